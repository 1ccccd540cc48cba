package org.weightroom.chart;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.lesson.Gesture;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** Chapter 4's decision map on its own model, without a window, and hands to move it. */
final class FriendsHouses {
  static final Dataset HOUSES =
      Dataset.of("area", "bathrooms", "label")
          .with(2104, 3, 1)
          .with(1600, 3, 1)
          .with(2400, 3, 1)
          .with(1416, 2, 0)
          .with(3000, 4, 0)
          .with(1985, 4, 1)
          .with(1534, 3, 0)
          .with(1427, 3, 1)
          .with(1380, 3, 1)
          .with(1494, 3, 1);

  final Model model = new Model();
  final ExampleSelection selection = new ExampleSelection(model.scope());
  final DecisionMap map;

  private FriendsHouses(Dataset houses, Texts texts, int width, int height) {
    model.history();
    map =
        DecisionMap.of(houses, Scaling.standard(HOUSES), model.weight1, model.weight2, model.bias)
            .selection(selection);
    map.join(new PartContext(model, texts, id -> {}));
    resize(width, height);
  }

  static FriendsHouses untrained() {
    return make(Theme.LIGHT, 100, 440, 440);
  }

  static FriendsHouses trained() {
    return untrained().set(-1.03078, 0.96445, 0.98483);
  }

  static FriendsHouses make(Theme theme, int percent, int width, int height) {
    Theme.install(theme, percent);
    return new FriendsHouses(HOUSES, Words.in(Locale.ENGLISH), width, height);
  }

  static FriendsHouses of(Dataset houses) {
    Theme.install(Theme.LIGHT, 100);
    return new FriendsHouses(houses, Words.in(Locale.ENGLISH), 440, 440);
  }

  FriendsHouses set(double weight1, double weight2, double bias) {
    model.weight1.set(weight1);
    model.weight2.set(weight2);
    model.bias.set(bias);
    model.scope().flush();
    return this;
  }

  void resize(int width, int height) {
    map.setSize(width, height);
    map.doLayout();
    map.doLayout();
  }

  void mirror() {
    map.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    map.doLayout();
  }

  DecisionCanvas canvas() {
    return (DecisionCanvas) find("decision.plot");
  }

  JButton swap() {
    return (JButton) find("decision.swap");
  }

  String caption() {
    return ((JTextArea) find("caption")).getText();
  }

  String spoken() {
    return canvas().getAccessibleContext().getAccessibleDescription();
  }

  List<Gesture> gestures() {
    return model.history().gestures();
  }

  DecisionRule rule() {
    return canvas().scene().rule();
  }

  /** Where a place of the data is on the canvas. */
  Point2D at(double area, double bathrooms) {
    return canvas().plan().frame.toScreen(area, bathrooms);
  }

  void press(Point2D at) {
    mouse(MouseEvent.MOUSE_PRESSED, at);
  }

  void drag(Point2D to) {
    mouse(MouseEvent.MOUSE_DRAGGED, to);
  }

  void release(Point2D at) {
    mouse(MouseEvent.MOUSE_RELEASED, at);
  }

  void move(Point2D to) {
    mouse(MouseEvent.MOUSE_MOVED, to);
  }

  void exit() {
    mouse(MouseEvent.MOUSE_EXITED, new Point(-1, -1));
  }

  private void mouse(int id, Point2D at) {
    boolean down = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_DRAGGED;
    boolean button = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_RELEASED;
    int x = (int) Math.round(at.getX());
    int y = (int) Math.round(at.getY());
    canvas()
        .dispatchEvent(
            new MouseEvent(
                canvas(),
                id,
                0,
                down ? InputEvent.BUTTON1_DOWN_MASK : 0,
                x,
                y,
                x,
                y,
                1,
                false,
                button ? MouseEvent.BUTTON1 : MouseEvent.NOBUTTON));
    model.scope().flush();
  }

  KeyEvent keyDown(int code, int modifiers) {
    KeyEvent event = new KeyEvent(canvas(), KeyEvent.KEY_PRESSED, 0, modifiers, code, '\uffff');
    Stream.of(canvas().getKeyListeners()).forEach(listener -> listener.keyPressed(event));
    model.scope().flush();
    return event;
  }

  void keyUp(int code) {
    KeyEvent event = new KeyEvent(canvas(), KeyEvent.KEY_RELEASED, 0, 0, code, '\uffff');
    Stream.of(canvas().getKeyListeners()).forEach(listener -> listener.keyReleased(event));
    model.scope().flush();
  }

  void key(int code) {
    keyDown(code, 0);
    keyUp(code);
  }

  void loseFocus() {
    FocusEvent event = new FocusEvent(canvas(), FocusEvent.FOCUS_LOST);
    Stream.of(canvas().getFocusListeners()).forEach(listener -> listener.focusLost(event));
    model.scope().flush();
  }

  /** Presses a bound key as the focus would; says whether the map takes it. */
  boolean stroke(String stroke) {
    Object binding =
        canvas().getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(stroke));
    Action action = binding == null ? null : canvas().getActionMap().get(binding);
    if (action == null || !action.isEnabled()) {
      return false;
    }
    action.actionPerformed(null);
    model.scope().flush();
    return true;
  }

  BufferedImage picture() {
    BufferedImage image =
        new BufferedImage(map.getWidth(), map.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Token.SURFACE.color()); // the card beneath
    g.fillRect(0, 0, map.getWidth(), map.getHeight());
    layOut(map);
    map.printAll(g);
    g.dispose();
    return image;
  }

  int pixel(Point2D at) {
    Point corner = canvas().getLocation();
    return picture()
        .getRGB(corner.x + (int) Math.round(at.getX()), corner.y + (int) Math.round(at.getY()));
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  Component find(String name) {
    return inside(map).filter(c -> name.equals(c.getName())).findFirst().orElseThrow();
  }

  private static Stream<Component> inside(Container parent) {
    return Stream.of(parent.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), inside(inner))
                    : Stream.of(child));
  }

  /** Chapter 4's friend in small. */
  static final class Model extends LessonModel {
    final NumberProperty weight1 = number("weight1", 0, -6, 6, 0.001);
    final NumberProperty weight2 = number("weight2", 0, -6, 6, 0.001);
    final NumberProperty bias = number("bias", 0, -10, 10, 0.001);
  }
}
