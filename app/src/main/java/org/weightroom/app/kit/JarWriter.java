package org.weightroom.app.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Writes jars whose bytes depend on nothing but their content. */
final class JarWriter {
  /** The first time that a jar can hold. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private JarWriter() {}

  static byte[] write(Manifest manifest, Map<String, byte[]> entries) throws IOException {
    SortedMap<String, byte[]> sorted = new TreeMap<>(entries);
    sorted.remove(JarFile.MANIFEST_NAME);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    manifest.write(head);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      add(jar, JarFile.MANIFEST_NAME, head.toByteArray());
      for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
        add(jar, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(TIME);
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }
}
