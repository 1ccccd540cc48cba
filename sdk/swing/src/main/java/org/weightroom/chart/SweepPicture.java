package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.weightroom.chart.SweepScene.Group;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Where everything of a comparison is, and its painting: measured when it changes. */
final class SweepPicture {
  private static final double OURS = -0.06;
  private static final double REFERENCE = 0.31;
  private static final double ROOM = 0.1;
  private static final int MARK = 9;
  private static final int NUMBER_GAP = 4;
  private static final int TEAR = 3;
  private static final double HALO = 0.85;

  private final SweepWords words;
  private SweepScene scene = SweepScene.EMPTY;
  private Rectangle inside = new Rectangle();
  private Frame frame;
  private Ticks ticks;
  private Ticks percents;
  private boolean numbered;

  SweepPicture(SweepWords words) {
    this.words = words;
    frame = new Frame(inside, new Axes(0, 1, 0, 1));
    ticks = new Ticks(0, 1, 1, words.texts().locale());
    percents = ticks;
  }

  Frame frame() {
    return frame;
  }

  void layOut(SweepScene next, Rectangle room, FontMetrics metrics) {
    scene = next;
    inside = room;
    int line = metrics.getHeight();
    int top = room.y + line + Space.px(Space.M);
    int bottom = room.y + room.height - 2 * line - Space.px(Space.M);
    double rows = Grid.rows(Math.max(0, bottom - top), metrics);
    Axes axes = axes(rows);
    ticks = ticks(axes.yMin(), axes.yMax(), rows);
    int left = room.x + ticks.widest(metrics) + Space.px(Space.M);
    int right = room.x + room.width;
    if (scene.all().isPresent()) {
      double share = 100 / scene.all().getAsDouble();
      percents = ticks(axes.yMin() * share, axes.yMax() * share, rows);
      right -= metrics.stringWidth(words.percent(1)) + Space.px(Space.M);
    }
    frame =
        new Frame(
            new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)), axes);
    numbered = hasRoomForNumbers(metrics);
  }

  /** From 0 if what is shown lies near it; else from a round number below, for the differences. */
  private Axes axes(double rows) {
    double[] range = scene.range();
    double least = range[0];
    double most = range[1];
    double spread = most > least ? most - least : Math.max(1, Math.abs(most) / 10);
    double low = least >= 0 && least <= spread ? 0 : least - ROOM * spread;
    double step = Axes.niceStep(most - low + ROOM * spread, Math.max(2, rows - 1));
    double first = Math.floor(low / step) * step;
    double last = Math.ceil((most + ROOM * spread) / step) * step;
    return new Axes(0, Math.max(1, scene.groups().size()), first, last);
  }

  private Ticks ticks(double least, double most, double rows) {
    return new Ticks(least, most, Axes.niceStep(most - least, rows), words.texts().locale());
  }

  private double column() {
    return frame.plot().getWidth() / Math.max(1, scene.groups().size());
  }

  /** A mean and a reference of the same height must not touch. */
  private boolean hasRoomForNumbers(FontMetrics metrics) {
    int ours = 0;
    int others = 0;
    for (Group group : scene.groups()) {
      if (group.isFound()) {
        ours = Math.max(ours, metrics.stringWidth(words.number(group.mean())));
      }
      if (group.reference().isPresent()) {
        String number = words.number(group.reference().getAsDouble());
        others = Math.max(others, metrics.stringWidth(number));
      }
    }
    return (ours + others) / 2.0 + Space.px(Space.S) <= (REFERENCE - OURS) * column();
  }

  /** Where the mean of a group is. */
  Point2D mean(int index) {
    Group group = scene.groups().get(index);
    return frame.toScreen(index + ours(), group.mean());
  }

  /** The middle of the column, unless a reference stands beside. */
  private double ours() {
    return 0.5 + (hasReferences() ? OURS : 0);
  }

  private boolean hasReferences() {
    return scene.groups().stream().anyMatch(group -> group.reference().isPresent());
  }

  /** The group whose column is there. */
  OptionalInt at(Point2D place) {
    Rectangle plot = frame.plot();
    if (frame.isEmpty() || place.getX() < plot.x || place.getX() >= plot.getMaxX()) {
      return OptionalInt.empty();
    }
    int index = (int) Math.floor(frame.fromScreenX(place.getX()));
    return index < scene.groups().size() ? OptionalInt.of(index) : OptionalInt.empty();
  }

  void paint(Graphics2D g, OptionalInt lit) {
    if (frame.isEmpty()) {
      return;
    }
    lit.ifPresent(index -> paintColumn(g, index));
    paintAxes(g);
    Rectangle plot = frame.plot();
    scene
        .line()
        .ifPresent(
            value ->
                SweepMarks.line(
                    g, plot.x, plot.getMaxX(), frame.toScreenY(frame.axes().clampY(value))));
    for (int i = 0; i < scene.groups().size(); i++) {
      paintGroup(g, i);
    }
    paintNames(g, lit);
  }

  private void paintAxes(Graphics2D g) {
    Grid.rows(g, frame, ticks, Space.px(Space.M));
    FontMetrics metrics = g.getFontMetrics();
    int base = inside.y + metrics.getAscent();
    boolean cut = frame.axes().yMin() != 0;
    String title = words.axis(scene, frame.axes().yMin());
    boolean fits = metrics.stringWidth(title) <= inside.width;
    g.drawString(fits ? title : words.axis(scene, 0), inside.x, base);
    if (scene.all().isPresent()) {
      double share = 100 / scene.all().getAsDouble();
      for (double percent : percents.values()) {
        double y = frame.toScreenY(percent / share);
        float text = (float) (y + metrics.getAscent() / 2.0 - metrics.getDescent() / 2.0);
        int x = (int) frame.plot().getMaxX() + Space.px(Space.M);
        g.drawString(words.percent(percent / 100), x, text);
      }
    }
    if (cut) {
      paintTear(g);
    }
  }

  /** The torn edge of an axis that does not begin at 0. */
  private void paintTear(Graphics2D g) {
    Rectangle plot = frame.plot();
    float size = Space.scale(TEAR);
    Path2D tear = new Path2D.Double();
    tear.moveTo(plot.x, plot.getMaxY());
    int teeth = (int) (plot.width / (2 * size));
    for (int i = 1; i <= teeth; i++) {
      tear.lineTo(plot.x + (2 * i - 1) * size, plot.getMaxY() + (i % 2 == 0 ? -size : size) / 2);
    }
    tear.lineTo(plot.getMaxX(), plot.getMaxY());
    g.setColor(Token.TRACK.color());
    g.setStroke(Space.stroke(1.25));
    g.draw(tear);
  }

  private void paintGroup(Graphics2D g, int index) {
    Group group = scene.groups().get(index);
    FontMetrics metrics = g.getFontMetrics(Type.TICK.font());
    if (group.isFound()) {
      Point2D mean = mean(index);
      double high = frame.toScreenY(group.most());
      double low = frame.toScreenY(group.least());
      if (group.values().size() > 1) {
        for (Point2D dot : dots(group, mean.getX())) {
          SweepMarks.dot(g, dot.getX(), dot.getY());
        }
        SweepMarks.whisker(g, mean.getX(), high, low);
      }
      SweepMarks.mean(g, mean.getX(), mean.getY());
      double top = Math.min(high, mean.getY() - Space.scale(SweepMarks.MEAN));
      paintNumber(g, metrics, group.mean(), mean.getX(), top);
    }
    group
        .reference()
        .ifPresent(
            value -> {
              Point2D place = frame.toScreen(index + 0.5 + REFERENCE, value);
              SweepMarks.reference(g, place.getX(), place.getY());
              double top = place.getY() - Space.scale(SweepMarks.SQUARE);
              paintNumber(g, metrics, value, place.getX(), top);
            });
  }

  /** The trainings of a group left of its mean; those at the same height beside each other. */
  List<Point2D> dots(Group group, double mean) {
    float apart = Space.scale(2 * SweepMarks.DOT + 1.5);
    double first = mean - Space.scale(MARK) - apart / 2;
    double edge = mean - ours() * column() + apart / 2;
    List<Point2D> dots = new ArrayList<>();
    for (double value : group.values()) {
      double y = frame.toScreenY(value);
      double x = first;
      while (x - apart >= edge && isTaken(dots, x, y, apart)) {
        x -= apart;
      }
      dots.add(new Point2D.Double(x, y));
    }
    return dots;
  }

  private static boolean isTaken(List<Point2D> dots, double x, double y, double apart) {
    return dots.stream().anyMatch(dot -> dot.distance(x, y) < apart - 0.5);
  }

  /** A number above a mark. */
  private void paintNumber(Graphics2D g, FontMetrics metrics, double value, double x, double top) {
    if (!numbered) {
      return;
    }
    String number = words.number(value);
    float left = (float) (x - metrics.stringWidth(number) / 2.0);
    float base = (float) (top - Space.px(NUMBER_GAP) - metrics.getDescent() / 2.0);
    g.setColor(Colors.fade(Token.SURFACE.color(), HALO)); // a line across must not strike it out
    g.fill(
        new Rectangle2D.Double(
            left, base - metrics.getAscent(), metrics.stringWidth(number), metrics.getAscent()));
    g.setFont(Type.TICK.font());
    g.setColor(Token.TEXT.color());
    g.drawString(number, left, base);
  }

  private void paintColumn(Graphics2D g, int index) {
    Rectangle plot = frame.plot();
    g.setColor(Token.ACCENT_SOFT.color());
    float arc = Space.scale(2 * Space.S);
    double height = inside.getMaxY() - g.getFontMetrics(Type.TICK.font()).getHeight() - plot.y;
    g.fill(
        new RoundRectangle2D.Double(plot.x + index * column(), plot.y, column(), height, arc, arc));
  }

  /** The groups' numbers below, and what they count. */
  private void paintNames(Graphics2D g, OptionalInt lit) {
    FontMetrics metrics = g.getFontMetrics(Type.TICK.bold());
    int last = (int) inside.getMaxY() - metrics.getDescent();
    for (int i = 0; i < scene.groups().size(); i++) {
      boolean bold = lit.isPresent() && lit.getAsInt() == i;
      g.setFont(bold ? Type.TICK.bold() : Type.TICK.font());
      g.setColor((bold ? Token.TEXT : Token.MUTED).color());
      paintCentred(
          g,
          words.number(scene.groups().get(i).number()),
          frame.toScreenX(i + 0.5),
          last - metrics.getHeight());
    }
    g.setFont(Type.TICK.font());
    g.setColor(Token.MUTED.color());
    paintCentred(g, words.text("groups"), frame.plot().getCenterX(), last);
  }

  private static void paintCentred(Graphics2D g, String text, double x, int base) {
    g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), base);
  }
}
