package org.weightroom.chart;

import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.weightroom.chart.ExampleScene.Mark;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;

/** What a chart of examples says: the caption of the lit one, and a sentence about each. */
final class ExampleWords {
  private final String prefix;
  private final Dataset data;
  private final Texts texts;
  private final Amounts amounts;

  /** Takes its texts from the keys that begin with {@code prefix}. */
  ExampleWords(String prefix, Dataset data, Texts texts) {
    this.prefix = prefix;
    this.data = data;
    this.texts = texts;
    this.amounts = Amounts.of(data, texts.locale());
  }

  /** The name of the chart. */
  String name() {
    return texts.text(prefix + ".name");
  }

  /** What stands in place of the caption while no example is lit. */
  String hint() {
    return texts.text(prefix + ".hint");
  }

  /** An axis title: the lesson's {@code axis.WHAT-LABEL}, else {@code axis.WHAT} with the label. */
  String axis(String what) {
    String label = data.labelName();
    return texts
        .find("axis." + what + "-" + label)
        .orElseGet(() -> texts.text("axis." + what, "label", texts.text("axis." + label)));
  }

  /** The caption of an example; its numbers keep their direction in any text. */
  String caption(ExampleScene scene, int index) {
    return say("caption", scene, index, texts.isRightToLeft());
  }

  /** The longest caption there is now: a chart keeps room for it, and does not jump. */
  String longestCaption(ExampleScene scene) {
    return IntStream.range(0, data.size())
        .mapToObj(index -> caption(scene, index))
        .reduce(hint(), (one, other) -> other.length() > one.length() ? other : one);
  }

  /** The sentence about an example. */
  String sentence(ExampleScene scene, int index) {
    return say("spoken", scene, index, false);
  }

  /** A sentence about each example. */
  String sentences(ExampleScene scene) {
    StringJoiner words = new StringJoiner(" ");
    IntStream.range(0, data.size()).forEach(index -> words.add(sentence(scene, index)));
    return words.toString();
  }

  private String say(String what, ExampleScene scene, int index, boolean isolated) {
    Mark mark = scene.marks().get(index);
    boolean leftOut = index == scene.leftOut();
    return texts.text(
        prefix + "." + what + (leftOut ? ".left-out" : ""),
        "number",
        isolate(Integer.toString(index + 1), isolated),
        "features",
        features(index, isolated),
        "actual",
        isolate(amounts.show(mark.actual()), isolated),
        "predicted",
        isolate(amounts.show(mark.predicted()), isolated),
        "residual",
        isolate(amounts.signed(mark.residual()), isolated));
  }

  private String features(int index, boolean isolated) {
    return IntStream.range(0, data.featureNames().size())
        .mapToObj(
            column ->
                texts.text(
                    "chart.feature",
                    "name",
                    texts.text("column." + data.featureNames().get(column)),
                    "value",
                    isolate(
                        Numerals.show(
                            data.example(index).feature(column), Numerals.ADAPTIVE, texts.locale()),
                        isolated)))
        .reduce((one, next) -> texts.text("list.comma", "first", one, "second", next))
        .orElse("");
  }

  private static String isolate(String number, boolean isolated) {
    return isolated ? "\u2068" + number + "\u2069" : number;
  }
}
