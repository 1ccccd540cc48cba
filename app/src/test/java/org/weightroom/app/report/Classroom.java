package org.weightroom.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogWriter;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Told;
import org.weightroom.lesson.Texts;

/** A class folder with logs as PCs leave them. */
public final class Classroom {
  private final Path folder;
  private final Path scratch;

  /** Makes an empty class folder. */
  public Classroom(Path temporary) {
    this.folder = temporary.resolve("class");
    this.scratch = temporary.resolve("scratch");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** A student's log of one PC. */
  public Path log(String student, String pc, Told... told) {
    Path own = scratch.resolve(Names.escape(student) + "." + pc);
    try (LogWriter writer = new LogWriter(own, student, pc, "0.1.0")) {
      for (Told lesson : told) {
        for (Entry entry : lesson.entries()) {
          writer.append(entry);
        }
      }
      Path copy = folder.resolve(Names.escape(student) + "." + pc + ".jsonl");
      return Files.copy(writer.file().orElseThrow(), copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a class did in a lesson of two goals, on two days. */
  public static Classroom ofThree(Path temporary) {
    Classroom room = new Classroom(temporary);
    room.log(
        "Anna Berg",
        "pc-01",
        line()
            .after(30)
            .drag(700, "below-799")
            .after(45)
            .hint("h1")
            .after(15)
            .drag(400, "below-450"));
    room.log("seat 12", "pc-02", line().after(90).type("weight", 700, "below-799"));
    room.log("Çağla İnan", "pc-03", line());
    return room;
  }

  /** The lesson, just opened. */
  public static Told line() {
    return new Told("line", "below-799", "below-450");
  }

  /** Titles as the lesson would have them. */
  public static Titles titles() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("goal.below-799", "Error below 799");
    words.put("goal.below-450", "Error below 450, nearly the best");
    return Titles.of("line", "A line", texts(Locale.ENGLISH).with(words, ""));
  }

  /** The host's texts. */
  public static Texts texts(Locale locale) {
    return Texts.of(Report.class, locale);
  }

  /** A report of all there is. */
  Report report(Optional<Roster> roster, String points, Locale locale) throws ReportException {
    ClassLogs logs = ClassLogs.read(folder, texts(locale));
    return new Report(logs, roster, Points.of(points), titles(), List.of(), texts(locale));
  }

  /** A roster, written as a table. */
  static Optional<Roster> roster(Path temporary, String... lines)
      throws IOException, ReportException {
    Path file = Files.writeString(temporary.resolve("7b.csv"), String.join("\n", lines));
    return Optional.of(Roster.read(file, Optional.empty()));
  }
}
