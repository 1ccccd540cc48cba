package org.weightroom.canvas;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;

/** The hand on a dense network: it points, pins, drags, and zooms with the wheel. */
final class DensePointer extends MouseAdapter {
  private static final double NOTCH = 1.2;
  private static final int STILL = 3;
  private static final DensePick NOTHING = new DensePick(null, false);

  private final DensePlot plot;
  private @Nullable Point pressed;
  private @Nullable Point last;

  DensePointer(DensePlot plot) {
    this.plot = plot;
  }

  @Override
  public void mousePressed(MouseEvent e) {
    plot.requestFocusInWindow();
    pressed = e.getPoint();
    last = e.getPoint();
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    if (pressed == null || last == null || pressed.distance(e.getPoint()) < Space.px(STILL)) {
      return;
    }
    plot.hover(NOTHING);
    plot.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
    plot.pan(e.getX() - last.x, e.getY() - last.y);
    last = e.getPoint();
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    boolean still = pressed != null && pressed.distance(e.getPoint()) < Space.px(STILL);
    if (still) {
      plot.click(at(e.getPoint()).mark());
    }
    pressed = null;
    last = null;
    plot.setCursor(Cursor.getDefaultCursor());
  }

  @Override
  public void mouseMoved(MouseEvent e) {
    plot.hover(at(e.getPoint()));
  }

  @Override
  public void mouseExited(MouseEvent e) {
    plot.hover(NOTHING);
  }

  @Override
  public void mouseWheelMoved(MouseWheelEvent e) {
    Rectangle body = plot.body();
    double factor = Math.pow(NOTCH, -e.getPreciseWheelRotation());
    plot.zoom(factor, e.getX() - body.getCenterX(), e.getY() - body.getCenterY());
    plot.hover(at(e.getPoint()));
  }

  private DensePick at(Point point) {
    return plot.labels()
        .flatMap(labels -> labels.at(point))
        .map(mark -> new DensePick(mark, false))
        .or(() -> plot.geometry().map(place -> DensePick.at(place, point)))
        .orElse(NOTHING);
  }
}
