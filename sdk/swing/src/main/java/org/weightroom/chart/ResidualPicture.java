package org.weightroom.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.weightroom.chart.ExampleScene.Mark;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A bar for each residual: up where the label is above the prediction. */
final class ResidualPicture implements ExamplePicture {
  private static final double SHARE = 0.6;
  private static final int WIDEST = 32;
  private static final int LOW = 150;
  private static final int HEIGHT_FOR_NUMBERS = 110;
  private static final int RING = 3;
  private static final double ARROW = 4;
  private static final int FEW_ROWS = 4;
  private static final int MANY_ROWS = 8;

  private final String yTitle;
  private final Amounts amounts;
  private final double highestRange;
  private ExampleScene scene = ExampleScene.EMPTY;
  private Rectangle inside = new Rectangle();
  private Frame frame;
  private boolean low;
  private Ticks yTicks;
  private boolean numbered;

  /**
   * Makes a picture.
   *
   * @param highestRange residuals beyond it are cut, with an arrow
   */
  ResidualPicture(String yTitle, Amounts amounts, double highestRange) {
    this.yTitle = yTitle;
    this.amounts = amounts;
    this.highestRange = highestRange;
    this.frame = new Frame(inside, new Axes(0, 1, -1, 1));
    this.yTicks = new Ticks(-1, 1, 1, amounts.locale());
  }

  Frame frame() {
    return frame;
  }

