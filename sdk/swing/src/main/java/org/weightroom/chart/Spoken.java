package org.weightroom.chart;

import java.util.Locale;
import java.util.StringJoiner;
import org.weightroom.chart.Scene.Point;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;

/** A chart in words, for those who hear it. */
final class Spoken {
  private final Texts texts;

  Spoken(Texts texts) {
    this.texts = texts;
  }

  String describe(Scene scene) {
    StringJoiner words = new StringJoiner(" ");
    scene
        .line()
        .ifPresent(
            line ->
                words.add(
                    texts.text(
                        "chart.line.spoken", "from", show(line.y1()), "to", show(line.y2()))));
    scene.points().forEach(point -> words.add(describe(point)));
    scene
        .asked()
        .filter(asked -> asked.predicted().isPresent())
        .ifPresent(
            asked ->
                words.add(
                    texts.text(
                        "chart.asked.spoken",
                        "x",
                        show(asked.x()),
                        "asked",
                        show(asked.price()),
                        "predicted",
                        show(asked.predicted().orElseThrow()))));
    return words.toString();
  }

  private String describe(Point point) {
    String x = show(point.x());
    String actual = show(point.actual());
    return point.predicted().isPresent()
        ? texts.text(
            "chart.example.spoken",
            "x",
            x,
            "actual",
            actual,
            "predicted",
            show(point.predicted().getAsDouble()))
        : texts.text("chart.actual.spoken", "x", x, "actual", actual);
  }

  private String show(double value) {
    Locale locale = texts.locale();
    return Numerals.show(value, Numerals.ADAPTIVE, locale);
  }
}
