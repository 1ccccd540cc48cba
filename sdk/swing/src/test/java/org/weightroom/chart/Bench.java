package org.weightroom.chart;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.theme.Theme;

/** A chart of three houses on its own model, without a window, and hands to move it. */
final class Bench {
  static final Dataset HOUSES =
      Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);

  final Model model = new Model();
  final ScatterChart chart;
  private int settles;

  private Bench(Locale locale, int width, int height) {
    model.history();
    model.scope().onSettle(cause -> settles++);
    chart =
        ScatterChart.of(HOUSES)
            .line(model::predict)
            .residuals()
            .handles(model.weight, model.bias)
            .asked(model.area, 400)
            .axes(0, 2600, 0, 410);
    chart.join(new PartContext(model, Words.in(locale), id -> {}));
    resize(width, height);
  }

  static Bench make() {
    return make(Theme.LIGHT, 100, 690, 340);
  }

  static Bench make(Theme theme, int percent, int width, int height) {
    Theme.install(theme, percent);
    return new Bench(Locale.ENGLISH, width, height);
  }

  void resize(int width, int height) {
    chart.setSize(width, height);
    for (int i = 0; i < 2; i++) {
      layOut(chart);
    }
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  int settles() {
    return settles;
  }

  LineCanvas canvas() {
    return (LineCanvas) find("chart");
  }

  JLabel legend(String entry) {
    return (JLabel) find("legend." + entry);
  }

  String spoken() {
    return canvas().getAccessibleContext().getAccessibleDescription();
  }

  BufferedImage picture() {
    BufferedImage image =
        new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    chart.printAll(g);
    g.dispose();
    return image;
  }

  /** Where a point of the data is in the picture of the whole chart. */
  Point place(double x, double y) {
    Frame frame = canvas().frame();
    return new Point(
        (int) Math.round(canvas().getX() + frame.toScreenX(x)),
        (int) Math.round(canvas().getY() + frame.toScreenY(y)));
  }

  /** A distance on the screen as a difference of y. */
  double upBy(int pixels) {
    return pixels / (double) canvas().frame().plot().height * 410;
  }

  void press(Point at) {
    mouse(MouseEvent.MOUSE_PRESSED, at, InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1);
  }

  void drag(int x, int y) {
    mouse(MouseEvent.MOUSE_DRAGGED, new Point(x, y), InputEvent.BUTTON1_DOWN_MASK, 0);
  }

  void release(int x, int y) {
    mouse(MouseEvent.MOUSE_RELEASED, new Point(x, y), 0, MouseEvent.BUTTON1);
  }

  void hover(Point at) {
    mouse(MouseEvent.MOUSE_MOVED, at, 0, 0);
  }

  private void mouse(int id, Point at, int modifiers, int button) {
    canvas()
        .dispatchEvent(
            new MouseEvent(canvas(), id, 0, modifiers, at.x, at.y, at.x, at.y, 1, false, button));
  }

  KeyEvent keyDown(int code, int modifiers) {
    return key(KeyEvent.KEY_PRESSED, code, modifiers);
  }

  KeyEvent keyUp(int code) {
    return key(KeyEvent.KEY_RELEASED, code, 0);
  }

  private KeyEvent key(int id, int code, int modifiers) {
    KeyEvent event = new KeyEvent(canvas(), id, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED);
    // Without a window there is no focus owner: hand it over as the focus manager would.
    KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(canvas(), event);
    return event;
  }

  void loseFocus() {
    FocusEvent event = new FocusEvent(canvas(), FocusEvent.FOCUS_LOST);
    Stream.of(canvas().getFocusListeners()).forEach(listener -> listener.focusLost(event));
  }

  private Component find(String name) {
    return inside(chart).filter(part -> name.equals(part.getName())).findFirst().orElseThrow();
  }

  private static Stream<Component> inside(Container parent) {
    return Stream.of(parent.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), inside(inner))
                    : Stream.of(child));
  }

  /** Chapter 1 in small. */
  static final class Model extends LessonModel {
    final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
    final NumberProperty bias = number("bias", 150, 0, 460, 1);
    final NumberProperty area = number("area", 2000, 500, 4000, 1);
    final Value<Double> error = lowest("error", this::meanSquare);

    double predict(double x) {
      return weight.get() * x + bias.get();
    }

    private double meanSquare() {
      return HOUSES
          .examples()
          .mapToDouble(house -> house.label() - predict(house.feature()))
          .map(residual -> residual * residual)
          .average()
          .orElseThrow();
    }
  }
}
