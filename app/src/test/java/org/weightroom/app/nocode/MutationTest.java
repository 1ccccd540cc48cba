package org.weightroom.app.nocode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to the files, reading gives a lesson or says why not, and soon. */
class MutationTest {
  private static final int MUTATIONS = 2_000;
  private static final long SEED = 20_261_121;
  private static final long LONGEST_NANOS = 2_000_000_000L;
  private static final List<String> PIECES =
      List.of(
          "=",
          "|",
          "#",
          "---",
          "\n",
          "*",
          "{",
          "}",
          "(show:",
          "1e999",
          "-",
          "NaN",
          "0x1",
          "\u0000",
          "\uD83D\uDE00",
          "hidden 32 tanh",
          "logistic",
          "training",
          " and ",
          "from",
          "99999999999",
          "\"",
          ",",
          "é");

  @Test
  void alwaysALessonOrProblems() {
    Random random = new Random(SEED);
    int sound = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Map<String, byte[]> files =
          Written.files(
              Written.sample("lesson.txt"), "sunflower.csv", Written.sample("sunflower.csv"));
      String victim = random.nextInt(4) == 0 ? "sunflower.csv" : LessonFiles.TEXT;
      byte[] bytes = files.get(victim);
      for (int change = 1 + random.nextInt(4); change > 0; change--) {
        bytes = mutated(bytes, random);
      }
      files.put(victim, bytes);
      long start = System.nanoTime();
      Reading reading = Reading.of(files);
      reading.lesson().ifPresent(lesson -> lesson.createModel());
      Written.words(reading);
      assertThat(System.nanoTime() - start).as("mutation %d", i).isLessThan(LONGEST_NANOS);
      assertThat(reading.lesson().isPresent())
          .as("mutation %d", i)
          .isEqualTo(reading.faults().isEmpty());
      sound += reading.lesson().isPresent() ? 1 : 0;
    }
    assertThat(sound).isBetween(100, MUTATIONS - 100);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + random.nextInt(30));
    return switch (random.nextInt(6)) {
      case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
      case 3 -> Arrays.copyOf(bytes, at);
      default ->
          joined(
              bytes,
              at,
              PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
              random.nextBoolean() ? at : to);
    };
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int from) {
    byte[] result = Arrays.copyOf(bytes, end + middle.length + bytes.length - from);
    System.arraycopy(middle, 0, result, end, middle.length);
    System.arraycopy(bytes, from, result, end + middle.length, bytes.length - from);
    return result;
  }
}
