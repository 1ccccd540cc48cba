package org.weightroom.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.weightroom.chart.ExampleScene.Mark;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Predictions over actual values, with the diagonal on which a perfect prediction lies. */
final class PredictionPicture implements ExamplePicture {
  private static final int LOW = 170;
  private static final int REACH = 14;
  private static final int AROUND = 9;
  private static final double RADIUS = 5;
  private static final double RING = 9;
  private static final double BEHIND_NUMBER = 0.8;
  private static final double WIDTHS_A_TICK = 2;
  private static final int FINE = 20;

  private final Axes axes;
  private final String xTitle;
  private final String yTitle;
  private final Locale numbers;
  private ExampleScene scene = ExampleScene.EMPTY;
  private Rectangle inside = new Rectangle();
  private Frame frame;
  private Ticks xTicks;
  private Ticks yTicks;
  private boolean low;

  PredictionPicture(Axes axes, String xTitle, String yTitle, Locale numbers) {
    this.axes = axes;
    this.xTitle = xTitle;
    this.yTitle = yTitle;
    this.numbers = numbers;
    this.frame = new Frame(inside, axes);
    this.xTicks = ticks(1);
    this.yTicks = xTicks;
  }

  Frame frame() {
    return frame;
  }

  /** Where the mark of a prediction is: at the edge, if it lies beyond the axes. */
  Point2D place(Mark mark) {
    return frame.toScreen(axes.clampX(mark.actual()), axes.clampY(mark.predicted()));
  }

  @Override
  public void layOut(ExampleScene next, Rectangle room, FontMetrics metrics) {
    scene = next;
    inside = room;
    low = room.height < Space.px(LOW);
    int line = metrics.getHeight();
    int gap = gap();
    int top = room.y + (low ? line / 2 + Space.px(2) : line + Space.px(AROUND));
    int bottom = room.y + room.height - gap - (low ? line : 2 * line + Space.px(Space.S));
    yTicks = ticks(Grid.rows(bottom - top, metrics));
    int left = room.x + yTicks.widest(metrics) + gap;
    int right = room.x + room.width - Space.px(AROUND);
    double each = WIDTHS_A_TICK * ticks(FINE).widest(metrics);
    xTicks = ticks(Math.max(1, (right - left) / each));
    frame =
        new Frame(
            new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), axes);
  }

  @Override
  public void paint(Graphics2D g) {
    if (frame.isEmpty()) {
      return;
    }
    Rectangle plot = frame.plot();
    Grid.rows(g, frame, yTicks, gap());
    FontMetrics metrics = g.getFontMetrics();
    int bottom = inside.y + inside.height - metrics.getDescent();
    int title = (int) inside.getMaxX() - metrics.stringWidth(xTitle);
    // Where it is low, the title of the x axis stands in the line of its numbers.
    int tickLine = low ? bottom : bottom - metrics.getHeight() - Space.px(Space.S);
    Grid.columns(g, frame, xTicks, tickLine, low ? title - Space.px(Space.M) : Integer.MAX_VALUE);
    g.drawString(xTitle, title, bottom);
    if (!low) { // the caption above says it, too
      g.drawString(yTitle, inside.x, inside.y + metrics.getAscent());
    }
    g.setColor(Token.CONNECTION.color());
    g.setStroke(Space.dashed(1.5, 5, 4));
    g.draw(new Line2D.Double(plot.x, plot.getMaxY(), plot.getMaxX(), plot.y));
    for (int i = 0; i < scene.marks().size(); i++) {
      paintError(g, i);
    }
    for (int i = 0; i < scene.marks().size(); i++) {
      if (i != scene.selected()) {
        paintMark(g, i);
      }
    }
    if (scene.hasSelected()) {
      paintMark(g, scene.selected()); // above all others
    }
  }

  /** From the mark to the diagonal: dashed where the example is left out. */
  private void paintError(Graphics2D g, int index) {
    Mark mark = scene.marks().get(index);
    if (Double.isNaN(mark.predicted())) {
      return;
    }
    Point2D from = place(mark);
    double to = frame.toScreenY(axes.clampY(mark.actual()));
    float width = Space.scale(4);
    g.setColor(Token.ERROR_LINE.color());
    g.setStroke(
        index == scene.leftOut()
            ? Space.dashed(3, 4, 3)
            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(from.getX(), from.getY(), from.getX(), to));
  }

  private void paintMark(Graphics2D g, int index) {
    Mark mark = scene.marks().get(index);
    if (Double.isNaN(mark.predicted())) {
      return;
    }
    Point2D at = place(mark);
    Color color = Concept.PREDICTION.text();
    if (index == scene.selected()) {
      paintRing(g, at, index);
    }
    if (index == scene.leftOut()) {
      Strokes.hollow(g, shape(mark, at, RADIUS), color);
    } else {
      g.setColor(Token.SURFACE.color());
      g.fill(shape(mark, at, RADIUS + 1));
      g.setColor(color);
      g.fill(shape(mark, at, RADIUS));
    }
  }

  /** A circle; beyond the axes an arrow head that points to where the prediction is. */
  private Shape shape(Mark mark, Point2D at, double radius) {
    if (axes.holdsY(mark.predicted())) {
      return Strokes.circle(at.getX(), at.getY(), radius);
    }
    int side = mark.predicted() > axes.yMax() ? -1 : 1;
    return Strokes.arrow(at.getX(), at.getY(), radius, side);
  }

  private void paintRing(Graphics2D g, Point2D at, int index) {
    g.setColor(Token.SURFACE.color());
    g.fill(Strokes.circle(at.getX(), at.getY(), RING));
    g.setColor(Token.TEXT.color());
    g.setStroke(Space.stroke(2));
    g.draw(Strokes.circle(at.getX(), at.getY(), RING));
    g.setFont(Type.NOTE.bold());
    String number = Integer.toString(index + 1);
    FontMetrics metrics = g.getFontMetrics();
    float away = Space.scale(RING + 4);
    boolean left = at.getX() + away + metrics.stringWidth(number) > inside.getMaxX();
    float x = (float) at.getX() + (left ? -away - metrics.stringWidth(number) : away);
    float y = (float) at.getY() + metrics.getAscent() / 2f - metrics.getDescent() / 2f;
    g.setColor(Colors.fade(Token.SURFACE.color(), BEHIND_NUMBER)); // what is beneath shines through
    g.fill(
        new Rectangle2D.Float(
            x, y - metrics.getAscent(), metrics.stringWidth(number), metrics.getHeight()));
    g.setColor(Token.TEXT.color());
    g.drawString(number, x, y);
  }

  @Override
  public OptionalInt at(Point2D place) {
    return IntStream.range(0, scene.marks().size())
        .filter(i -> distance(place, i) <= Space.px(REACH))
        .boxed()
        .min(Comparator.comparingDouble(i -> distance(place, i)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private double distance(Point2D place, int index) {
    double distance = place(scene.marks().get(index)).distance(place);
    return Double.isNaN(distance) ? Double.MAX_VALUE : distance;
  }

  @Override
  public List<Integer> order() {
    return IntStream.range(0, scene.marks().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> scene.marks().get(i).actual()))
        .toList();
  }

  private int gap() {
    return Space.px(low ? AROUND : LineDrawing.GAP);
  }

  private Ticks ticks(double mostParts) {
    double range = axes.xMax() - axes.xMin();
    return new Ticks(axes.xMin(), axes.xMax(), Axes.niceStep(range, mostParts), numbers);
  }
}
