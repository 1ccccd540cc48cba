package org.weightroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.lesson.Gesture;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Cause;

/** A student's work in a file: every digit of it, and nothing but what it says. */
final class WorkFileTest {
  private static final Texts TEXTS = Texts.of(WorkFile.class, Locale.ENGLISH);

  @TempDir private Path folder;

  @Test
  void workComesBackToTheLastDigit() throws Exception {
    Path file = folder.resolve("one.weightroom");
    WorkFile.write(file, work());
    assertThat(WorkFile.read(file)).isEqualTo(work());
    assertThat(Files.readString(file))
        .contains("\"format\" : \"weightroom\"", "\"lessonVersion\" : \"0.1.0\"", "\"NaN\"");
  }

  @Test
  void anyNumberComesBackToTheLastDigit() throws Exception {
    Random random = new Random(3);
    Map<String, Object> state = new LinkedHashMap<>();
    for (int i = 0; i < 2_000; i++) {
      state.put("n" + i, Double.longBitsToDouble(random.nextLong()));
    }
    Work work = work(state);
    assertThat(WorkFile.read(bytes(work))).isEqualTo(work);
  }

  @Test
  void whatIsNotThereIsEmpty() throws Exception {
    Work read =
        WorkFile.read(
            utf8(
                "{\"format\":\"weightroom\",\"version\":1,\"lesson\":\"regression\","
                    + "\"lessonVersion\":\"0.1.0\",\"step\":2,\"state\":{\"weight\":1},"
                    + "\"kept\":{},\"solved\":[\"below-799\"],\"later\":{}}"));
    assertThat(read.progress().state().values()).isEqualTo(Map.of("weight", 1L));
    assertThat(read.progress().best()).isEmpty();
    assertThat(read.progress().pins()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "weightroom"   | "handout"      | format: this is not the kind of file
          "version" : 1  | "version" : 2  | version: written by a newer Weightroom (version 2)
          "version" : 1  | "version" : -1 | version: -1 is not possible here
          "version" : 1  | "version" : "1"| version: a whole number is wanted here
          "step" : 3     | "step" : 3.5   | step: a whole number is wanted here
          "step" : 3     | "step" : 1e9   | step: a whole number is wanted here
          "step" : 3     | "step" : 99999 | step: 99999 is not possible here
          "step" : 3     | "pets" : 3     | step: this is missing
          "weight" : 0.1 | "weight" : {}  | state.weight: a value or a list is wanted here
          "weight" : 0.1 | "weight" : null| this is no JSON (null)
          "weight" : 0.1 | "weight" : 1e999| 1e999 is not possible here
          "weight" : 0.1 | "big" : 0.1    | Duplicate field 'big'
          "far"          | 7              | solved: a list of texts is wanted here
          "down"         | true           | predictions.guess: a text is wanted here
          """)
  void whatIsWrongIsToldWithItsPlaceInOneLine(String from, String to, String told) {
    String text = new String(bytes(work()), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    assertThatThrownBy(() -> WorkFile.read(utf8(text.replace(from, to))))
        .isInstanceOfSatisfying(
            BadFileException.class,
            e -> assertThat(e.text(TEXTS)).contains(told).doesNotContain("\n").matches(".+: .+"));
  }

  @Test
  void aFileThatWasCutOrIsNoTextIsRefused() {
    byte[] whole = bytes(work());
    for (int length = 0; length < whole.length - 2; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> WorkFile.read(cut)).isInstanceOf(BadFileException.class);
    }
    assertThatThrownBy(() -> WorkFile.read(new byte[] {'{', (byte) 0xff}))
        .isInstanceOf(BadFileException.class);
    assertThatThrownBy(() -> WorkFile.read(utf8("[".repeat(100_000))))
        .isInstanceOf(BadFileException.class);
    assertThatThrownBy(() -> WorkFile.read(utf8("{\"a\":".repeat(100_000))))
        .isInstanceOf(BadFileException.class);
    assertThatThrownBy(() -> WorkFile.read(utf8(new String(whole, StandardCharsets.UTF_8) + "{}")))
        .isInstanceOf(BadFileException.class);
  }

  @Test
  void undoComesBackAsFarAsItIsWorthKeeping() throws Exception {
    List<Gesture> done = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      done.add(new Gesture(Cause.HAND, state(i), state(i + 1)));
    }
    List<Gesture> undone =
        List.of(
            new Gesture(Cause.ACTION, state(300), state(301)),
            new Gesture(Cause.TRAINING, state(301), state(7)));
    Work work = past(state(300), new Past(done, undone));
    Work read = WorkFile.read(bytes(work));
    assertThat(read.past().done()).isEqualTo(done.subList(100, 300));
    assertThat(read.past().undone()).isEqualTo(undone);
    assertThat(WorkFile.nearest(work.past())).isEqualTo(read.past());
    assertThat(WorkFile.read(bytes(read))).isEqualTo(read);
  }

  @Test
  void aNetworkWithManyWeightsDoesNotMakeTheFileLarge() throws Exception {
    List<Gesture> done = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      done.add(new Gesture(Cause.TRAINING, large(i), large(i + 1)));
    }
    byte[] bytes = bytes(past(large(200), new Past(done, List.of())));
    assertThat(bytes).hasSizeLessThan(400_000);
    assertThat(WorkFile.read(bytes).past().done()).hasSizeGreaterThan(3);
  }

  @Test
  void aPreparedStartComesBack() throws Exception {
    Work work = work();
    Work prepared =
        new Work(
            work.lesson(),
            work.lessonVersion(),
            1,
            work.progress(),
            Past.NONE,
            new Preparation(List.of("weight"), List.of(1, 3), List.of("bias")),
            List.of(new Snapshot(Map.of("weight", 7.0)), new Snapshot(Map.of("weight", 8.0))));
    assertThat(WorkFile.read(bytes(prepared))).isEqualTo(prepared);
  }

  private static Work past(Snapshot now, Past past) {
    Progress progress =
        new Progress(now, Map.of(), List.of(), Map.of(), Optional.empty(), List.of());
    return new Work("regression", "0.1.0", 0, progress, past, Preparation.NONE);
  }

  private static Snapshot state(int number) {
    return new Snapshot(Map.of("weight", (double) number, "bias", 1.5));
  }

  private static Snapshot large(int seed) {
    Random random = new Random(seed);
    return new Snapshot(Map.of("training.left", random.doubles(1_000).boxed().toList()));
  }

  /** {@code -Dweightroom.mutations=10000} makes as many. */
  @Test
  void aFileThatWasTamperedWithIsReadOrRefused() {
    byte[] whole = bytes(past(state(1), onePast()));
    Random random = new Random(5);
    int refused = 0;
    int all = Integer.getInteger("weightroom.mutations", 2_000);
    for (int i = 0; i < all; i++) {
      byte[] changed = whole.clone();
      for (int j = 0; j <= i % 4; j++) {
        int from = random.nextInt(changed.length);
        int to = random.nextInt(changed.length);
        switch (i % 3) {
          case 0 -> changed[to] = (byte) random.nextInt(256);
          case 1 -> changed[to] = changed[from];
          default -> {
            int length = Math.min(20, changed.length - Math.max(from, to));
            System.arraycopy(whole, from, changed, to, length);
          }
        }
      }
      try {
        WorkFile.read(changed);
      } catch (BadFileException e) {
        refused++;
        assertThat(e.text(TEXTS)).doesNotContain("\n").hasSizeLessThan(300);
      }
    }
    assertThat(refused).isBetween(all / 4, all - 1);
  }

  private static Past onePast() {
    return new Past(
        List.of(new Gesture(Cause.HAND, state(0), state(1))),
        List.of(new Gesture(Cause.HAND, state(1), state(2))));
  }

  private static byte[] bytes(Work work) {
    return JsonObject.bytes(WorkFile.json(work));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Work work() {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("weight", 0.1);
    state.put("big", -1.7976931348623157e308);
    state.put("third", 1.0 / 3);
    state.put("tiny", Double.MIN_VALUE);
    state.put("loss", Double.NaN);
    state.put("worse", Double.NEGATIVE_INFINITY);
    state.put("training.step", 1L << 53);
    state.put("scaling", true);
    state.put("features", List.of("age", "“sex”\n\u0000"));
    state.put("training.left", List.of(1.0, List.of(2.0, "x"), Double.POSITIVE_INFINITY));
    return work(state);
  }

  private static Work work(Map<String, Object> state) {
    Progress progress =
        new Progress(
            new Snapshot(state),
            Map.of("name", "Ada"),
            List.of("far"),
            Map.of("guess", "down"),
            Optional.of(new Snapshot(Map.of("weight", 2.0))),
            List.of(new Snapshot(Map.of("weight", 3.0))));
    return new Work("regression", "0.1.0", 3, progress);
  }
}
