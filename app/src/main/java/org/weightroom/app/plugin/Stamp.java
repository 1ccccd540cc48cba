package org.weightroom.app.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells whether a file has changed without reading it. */
public final class Stamp {
  private Stamp() {}

  /** A file's path, size and time; its path alone where it cannot be asked. */
  public static String of(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return file + " " + seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
    } catch (IOException e) {
      return file.toString();
    }
  }
}
