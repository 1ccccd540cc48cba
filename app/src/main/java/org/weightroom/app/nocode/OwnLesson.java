package org.weightroom.app.nocode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.lesson.Texts;

/** A lesson made of somebody's own data: a line through points, by hand and by training. */
public final class OwnLesson {
  private static final String TABLE = "data.csv";

  /** How many steps of training reach every goal: the inputs are scaled. */
  private static final int STEPS = 2_000;

  private final Dataset data;
  private final Texts texts;
  private final String input;
  private final String label;

  private OwnLesson(Dataset data, Texts texts) {
    this.data = data;
    this.texts = texts;
    this.input = plain(data.featureNames().get(0));
    this.label = plain(data.labelName());
  }

  /**
   * The lesson as a zip.
   *
   * @param title what the data are called
   * @param data one feature and a label
   * @param language the language of the lesson's own words
   */
  public static byte[] zip(String title, Dataset data, Locale language) {
    OwnLesson lesson = new OwnLesson(data, Texts.of(OwnLesson.class, language));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(LessonFiles.TEXT, lesson.text(plain(title)).getBytes(StandardCharsets.UTF_8));
    files.put(TABLE, lesson.table().getBytes(StandardCharsets.UTF_8));
    return LessonFiles.pack(files);
  }

  /** An id for a lesson from a file of that name: {@code "own-sun-flower"}. */
  public static String id(String fileName) {
    String stem = fileName.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
    String words = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return words.isEmpty() ? "own-data" : "own-" + words;
  }

  private String text(String title) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add("title = " + title);
    text.add("summary = " + words("own.summary"));
    text.add("data = " + TABLE);
    text.add("input = " + input);
    text.add("label = " + label);
    text.add("model = line");
    text.add("show = chart, weight, bias, error, training");
    goals(text);
    text.add("---");
    text.add("# " + words("own.points"));
    text.add("show: weight=0");
    text.add("");
    text.add(words("own.points.text"));
    text.add("");
    text.add("# " + words("own.turn"));
    text.add("");
    text.add("> " + label + " = {weight} · " + input + " + {bias}");
    text.add("");
    text.add(words("own.turn.text"));
    return text.toString();
  }

  /** Between the flat line through the mean and the best line there is something to reach. */
  private void goals(StringJoiner text) {
    double flat = error(0, mean(label()));
    double best = best();
    double half = Nice.above(best + (flat - best) / 2);
    double close = Nice.above(best * 1.05);
    if (half < flat) {
      text.add(goal("half", half));
    }
    if (close < half) {
      text.add(goal("close", close));
    }
  }

  private String goal(String id, double below) {
    String number = number(below);
    return "goal %s = %s | error < %s | train=%d"
        .formatted(id, texts.text("own.goal", "number", number), number, STEPS);
  }

  /** The error of the best line, by least squares. */
  private double best() {
    double[] x = data.examples().mapToDouble(example -> example.feature(0)).toArray();
    double[] y = label();
    double meanX = mean(x);
    double meanY = mean(y);
    double above = 0;
    double below = 0;
    for (int i = 0; i < x.length; i++) {
      above += (x[i] - meanX) * (y[i] - meanY);
      below += (x[i] - meanX) * (x[i] - meanX);
    }
    double weight = below == 0 ? 0 : above / below;
    return error(weight, meanY - weight * meanX);
  }

  private double error(double weight, double bias) {
    return data.examples()
        .mapToDouble(example -> weight * example.feature(0) + bias - example.label())
        .map(miss -> miss * miss)
        .average()
        .orElse(0);
  }

  private double[] label() {
    return data.examples().mapToDouble(Example::label).toArray();
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return numbers.length == 0 ? 0 : sum / numbers.length;
  }

  private String table() {
    StringJoiner rows = new StringJoiner("\n", "", "\n");
    rows.add(String.join(",", List.of(input, label)));
    data.examples()
        .map(example -> number(example.feature(0)) + "," + number(example.label()))
        .forEach(rows::add);
    return rows.toString();
  }

  private String words(String key) {
    return texts.text(key, "input", input, "label", label);
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** Without the signs that mean something in a lesson's text or in a table. */
  private static String plain(String words) {
    String plain = words.replaceAll("[\\p{Cntrl},;|#\"{}\\[\\]<>=]+", " ").strip();
    return plain.isEmpty() ? "?" : plain;
  }
}
