package org.weightroom.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.replay.Replayed.Verdict;
import org.weightroom.lesson.Texts;

/**
 * What was recorded replays to the very bits. The logs in the resources were recorded once; after a
 * lesson has changed on purpose, {@code -Dweightroom.record=FOLDER} records them again.
 */
final class ReplayTest {
  private static final Locale MACHINE = Locale.getDefault();
  private static final int GESTURES = 60;
  private static final int MOST_STEPS = 12;

  @TempDir private static Path home;
  private static LessonLibrary library;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    library = LessonLibrary.open(Places.standard(List.of(), home), Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(MACHINE);
  }

  static List<String> lessons() {
    return List.of("regression", "automation", "two-variables", "classification", "titanic");
  }

  @ParameterizedTest
  @CsvSource({"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void everyRecordedSessionReplaysToTheVeryBits(String language) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(language));
    for (String lesson : lessons()) {
      StudentLog log = golden(lesson);
      assertThat(log.problem()).as(lesson).isEmpty();
      assertThat(log.entries()).as(lesson).hasSizeGreaterThan(GESTURES / 2);
      Replayed replayed = replay(log);
      assertThat(replayed.problem()).as(lesson).isEmpty();
      assertThat(replayed.verdict()).isEqualTo(Verdict.CONSISTENT);
      assertThat(replayed.works()).containsOnlyKeys(lesson);
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsRecordedNowReplaysToo(String lesson) throws Exception {
    for (long seed = 1; seed <= Long.getLong("weightroom.seeds", 5); seed++) {
      Path log = Sessions.record(List.of(lesson(lesson)), folder.resolve("" + seed), seed, 90, 40);
      Replayed replayed = replay(LogReader.read(log));
      assertThat(replayed.problem()).as(lesson + " " + seed).isEmpty();
      assertThat(replayed.verdict()).isEqualTo(Verdict.CONSISTENT);
    }
  }

  @Test
  void theLanguageOfTheMachineIsNotInALog() throws Exception {
    Path english = Sessions.record(List.of(lesson("titanic")), folder.resolve("en"), 3, 60, 12);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    Path arabic = Sessions.record(List.of(lesson("titanic")), folder.resolve("ar"), 3, 60, 12);
    assertThat(arabic).hasSameBinaryContentAs(english);
  }

  @Test
  void severalLessonsInOneLogReplay() throws Exception {
    Path log =
        Sessions.record(
            List.of(lesson("regression"), lesson("automation"), lesson("regression")),
            folder,
            8,
            30,
            20);
    Replayed replayed = replay(LogReader.read(log));
    assertThat(replayed.verdict()).as(replayed.problem()).isEqualTo(Verdict.CONSISTENT);
    assertThat(replayed.works()).containsOnlyKeys("regression", "automation");
  }

  @Test
  @EnabledIfSystemProperty(named = "weightroom.record", matches = ".+")
  void record() throws Exception {
    Path to = Path.of(System.getProperty("weightroom.record"));
    for (String lesson : lessons()) {
      Path log =
          Sessions.record(
              List.of(lesson(lesson)), folder.resolve(lesson), 2026, GESTURES, MOST_STEPS);
      Files.copy(log, to.resolve(lesson + ".jsonl"));
    }
  }

  private static Replayed replay(StudentLog log) {
    Texts texts = Texts.of(Replay.class, Locale.ENGLISH);
    return new Replay(library, texts, Duration.ofMinutes(1)).play(log);
  }

  private static LoadedLesson lesson(String id) {
    return library.find(id).orElseThrow().lesson().orElseThrow();
  }

  private StudentLog golden(String lesson) throws IOException {
    Path file = folder.resolve(lesson + ".jsonl");
    if (Files.notExists(file)) {
      try (InputStream in = ReplayTest.class.getResourceAsStream(lesson + ".jsonl")) {
        Files.copy(in, file);
      }
    }
    return LogReader.read(file);
  }
}
