package org.weightroom.chart;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** Both charts of chapter 3 side by side on one model, without a window, and hands for them. */
final class TenHouses {
  static final Dataset HOUSES =
      Dataset.of("area", "bathrooms", "price")
          .with(2104, 3, 399.9)
          .with(1600, 3, 329.9)
          .with(2400, 3, 369)
          .with(1416, 2, 232)
          .with(3000, 4, 539.9)
          .with(1985, 4, 299.9)
          .with(1534, 3, 314.9)
          .with(1427, 3, 198.999)
          .with(1380, 3, 212)
          .with(1494, 3, 242.5);

  final Model model = new Model();
  final ExampleSelection selection;
  final PredictionChart predictions;
  final ResidualBars residuals;
  private int settles;

  TenHouses(Locale locale, int width, int height) {
    model.history();
    model.scope().onSettle(cause -> settles++);
    selection = new ExampleSelection(model.scope()).leavesOut(model.leftOut);
    predictions = PredictionChart.of(HOUSES, model::predict).axes(0, 600).selection(selection);
    residuals = ResidualBars.of(HOUSES, model::predict).selection(selection);
    for (Part part : new Part[] {predictions, residuals}) {
      part.join(new PartContext(model, Words.in(locale), id -> {}));
      resize(part, width, height);
    }
  }

  static TenHouses make() {
    return make(Theme.LIGHT, 100, 370, 250);
  }

  static TenHouses make(Theme theme, int percent, int width, int height) {
    Theme.install(theme, percent);
    return new TenHouses(Locale.ENGLISH, width, height);
  }

  void resize(Part part, int width, int height) {
    part.setSize(width, height);
    for (int i = 0; i < 2; i++) {
      layOut(part);
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

  /** Weight 0.1, no weight for bathrooms, bias 100. */
  TenHouses aGuess() {
    model.weight.set(0.1);
    model.bias.set(100.0);
    model.scope().flush();
    return this;
  }

  int settles() {
    return settles;
  }

  ExampleCanvas canvas(Part part) {
    return (ExampleCanvas)
        inside(part).filter(ExampleCanvas.class::isInstance).findFirst().orElseThrow();
  }

  PredictionPicture predicted() {
    return (PredictionPicture) canvas(predictions).picture();
  }

  ResidualPicture bars() {
    return (ResidualPicture) canvas(residuals).picture();
  }

  String caption(Part part) {
    return ((JTextArea) find(part, "caption")).getText();
  }

  JButton eye() {
    return (JButton) find(residuals, "leave-out");
  }

  JLabel legend(Part part, String entry) {
    return (JLabel) find(part, "legend." + entry);
  }

  String spoken(Part part) {
    return canvas(part).getAccessibleContext().getAccessibleDescription();
  }

  void press(Part part, Point2D at) {
    ExampleCanvas canvas = canvas(part);
    int x = (int) Math.round(at.getX());
    int y = (int) Math.round(at.getY());
    canvas.dispatchEvent(
        new MouseEvent(
            canvas,
            MouseEvent.MOUSE_PRESSED,
            0,
            InputEvent.BUTTON1_DOWN_MASK,
            x,
            y,
            x,
            y,
            1,
            false,
            MouseEvent.BUTTON1));
    model.scope().flush();
  }

  /** Presses a key as the focus would; says whether the chart takes it. */
  boolean key(Part part, String stroke) {
    ExampleCanvas canvas = canvas(part);
    Object binding =
        canvas.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(stroke));
    Action action = binding == null ? null : canvas.getActionMap().get(binding);
    if (action == null || !action.isEnabled()) {
      return false;
    }
    action.actionPerformed(null);
    model.scope().flush();
    return true;
  }

  static BufferedImage picture(Component part) {
    BufferedImage image =
        new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Token.SURFACE.color()); // the card beneath
    g.fillRect(0, 0, part.getWidth(), part.getHeight());
    part.printAll(g);
    g.dispose();
    return image;
  }

  /** The colour of a chart at a place in its canvas. */
  int pixel(Part part, Point2D at) {
    Point corner = canvas(part).getLocation();
    return picture(part)
        .getRGB(corner.x + (int) Math.round(at.getX()), corner.y + (int) Math.round(at.getY()));
  }

  private static Component find(Part part, String name) {
    return inside(part).filter(c -> name.equals(c.getName())).findFirst().orElseThrow();
  }

  private static Stream<Component> inside(Container parent) {
    return Stream.of(parent.getComponents())
        .flatMap(
            child ->
                child instanceof Container inner
                    ? Stream.concat(Stream.of(child), inside(inner))
                    : Stream.of(child));
  }

  /** Chapter 3 in small. */
  static final class Model extends LessonModel {
    final NumberProperty weight = number("weight1", 0, -0.4, 0.4, 0.0001);
    final NumberProperty bathrooms = number("weight2", 0, -100, 200, 0.0001);
    final NumberProperty bias = number("bias", 0, -100, 300, 0.1);
    final NumberProperty leftOut = number("left-out", 0, 0, 10, 1);

    double predict(Example house) {
      return weight.get() * house.feature(0) + bathrooms.get() * house.feature(1) + bias.get();
    }
  }
}
