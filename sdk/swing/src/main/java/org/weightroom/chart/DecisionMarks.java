package org.weightroom.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.weightroom.theme.ClassTint;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The examples on a decision map: a letter in a circle (Good) or a square (Bad). Those that would
 * cover each other stand a little apart, above and below where they are, tied to a dot there.
 */
final class DecisionMarks {
  private static final double RADIUS = 8;
  private static final double APART = 2 * RADIUS + 2;
  private static final double STEP = 2;
  private static final double FARTHEST = 2 * APART;
  private static final double RING = 11.5;
  private static final double BADGE = 5;
  private static final int REACH = 12;

  private final DecisionHouses houses;
  private final String goodLetter;
  private final String badLetter;
  private List<Point2D> truths = List.of();
  private List<Point2D> places = List.of();

  DecisionMarks(DecisionHouses houses, String goodLetter, String badLetter) {
    this.houses = houses;
    this.goodLetter = goodLetter;
    this.badLetter = badLetter;
  }

  /** Finds a place for each example. */
  void layOut(Frame frame) {
    List<Point2D> exact =
        IntStream.range(0, houses.data().size())
            .mapToObj(i -> frame.toScreen(houses.feature(i, 0), houses.feature(i, 1)))
            .toList();
    Point2D[] fanned = exact.toArray(Point2D[]::new);
    List<Point2D> taken = new ArrayList<>();
    order(exact)
        .forEach(
            i -> {
              fanned[i] = free(exact.get(i), taken);
              taken.add(fanned[i]);
            });
    truths = exact;
    places = List.of(fanned);
  }

  /** The nearest place above or below that covers no other mark; its own if there is none. */
  private static Point2D free(Point2D exact, List<Point2D> taken) {
    double apart = Space.scale(APART);
    for (double away = 0; away <= Space.scale(FARTHEST); away += Space.scale(STEP)) {
      for (int side : new int[] {-1, 1}) {
        Point2D place = new Point2D.Double(exact.getX(), exact.getY() + side * away);
        if (taken.stream().allMatch(other -> other.distance(place) >= apart)) {
          return place;
        }
      }
    }
    return exact;
  }

  private static List<Integer> order(List<Point2D> exact) {
    return IntStream.range(0, exact.size())
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> exact.get(i).getX()))
        .toList();
  }

  /** The examples from left to right. */
  List<Integer> order() {
    return order(truths);
  }

  /** Where the mark of an example stands. */
  Point2D place(int index) {
    return places.get(index);
  }

  /** The example whose mark is there. */
  OptionalInt at(Point2D place) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i).distance(place) <= Space.px(REACH))
        .boxed()
        .min(Comparator.comparingDouble(i -> places.get(i).distance(place)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  void paint(Graphics2D g, DecisionScene scene) {
    for (int i = 0; i < places.size(); i++) {
      paintTie(g, i);
    }
    for (int i = 0; i < places.size(); i++) {
      if (i != scene.selected()) {
        paintMark(g, i, scene);
      }
    }
    if (scene.hasSelected()) {
      paintMark(g, scene.selected(), scene); // above all others
    }
  }

  private void paintTie(Graphics2D g, int index) {
    Point2D truth = truths.get(index);
    if (truth.distance(places.get(index)) > 0) {
      g.setColor(Token.TEXT.color());
      g.setStroke(Space.stroke(1));
      g.draw(new Line2D.Double(truth, places.get(index)));
      g.fill(Strokes.circle(truth.getX(), truth.getY(), 2));
    }
  }

  private void paintMark(Graphics2D g, int index, DecisionScene scene) {
    Point2D at = places.get(index);
    boolean good = houses.isGood(index);
    if (index == scene.selected()) {
      g.setColor(Token.SURFACE.color());
      g.fill(Strokes.circle(at.getX(), at.getY(), RING + 1.5));
      g.setColor(Token.TEXT.color());
      g.setStroke(Space.stroke(2));
      g.draw(Strokes.circle(at.getX(), at.getY(), RING));
    }
    paintLabel(g, at, good, good ? goodLetter : badLetter, RADIUS);
    if (!houses.isRight(scene.probabilities().get(index), index)) {
      float out = Space.scale(RADIUS);
      paintWrong(g, at.getX() + out, at.getY() - out, BADGE);
    }
  }

  /** The letter of a label in its shape. */
  static void paintLabel(Graphics2D g, Point2D at, boolean good, String letter, double radius) {
    ClassTint tint = good ? ClassTint.POSITIVE : ClassTint.NEGATIVE;
    Color paper = Token.SURFACE.color();
    g.setColor(paper);
    g.fill(shape(at, good, radius + 1));
    g.setColor(tint.color());
    g.fill(shape(at, good, radius));
    g.setFont(Type.TICK.bold());
    g.setColor(paper);
    FontMetrics metrics = g.getFontMetrics();
    Rectangle2D ink =
        g.getFont().createGlyphVector(g.getFontRenderContext(), letter).getVisualBounds();
    g.drawString(
        letter,
        (float) (at.getX() - metrics.stringWidth(letter) / 2.0),
        (float) (at.getY() - ink.getCenterY()));
  }

  /** A circle, or a square that looks as large. */
  private static Shape shape(Point2D at, boolean good, double radius) {
    float r = Space.scale(radius) * 0.92f;
    return good
        ? Strokes.circle(at.getX(), at.getY(), radius)
        : new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
  }

  /** A cross: this one is predicted wrong. */
  static void paintWrong(Graphics2D g, double x, double y, double radius) {
    g.setColor(Token.SURFACE.color());
    g.fill(Strokes.circle(x, y, radius + 1));
    g.setColor(Token.DANGER.color());
    g.fill(Strokes.circle(x, y, radius));
    double r = Space.scale(radius * 0.45);
    Path2D cross = new Path2D.Double();
    cross.moveTo(x - r, y - r);
    cross.lineTo(x + r, y + r);
    cross.moveTo(x - r, y + r);
    cross.lineTo(x + r, y - r);
    g.setColor(Token.SURFACE.color());
    g.setStroke(Space.stroke(1.5));
    g.draw(cross);
  }
}
