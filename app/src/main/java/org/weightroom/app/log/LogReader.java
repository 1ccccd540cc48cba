package org.weightroom.app.log;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.lesson.Texts;

/**
 * Reads logs, whatever stands in them: as far as the lines hang together. Lines longer than 1 MB
 * and files larger than 64 MB are refused.
 */
public final class LogReader {
  private final Texts texts;

  /**
   * Makes a reader.
   *
   * @param texts in whose language problems are told
   */
  public LogReader(Texts texts) {
    this.texts = texts;
  }

  /**
   * Reads all logs in a student's folder, by name; none where there is no such folder.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<StudentLog> all(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "log.*.jsonl")) {
      found.forEach(files::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of(); // somebody new, or something lies in the way
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    files.sort(null);
    return files.stream().map(this::log).toList();
  }

  /** Reads a log; problems are told in the language of the machine. */
  public static StudentLog read(Path file) {
    return new LogReader(Texts.of(LogReader.class, Locale.getDefault())).log(file);
  }

  /** Reads a log. It never throws for what stands in it, nor if it is not there. */
  public StudentLog log(Path file) {
    List<Entry> entries = new ArrayList<>();
    try {
      Scan scan = Scan.of(file, entries::add);
      boolean empty = entries.isEmpty();
      String problem = empty ? texts.beside(LogReader.class).text("broken.empty") : "";
      Verdict verdict = empty ? Verdict.UNREADABLE : Verdict.CHAINED;
      return new StudentLog(file, scan.student(), scan.pc(), entries, verdict, problem);
    } catch (BreakException e) {
      Scan upTo = e.upTo();
      return new StudentLog(file, upTo.student(), upTo.pc(), entries, e.verdict(), e.text(texts));
    } catch (IOException e) {
      String problem = texts.beside(LogReader.class).text("broken.reading");
      return new StudentLog(file, "", "", List.of(), Verdict.UNREADABLE, problem);
    }
  }
}
