package org.weightroom.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weightroom.chart.Curve.Style;
import org.weightroom.nn.Activation;
import org.weightroom.observe.NumberProperty;

/** What an author wants shown on a curve chart. */
final class CurvePlan {
  private static final List<Style> STYLES = List.of(Style.FIRST, Style.SECOND, Style.THIRD);

  final String id;
  final NumberProperty x;
  final CurveDial dial;
  final Axes axes;
  @Nullable Activation activation;
  boolean slope;
  boolean percent;
  OptionalDouble threshold = OptionalDouble.empty();
  private final List<Curve> live = new ArrayList<>();

  CurvePlan(String id, NumberProperty x, double yMin, double yMax) {
    this.id = id;
    this.x = x;
    this.dial = new CurveDial(x);
    this.axes = new Axes(x.min(), x.max(), yMin, yMax);
  }

  void add(String name, DoubleUnaryOperator y) {
    if (activation != null) {
      throw new IllegalStateException(id + ": shows an activation, and so no other curve");
    }
    if (live.size() == STYLES.size()) {
      throw new IllegalStateException(id + ": no more than three curves can be told apart");
    }
    live.add(new Curve("curve." + name, y, STYLES.get(live.size())));
  }

  void show(Activation shown) {
    if (shown == Activation.IDENTITY || !live.isEmpty()) {
      throw new IllegalStateException(id + ": shows one curved activation or curves of its own");
    }
    activation = shown;
  }

  void addSlope() {
    if (activation == null) {
      throw new IllegalStateException(id + ": a slope wants an activation first");
    }
    slope = true;
  }

  /** The curves in the order of their names; the slope last. */
  List<Curve> curves() {
    Activation shown = activation;
    if (shown == null) {
      return List.copyOf(live);
    }
    Curve function = new Curve("chart.curve.f", shown::value, Style.FUNCTION);
    return slope
        ? List.of(function, new Curve("chart.curve.slope", shown::slope, Style.SLOPE))
        : List.of(function);
  }
}
