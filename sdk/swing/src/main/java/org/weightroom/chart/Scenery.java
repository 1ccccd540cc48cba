package org.weightroom.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weightroom.chart.Scene.Asked;
import org.weightroom.chart.Scene.Pin;
import org.weightroom.chart.Scene.Place;
import org.weightroom.chart.Scene.Point;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Snapshot;
import org.weightroom.observe.NumberProperty;

/** What an author wants shown, and how it comes out of the model. */
final class Scenery {
  private static final int PLACES = 240;

  final Dataset data;
  @Nullable DoubleUnaryOperator prediction;
  boolean bends;
  boolean residuals;
  @Nullable Dials dials;
  @Nullable NumberProperty askedX;
  double askedPrice;
  private Set<String> hidden = Set.of();

  Scenery(Dataset data) {
    this.data = data;
  }

  void hide(Set<String> ids) {
    hidden = Set.copyOf(ids);
    if (dials != null) {
      dials.hide(ids);
    }
  }

  /** The scene in the model's present state. */
  Scene scene(LessonModel model, Axes axes) {
    Optional<Segment> now = line(axes);
    Optional<Segment> earlier =
        earlier(model).flatMap(before -> model.at(before, () -> line(axes)));
    return new Scene(
        now,
        curve(axes),
        earlier.filter(line -> now.isPresent() && !line.equals(now.get())),
        pins(model, axes),
        points(),
        asked(),
        Optional.ofNullable(prediction == null ? null : dials).map(d -> d.line(axes)));
  }

  /** The score of the earlier state, where the lesson has one. */
  OptionalDouble earlierScore(LessonModel model) {
    Optional<Snapshot> earlier = earlier(model);
    Optional<Attempts> attempts = model.attempts();
    return earlier.isPresent() && attempts.isPresent()
        ? OptionalDouble.of(attempts.get().score(earlier.get()))
        : OptionalDouble.empty();
  }

  /** The state before the last gesture that moved the line. */
  private Optional<Snapshot> earlier(LessonModel model) {
    return dials == null
        ? model.history().earlier()
        : model.history().earlier(dials.weight(), dials.bias());
  }

  private Optional<Segment> line(Axes axes) {
    return Optional.ofNullable(bends ? null : prediction)
        .map(y -> Segment.over(axes, y))
        .filter(line -> Axes.drawable(line.y1()) && Axes.drawable(line.y2()));
  }

  private List<Place> curve(Axes axes) {
    DoubleUnaryOperator y = prediction;
    if (y == null || !bends) {
      return List.of();
    }
    double width = (axes.xMax() - axes.xMin()) / PLACES;
    return IntStream.rangeClosed(0, PLACES)
        .mapToDouble(i -> axes.xMin() + i * width)
        .mapToObj(x -> new Place(x, y.applyAsDouble(x)))
        .map(p -> axes.holdsY(p.y()) ? p : new Place(p.x(), Double.NaN))
        .toList();
  }

  private List<Pin> pins(LessonModel model, Axes axes) {
    List<Pin> pins = new ArrayList<>();
    List<Snapshot> pinned = model.attempts().map(Attempts::pins).orElse(List.of());
    for (int i = 0; i < pinned.size(); i++) {
      int number = i + 1;
      model.at(pinned.get(i), () -> line(axes)).ifPresent(line -> pins.add(new Pin(number, line)));
    }
    return List.copyOf(pins);
  }

  private List<Point> points() {
    return data.examples()
        .filter(e -> Axes.drawable(e.feature()) && Axes.drawable(e.label()))
        .map(e -> new Point(e.feature(), e.label(), residuals ? predict(e.feature()) : none()))
        .toList();
  }

  private Optional<Asked> asked() {
    if (askedX == null || prediction == null || hidden.contains(askedX.id())) {
      return Optional.empty();
    }
    double x = askedX.get();
    return Axes.drawable(x) ? Optional.of(new Asked(x, predict(x), askedPrice)) : Optional.empty();
  }

  private OptionalDouble predict(double x) {
    if (prediction == null) {
      return none();
    }
    double y = prediction.applyAsDouble(x);
    return Axes.drawable(y) ? OptionalDouble.of(y) : none();
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }
}