  @Override
  public void layOut(ExampleScene next, Rectangle room, FontMetrics metrics) {
    scene = next;
    inside = room;
    int line = metrics.getHeight();
    int count = Math.max(1, next.marks().size());
    double range = range();
    low = room.height < Space.px(LOW);
    int top = room.y + (low ? 0 : line + Space.px(Space.S));
    int bottom = room.y + room.height - line - Space.px(Space.S);
    numbered = bottom - top >= Space.px(HEIGHT_FOR_NUMBERS);
    int spare = numbered ? line : Space.px(Space.S);
    top += spare;
    bottom -= spare;
    double step = step(range, Grid.rows(bottom - top, metrics));
    yTicks = new Ticks(-range, range, step, amounts.locale());
    int left = room.x + yTicks.widest(metrics) + Space.px(Space.M);
    int right = room.x + room.width;
    frame =
        new Frame(
            new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)),
            new Axes(0, count, -range, range));
    numbered &= widestNumber(metrics) + Space.px(2) <= column();
  }

  /** The least nice number above all residuals that can be shown. */
  private double range() {
    double most =
        scene.marks().stream()
            .mapToDouble(mark -> Math.abs(mark.residual()))
            .filter(size -> size <= highestRange)
            .max()
            .orElse(0);
    boolean cut = scene.marks().stream().anyMatch(mark -> Math.abs(mark.residual()) > highestRange);
    return Axes.niceEnd(cut ? highestRange : most);
  }

  /** Both ends have a tick, and their halves where there is room. */
  private static double step(double range, double rows) {
    if (rows >= MANY_ROWS) {
      return Axes.niceStep(2 * range, rows);
    }
    return rows < FEW_ROWS ? range : range / 2;
  }

  private double column() {
    return frame.plot().getWidth() / Math.max(1, scene.marks().size());
  }

  private int widestNumber(FontMetrics metrics) {
    return scene.marks().stream()
        .mapToInt(mark -> metrics.stringWidth(amounts.signed(mark.residual())))
        .max()
        .orElse(0);
  }

  /** The bar of an example on the screen; flat where there is no residual. */
  Rectangle2D bar(int index) {
    double residual = frame.axes().clampY(scene.marks().get(index).residual());
    double zero = frame.toScreenY(0);
    double end = Double.isNaN(residual) ? zero : frame.toScreenY(residual);
    double width = Math.min(column() * SHARE, Space.scale(WIDEST));
    return new Rectangle2D.Double(
        frame.toScreenX(index + 0.5) - width / 2, Math.min(zero, end), width, Math.abs(end - zero));
  }

  @Override
  public void paint(Graphics2D g) {
    if (frame.isEmpty()) {
      return;
    }
    if (scene.hasSelected()) {
      paintColumn(g, scene.selected());
    }
    Grid.rows(g, frame, yTicks, Space.px(Space.M));
    if (!low) { // the caption above says it, too
      g.drawString(yTitle, inside.x, inside.y + g.getFontMetrics().getAscent());
    }
    for (int i = 0; i < scene.marks().size(); i++) {
      paintBar(g, i);
    }
    Rectangle plot = frame.plot();
    double zero = frame.toScreenY(0);
    g.setColor(Token.CONNECTION.color());
    g.setStroke(Space.stroke(1.25));
    g.draw(new Line2D.Double(plot.x, zero, plot.getMaxX(), zero));
    paintNames(g);
  }

  private void paintBar(Graphics2D g, int index) {
    Mark mark = scene.marks().get(index);
    Rectangle2D bar = bar(index);
    Color color = Concept.ERROR.text();
    if (index == scene.leftOut()) {
      Strokes.hollow(g, bar, color);
    } else {
      g.setColor(Token.ERROR_LINE.color());
      g.fill(bar);
      g.setColor(color);
      g.setStroke(Space.stroke(1));
      g.draw(bar);
    }
    if (index == scene.selected()) {
      paintRing(g, bar);
    }
    boolean up = mark.residual() > 0;
    double end = up ? bar.getY() : bar.getMaxY();
    if (Math.abs(mark.residual()) > frame.axes().yMax()) {
      g.setColor(Token.TEXT.color());
      double tip = end + (up ? 1 : -1) * Space.scale(2 * ARROW);
      g.fill(Strokes.arrow(bar.getCenterX(), tip, ARROW, up ? -1 : 1));
    }
    if (numbered && !Double.isNaN(mark.residual())) {
      int ring = index == scene.selected() ? RING : 0;
      float away = Space.scale(RING + ring) * (up ? -1 : 1);
      paintNumber(g, amounts.signed(mark.residual()), bar.getCenterX(), end + away, up);
    }
  }

  private void paintRing(Graphics2D g, Rectangle2D bar) {
    float away = Space.scale(RING);
    float arc = Space.scale(2 * RING);
    g.setColor(Token.TEXT.color());
    g.setStroke(Space.stroke(2));
    g.draw(
        new RoundRectangle2D.Double(
            bar.getX() - away,
            bar.getY() - away,
            bar.getWidth() + 2 * away,
            bar.getHeight() + 2 * away,
            arc,
            arc));
  }

  private static void paintNumber(
      Graphics2D g, String number, double centre, double end, boolean up) {
    g.setFont(Type.TICK.font());
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(Concept.ERROR.text());
    g.drawString(
        number,
        (float) (centre - metrics.stringWidth(number) / 2.0),
        (float) (up ? end - Space.px(1) : end + metrics.getAscent() - metrics.getDescent()));
  }

  private void paintColumn(Graphics2D g, int index) {
    Rectangle plot = frame.plot();
    g.setColor(Token.ACCENT_SOFT.color());
    float arc = Space.scale(2 * Space.S);
    double top = inside.y + (double) g.getFontMetrics(Type.TICK.font()).getHeight();
    g.fill(
        new RoundRectangle2D.Double(
            plot.x + index * column(),
            top + Space.px(2),
            column(),
            inside.getMaxY() - top - Space.px(2),
            arc,
            arc));
  }

  /** The examples' numbers below; where they are many, not every one. */
  private void paintNames(Graphics2D g) {
    int count = scene.marks().size();
    int widest = g.getFontMetrics(Type.NOTE.bold()).stringWidth(Integer.toString(count));
    int every = (int) Math.max(1, Math.ceil((widest + Space.px(Space.S)) / column()));
    for (int i = 0; i < count; i++) {
      boolean lit = i == scene.selected();
      if (lit || (i % every == 0 && !isBesideLit(i, every))) {
        g.setFont(lit ? Type.TICK.bold() : Type.TICK.font());
        g.setColor(lit ? Token.TEXT.color() : Token.MUTED.color());
        FontMetrics metrics = g.getFontMetrics();
        String name = Integer.toString(i + 1);
        g.drawString(
            name,
            (float) (frame.toScreenX(i + 0.5) - metrics.stringWidth(name) / 2.0),
            (float) inside.getMaxY() - metrics.getDescent());
      }
    }
  }

  private boolean isBesideLit(int index, int every) {
    return scene.hasSelected() && Math.abs(index - scene.selected()) < every;
  }

  @Override
  public OptionalInt at(Point2D place) {
    Rectangle plot = frame.plot();
    if (frame.isEmpty() || place.getX() < plot.x || place.getX() >= plot.getMaxX()) {
      return OptionalInt.empty();
    }
    int index = (int) Math.floor(frame.fromScreenX(place.getX()));
    return index < scene.marks().size() ? OptionalInt.of(index) : OptionalInt.empty();
  }

  @Override
  public List<Integer> order() {
    return IntStream.range(0, scene.marks().size()).boxed().toList();
  }
}
