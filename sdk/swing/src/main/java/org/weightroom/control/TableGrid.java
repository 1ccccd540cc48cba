package org.weightroom.control;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Where the cells of a worked table stand, and how they are drawn. */
final class TableGrid {
  private static final int MINI_ROW = 21;
  private static final int DENSE_ROW = 22;
  private static final int FULL_ROW = 26;

  /** By how much more than usual the columns may move apart, so that rows stay easy to follow. */
  private static final int MOST_SPREAD = 32;

  private final Cells cells;
  private final FontMetrics header;
  private final FontMetrics number;
  private final int[] widths;
  private final int rowHeight;
  private final int gap;

  TableGrid(Cells cells, Function<Font, FontMetrics> metrics, WorkedTable.Size size) {
    this.cells = cells;
    Type captions = size == WorkedTable.Size.FULL ? Type.CONTROL : Type.NOTE;
    this.header = metrics.apply(captions.font());
    this.number =
        metrics.apply(
            switch (size) {
              case MINI -> Type.NOTE.bold();
              case DENSE -> Type.CONTROL.font();
              case FULL -> Type.STORY.bold();
            });
    this.rowHeight =
        Space.px(
            switch (size) {
              case MINI -> MINI_ROW;
              case DENSE -> DENSE_ROW;
              case FULL -> FULL_ROW;
            });
    this.gap =
        Space.px(
            switch (size) {
              case MINI -> Space.M;
              case DENSE -> Space.L;
              case FULL -> Space.XL;
            });
    this.widths = IntStream.range(0, cells.columns()).map(this::width).toArray();
  }

  /** The size at which everything has its usual room. */
  Dimension size() {
    int width = IntStream.of(widths).sum() + gap * (widths.length - 1);
    for (int total = 0; total < cells.totals(); total++) {
      width = Math.max(width, totalWidth(total));
    }
    return new Dimension(width, (cells.rows() + 1 + cells.totals()) * rowHeight);
  }

  /** The room that the label of a row of totals needs, and all from the first total on. */
  private int totalWidth(int total) {
    int width = number.stringWidth(cells.totalLabel(total));
    boolean begun = false;
    for (int column = 0; column < widths.length; column++) {
      begun |= !cells.eventualTotal(total, column).isEmpty();
      width += begun ? gap + widths[column] : 0;
    }
    return width;
  }

  void paint(Graphics2D brush, int available, boolean leftToRight) {
    Dimension wanted = size();
    double shrink = Math.min(1, (double) available / wanted.width);
    brush.translate(0, wanted.height * (1 - shrink) / 2);
    brush.scale(shrink, shrink);
    int room = Space.px(MOST_SPREAD) * (widths.length - 1);
    int width = Math.max(wanted.width, Math.min(available, wanted.width + room));
    if (!leftToRight) {
      brush.translate(Math.max(0, available - width), 0);
    }
    int spread = (width - IntStream.of(widths).sum()) / Math.max(1, widths.length - 1);
    Pen pen = new Pen(brush, width, leftToRight);
    for (int column = 0, x = 0; column < widths.length; column++) {
      boolean last = column == widths.length - 1;
      column(pen, column, last ? width - widths[column] : x);
      x += widths[column] + spread;
    }
    int bottom = rowHeight * (cells.rows() + 1);
    pen.line(rowHeight);
    pen.line(bottom);
    for (int total = 0; total < cells.totals(); total++) {
      int y = baseline(number, bottom + total * rowHeight);
      pen.words(cells.totalLabel(total), number, Token.TEXT.color(), 0, y);
    }
  }

  private void column(Pen pen, int column, int x) {
    int width = widths[column];
    int top = baseline(header, 0);
    if (column == 0) {
      pen.words(cells.header(column), header, Token.MUTED.color(), x, top);
    } else {
      pen.number(cells.header(column), header, Token.MUTED.color(), x, width, top);
    }
    for (int row = 0; row < cells.rows(); row++) {
      int y = baseline(number, rowHeight * (row + 1));
      Color color = cells.color(row, column);
      if (cells.isLabel(row, column)) {
        pen.words(cells.cell(row, column), number, color, x, y);
      } else {
        pen.number(cells.cell(row, column), number, color, x, width, y);
      }
    }
    for (int total = 0; total < cells.totals(); total++) {
      int y = baseline(number, rowHeight * (cells.rows() + 1 + total));
      pen.number(cells.total(total, column), number, cells.totalColor(column), x, width, y);
    }
  }

  private int baseline(FontMetrics metrics, int top) {
    return top + (rowHeight + metrics.getAscent() - metrics.getDescent()) / 2;
  }

  private int width(int column) {
    int widest = header.stringWidth(cells.header(column));
    for (int row = 0; row < cells.rows(); row++) {
      widest = Math.max(widest, number.stringWidth(cells.eventual(row, column)));
    }
    for (int total = 0; total < cells.totals(); total++) {
      widest = Math.max(widest, number.stringWidth(cells.eventualTotal(total, column)));
      if (column == 0 && !cells.eventualTotal(total, 1).isEmpty()) {
        widest = Math.max(widest, number.stringWidth(cells.totalLabel(total)));
      }
    }
    return widest;
  }

  /** Draws columns from the side where reading starts; figures always end at the right. */
  private record Pen(Graphics2D brush, int width, boolean leftToRight) {

    void words(String text, FontMetrics metrics, Color color, int x, int y) {
      draw(text, metrics, color, leftToRight ? x : width - x - metrics.stringWidth(text), y);
    }

    void number(String text, FontMetrics metrics, Color color, int x, int room, int y) {
      int right = leftToRight ? x + room : width - x;
      // A shrunk table draws its letters in other widths than they were measured in.
      double drawn =
          metrics.getFont().getStringBounds(text, brush.getFontRenderContext()).getWidth();
      draw(text, metrics, color, (float) (right - drawn), y);
    }

    void line(int y) {
      brush.setColor(Token.LINE.color());
      brush.setStroke(Space.stroke(1));
      brush.draw(new Line2D.Float(0, y, width, y));
    }

    private void draw(String text, FontMetrics metrics, Color color, float x, int y) {
      brush.setFont(metrics.getFont());
      brush.setColor(color);
      brush.drawString(text, x, y);
    }
  }
}
