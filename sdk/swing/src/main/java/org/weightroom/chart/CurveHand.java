package org.weightroom.chart;

import java.awt.Cursor;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.observe.NumberProperty;

/**
 * Moves a curve's dot with the mouse; letting go settles the gesture. Where the steps are finer
 * than pixels it goes in round numbers, and with Shift in single steps.
 */
final class CurveHand extends MouseAdapter {
  private final CurveCanvas canvas;
  private final CurveDial dial;
  private @Nullable Drag drag;

  CurveHand(CurveCanvas canvas, CurveDial dial) {
    this.canvas = canvas;
    this.dial = dial;
  }

  /** Ends a drag that never gets its release. */
  void end() {
    drag = null;
    dial.settle();
  }

  @Override
  public void mousePressed(MouseEvent e) {
    if (SwingUtilities.isLeftMouseButton(e) && drag == null && canvas.takes(e.getPoint())) {
      canvas.useByKeyboard(false);
      canvas.requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
      boolean onDot = canvas.isDotAt(e.getPoint());
      drag = new Drag(e, onDot);
      if (!onDot) {
        drag.to(e); // the dot comes to the pointer
      }
      canvas.light(true);
    }
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    if (drag != null) {
      if (drag.fine != isFine(e) && !drag.fine) {
        drag = new Drag(e, true); // once fine, it stays so until the button is let go
      }
      drag.to(e);
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    if (drag != null && SwingUtilities.isLeftMouseButton(e)) {
      end();
      mouseMoved(e);
    }
  }

  @Override
  public void mouseMoved(MouseEvent e) {
    boolean on = canvas.isDotAt(e.getPoint());
    canvas.light(on);
    canvas.setCursor(
        canvas.takes(e.getPoint()) ? Cursor.getPredefinedCursor(Cursor.HAND_CURSOR) : null);
  }

  @Override
  public void mouseExited(MouseEvent e) {
    if (drag == null) {
      canvas.light(false);
      canvas.setCursor(null);
    }
  }

  private boolean isFine(MouseEvent e) {
    return e.isShiftDown() && isCoarse();
  }

  /** Whether a pixel is more than a step. */
  private boolean isCoarse() {
    NumberProperty x = dial.x();
    return x.step() > 0 && pixel() > x.step();
  }

  private double pixel() {
    Frame frame = canvas.plot().frame;
    return (frame.axes().xMax() - frame.axes().xMin()) / Math.max(1, frame.plot().width);
  }

  /** Everything is reckoned from where it began, so nothing jumps and nothing adds up. */
  private final class Drag {
    private final Frame frame = canvas.plot().frame;
    private final boolean fine;
    private final int from;
    private final double start = dial.x().get();
    private final double offset;
    private int last;

    Drag(MouseEvent e, boolean holdsDot) {
      fine = isFine(e);
      from = e.getX();
      last = holdsDot ? from : Integer.MIN_VALUE;
      offset = holdsDot ? start - frame.fromScreenX(from) : 0;
    }

    void to(MouseEvent e) {
      if (e.getX() == last) {
        return;
      }
      last = e.getX();
      if (fine) {
        dial.put(dial.x().moved(start, e.getX() - from));
      } else {
        dial.put(rounded(frame.fromScreenX(e.getX()) + offset));
      }
    }

    private double rounded(double x) {
      if (!isCoarse()) {
        return x;
      }
      double step = Axes.niceStep(pixel(), 1);
      return Math.rint(x / step) * step;
    }
  }
}
