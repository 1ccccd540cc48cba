package org.weightroom.control;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * Where the numbers and bars of a softmax stand at some width, and how they are drawn: from left to
 * right in every language. A bar stands beside its numbers, or below them where that is too narrow.
 */
final class SoftmaxGrid {
  private static final int HEAD = 26;
  private static final int BAR = 16;
  private static final int LOW_BAR = 8;
  private static final int LEAST_BAR = 80;
  private static final int MOST_BAR = 320;
  private static final int RAISE = 5;

  private final SoftmaxCells cells;
  private final FontMetrics header;
  private final FontMetrics raised;
  private final FontMetrics number;
  private final int width;
  private final boolean named;
  private final boolean beside;
  private final int gap;
  private final double shrink;
  private final int[] widths;

  /**
   * Makes a grid.
   *
   * @param width the width to fill, in pixels
   */
  SoftmaxGrid(SoftmaxCells cells, Function<Font, FontMetrics> metrics, int width) {
    this.cells = cells;
    this.width = width;
    header = metrics.apply(Type.NOTE.font());
    raised = metrics.apply(Type.TICK.font());
    number = metrics.apply(Type.CONTROL.font());
    widths = new int[cells.columns()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = widest(column, true);
    }
    int bar = Space.px(LEAST_BAR);
    boolean roomy = sum(Space.px(Space.L)) + Space.px(Space.L) + bar <= width;
    boolean full = roomy || sum(Space.px(Space.L)) <= width;
    if (!full) {
      widths[SoftmaxCells.NAME] = widest(SoftmaxCells.NAME, false);
    }
    named = full;
    beside = sum(Space.px(Space.L)) + Space.px(Space.L) + bar <= width;
    gap = sum(Space.px(Space.L)) <= width ? Space.px(Space.L) : Space.px(Space.M);
    shrink = Math.min(1, (double) width / sum(gap));
  }

  private int sum(int between) {
    int sum = between * (widths.length - 1) + 2 * side();
    for (int each : widths) {
      sum += each;
    }
    return sum;
  }

  /** What is free on either side, so that a lit row has an edge. */
  private static int side() {
    return Space.px(Space.S);
  }

  private int widest(int column, boolean withNames) {
    int widest =
        column == SoftmaxCells.EXPONENTIAL
            ? header.stringWidth("e") + raised.stringWidth(cells.power())
            : header.stringWidth(cells.header(column));
    widest = Math.max(widest, number.stringWidth(cells.total(0, column)));
    if (column == SoftmaxCells.NAME) {
      widest = Math.max(widest, number.stringWidth(cells.totalLabel(0)));
    }
    for (int row = 0; row < cells.rows(); row++) {
      widest = Math.max(widest, number.stringWidth(text(row, column, withNames)));
    }
    return widest;
  }

  private String text(int row, int column, boolean withNames) {
    return column == SoftmaxCells.NAME && !withNames ? cells.number(row) : cells.cell(row, column);
  }

  /** The width at which the bars stand beside their numbers. */
  int usualWidth() {
    return sum(Space.px(Space.L)) + Space.px(Space.L) + Space.px(LEAST_BAR);
  }

  Dimension size() {
    return new Dimension(width, 2 * headHeight() + cells.rows() * rowHeight());
  }

  /** The height of the header, and of the line of sums. */
  static int headHeight() {
    return Space.px(HEAD);
  }

  /** A row is as high as that of an editor of its score, which may stand beside it. */
  static int rowHeight() {
    return ScoreList.rowHeight();
  }

  boolean isBeside() {
    return beside;
  }

  /** Where a row lies, below the header. */
  Rectangle row(int row) {
    return new Rectangle(0, headHeight() + row * rowHeight(), width, rowHeight());
  }

