package org.weightroom.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Names;
import org.weightroom.app.progress.Spare;

/** The files of one student: on this PC, and in a class folder. */
public final class StudentData {
  private static final String STUDENTS = "students";
  private static final int LONGEST = 60;

  private final String name;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();

  private StudentData(String student) {
    this.name = Names.escape(student);
  }

  /**
   * Finds a student's files; links are files here, and lead nowhere.
   *
   * @param userFolder where this user's files belong
   * @param classFolder a shared folder, if its files are meant, too
   * @throws ReportException if that is no student's name, or a folder cannot be read
   */
  public static StudentData find(String student, Path userFolder, Optional<Path> classFolder)
      throws ReportException {
    String plain = student.strip();
    boolean fits = plain.codePointCount(0, plain.length()) <= LONGEST;
    if (plain.isEmpty() || !fits || plain.chars().anyMatch(Character::isISOControl)) {
      throw new ReportException("student", "word", student);
    }
    StudentData data = new StudentData(plain);
    try {
      Path home = userFolder.resolve(STUDENTS).resolve(data.name);
      data.walk(home);
      for (Path spare : Spare.folders(home)) {
        data.walk(spare);
      }
      if (classFolder.isPresent()) {
        data.list(classFolder.get());
      }
    } catch (IOException e) {
      throw new ReportException("unreadable", "word", String.valueOf(e.getMessage()));
    }
    return data;
  }

  private void walk(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            folders.add(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Escaped names have no point, so what comes before the first one is somebody's whole name; a
   * point before it has what was not written to its end.
   */
  private void list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> isTheirs(String.valueOf(file.getFileName())))
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(files::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean isTheirs(String file) {
    return file.startsWith(name + ".") || file.startsWith("." + name + ".");
  }

  /** The student's files. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /**
   * Deletes the files, and the folders on this PC that are empty then.
   *
   * @return the files that could not be deleted
   */
  public List<Path> delete() {
    List<Path> left = new ArrayList<>();
    for (Path file : files) {
      if (!isGone(file)) {
        left.add(file);
      }
    }
    for (Path folder : folders) {
      if (!isGone(folder) && left.isEmpty()) {
        left.add(folder);
      }
    }
    return left;
  }

  private static boolean isGone(Path file) {
    try {
      Files.delete(file);
      return true;
    } catch (NoSuchFileException e) {
      return true; // somebody else was faster
    } catch (IOException e) {
      return false;
    }
  }
}
