package org.weightroom.chart;

import java.awt.Cursor;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** Sets the dials to where the mouse presses or drags; letting go settles the gesture. */
final class MapHand extends MouseAdapter {
  private final MapCanvas canvas;
  private final MapDials dials;
  private boolean holding;

  MapHand(MapCanvas canvas, MapDials dials) {
    this.canvas = canvas;
    this.dials = dials;
  }

  @Override
  public void mousePressed(MouseEvent e) {
    if (SwingUtilities.isLeftMouseButton(e) && canvas.plan().cells.contains(e.getPoint())) {
      canvas.requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
      canvas.point(e.getPoint());
      holding = true;
      put(e);
    }
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    if (holding) {
      canvas.point(e.getPoint());
      put(e);
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    if (holding && SwingUtilities.isLeftMouseButton(e)) {
      holding = false;
      dials.settle();
    }
  }

  @Override
  public void mouseMoved(MouseEvent e) {
    boolean inside = canvas.plan().cells.contains(e.getPoint());
    canvas.point(inside ? e.getPoint() : null);
    canvas.setCursor(
        inside && dials.canMove() ? Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR) : null);
  }

  @Override
  public void mouseExited(MouseEvent e) {
    if (!holding) {
      canvas.point(null);
    }
  }

  private void put(MouseEvent e) {
    Frame frame = canvas.plan().frame;
    dials.put(frame.fromScreenX(e.getX()), frame.fromScreenY(e.getY()));
  }
}
