package org.weightroom.chart;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.LessonModel;
import org.weightroom.nn.Activation;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** A curve chart on a small model, without a window, and hands to move it. */
final class CurveBench {
  final Model model = new Model();
  final CurveChart chart;
  final PartContext page;

  CurveBench(Function<Model, CurveChart> make, Locale locale) {
    Theme.install(Theme.LIGHT, 100);
    model.history();
    chart = make.apply(model);
    page = new PartContext(model, Words.in(locale), id -> {});
    chart.join(page);
    resize(500, 300);
  }

  static CurveBench of(Activation activation) {
    return new CurveBench(m -> function(m).activation(activation), Locale.ENGLISH);
  }

  static CurveBench withSlope(Activation activation) {
    return new CurveBench(m -> function(m).activation(activation).slope(), Locale.ENGLISH);
  }

  static CurveBench survival() {
    return new CurveBench(CurveBench::survival, Locale.ENGLISH);
  }

  static CurveChart function(Model m) {
    return CurveChart.of("function", m.x, 0, 1);
  }

  static CurveChart survival(Model m) {
    return CurveChart.of("survival", m.age, 0, 1)
        .percent()
        .curve("female", age -> m.survival(age, 1))
        .curve("male", age -> m.survival(age, 0))
        .threshold(0.5);
  }

  CurveCanvas canvas() {
    return (CurveCanvas) find("curve." + chart.getName());
  }

  String line() {
    return find("caption." + chart.getName()).getAccessibleContext().getAccessibleName();
  }

  String spoken() {
    return canvas().getAccessibleContext().getAccessibleDescription();
  }

  void put(NumberProperty property, double value) {
    property.set(value);
    model.scope().flush();
  }

  int gestures() {
    return model.history().gestures().size();
  }

  void resize(int width, int height) {
    chart.setSize(width, height);
    layOut(chart);
    layOut(chart);
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  JComponent find(String name) {
    return (JComponent)
        inside(chart).filter(child -> name.equals(child.getName())).findFirst().orElseThrow();
  }

  private static Stream<Component> inside(Container parent) {
    return Stream.of(parent.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), inside(inner))
                    : Stream.of(child));
  }

  BufferedImage picture() {
    return picture(chart.getWidth(), chart.getHeight());
  }

  BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Token.SURFACE.color());
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    chart.printAll(g);
    g.dispose();
    return image;
  }

  void press(double x, double y, int modifiers) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, modifiers);
  }

  void drag(double x, double y, int modifiers) {
    mouse(MouseEvent.MOUSE_DRAGGED, x, y, modifiers);
  }

  void release(double x, double y) {
    mouse(MouseEvent.MOUSE_RELEASED, x, y, 0);
  }

  private void mouse(int id, double x, double y, int modifiers) {
    boolean down = id != MouseEvent.MOUSE_RELEASED;
    int button = id == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
    canvas()
        .dispatchEvent(
            new MouseEvent(
                canvas(),
                id,
                0,
                modifiers | (down ? InputEvent.BUTTON1_DOWN_MASK : 0),
                (int) Math.round(x),
                (int) Math.round(y),
                1,
                false,
                button));
    model.scope().flush();
  }

  void keyDown(int code, int modifiers) {
    key(KeyEvent.KEY_PRESSED, code, modifiers);
  }

  void keyUp(int code) {
    key(KeyEvent.KEY_RELEASED, code, 0);
  }

  private void key(int id, int code, int modifiers) {
    KeyEvent event = new KeyEvent(canvas(), id, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED);
    // Without a window there is no focus owner: hand it over as the focus manager would.
    KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(canvas(), event);
    model.scope().flush();
  }

  /** Chapter 5 in small: the article's network. */
  static final class Model extends LessonModel {
    final NumberProperty x = number("x", -1.63, -20, 20, 0.01);
    final NumberProperty age = number("age", 22, 0, 80, 1);
    final NumberProperty weight = number("weight", -0.016852, -1, 1, 0.000001);
    int asked;

    double survival(double years, double sex) {
      asked++;
      return Activation.SIGMOID.value(weight.get() * years + 0.704039 * sex - 0.116309);
    }
  }
}
