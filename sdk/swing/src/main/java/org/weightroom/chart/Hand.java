package org.weightroom.chart;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Moves the line with the mouse; letting go settles the gesture. */
final class Hand extends MouseAdapter {
  /** So near to its pivot (a part of the width) a line would turn wildly. */
  private static final double SHORTEST_LEVER = 0.15;

  private final LineCanvas canvas;
  private final Dials dials;
  private @Nullable Drag drag;

  Hand(LineCanvas canvas, Dials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  public void mousePressed(MouseEvent e) {
    if (SwingUtilities.isLeftMouseButton(e) && drag == null) {
      canvas.useByKeyboard(false);
      canvas.requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
      drag = canvas.gripAt(e.getPoint()).map(grip -> new Drag(grip, e.getPoint())).orElse(null);
    }
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    if (drag != null) {
      drag.to(e.getPoint());
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    Drag ended = drag;
    if (ended != null && SwingUtilities.isLeftMouseButton(e)) {
      drag = null;
      if (ended.moved) {
        dials.settle();
      }
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
      canvas.light(Optional.empty());
      canvas.setCursor(null);
    }
  }

  private void hover(Point place) {
    Optional<Grip> grip = canvas.contains(place) ? canvas.gripAt(place) : Optional.empty();
    canvas.light(grip);
    canvas.setCursor(
        grip.map(
                g ->
                    Cursor.getPredefinedCursor(
                        g == Grip.LIFT ? Cursor.N_RESIZE_CURSOR : Cursor.HAND_CURSOR))
            .orElse(null));
  }

  /** Everything is reckoned from where it began, so nothing jumps and nothing adds up. */
  private final class Drag {
    private final Grip grip;
    private final Point from;
    private final Frame frame = canvas.frame();
    private final Dials.Start start = dials.start();
    private boolean moved;

    Drag(Grip grip, Point from) {
      this.grip = grip;
      this.from = from;
    }

    void to(Point place) {
      if (!moved && place.equals(from)) {
        return;
      }
      moved = true;
      if (grip == Grip.LIFT) {
        start.lift(frame.fromScreenY(place.y) - frame.fromScreenY(from.y));
      } else {
        start.tilt(slope(place) - slope(from), frame.axes().xMin());
      }
    }

    private double slope(Point place) {
      Axes axes = frame.axes();
      double shortest = (axes.xMax() - axes.xMin()) * SHORTEST_LEVER;
      double lever = Math.max(shortest, frame.fromScreenX(place.x) - axes.xMin());
      return (frame.fromScreenY(place.y) - start.y(axes.xMin())) / lever;
    }
  }
}
