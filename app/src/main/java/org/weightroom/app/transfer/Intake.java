package org.weightroom.app.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weightroom.app.log.ClassFolder;
import org.weightroom.lesson.Texts;

/** Takes students' files in: onto this PC, and their logs into the class folder. */
public final class Intake {
  private final Path userFolder;
  private final Optional<Path> classFolder;
  private final Texts texts;

  /**
   * Makes an intake.
   *
   * @param classFolder where copies of the logs go; empty for nowhere
   * @param texts in whose language problems are told
   */
  public Intake(Path userFolder, Optional<Path> classFolder, Texts texts) {
    this.userFolder = userFolder;
    this.classFolder = classFolder;
    this.texts = texts;
  }

  /**
   * What became of a file.
   *
   * @param file the file
   * @param student whose it is; empty if that could not be told
   * @param fresh how many files in it have told something new
   * @param problem why it was refused: one line; empty if it was not
   * @param unshared why its logs are not in the class folder: one line; empty if they are, or if
   *     there is none
   * @param altered which of its logs was altered, and where: one line; empty if none was
   */
  public record Taken(
      Path file, String student, int fresh, String problem, String unshared, String altered) {
    /** Whether it is on this PC now. */
    public boolean isTaken() {
      return problem.isEmpty();
    }
  }

  /** Whether a file is sound and of this student. */
  public boolean isOf(String student, Path file) {
    try {
      return StudentFile.read(file, texts).student().equals(student);
    } catch (TransferException e) {
      return false; // told when it is taken in
    }
  }

  /** Takes files in, one after the other; a bad one does not hold up the others. */
  public List<Taken> take(List<Path> files) {
    List<Taken> all = new ArrayList<>();
    files.forEach(file -> all.add(take(file)));
    return all;
  }

  /** Takes a file in: nothing is written before everything in it is checked. */
  public Taken take(Path file) {
    String student = "";
    try {
      StudentFile read = StudentFile.read(file, texts);
      student = read.student();
      StudentFile.Arrived arrived = read.putInto(userFolder);
      return new Taken(
          file, student, arrived.fresh(), "", share(arrived.logs()), read.altered(texts));
    } catch (TransferException e) {
      return new Taken(file, student, 0, e.text(texts), "", "");
    } catch (IOException e) {
      String why = new TransferException("unwritable", "problem", e.toString()).text(texts);
      return new Taken(file, student, 0, why, "", "");
    }
  }

  private String share(List<Path> logs) {
    if (classFolder.isEmpty()) {
      return "";
    }
    try {
      ClassFolder shared = new ClassFolder(classFolder.get());
      for (Path log : logs) {
        shared.takeIn(log);
      }
      return "";
    } catch (IOException e) {
      return new TransferException("unshared", "folder", classFolder.get(), "problem", e)
          .text(texts);
    }
  }
}
