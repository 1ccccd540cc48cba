package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.util.Locale;
import org.weightroom.theme.Space;

/** Where everything of a curve chart is, at one size. */
final class CurvePlot {
  /** Room around the plot for half of a thick line, and of a dot on the edge. */
  static final int BLEED = 9;

  /** Below this height the x title stands in the row of the ticks. */
  private static final int LOW = 170;

  private static final int FINE = 20;
  private static final double WIDTHS_A_TICK = 2;

  final Rectangle inside;
  final Frame frame;
  final Ticks xTicks;
  final Ticks yTicks;
  final boolean low;

  CurvePlot(
      Axes axes, CurveWords words, int width, int height, FontMetrics metrics, Locale locale) {
    int side = Space.px(Space.S);
    int line = metrics.getHeight();
    int bleed = Space.px(BLEED);
    inside = new Rectangle(side, side, width - 2 * side, height - 2 * side);
    low = height < Space.px(LOW);
    int top = inside.y + line + Space.px(Space.M);
    int bottom = inside.y + inside.height - (low ? 1 : 2) * line - bleed - Space.px(Space.S);
    double rows = Math.max(1, LineCanvas.rows(bottom - top, line));
    yTicks = ticks(axes.yMin(), axes.yMax(), rows, locale);
    int numbers = words.widest().stream().mapToInt(metrics::stringWidth).max().orElse(0);
    for (double y : yTicks.values()) {
      numbers = Math.max(numbers, metrics.stringWidth(words.tick(y, yTicks)));
    }
    int names = words.ends().stream().mapToInt(metrics::stringWidth).max().orElse(0);
    int left = inside.x + numbers + bleed + Space.px(Space.M);
    int half = words.widestX().stream().mapToInt(metrics::stringWidth).max().orElse(0) / 2;
    int beside = names == 0 ? 0 : names + bleed + Space.px(Space.S);
    int right = inside.x + inside.width - Math.max(Math.max(bleed, half), beside);
    Ticks fine = ticks(axes.xMin(), axes.xMax(), FINE, locale);
    Ticks close = ticks(axes.xMin(), axes.xMax(), parts(right - left, fine, metrics), locale);
    // Closer ticks may have more decimals, and so less room.
    xTicks = ticks(axes.xMin(), axes.xMax(), parts(right - left, close, metrics), locale);
    frame =
        new Frame(
            new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), axes);
  }

  /** The plot with the room around it: no line leaves it. */
  Rectangle outer() {
    Rectangle outer = new Rectangle(frame.plot());
    outer.grow(Space.px(BLEED), Space.px(BLEED));
    return outer;
  }

  private static double parts(int width, Ticks ticks, FontMetrics metrics) {
    return Math.max(1, width / (WIDTHS_A_TICK * Math.max(1, ticks.widest(metrics))));
  }

  private static Ticks ticks(double min, double max, double mostParts, Locale locale) {
    return new Ticks(min, max, Axes.niceStep(max - min, mostParts), locale);
  }
}
