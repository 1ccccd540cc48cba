package org.weightroom.app.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is gone after use.
 *
 * @param path where it is
 */
record TemporaryFolder(Path path) implements AutoCloseable {

  static TemporaryFolder create() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("weightroom"));
  }

  /** Writes a file below the folder, and never anywhere else. */
  void write(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name).normalize();
    if (!file.startsWith(path)) {
      throw new IOException(name);
    }
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }

  /** All files, sorted, with their names below the folder. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
