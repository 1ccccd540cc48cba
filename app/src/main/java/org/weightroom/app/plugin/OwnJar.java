package org.weightroom.app.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The lessons that came with the program: {@code lessons/*.jar} inside the program's own jar, or
 * inside its class folder while it is being built.
 *
 * @param path the program's jar or class folder
 */
record OwnJar(Path path) implements Place {
  private static final String NESTED = "lessons/[^/]+\\.jar";

  @Override
  public List<LessonFile> files() {
    if (Files.isDirectory(path)) {
      return new Folder(path.resolve("lessons"))
          .files().stream()
              .map(file -> new LessonFile(Optional.empty(), file.stem(), file.contents()))
              .toList();
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      List<LessonFile> files = new ArrayList<>();
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.getName().matches(NESTED)) {
          files.add(file(jar, entry));
        }
      }
      files.sort(Comparator.comparing(LessonFile::stem));
      return files;
    } catch (IOException e) {
      return List.of();
    }
  }

  private static LessonFile file(JarFile jar, JarEntry entry) throws IOException {
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    try (InputStream stream = jar.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes(JarContent.MOST_BYTES + 1);
      return new LessonFile(Optional.empty(), LessonFile.stem(name), () -> bytes);
    }
  }
}
