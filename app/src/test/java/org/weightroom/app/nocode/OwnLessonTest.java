package org.weightroom.app.nocode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.challenge.Challenge;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.Owner;
import org.weightroom.page.Lesson;

/** Whatever somebody's data are: a sound lesson comes of them, whose goals can be reached. */
class OwnLessonTest {

  static Stream<Dataset> data() {
    return Stream.of(
        Dataset.of("day", "height").with(1, 10).with(2, 13.5).with(3, 19).with(8, 38),
        Dataset.of("year", "ppm").with(1960, 317).with(1990, 354).with(2020, 414),
        Dataset.of("x, in km", "a|b = #1").with(-5, 1e6).with(5, -1e6).with(0, 17),
        Dataset.of("tiny", "label").with(1e-6, 2e-7).with(2e-6, 3e-7).with(4e-6, 9e-7),
        Dataset.of("exact", "line").with(0, 1).with(1, 3).with(2, 5));
  }

  @ParameterizedTest
  @MethodSource("data")
  void aSoundLessonComesOfIt(Dataset data) throws Exception {
    Reading reading = read(OwnLesson.zip("My data.csv", data, Locale.ENGLISH));
    assertThat(reading.faults()).isEmpty();
    Lesson<?> lesson = reading.lesson().orElseThrow();
    LessonModel untouched = lesson.createModel();
    for (Challenge goal : untouched.challenges()) {
      LessonModel played = lesson.createModel();
      played.open(Owner.currentThread());
      played.play(goal.solution());
      assertThat(played.challenges())
          .filteredOn(Challenge::isSolved)
          .as(goal.solution().toString())
          .extracting(Challenge::id)
          .contains(goal.id());
    }
  }

  @Test
  void whereThereIsNothingToPredictItSaysSo() throws Exception {
    Dataset data = Dataset.of("always", "the same").with(1, 5).with(2, 5).with(3, 5);
    Reading reading = read(OwnLesson.zip("x", data, Locale.ENGLISH));
    assertThat(reading.faults())
        .singleElement()
        .hasToString("lesson.txt:5:9 all-same {word=the same}");
  }

  @Test
  void whatIsToBeReachedLiesBetweenTheFlatLineAndTheBestOne() throws Exception {
    Dataset data = Dataset.of("x", "y").with(0, 0).with(1, 2).with(2, 1).with(3, 3);
    Reading reading = read(OwnLesson.zip("x", data, Locale.ENGLISH));
    LessonModel model = reading.lesson().orElseThrow().createModel();
    // By hand: the mean is 1.5, the flat line's error 1.25; the best line is 0.8 x + 0.3, error
    // 0.45.
    assertThat(model.challenges()).extracting(Challenge::id).containsExactly("half", "close");
    assertThat(text(data)).contains("Error below 1 |", "Error below 0.5 |");
  }

  @ParameterizedTest
  @CsvSource({
    "Sun flower.CSV,own-sun-flower",
    "2026_Klasse 7b.csv,own-2026-klasse-7b",
    "تجربة.csv,own-data",
    "con.csv,own-con"
  })
  void itIsCalledAfterItsFile(String file, String id) {
    assertThat(OwnLesson.id(file)).isEqualTo(id);
  }

  private static String text(Dataset data) throws Exception {
    byte[] text = unzip(OwnLesson.zip("x", data, Locale.ENGLISH)).get(LessonFiles.TEXT);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static Reading read(byte[] zip) throws Exception {
    return Reading.of(LessonFiles.unpacked(unzip(zip)));
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
