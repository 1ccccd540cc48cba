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
import java.util.stream.Stream;
import org.weightroom.app.nocode.LessonFiles;

/**
 * A folder with lessons: jars, zips, and folders of lessons without code; or such a folder itself.
 *
 * @param path the folder; it need not exist
 */
record Folder(Path path) implements Place {

  @Override
  public List<LessonFile> files() {
    if (LessonFiles.isLesson(path)) {
      return List.of(file(path.toAbsolutePath().normalize())); // "." has no name
    }
    List<Path> lessons = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path, Folder::isLesson)) {
      found.forEach(lessons::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException | RuntimeException e) {
      return List.of(unreadable());
    }
    lessons.sort(null);
    return lessons.stream().map(Folder::file).toList();
  }

  /** Name, size and time of each file. */
  @Override
  public List<String> stamp() {
    return files().stream().flatMap(file -> file.path().stream()).flatMap(Folder::stamp).toList();
  }

  private static Stream<String> stamp(Path lesson) {
    return Stream.concat(Stream.of(lesson), LessonFiles.paths(lesson).stream()).map(Stamp::of);
  }

  private static boolean isLesson(Path file) {
    return name(file).matches("(?i)[^.].*\\.(jar|zip)")
        || (name(file).matches("[^.].*") && LessonFiles.isLesson(file));
  }

  static LessonFile file(Path file) {
    return new LessonFile(Optional.of(file), LessonFile.stem(name(file)), () -> read(file));
  }

  /** A folder that is there but closed to us: a card says so. */
  private LessonFile unreadable() {
    return new LessonFile(Optional.of(path), name(path), () -> read(path));
  }

  static byte[] read(Path file) throws IOException {
    if (LessonFiles.isLesson(file)) {
      return LessonFiles.pack(LessonFiles.read(file));
    }
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
