package org.weightroom.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.log.Told;
import org.weightroom.app.report.ClassLogs;
import org.weightroom.app.report.Classroom;
import org.weightroom.app.report.Points;
import org.weightroom.app.report.Report;
import org.weightroom.app.report.ReportException;
import org.weightroom.app.report.Statement;
import org.weightroom.app.report.StudentData;
import org.weightroom.lesson.Texts;

/**
 * Whatever becomes of a class folder: each log is in the class or named with a reason, and nobody
 * else's row changes.
 */
final class MutatedFolderTest {
  private static final Instant NOW = Told.START.plus(Duration.ofMinutes(10));
  private static final Duration MOST = Duration.ofSeconds(2);
  private static final List<String> STUDENTS =
      List.of("Ada", "Bo", "con", "Çağla İnan", "seat 12", "seat 123", "x".repeat(60) + "Å");

  @TempDir private Path temporary;
  private Path folder;
  private final Texts texts = Classroom.texts(Locale.ENGLISH);

  @BeforeEach
  void write() {
    Classroom room = new Classroom(temporary);
    int at = 0;
    for (String student : STUDENTS.subList(0, 6)) {
      room.log(
          student,
          "pc-" + at,
          Classroom.line().after(20 + at).drag(700 - at, "below-799").after(9).hint("h1"));
      at++;
    }
    room.log("Ada", "pc-9", Classroom.line().after(300).drag(400, "below-450"));
    room.log(STUDENTS.get(6).substring(1), "pc-7", Classroom.line().after(5));
    folder = room.folder();
  }

  /** 200 of them in every run; {@code -Dweightroom.mutations=10000} makes them 10,000. */
  @Test
  void eachLogIsInTheClassOrNamedWithAReasonAndNobodyElsesRowChanges() throws Exception {
    Random random = new Random(2026);
    FolderMutations mutations = new FolderMutations(folder, random);
    Map<String, Pupil> rows = rows(look(room(() -> {}), 1));
    Map<String, String> grades = grades(logs());
    Map<String, List<String>> statements = statements(logs());
    assertThat(rows).hasSize(7);
    assertThat(grades).hasSize(7);
    assertThat(statements).hasSize(7);
    int unread = 0;
    for (int i = 0; i < Integer.getInteger("weightroom.mutations", 200); i++) {
      mutations.restore();
      AtomicReference<Path> victim = new AtomicReference<>();
      try (ClassRoom room = room(() -> delete(victim.getAndSet(null)))) {
        if (random.nextBoolean()) {
          room.look(); // it knows the folder as it was
        }
        mutations.mutate();
        if (random.nextInt(4) == 0) {
          victim.set(mutations.victim());
        }
        ClassPicture picture = look(room, 4); // a file that cannot be read is asked for again
        String which = "mutation " + i;
        unread += requireAll(picture, which);
        Map<String, Pupil> now = rows(picture);
        ClassLogs logs = logs();
        Map<String, String> gradesNow = grades(logs);
        Map<String, List<String>> statementsNow = statements(logs);
        requireLeftOut(logs, which);
        requireForgettable(which);
        for (String student : rows.keySet()) {
          if (mutations.isUntouched(Names.escape(student))) {
            assertThat(now.get(student)).as(which).isEqualTo(rows.get(student));
            assertThat(gradesNow.get(student)).as(which).isEqualTo(grades.get(student));
            assertThat(statementsNow.get(student)).as(which).isEqualTo(statements.get(student));
          }
        }
      }
    }
    mutations.restore();
    assertThat(unread).isPositive();
  }

  private ClassRoom room(Runnable beforeEachReading) {
    return new ClassRoom(
        folder,
        texts,
        () -> {
          beforeEachReading.run();
          return NOW;
        },
        picture -> {});
  }

