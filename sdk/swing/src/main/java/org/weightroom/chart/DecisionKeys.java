package org.weightroom.chart;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Moves the boundary with the arrow keys: up and down shift it, left and right turn it about its
 * middle. Where there is none, any arrow lays one across the middle.
 */
final class DecisionKeys extends HeldKeys {
  /** How far a key shifts, on the standardised scale. */
  static final double SHIFT = 0.03;

  /** How far a key turns. */
  static final double TURN = Math.toRadians(1);

  private final DecisionCanvas canvas;
  private final DecisionDials dials;

  DecisionKeys(DecisionCanvas canvas, DecisionDials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  boolean press(int keyCode, int steps) {
    return switch (keyCode) {
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> shift(steps);
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> shift(-steps);
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> turn(steps);
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> turn(-steps);
      default -> false; // every other key belongs to the page
    };
  }

  @Override
  void settle() {
    dials.settle();
  }

  private boolean shift(int steps) {
    DecisionRule rule = dials.rule();
    if (!rule.hasDirection()) {
      return lay(rule);
    }
    if (dials.shifts()) {
      // Up is up whichever side is Good; an upright line goes to the right.
      double up = rule.weight2() == 0 ? rule.weight1() : rule.weight2();
      dials.advance(rule, SHIFT * steps * Math.signum(up));
    }
    return dials.shifts();
  }

  private boolean turn(int steps) {
    DecisionRule rule = dials.rule();
    if (!rule.hasDirection() || canvas.drawsAt(middle())) {
      return lay(rule);
    }
    if (dials.turns()) {
      rule.contour(0, canvas.plan().box())
          .map(line -> DecisionPlan.along(line, 0.5))
          .ifPresent(pivot -> dials.turn(rule, pivot, TURN * steps));
    }
    return dials.turns();
  }

  /** A level line across the middle. */
  private boolean lay(DecisionRule rule) {
    if (dials.turns()) {
      Rectangle2D box = canvas.plan().box();
      Point2D left = new Point2D.Double(box.getMinX(), box.getCenterY());
      Point2D right = new Point2D.Double(box.getMaxX(), box.getCenterY());
      dials.draw(rule, left, right, canvas.houses()::right);
    }
    return dials.turns();
  }

  private Point2D middle() {
    Rectangle plot = canvas.plan().plot();
    return new Point2D.Double(plot.getCenterX(), plot.getCenterY());
  }
}
