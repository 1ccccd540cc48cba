package org.weightroom.chart;

import java.awt.geom.Point2D;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/**
 * The three numbers of a decision boundary, moved by hand. What would leave a range is shrunk all
 * together, so that the boundary stays where the hand is.
 */
final class DecisionDials {
  /** The length of the weights of a line drawn where there was none: a soft one. */
  static final double DRAWN = 1.5;

  private static final double LARGEST = 1e300;
  private static final int LEAST_STEPS = 20;

  private final NumberProperty weight1;
  private final NumberProperty weight2;
  private final NumberProperty bias;
  private Set<String> hidden = Set.of();
  private boolean moved;

  DecisionDials(NumberProperty weight1, NumberProperty weight2, NumberProperty bias) {
    this.weight1 = weight1;
    this.weight2 = weight2;
    this.bias = bias;
  }

  /** What a page hides, no hand on the map moves. */
  void hide(Set<String> ids) {
    hidden = Set.copyOf(ids);
  }

  boolean shifts() {
    return moves(bias);
  }

  boolean turns() {
    return Stream.of(weight1, weight2, bias).allMatch(this::moves);
  }

  private boolean moves(NumberProperty dial) {
    return !dial.isLocked() && !hidden.contains(dial.id());
  }

  DecisionRule rule() {
    return new DecisionRule(weight1.get(), weight2.get(), bias.get());
  }

  /** Exchanges the sides: one settled gesture. */
  void swap() {
    if (!turns()) {
      return;
    }
    DecisionRule swapped = rule().swapped();
    put(weight1, swapped.weight1());
    put(weight2, swapped.weight2());
    put(bias, swapped.bias());
    settle();
  }

  /** Moves the line from where it was by so much, on the standardised scale: the bias alone. */
  void shift(DecisionRule from, double by1, double by2) {
    if (shifts()) {
      put(bias, from.bias() - (from.weight1() * by1 + from.weight2() * by2));
    }
  }

  /**
   * Moves the line forwards, along its weights: the bias alone.
   *
   * @param by how far, on the standardised scale; it moves by one step of the bias at least
   */
  void advance(DecisionRule from, double by) {
    if (shifts()) {
      double way = Math.max(Math.abs(from.steepness() * by), bias.step());
      put(bias, from.bias() - Math.copySign(way, by));
    }
  }

  /**
   * Turns the line about a point so that it leads through another one; the length of the weights
   * stays.
   *
   * @param was where the hand took hold
   * @param is where it is now
   */
  void turn(DecisionRule from, Point2D pivot, Point2D was, Point2D is) {
    double x = was.getX() - pivot.getX();
    double y = was.getY() - pivot.getY();
    // The weights stand upright on the line, at the hand's left or right, and stay on that side.
    double size = Math.max(Math.abs(from.weight1()), Math.abs(from.weight2()));
    double side = Math.signum(from.weight1() / size * -y + from.weight2() / size * x);
    put(normal(pivot, is), side < 0 ? -1 : 1, from.steepness(), pivot);
  }

  /** Turns the line about a point, counterclockwise. */
  void turn(DecisionRule from, Point2D pivot, double radians) {
    double size = Math.max(Math.abs(from.weight1()), Math.abs(from.weight2()));
    double angle = Math.atan2(from.weight2() / size, from.weight1() / size) + radians;
    Point2D ahead = new Point2D.Double(Math.cos(angle), Math.sin(angle));
    put(ahead, 1, from.steepness(), pivot);
  }

  /**
   * Draws a new line through two points. Good is the side on which more examples are right; of two
   * that are as good the upper one, of an upright line the right one.
   */
  void draw(DecisionRule from, Point2D one, Point2D other, ToIntFunction<DecisionRule> right) {
    Point2D normal = normal(one, other);
    double upper =
        normal.getY() < 0 || (normal.getY() == 0 && normal.getX() < 0) ? -1 : 1; // of two sides
    double steepness = from.hasDirection() ? from.steepness() : DRAWN;
    DecisionRule above = rule(normal, upper * steepness, one);
    boolean below = right.applyAsInt(above.swapped()) > right.applyAsInt(above);
    put(normal, below ? -upper : upper, steepness, one);
  }

  /** Ends the gesture; does nothing if it moved nothing. */
  void settle() {
    if (moved) {
      moved = false;
      bias.scope().settle(Cause.HAND);
    }
  }

  private static Point2D normal(Point2D from, Point2D to) {
    double x = to.getX() - from.getX();
    double y = to.getY() - from.getY();
    double length = Math.hypot(x, y);
    return new Point2D.Double(-y / length, x / length);
  }

  private static DecisionRule rule(Point2D normal, double steepness, Point2D through) {
    double first = steepness * normal.getX();
    double second = steepness * normal.getY();
    return new DecisionRule(first, second, -(first * through.getX() + second * through.getY()));
  }

  private void put(Point2D normal, double side, double steepness, Point2D through) {
    if (!turns()) {
      return;
    }
    double least = LEAST_STEPS * Math.max(weight1.step(), weight2.step()); // a hand sets no less
    double length = Math.max(least, Math.min(LARGEST, steepness));
    DecisionRule wanted = rule(normal, side * length, through);
    double share =
        Math.min(
            share(weight1, wanted.weight1()),
            Math.min(share(weight2, wanted.weight2()), share(bias, wanted.bias())));
    if (!(share > 0)) {
      return; // no such line is within the ranges, or it is no line
    }
    put(weight1, wanted.weight1() * share);
    put(weight2, wanted.weight2() * share);
    // The weights are on their steps now: the bias makes the line keep to its point all the same.
    put(bias, -(weight1.get() * through.getX() + weight2.get() * through.getY()));
  }

  /** By what a number must be multiplied to be within its range: 1 where it is. */
  private static double share(NumberProperty dial, double value) {
    double end = value < 0 ? dial.min() : dial.max();
    return Math.abs(value) <= Math.abs(end) || value == 0 ? 1 : end / value;
  }

  private void put(NumberProperty dial, double value) {
    if (!Double.isNaN(value)) {
      double before = dial.get();
      dial.setByHand(value);
      moved |= dial.get() != before;
    }
  }
}