  private static ClassPicture look(ClassRoom room, int times) throws InterruptedException {
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      room.look();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
    }
    return room.picture();
  }

  private static Map<String, Pupil> rows(ClassPicture picture) {
    Map<String, Pupil> rows = new LinkedHashMap<>();
    for (Pupil pupil : picture.pupils()) {
      assertThat(rows.put(pupil.name(), pupil)).as("two rows of " + pupil.name()).isNull();
      assertThat(pupil.name()).doesNotContainPattern("\\p{Cntrl}");
    }
    return rows;
  }

  /** Each log is in a row, and what is wrong with it is told there; gives how many are wrong. */
  private int requireAll(ClassPicture picture, String which) throws IOException {
    int wrong = 0;
    for (Path file : FolderMutations.files(folder)) {
      String key = LogFile.key(file);
      if (!file.toString().endsWith(".jsonl") || key.isEmpty() || key.equals("~")) {
        continue; // no log, or a guest's
      }
      Pupil row =
          picture.pupils().stream()
              .filter(pupil -> pupil.logs().contains(file))
              .findFirst()
              .orElseThrow(() -> new AssertionError(which + ": " + file + " is in no row"));
      StudentLog read = LogReader.read(file);
      boolean fine = read.verdict() == Verdict.CHAINED && Names.escape(read.student()).equals(key);
      if (!fine) {
        wrong++;
        assertThat(row.verdict()).as(which + " " + file).isNotEqualTo(Verdict.CHAINED);
        assertThat(row.problem()).as(which).contains(plain(file) + ": ");
        assertThat(row.problem()).as(which).doesNotContainPattern("\\p{Cntrl}");
      }
    }
    return wrong;
  }

  /** For the report: the same, as it reads the folder itself. */
  private void requireLeftOut(ClassLogs logs, String which) throws IOException {
    for (Path file : FolderMutations.files(folder)) {
      if (file.toString().endsWith(".jsonl")) {
        StudentLog read = LogReader.read(file);
        boolean counts =
            read.verdict() == Verdict.CHAINED
                && !Files.isSymbolicLink(file)
                && LogFile.key(file).equals(Names.escape(read.student()));
        String name = file.getFileName() + ": left out";
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        String start = line.substring(0, Math.min(100, line.length()));
        boolean told = logs.leftOut().stream().anyMatch(each -> each.startsWith(start));
        assertThat(told).as(which + ": " + file + " in " + logs.leftOut()).isEqualTo(!counts);
        assertThat(!counts || logs.students().contains(read.student())).as(which).isTrue();
      }
    }
    assertThat(logs.leftOut()).noneMatch(line -> line.contains("\n"));
  }

  /** What is listed of a student is theirs, and all that is. */
  private void requireForgettable(String which) throws Exception {
    for (String student : List.of("seat 12", "Ada")) {
      String key = Names.escape(student);
      List<Path> theirs = new ArrayList<>();
      for (Path file : FolderMutations.files(folder)) {
        String name = file.getFileName().toString().replaceFirst("^\\.", "");
        if (name.startsWith(key + ".") && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          theirs.add(file);
        }
      }
      long begun = System.nanoTime();
      assertThat(
              StudentData.find(student, temporary.resolve("no-home"), Optional.of(folder)).files())
          .as(which)
          .containsExactlyInAnyOrderElementsOf(theirs);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
    }
  }

  private ClassLogs logs() throws ReportException {
    long begun = System.nanoTime();
    ClassLogs logs = ClassLogs.read(folder, texts);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MOST);
    return logs;
  }

  private Report report(ClassLogs logs) throws ReportException {
    return new Report(
        logs, Optional.empty(), Points.of("default"), Classroom.titles(), List.of("line"), texts);
  }

  /** Each student's line for a spreadsheet. */
  private Map<String, String> grades(ClassLogs logs) throws ReportException {
    Map<String, String> grades = new LinkedHashMap<>();
    String table = new String(report(logs).sheet().bytes(), StandardCharsets.UTF_8);
    table
        .lines()
        .skip(1)
        .forEach(line -> grades.put(line.replaceFirst(",.*", "").replace("\"", ""), line));
    return grades;
  }

  private Map<String, List<String>> statements(ClassLogs logs) throws ReportException {
    Map<String, List<String>> statements = new LinkedHashMap<>();
    for (Statement statement : report(logs).statements(Optional.empty())) {
      String json = statement.json();
      String name = json.replaceFirst("(?s)^.*?\"name\" ?: ?\"([^\"]*)\".*$", "$1");
      statements.computeIfAbsent(name, added -> new ArrayList<>()).add(json);
    }
    return statements;
  }

  private static String plain(Path file) {
    return file.getFileName().toString().replaceAll("\\p{Cntrl}", " ");
  }

  private static void delete(Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        assertThat(file).isDirectory();
      }
    }
  }
}