  /** Where the bar of a row lies when its share is 1. */
  Rectangle2D track(int row) {
    Rectangle place = row(row);
    if (!beside) {
      int high = Space.px(LOW_BAR);
      int y = place.y + place.height - high - Space.px(Space.S);
      return new Rectangle2D.Double(side(), y, width - 2.0 * side(), high);
    }
    int left = sum(gap) - side() + gap;
    int high = Space.px(BAR);
    int room = Math.min(Space.px(MOST_BAR), width - left - side());
    return new Rectangle2D.Double(left, place.y + (place.height - high) / 2.0, room, high);
  }

  /** The bar of a row. */
  Rectangle2D bar(int row) {
    Rectangle2D track = track(row);
    double share = cells.numbers().shares().get(row);
    return new Rectangle2D.Double(
        track.getX(), track.getY(), share * track.getWidth(), track.getHeight());
  }

  void paintHead(Graphics2D g, int y) {
    for (int column = 0; column < widths.length; column++) {
      int at = baseline(header, y, headHeight());
      if (column == SoftmaxCells.EXPONENTIAL) {
        int right = right(column);
        int power = raised.stringWidth(cells.power());
        draw(g, cells.power(), raised, Token.MUTED.color(), right - power, at - Space.px(RAISE));
        draw(g, "e", header, Token.MUTED.color(), right - power - header.stringWidth("e"), at);
      } else {
        cell(g, column, cells.header(column), header, Token.MUTED.color(), at);
      }
    }
    line(g, y + headHeight() - 0.5);
  }

  void paintSums(Graphics2D g, int y) {
    line(g, y + 0.5);
    int at = baseline(number, y, headHeight());
    cell(g, SoftmaxCells.NAME, cells.totalLabel(0), number, Token.TEXT.color(), at);
    for (int column = 1; column < widths.length; column++) {
      cell(g, column, cells.total(0, column), number, cells.totalColor(column), at);
    }
  }

  void paintRow(Graphics2D g, int row) {
    Rectangle place = row(row);
    int height = beside ? place.height : place.height - Space.px(LOW_BAR + Space.S);
    int at = baseline(number, place.y, height);
    for (int column = 0; column < widths.length; column++) {
      cell(g, column, text(row, column, named), number, cells.color(row, column), at);
    }
    paintBar(g, row);
  }

  private void paintBar(Graphics2D g, int row) {
    Rectangle2D track = track(row);
    Rectangle2D bar = bar(row);
    g.setColor(Token.GRID.color());
    g.fill(track);
    g.setColor(Concept.ACTIVATION.outline());
    g.fill(bar);
    g.setColor(Concept.ACTIVATION.text());
    g.setStroke(Space.stroke(1));
    g.draw(bar); // of nothing, a line where the bar begins
  }

  private int right(int column) {
    int right = side();
    for (int i = 0; i <= column; i++) {
      right += widths[i] + (i == 0 ? 0 : gap);
    }
    return right;
  }

  private void cell(
      Graphics2D g, int column, String text, FontMetrics metrics, Color color, int y) {
    int x = column == SoftmaxCells.NAME ? side() : right(column) - metrics.stringWidth(text);
    draw(g, text, metrics, color, x, y);
  }

  private void draw(Graphics2D g, String text, FontMetrics metrics, Color color, int x, int y) {
    Graphics2D brush = (Graphics2D) g.create();
    brush.translate(0, y);
    brush.scale(shrink, shrink); // nothing is cut where numbers are wider than the part
    brush.setFont(metrics.getFont());
    brush.setColor(color);
    brush.drawString(text, x, 0);
    brush.dispose();
  }

  private void line(Graphics2D g, double y) {
    g.setColor(Token.LINE.color());
    g.setStroke(Space.stroke(1));
    double end = beside ? track(0).getMaxX() + side() : width;
    g.draw(new Line2D.Double(0, y, end, y));
  }

  private static int baseline(FontMetrics metrics, int top, int height) {
    return top + (height + metrics.getAscent() - metrics.getDescent()) / 2;
  }
}
