package org.weightroom.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.StudentLog;
import org.weightroom.lesson.Texts;

/**
 * The logs of a class folder. A log that was altered or cannot be read counts for nothing: a grade
 * is given for what can be shown, and the teacher is told.
 */
public final class ClassLogs {
  private static final String ENDING = ".jsonl";

  private final Map<String, List<StudentLog>> byStudent = new TreeMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Texts texts;

  private ClassLogs(Texts texts) {
    this.texts = texts.beside(ClassLogs.class);
  }

  /**
   * Reads all logs of a folder; links are not followed.
   *
   * @param texts in whose language problems are told
   * @throws ReportException if the folder cannot be read
   */
  public static ClassLogs read(Path folder, Texts texts) throws ReportException {
    ClassLogs logs = new ClassLogs(texts);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .sorted()
          .forEach(logs::take);
    } catch (IOException | UncheckedIOException e) {
      throw new ReportException("unreadable", "word", folder);
    }
    return logs;
  }

  private void take(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      leaveOut("no-file", name, "");
      return;
    }
    StudentLog log = new LogReader(texts).log(file);
    switch (log.verdict()) {
      case ALTERED -> leaveOut("altered", name, log.problem());
      case UNREADABLE -> leaveOut("broken", name, log.problem());
      case CHAINED -> {
        if (log.student().isEmpty()) {
          leaveOut("guest", name, "");
        } else if (!name.startsWith(Names.escape(log.student()) + ".")) {
          leaveOut("renamed", name, log.student());
        } else {
          byStudent.computeIfAbsent(log.student(), student -> new ArrayList<>()).add(log);
        }
      }
    }
  }

  private void leaveOut(String why, String file, String word) {
    String line = texts.text("left-out." + why, "file", file, "word", word);
    leftOut.add(ReportException.plain(line));
  }

  /** The students, by name. */
  Collection<Pupil> pupils() {
    List<Pupil> pupils = new ArrayList<>();
    byStudent.forEach((student, logs) -> pupils.add(new Pupil(student, logs)));
    return pupils;
  }

  /** The names and seats, sorted. */
  public List<String> students() {
    return List.copyOf(byStudent.keySet());
  }

  /** Looks at one student only. */
  public void keep(String student) {
    byStudent.keySet().retainAll(List.of(student));
  }

  /** What was left out and why, a line each. */
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }
}
