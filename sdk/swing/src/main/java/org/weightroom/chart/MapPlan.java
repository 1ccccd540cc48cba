package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Space;

/** Where everything of a map is: cells, tick labels, the line of words and the colour key. */
final class MapPlan {
  static final int BAR = 7;
  private static final int GAP = 6;

  final Frame frame;
  final Rectangle cells;
  final String[] xLabels;
  final String[] yLabels;
  final int xTicksTop;
  final int captionTop;
  final Rectangle key;

  MapPlan(CellGrid grid, int width, int height, FontMetrics metrics, Locale locale) {
    Axes axes = grid.axes();
    xLabels = labels(axes.xMin(), axes.xMax(), locale);
    yLabels = labels(axes.yMin(), axes.yMax(), locale);
    int text = metrics.getHeight();
    int side = Space.px(Space.S);
    int keyTop = height - side - text - Space.px(2) - Space.px(BAR);
    captionTop = keyTop - Space.px(GAP) - text;
    xTicksTop = captionTop - side - text;
    int widest = 0;
    for (String label : yLabels) {
      widest = Math.max(widest, metrics.stringWidth(label));
    }
    int left = side + Math.max(widest, text) + Space.px(GAP);
    int right = side + metrics.stringWidth(xLabels[2]) / 2;
    int top = side + text / 2;
    cells =
        new Rectangle(
            left,
            top,
            Math.max(0, width - left - right),
            Math.max(0, xTicksTop - Space.px(GAP) - top));
    frame = new Frame(cells, axes);
    key = new Rectangle(side, keyTop, Math.max(0, width - 2 * side), Space.px(BAR));
  }

  /** The left edge of a column of cells, in whole pixels; of the one beyond the last, the end. */
  int x(int column) {
    return cells.x + Math.round(column * cells.width / (float) CellGrid.SIZE);
  }

  /** The lower edge of a row of cells. */
  int y(int row) {
    return cells.y + cells.height - Math.round(row * cells.height / (float) CellGrid.SIZE);
  }

  /** The place of a cell on the screen. */
  Rectangle cell(int column, int row) {
    int top = y(row + 1);
    return new Rectangle(x(column), top, x(column + 1) - x(column), y(row) - top);
  }

  private static String[] labels(double min, double max, Locale locale) {
    double middle = min + (max - min) / 2;
    int decimals = Sizes.decimals(min, middle, max);
    return DoubleStream.of(min, middle, max)
        .mapToObj(value -> Numerals.show(value, decimals, locale))
        .toArray(String[]::new);
  }
}
