package org.weightroom.app.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder with lesson jars.
 *
 * @param path the folder; it need not exist
 */
record Folder(Path path) implements Place {

  @Override
  public List<LessonFile> files() {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path, Folder::isJar)) {
      found.forEach(jars::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException | RuntimeException e) {
      return List.of(unreadable());
    }
    jars.sort(null);
    return jars.stream().map(Folder::file).toList();
  }

  /** Name, size and time of each jar. */
  @Override
  public List<String> stamp() {
    return files().stream().flatMap(file -> file.path().stream()).map(Stamp::of).toList();
  }

  private static boolean isJar(Path file) {
    return name(file).matches("(?i)[^.].*\\.jar");
  }

  static LessonFile file(Path file) {
    return new LessonFile(Optional.of(file), LessonFile.stem(name(file)), () -> read(file));
  }

  /** A folder that is there but closed to us: a card says so. */
  private LessonFile unreadable() {
    return new LessonFile(Optional.of(path), name(path), () -> read(path));
  }

  static byte[] read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file.toString()); // a folder, or a pipe that would never end
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(JarContent.MOST_BYTES + 1);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
