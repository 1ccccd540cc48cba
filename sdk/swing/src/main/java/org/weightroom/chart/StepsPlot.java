package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.weightroom.chart.TrainingCurves.Measure;
import org.weightroom.theme.Space;

/** Where everything of one of the training curves is: measured when it changes, painted often. */
final class StepsPlot {
  private static final double LINES_A_TICK = 1.9;
  private static final double SHORTEST = 1e-6;
  private static final int PERCENT = 100;

  /** An axis of less than ten percent would make much of a single example. */
  private static final int LEAST_PERCENT = 10;

  /** What is drawn over the steps. */
  enum Kind {
    LOSS,
    ACCURACY;

    double value(Measure measure) {
      return this == LOSS ? measure.loss() : measure.accuracy().share() * PERCENT;
    }
  }

  final CurvesScene scene;
  final Kind kind;
  final Rectangle bounds;
  final Rectangle area;
  final double[] ticks;
  final String[] labels;
  final boolean logarithmic;
  final List<Path2D> lines;
  private final LogAxis axis;

  StepsPlot(
      CurvesScene scene,
      Kind kind,
      Rectangle bounds,
      FontMetrics metrics,
      FontMetrics bold,
      CurvesWords words) {
    this.scene = scene;
    this.kind = kind;
    this.bounds = bounds;
    int text = metrics.getHeight();
    int side = Space.px(Space.S);
    int top = text + Space.px(Space.M);
    int tall = Math.max(0, bounds.height - top - text - side - Space.px(Space.S));
    axis = LogAxis.fit(range(), Math.max(1, tall / (LINES_A_TICK * text)));
    logarithmic = axis.logarithmic();
    ticks = axis.ticks();
    labels =
        Arrays.stream(ticks)
            .mapToObj(tick -> axis.label(tick, words.texts().locale()))
            .toArray(String[]::new);
    int widest = Arrays.stream(labels).mapToInt(metrics::stringWidth).max().orElse(0);
    int left = side + widest + Space.px(Space.M);
    int right = Space.px(Space.M) + endWidth(bold, words) + side;
    area =
        new Rectangle(
            bounds.x + left, bounds.y + top, Math.max(0, bounds.width - left - right), tall);
    lines = IntStream.range(0, scene.names().size()).mapToObj(this::trace).toList();
  }

  /** The room for a name and any number of its line, so that nothing moves in a run. */
  private int endWidth(FontMetrics bold, CurvesWords words) {
    String number = kind == Kind.LOSS ? words.loss(0.54321) : words.percent(1);
    return scene.names().stream().mapToInt(bold::stringWidth).max().orElse(0)
        + bold.stringWidth(" " + number);
  }

  private List<Double> range() {
    List<Double> all =
        scene.points().stream()
            .flatMap(point -> point.measures().stream().map(kind::value))
            .filter(value -> !Double.isNaN(value))
            .toList();
    if (kind == Kind.LOSS || all.isEmpty()) {
      return all;
    }
    double least = all.stream().mapToDouble(value -> value).min().orElse(0);
    double most = all.stream().mapToDouble(value -> value).max().orElse(PERCENT);
    double missing = Math.max(0, LEAST_PERCENT - (most - least)) / 2;
    double low = Math.max(0, Math.min(PERCENT - LEAST_PERCENT, least - missing));
    return List.of(Math.min(low, least), Math.max(most, Math.min(PERCENT, most + missing)));
  }

  private Path2D trace(int set) {
    Path2D line = new Path2D.Double();
    boolean down = false;
    for (CurvesScene.Point point : scene.points()) {
      double value = value(point, set);
      if (Double.isNaN(value)) {
        down = false;
      } else if (down) {
        line.lineTo(x(point.step()), y(value));
      } else {
        line.moveTo(x(point.step()), y(value));
        line.lineTo(x(point.step()) + SHORTEST, y(value)); // a single place is a dot
        down = true;
      }
    }
    return line;
  }

  double value(CurvesScene.Point point, int set) {
    return kind.value(point.measures().get(set));
  }

  double x(long step) {
    double steps = (double) (lastStep() - firstStep());
    return steps < 1 ? area.getMaxX() : area.x + (double) (step - firstStep()) / steps * area.width;
  }

  double y(double value) {
    return area.y + (1 - axis.share(value)) * area.height;
  }

  double stepAt(int x) {
    double share = (x - area.x) / Math.max(1.0, area.width);
    return (double) firstStep() + share * (double) (lastStep() - firstStep());
  }

  long firstStep() {
    return scene.isEmpty() ? 0 : scene.points().get(0).step();
  }

  long lastStep() {
    return scene.isEmpty() ? 0 : scene.last().step();
  }

  boolean isDrawable() {
    return !scene.isEmpty() && area.width > 0 && area.height > 0;
  }
}
