package org.weightroom.app.nocode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weightroom.lesson.Texts;

/** Lessons without code as tests write them. */
final class Written {
  /** The words of faults. */
  static final Texts TEXTS = Texts.of(Fault.class, Locale.ENGLISH);

  /** Rainy days: class 1 is "wet". */
  static final String LOGISTIC =
      """
      title = Do you need an umbrella?
      topic = Classification
      summary = Look at the sky and decide.
      data = days.csv
      input = clouds
      label = day wet/dry
      model = logistic
      weight = 0 from -1 to 1 step 0.01
      bias = 0 from -20 to 20 step 0.1
      show = chart, network, weight, bias, input, correct, error, training, log, steps, table
      goal seven = 7 right | correct >= 7 and weight > 0 | weight=0.2 bias=-8
      goal learnt = Let it learn | error < 0.4 and by training | train=500
      hint = More clouds, more rain: above or below 0? | weight <= 0
      hint = Where should a half be? About 50 % clouds.
      ---
      # Clouds
      show: weight=0.1 bias=0
      hide: bias

      More clouds, more rain. This line says {prediction}, {correct} of 8 are right.

      # Your turn

      Move it.
      """;

  static final String DAYS =
      "clouds,wind,day\n5,3,dry\n20,1,dry\n30,4,dry\n45,6,wet\n55,2,dry\n70,5,wet\n85,3,wet\n95,7,wet\n";

  /** A curve that no line follows. */
  static final String HIDDEN =
      """
      title = A ball in the air
      summary = Up and down again: no line can say that.
      data = ball.csv
      input = time
      label = height
      model = hidden 6 tanh
      show = chart, network, input, error, training, log, neurons, seed, table
      learning rate = 0.3 from 0.01 to 3
      seed = 2
      goal below-1 = Error below 1 | error < 1 and by training | train=2000
      hint = Press To the end.
      ---
      # Up and down

      {neurons} neurons, error {error:2}, after {steps} steps.
      """;

  static final String BALL = "time,height\n0,0\n1,5\n2,8\n3,9\n4,8\n5,5\n6,0\n";

  private Written() {}

  static Reading read(String text, String... namesAndTables) {
    return Reading.of(files(text, namesAndTables));
  }

  static Map<String, byte[]> files(String text, String... namesAndTables) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(LessonFiles.TEXT, bytes(text));
    for (int i = 0; i < namesAndTables.length; i += 2) {
      files.put(namesAndTables[i], bytes(namesAndTables[i + 1]));
    }
    return files;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A file of the sample. */
  static String sample(String name) {
    try (InputStream stream = Sample.class.getResourceAsStream("sample/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading sample() {
    return read(sample("lesson.txt"), "sunflower.csv", sample("sunflower.csv"));
  }

  static NoCodeModel model(Reading reading) {
    if (!reading.faults().isEmpty()) {
      throw new AssertionError(words(reading));
    }
    return (NoCodeModel) reading.lesson().orElseThrow().createModel();
  }

  /** The faults as one reads them. */
  static List<String> words(Reading reading) {
    return reading.faults().stream()
        .map(
            fault ->
                "%s %d:%d %s | %s | %s"
                    .formatted(
                        fault.file(),
                        fault.line(),
                        fault.column(),
                        fault.rule(),
                        fault.message(TEXTS),
                        fault.fix(TEXTS)))
        .toList();
  }
}
