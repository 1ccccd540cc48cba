package org.weightroom.chart;

import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import org.weightroom.control.Keys;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** A chart of examples: one stop of Tab, in which the mouse and the arrow keys light an example. */
final class ExampleCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;

  private final transient ExamplePicture picture;
  private final transient ExampleSelection selection;
  private transient ExampleScene scene = ExampleScene.EMPTY;
  private String all = "";
  private String lit = "";

  ExampleCanvas(String name, ExamplePicture picture, ExampleSelection selection) {
    this.picture = picture;
    this.selection = selection;
    setName(name);
    Pointer pointer = new Pointer();
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    Keys keys = new Keys(this);
    for (String next : List.of("RIGHT", "UP")) {
      keys.on(next, () -> walk(1));
      keys.on("KP_" + next, () -> walk(1));
    }
    for (String previous : List.of("LEFT", "DOWN")) {
      keys.on(previous, () -> walk(-1));
      keys.on("KP_" + previous, () -> walk(-1));
    }
    keys.on("HOME", () -> walk(-scene.marks().size()));
    keys.on("END", () -> walk(scene.marks().size()));
  }

  ExamplePicture picture() {
    return picture;
  }

  ExampleScene scene() {
    return scene;
  }

  /**
   * Shows a scene.
   *
   * @param all a sentence about each example
   * @param lit the sentence about the lit one, if there is one
   */
  void show(ExampleScene next, String all, String lit) {
    if (!next.equals(scene)) {
      scene = next;
      measure();
      repaint();
    }
    this.all = all;
    this.lit = lit;
    describe();
  }

  /** Whoever walks along the examples hears the one he is at, not all of them every time. */
  private void describe() {
    boolean walking = isFocusOwner() && scene.hasSelected();
    getAccessibleContext().setAccessibleDescription(walking ? lit : all);
  }

  private void walk(int by) {
    List<Integer> order = picture.order();
    if (order.isEmpty()) {
      return;
    }
    int from = order.indexOf(scene.selected());
    int last = order.size() - 1;
    int to = from < 0 ? (by > 0 ? by - 1 : order.size() + by) : from + by;
    selection.selected().set(order.get(Math.max(0, Math.min(last, to))));
  }

  @Override
  void measure() {
    int side = Space.px(Space.M);
    int top = Space.px(Space.S);
    Rectangle inside =
        new Rectangle(side, top, getWidth() - 2 * side, getHeight() - top - Space.px(6));
    picture.layOut(scene, inside, getFontMetrics(Type.TICK.font()));
  }

  @Override
  void paint(Graphics2D brush) {
    picture.paint(brush);
  }

  @Override
  void entered(FocusEvent.Cause cause) {
    describe();
  }

  @Override
  void left() {
    describe();
  }

  private final class Pointer extends MouseAdapter {
    /** A press on the lit example puts its light out; a double click does nothing more. */
    @Override
    public void mousePressed(MouseEvent e) {
      if (!SwingUtilities.isLeftMouseButton(e) || e.getClickCount() > 1) {
        return;
      }
      requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
      OptionalInt index = picture.at(e.getPoint());
      if (index.isPresent()) {
        boolean again = index.getAsInt() == scene.selected();
        selection.selected().set(again ? ExampleSelection.NONE : index.getAsInt());
      }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      boolean selects = picture.at(e.getPoint()).isPresent();
      setCursor(selects ? Cursor.getPredefinedCursor(Cursor.HAND_CURSOR) : null);
    }
  }
}
