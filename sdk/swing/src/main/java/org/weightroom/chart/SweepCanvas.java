package org.weightroom.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.OptionalInt;
import org.weightroom.control.Keys;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The drawing of a comparison: the mouse and the arrow keys light a group. */
final class SweepCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;

  private final transient SweepPicture picture;
  private final transient Runnable moved;
  private transient SweepScene scene = SweepScene.EMPTY;
  private transient OptionalInt lit = OptionalInt.empty();

  /**
   * An empty drawing.
   *
   * @param moved called when another group is lit, or none
   */
  SweepCanvas(SweepPicture picture, Runnable moved) {
    this.picture = picture;
    this.moved = moved;
    setName("sweep.plot");
    Pointer pointer = new Pointer();
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    Keys keys = new Keys(this);
    for (String next : List.of("RIGHT", "KP_RIGHT", "UP", "KP_UP")) {
      keys.on(next, () -> walk(1));
    }
    for (String previous : List.of("LEFT", "KP_LEFT", "DOWN", "KP_DOWN")) {
      keys.on(previous, () -> walk(-1));
    }
    keys.on("HOME", () -> light(0));
    keys.on("END", () -> light(scene.groups().size() - 1));
  }

  void show(SweepScene next) {
    if (!next.equals(scene)) {
      scene = next;
      measure();
      repaint();
    }
  }

  SweepScene scene() {
    return scene;
  }

  SweepPicture picture() {
    return picture;
  }

  /** The group that is lit, if there is one. */
  OptionalInt lit() {
    return lit.stream().filter(index -> index < scene.groups().size()).findFirst();
  }

  private void walk(int by) {
    OptionalInt from = lit();
    int first = by > 0 ? 0 : scene.groups().size() - 1;
    light(from.isPresent() ? from.getAsInt() + by : first);
  }

  private void light(int index) {
    if (!scene.groups().isEmpty()) {
      put(OptionalInt.of(Math.max(0, Math.min(scene.groups().size() - 1, index))));
    }
  }

  private void put(OptionalInt index) {
    if (!index.equals(lit)) {
      lit = index;
      moved.run();
      repaint();
    }
  }

  @Override
  void entered(FocusEvent.Cause cause) {
    moved.run();
  }

  @Override
  void left() {
    put(OptionalInt.empty());
  }

  @Override
  void measure() {
    int side = Space.px(Space.M);
    int top = Space.px(Space.S);
    picture.layOut(
        scene,
        new Rectangle(side, top, getWidth() - 2 * side, getHeight() - top - Space.px(6)),
        getFontMetrics(Type.TICK.font()));
  }

  @Override
  void paint(Graphics2D brush) {
    picture.paint(brush, lit());
  }

  private final class Pointer extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
      mouseMoved(e);
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      picture.at(e.getPoint()).ifPresent(index -> put(OptionalInt.of(index)));
    }

    @Override
    public void mouseExited(MouseEvent e) {
      left();
    }
  }
}
