package org.weightroom.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.app.log.Forger;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.replay.Replayed.Verdict;
import org.weightroom.lesson.Preparation;
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
    for (long seed = 1; seed <= Long.getLong("weightroom.seeds", 2); seed++) {
      Path log = Sessions.record(List.of(lesson(lesson)), folder.resolve("" + seed), seed, 60, 12);
      Replayed replayed = replay(LogReader.read(log));
      assertThat(replayed.problem()).as(lesson + " " + seed).isEmpty();
      assertThat(replayed.verdict()).isEqualTo(Verdict.CONSISTENT);
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatWasDoneInAPreparedStartReplaysWithItsLocks(String lesson) throws Exception {
    List<String> ids = List.copyOf(lesson(lesson).createModel().properties().keySet());
    List<String> locked = ids.subList(ids.size() / 2, ids.size());
    Preparation start = new Preparation(List.of(), List.of(1), locked);
    Path log = Sessions.recordPrepared(lesson(lesson), start, folder, 5, 40);
    Replayed replayed = replay(LogReader.read(log));
    assertThat(replayed.problem()).as(lesson).isEmpty();
    assertThat(replayed.works().get(lesson).start()).isEqualTo(start);
  }

  @Test
  void whoTakesALockOutOfALogIsFound() throws Exception {
    Preparation start = new Preparation(List.of(), List.of(), List.of("bias"));
    Path log = Sessions.recordPrepared(lesson("automation"), start, folder, 5, 40);
    List<String> lines = new ArrayList<>(Files.readAllLines(log));
    assertThat(lines.get(1)).contains(",\"locked\":[\"bias\"]");
    lines.replaceAll(line -> line.replace(",\"locked\":[\"bias\"]", ""));
    Forger.chain(log, lines);
    assertThat(replay(LogReader.read(log)).verdict()).isEqualTo(Verdict.ALTERED);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          regression | "values":\\{"weight":0.[0-9]+ | "values":{"weight":0.123 | the lesson stands elsewhere OR score: the log says
          regression | ,"digest":"[0-9a-f]{16}"     | ,"solved":["below-450"],"digest":"0" | goals reached: the log says
          regression | "digest":"[0-9a-f]{16}"      | "digest":"0000000000000000" | the lesson stands elsewhere
          regression | "score":[0-9.]+              | "score":1.0                 | score: the log says 1.0
          regression | "deed":"undo"                | "deed":"redo"               | nothing comes OR something else OR elsewhere
          regression | "deed":"set","values"        | "deed":"do","word":"x","values" | the lesson cannot do this
          regression | "values":\\{"weight"         | "values":{"wight"           | no hand can have done this
          regression | "goals":\\["below-799"       | "goals":["below-999"        | the lesson has other goals
          regression | "hints":[0-9]+               | "hints":99                  | the lesson has other goals
          regression | "goesOn":true,"from":\\{(.*?)"state":\\{"weight":0.[0-9]+ | "goesOn":true,"from":{$1"state":{"weight":0.399 | does not go on
          regression | "from":\\{"format"           | "from":{"former"            | from.format: this is missing
          automation | "deed":"set",("values":\\{"weight":[^}]*\\}) | "deed":"set",$1,"cause":"training" | no hand can have done this
          automation | "word":"steps","steps":[0-9]+ | "word":"steps","steps":40  | elsewhere OR score: the log says
          """)
  void whatIsForgedThoughItsHashesFitIsFound(String lesson, String from, String to, String told)
      throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(golden(lesson).file()));
    int at = 0;
    while (lines.get(at).replaceFirst(from, to).equals(lines.get(at))) {
      at++;
    }
    lines.set(at, lines.get(at).replaceFirst(from, to));
    Path forged = folder.resolve("forged.jsonl");
    Forger.chain(forged, lines);
    StudentLog log = LogReader.read(forged);
    assertThat(log.verdict()).as(log.problem()).isEqualTo(StudentLog.Verdict.CHAINED);
    Replayed replayed = replay(log);
    assertThat(replayed.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(replayed.line()).isEqualTo(at + 1L);
    assertThat(replayed.problem())
        .containsPattern("^line " + (at + 1) + ": .*(" + told.replace(" OR ", "|") + ")");
  }

  @Test
  void aDeedThatWasTakenOutIsFoundThoughItsHashesFit() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(golden("automation").file()));
    int set = 0;
    while (!lines.get(set).contains("\"deed\":\"set\"")) {
      set++;
    }
    lines.remove(set);
    for (int i = set; i < lines.size(); i++) {
      lines.set(i, lines.get(i).replaceFirst("\"n\":[0-9]+", "\"n\":" + i));
    }
    Path forged = folder.resolve("forged.jsonl");
    Forger.chain(forged, lines);
    Replayed replayed = replay(LogReader.read(forged));
    assertThat(replayed.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(replayed.line()).isGreaterThan(set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "lesson":"regression"     | "lesson":"regresion"     | regresion is not here
          "lessonVersion":"[^"]*"   | "lessonVersion":"99.0.0" | regression is here in version
          """)
  void whatCannotBePlayedHereIsNotCalledAltered(String from, String to, String told)
      throws Exception {
    Path file = golden("regression").file();
    List<String> lines =
        Files.readAllLines(file).stream()
            .map(
                line ->
                    line.replaceAll(from, to)
                        .replaceAll("\"from\":\\{.*\\},\"hash\"", "\"x\":{},\"hash\""))
            .toList();
    Forger.chain(file, lines);
    Replayed replayed = replay(LogReader.read(file));
    assertThat(replayed.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(replayed.problem()).startsWith("line 2: ").contains(told);
  }

  @Test
  void workThatWasTooLongForTheLogIsNoAlteration() throws Exception {
    Path file = golden("regression").file();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.replaceAll(
        line ->
            line.replaceFirst(
                "(\"lowest\":true),\"from\".*,\"hash\"", "$1,\"fromLost\":true,\"hash\""));
    Forger.chain(file, lines);
    Replayed replayed = replay(LogReader.read(file));
    assertThat(replayed.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(replayed.problem()).contains("too long for the log");
  }

  @Test
  void aLogThatAsksForStepsWithoutEndIsGivenUp() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(golden("automation").file()));
    lines.replaceAll(line -> line.replaceFirst("\"steps\":[0-9]+", "\"steps\":2147483647"));
    Path forged = folder.resolve("forged.jsonl");
    Forger.chain(forged, lines);
    Replayed replayed =
        new Replay(library, Texts.of(Replay.class, Locale.ENGLISH), Duration.ofSeconds(1))
            .play(LogReader.read(forged));
    assertThat(replayed.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(replayed.problem()).contains("within 1 seconds");
    for (int i = 0; i < 100 && isPlaying(); i++) {
      Thread.sleep(100); // it hears of it after some steps
    }
    assertThat(isPlaying()).isFalse();
  }

  private static boolean isPlaying() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().equals("weightroom-lesson"))
        .anyMatch(thread -> List.of(thread.getValue()).toString().contains("Training.train"));
  }

  /** 500 of them in every run; {@code -Dweightroom.mutations=10000} makes them 10,000. */
  @Test
  void whateverIsDoneToALogItIsAcceptedOrRefusedWithLineAndReason() throws Exception {
    Texts texts = Texts.of(Replay.class, Locale.ENGLISH);
    Replay replay = new Replay(library, texts, Duration.ofSeconds(1));
    Path file = folder.resolve("mutated.jsonl");
    Random random = new Random(2026);
    Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
    for (int i = 0; i < Integer.getInteger("weightroom.mutations", 500); i++) {
      String lesson = lessons().get(random.nextInt(3)); // titanic and classification take long
      byte[] mutated = Mutations.of(Files.readAllBytes(golden(lesson).file()), random);
      Files.write(file, mutated);
      if (random.nextBoolean() && Mutations.isText(mutated)) {
        Forger.chain(file, new String(mutated, StandardCharsets.UTF_8).lines().toList());
      }
      long begun = System.nanoTime();
      StudentLog log = LogReader.read(file);
      Replayed replayed = replay.play(log);
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .as("mutation " + i)
          .isLessThan(Duration.ofSeconds(2));
      assertThat(log.problem().isEmpty()).isEqualTo(log.verdict() == StudentLog.Verdict.CHAINED);
      boolean fine = replayed.verdict() == Verdict.CONSISTENT;
      assertThat(replayed.problem().isEmpty()).as("mutation " + i).isEqualTo(fine);
      assertThat(replayed.problem()).doesNotContain("\n").hasSizeLessThan(400);
      assertThat(replayed.line() > 0 || replayed.verdict() != Verdict.ALTERED).isTrue();
      seen.merge(replayed.verdict(), 1, Integer::sum);
    }
    assertThat(seen).containsKeys(Verdict.values());
  }

  private static Replayed replay(StudentLog log) {
    Texts texts = Texts.of(Replay.class, Locale.ENGLISH);
    return new Replay(library, texts, Duration.ofMinutes(1)).play(log);
  }

  private static LoadedLesson lesson(String id) {
    return library.find(id).orElseThrow().lesson().orElseThrow();
  }

  /** The recorded session; a release that changes the lesson's version alone changes nothing. */
  private StudentLog golden(String lesson) throws IOException {
    Path file = folder.resolve(lesson + ".jsonl");
    if (Files.notExists(file)) {
      try (InputStream in = ReplayTest.class.getResourceAsStream(lesson + ".jsonl")) {
        Files.copy(in, file);
      }
    }
    String version = lesson(lesson).info().version();
    if (!Files.readString(file).contains("\"lessonVersion\":\"" + version + "\"")) {
      String now = "\"lessonVersion\":\"" + version + "\"";
      List<String> lines = Files.readAllLines(file);
      Forger.chain(
          file,
          lines.stream()
              .map(line -> line.replaceAll("\"lessonVersion\":\"[^\"]*\"", now))
              .toList());
    }
    return LogReader.read(file);
  }
}
