package org.weightroom.chart;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** A plot of chapter 2's training on its own model, without a window, and hands to move it. */
final class PlotBench<P extends Part> {
  final Model model;
  final P part;

  PlotBench(Function<Model, P> make, int width, int height) {
    this(new Model(), make, width, height);
  }

  PlotBench(Model model, Function<Model, P> make, int width, int height) {
    this.model = model;
    model.history();
    part = make.apply(model);
    part.join(new PartContext(model, Words.in(Locale.ENGLISH), id -> {}));
    part.setSize(width, height);
    layOut(part);
  }

  static PlotBench<ErrorMap> map() {
    Theme.install(Theme.LIGHT, 100);
    return new PlotBench<>(PlotBench::map, 350, 330);
  }

  static PlotBench<ErrorLog> log() {
    Theme.install(Theme.LIGHT, 100);
    return new PlotBench<>(m -> ErrorLog.of(m.training, 200), 740, 120);
  }

  static ErrorMap map(Model m) {
    return ErrorMap.of(m.training, m.weight, m.bias, Bench.HOUSES);
  }

  void train(int steps) {
    model.training.train(steps);
    model.scope().flush();
    layOut(part);
  }

  void mirror() {
    part.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    layOut(part);
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
        inside(part).filter(child -> name.equals(child.getName())).findFirst().orElseThrow();
  }

  MapCanvas mapCanvas() {
    return (MapCanvas) find("map.plot");
  }

  LogCanvas logCanvas() {
    return (LogCanvas) find("log.plot");
  }

  static String spoken(JComponent canvas) {
    return canvas.getAccessibleContext().getAccessibleDescription();
  }

  BufferedImage picture() {
    BufferedImage image =
        new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Token.SURFACE.color());
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    part.printAll(g);
    g.dispose();
    return image;
  }

  void mouse(JComponent on, int id, Point at) {
    boolean down = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_DRAGGED;
    boolean button = id == MouseEvent.MOUSE_PRESSED || id == MouseEvent.MOUSE_RELEASED;
    on.dispatchEvent(
        new MouseEvent(
            on,
            id,
            0,
            down ? InputEvent.BUTTON1_DOWN_MASK : 0,
            at.x,
            at.y,
            at.x,
            at.y,
            1,
            false,
            button ? MouseEvent.BUTTON1 : MouseEvent.NOBUTTON));
    model.scope().flush();
  }

  void key(JComponent on, int code) {
    KeyEvent event = new KeyEvent(on, KeyEvent.KEY_PRESSED, 0, 0, code, KeyEvent.CHAR_UNDEFINED);
    // Without a window there is no focus owner: hand it over as the focus manager would.
    KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(on, event);
    model.scope().flush();
  }

  private static Stream<Component> inside(Container parent) {
    return Stream.of(parent.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), inside(inner))
                    : Stream.of(child));
  }

  /** Chapter 2 in small. */
  static final class Model extends LessonModel {
    final NumberProperty weight = number("weight", 0, 0, 0.4, 0.0001);
    final NumberProperty bias = number("bias", 0, 0, 460, 0.1);
    double weightRate = 1e-8;
    final Training training =
        training(
            () ->
                Descent.of(
                    Network.linear(1),
                    Bench.HOUSES,
                    Loss.MEAN_SQUARED_ERROR,
                    LearningRates.each(weightRate, 1)),
            weight,
            bias);
  }
}
