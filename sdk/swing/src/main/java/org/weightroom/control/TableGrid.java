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
  private static final int FULL_ROW = 26;

  /** By how much more than usual the columns may move apart, so that rows stay easy to follow. */
  private static final int MOST_SPREAD = 32;

  private final TableCells cells;
  private final FontMetrics header;
  private final FontMetrics number;
  private final int[] widths;
  private final int rowHeight;
  private final int gap;

  TableGrid(TableCells cells, Function<Font, FontMetrics> metrics, boolean full) {
    this.cells = cells;
    Type type = full ? Type.STORY : Type.NOTE;
    Font captions = (full ? Type.CONTROL : Type.NOTE).font();
    this.header = metrics.apply(captions);
    this.number = metrics.apply(type.bold());
    this.rowHeight = Space.px(full ? FULL_ROW : MINI_ROW);
    this.gap = Space.px(full ? Space.XL : Space.M);
    this.widths = IntStream.range(0, cells.columns()).map(this::width).toArray();
  }

  /** The size at which everything has its usual room. */
  Dimension size() {
    int gaps = gap * (widths.length - 1);
    int total =
        number.stringWidth(cells.totalLabel()) + gap + number.stringWidth(cells.eventualTotal());
    int width = Math.max(IntStream.of(widths).sum() + gaps, total);
    return new Dimension(width, (cells.rows() + 2) * rowHeight);
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
    int y = baseline(number, bottom);
    int end = widths[widths.length - 1];
    pen.words(cells.totalLabel(), number, Token.TEXT.color(), 0, y);
    pen.number(cells.total(), number, cells.totalColor(), width - end, end, y);
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
  }

  private int baseline(FontMetrics metrics, int top) {
    return top + (rowHeight + metrics.getAscent() - metrics.getDescent()) / 2;
  }

  private int width(int column) {
    int widest = header.stringWidth(cells.header(column));
    for (int row = 0; row < cells.rows(); row++) {
      widest = Math.max(widest, number.stringWidth(cells.eventual(row, column)));
    }
    boolean last = column == cells.columns() - 1;
    return last ? Math.max(widest, number.stringWidth(cells.eventualTotal())) : widest;
  }

  /** Draws columns from the side where reading starts; figures always end at the right. */
  private record Pen(Graphics2D brush, int width, boolean leftToRight) {

    void words(String text, FontMetrics metrics, Color color, int x, int y) {
      draw(text, metrics, color, leftToRight ? x : width - x - metrics.stringWidth(text), y);
    }

    void number(String text, FontMetrics metrics, Color color, int x, int room, int y) {
      int right = leftToRight ? x + room : width - x;
      draw(text, metrics, color, right - metrics.stringWidth(text), y);
    }

    void line(int y) {
      brush.setColor(Token.LINE.color());
      brush.setStroke(Space.stroke(1));
      brush.draw(new Line2D.Float(0, y, width, y));
    }

    private void draw(String text, FontMetrics metrics, Color color, int x, int y) {
      brush.setFont(metrics.getFont());
      brush.setColor(color);
      brush.drawString(text, x, y);
    }
  }
}
