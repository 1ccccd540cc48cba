package org.weightroom.chart;

import java.awt.Cursor;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;

/** Moves, turns or draws the boundary with the mouse; a click lights an example. */
final class DecisionHand extends MouseAdapter {
  /** A hand that trembles less than this still clicks. */
  private static final int CLICK = 3;

  /** So near to its pivot a line would turn wildly. */
  private static final int SHORTEST_LEVER = 16;

  private final DecisionCanvas canvas;
  private final DecisionDials dials;
  private @Nullable Drag drag;

  DecisionHand(DecisionCanvas canvas, DecisionDials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  public void mousePressed(MouseEvent e) {
    if (SwingUtilities.isLeftMouseButton(e) && drag == null) {
      canvas.requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
      canvas.left(); // what keys have begun, ends
      drag = new Drag(e.getPoint());
    }
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    if (drag != null) {
      drag.to(e.getPoint());
      canvas.point(e.getPoint());
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    Drag ended = drag;
    if (ended != null && SwingUtilities.isLeftMouseButton(e)) {
      drag = null;
      canvas.hold(null);
      if (ended.began) {
        dials.settle();
      } else if (e.getClickCount() <= 1) { // a double click does nothing more
        canvas.choose(e.getPoint());
      }
      canvas.repaint();
      hover(e.getPoint());
    }
  }

  @Override
  public void mouseMoved(MouseEvent e) {
    hover(e.getPoint());
  }

  @Override
  public void mouseExited(MouseEvent e) {
    if (drag == null) {
      canvas.point(null);
      canvas.light(Optional.empty());
      canvas.setCursor(null);
    }
  }

  private void hover(Point2D place) {
    canvas.point(place);
    Optional<DecisionGrip> grip = canvas.gripAt(place);
    canvas.light(grip);
    canvas.setCursor(
        grip.map(g -> g == DecisionGrip.LINE ? Cursor.MOVE_CURSOR : Cursor.HAND_CURSOR)
            .or(
                () ->
                    canvas.marks().at(place).isPresent()
                        ? Optional.of(Cursor.HAND_CURSOR)
                        : Optional.empty())
            .or(
                () ->
                    canvas.drawsAt(place) ? Optional.of(Cursor.CROSSHAIR_CURSOR) : Optional.empty())
            .map(Cursor::getPredefinedCursor)
            .orElse(null));
  }

  /** Everything is reckoned from where it began, so nothing jumps and nothing adds up. */
  private final class Drag {
    private final Point2D from;
    private final DecisionPlan plan = canvas.plan();
    private final DecisionRule start = dials.rule();
    private final Optional<DecisionGrip> grip;
    private final Optional<Line2D> handles = canvas.handles();
    private final boolean draws;
    private boolean began;

    Drag(Point2D from) {
      this.from = from;
      grip = canvas.gripAt(from);
      draws = grip.isEmpty() && canvas.drawsAt(from);
    }

    void to(Point2D place) {
      if (!began && place.distance(from) < Space.px(CLICK)) {
        return;
      }
      began = true;
      Point2D inside = plan.inside(place);
      if (draws) {
        if (inside.distance(from) >= Space.px(SHORTEST_LEVER)) {
          dials.draw(start, plan.scaled(from), plan.scaled(inside), canvas.houses()::right);
        }
      } else if (grip.isPresent() && grip.get() == DecisionGrip.LINE) {
        Point2D then = plan.scaled(from);
        Point2D now = plan.scaled(inside);
        dials.shift(start, now.getX() - then.getX(), now.getY() - then.getY());
      } else if (grip.isPresent()) {
        turn(inside, grip.get() == DecisionGrip.FIRST, handles.orElseThrow());
      }
    }

    private void turn(Point2D place, boolean first, Line2D ends) {
      Point2D grabbed = first ? ends.getP1() : ends.getP2();
      Point2D pivot = first ? ends.getP2() : ends.getP1();
      Point2D hand =
          plan.inside(
              new Point2D.Double(
                  grabbed.getX() + place.getX() - from.getX(),
                  grabbed.getY() + place.getY() - from.getY()));
      if (hand.distance(pivot) >= Space.px(SHORTEST_LEVER)) {
        canvas.hold(first ? new Line2D.Double(hand, pivot) : new Line2D.Double(pivot, hand));
        dials.turn(start, plan.scaled(pivot), plan.scaled(grabbed), plan.scaled(hand));
      }
    }
  }
}
