package org.weightroom.chart;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.Collections;
import java.util.Comparator;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;

/** A decision map in words. */
final class DecisionWords {
  private final DecisionHouses houses;
  private final Texts texts;

  DecisionWords(DecisionHouses houses, Texts texts) {
    this.houses = houses;
    this.texts = texts;
  }

  /** What is under the pointer, else the lit example, else what to do. */
  String caption(DecisionCanvas canvas) {
    DecisionScene scene = canvas.scene();
    return canvas
        .pointer()
        .map(
            place ->
                canvas.marks().at(place).isPresent()
                    ? house("caption", scene, canvas.marks().at(place).getAsInt(), true)
                    : place(canvas.plan(), scene, place))
        .orElseGet(
            () ->
                scene.hasSelected()
                    ? house("caption", scene, scene.selected(), true)
                    : hint(canvas));
  }

  /** What to do, where nothing is pointed at. */
  String hint(DecisionCanvas canvas) {
    DecisionRule rule = canvas.scene().rule();
    boolean seen = canvas.plan().boundary(rule).isPresent();
    return texts.text(
        seen ? "decision.hint" : rule.hasDirection() ? "decision.away" : "decision.none");
  }

  /** The longest caption there can be: room is kept for it, and nothing jumps. */
  String longest(DecisionCanvas canvas) {
    int all = houses.data().size();
    DecisionScene certain =
        new DecisionScene(DecisionRule.NONE, Collections.nCopies(all, 1.0), ExampleSelection.NONE);
    Rectangle plot = canvas.plan().plot();
    Point2D corner = new Point2D.Double(plot.getMaxX(), plot.getY());
    Stream<String> marks =
        IntStream.range(0, all).mapToObj(i -> house("caption", certain, i, true));
    return Stream.concat(marks, Stream.of(hint(canvas), place(canvas.plan(), certain, corner)))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** How many are right, then a sentence about each example. */
  String spoken(DecisionScene scene) {
    int all = scene.probabilities().size();
    StringJoiner words = new StringJoiner(" ");
    words.add(texts.text("decision.spoken", "right", right(scene), "all", all));
    IntStream.range(0, all).forEach(i -> words.add(sentence(scene, i)));
    return words.toString();
  }

  int right(DecisionScene scene) {
    return (int)
        IntStream.range(0, scene.probabilities().size())
            .filter(i -> houses.isRight(scene.probabilities().get(i), i))
            .count();
  }

  String sentence(DecisionScene scene, int index) {
    return house("house", scene, index, false);
  }

  private String place(DecisionPlan plan, DecisionScene scene, Point2D place) {
    Point2D at = plan.scaled(place);
    double x = plan.frame.fromScreenX(place.getX());
    double y = plan.frame.fromScreenY(place.getY());
    return texts.text(
        "decision.place",
        "good",
        texts.text("decision.good"),
        "percent",
        percent(scene.rule().probability(at.getX(), at.getY()), true),
        "features",
        features(x, decimals(plan.xTicks), y, decimals(plan.yTicks), true));
  }

  /** One more than the axis is written with, so that neighbours differ; whole ones stay whole. */
  private static int decimals(Ticks ticks) {
    return ticks.step() >= 10 ? 0 : 1;
  }

  private String house(String what, DecisionScene scene, int index, boolean seen) {
    double probability = scene.probabilities().get(index);
    String verdict = houses.isRight(probability, index) ? "right" : "wrong";
    return texts.text(
        "decision." + what + "." + verdict,
        "number",
        isolated(Integer.toString(index + 1), seen),
        "features",
        features(
            houses.feature(index, 0),
            Numerals.ADAPTIVE,
            houses.feature(index, 1),
            Numerals.ADAPTIVE,
            seen),
        "label",
        texts.text(houses.isGood(index) ? "decision.good" : "decision.bad"),
        "good",
        texts.text("decision.good"),
        "percent",
        percent(probability, seen));
  }

  private String features(double x, int xDecimals, double y, int yDecimals, boolean seen) {
    return texts.text(
        "list.comma",
        "first",
        feature(0, x, xDecimals, seen),
        "second",
        feature(1, y, yDecimals, seen));
  }

  private String feature(int column, double value, int decimals, boolean seen) {
    return texts.text(
        "chart.feature",
        "name",
        texts.text("column." + houses.data().featureNames().get(column)),
        "value",
        isolated(Numerals.show(value, decimals, texts.locale()), seen));
  }

  String percent(double probability, boolean seen) {
    String number = Numerals.show(100 * probability, 0, texts.locale());
    return isolated(texts.text("decision.percent", "number", number), seen);
  }

  /** The title of an axis: the lesson's, else the name of its column. */
  String axis(int column) {
    String name = houses.data().featureNames().get(column);
    return texts.find("axis." + name).orElseGet(() -> texts.text("column." + name));
  }

  private String isolated(String number, boolean seen) {
    return seen && texts.isRightToLeft() ? "\u2068" + number + "\u2069" : number;
  }
}
