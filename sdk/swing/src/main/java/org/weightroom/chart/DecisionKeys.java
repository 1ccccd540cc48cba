package org.weightroom.chart;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;

/**
 * Moves the boundary with the arrow keys: up and down shift it, left and right turn it about its
 * middle. Where there is none, any arrow lays one across the middle. A gesture settles when the
 * last key is let go.
 */
final class DecisionKeys implements KeyListener {
  /** How far a key shifts, on the standardised scale. */
  static final double SHIFT = 0.03;

  /** How far a key turns. */
  static final double TURN = Math.toRadians(1);

  private static final int FAST = 10;
  private static final int SHORTCUT =
      KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;

  private final DecisionCanvas canvas;
  private final DecisionDials dials;
  private final Set<Integer> held = new HashSet<>();

  DecisionKeys(DecisionCanvas canvas, DecisionDials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  public void keyPressed(KeyEvent e) {
    if ((e.getModifiersEx() & SHORTCUT) != 0) {
      return;
    }
    int steps = e.isShiftDown() ? FAST : 1;
    switch (e.getKeyCode()) {
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> shift(e, steps);
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> shift(e, -steps);
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> turn(e, steps);
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> turn(e, -steps);
      default -> {
        // every other key belongs to the page
      }
    }
  }

  @Override
  public void keyReleased(KeyEvent e) {
    if (held.remove(e.getKeyCode())) {
      e.consume();
      if (held.isEmpty()) {
        dials.settle();
      }
    }
  }

  @Override
  public void keyTyped(KeyEvent e) {}

  /** Ends what is held: the focus goes, or the mouse takes over. */
  void release() {
    if (!held.isEmpty()) {
      held.clear();
      dials.settle();
    }
  }

  private void shift(KeyEvent e, int steps) {
    DecisionRule rule = dials.rule();
    if (!rule.hasDirection()) {
      lay(e, rule);
    } else if (dials.shifts()) {
      // Up is up whichever side is Good; an upright line goes to the right.
      double up = rule.weight2() == 0 ? rule.weight1() : rule.weight2();
      dials.advance(rule, SHIFT * steps * Math.signum(up));
      handled(e);
    }
  }

  private void turn(KeyEvent e, int steps) {
    DecisionRule rule = dials.rule();
    if (!rule.hasDirection() || canvas.drawsAt(middle())) {
      lay(e, rule);
    } else if (dials.turns()) {
      rule.contour(0, canvas.plan().box())
          .map(line -> DecisionPlan.along(line, 0.5))
          .ifPresent(pivot -> dials.turn(rule, pivot, TURN * steps));
      handled(e);
    }
  }

  /** A level line across the middle. */
  private void lay(KeyEvent e, DecisionRule rule) {
    if (dials.turns()) {
      Rectangle2D box = canvas.plan().box();
      Point2D left = new Point2D.Double(box.getMinX(), box.getCenterY());
      Point2D right = new Point2D.Double(box.getMaxX(), box.getCenterY());
      dials.draw(rule, left, right, canvas.houses()::right);
      handled(e);
    }
  }

  private Point2D middle() {
    Rectangle plot = canvas.plan().plot();
    return new Point2D.Double(plot.getCenterX(), plot.getCenterY());
  }

  private void handled(KeyEvent e) {
    held.add(e.getKeyCode());
    e.consume();
  }
}
