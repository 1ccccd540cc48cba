package org.weightroom.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Layer;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.Lesson;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Theme;

@ExtendWith(OnEventThread.class)
class DenseCanvasTest {
  private static final Network DEEP =
      Network.of(new Layer(6, 8, Activation.RELU), new Layer(8, 1, Activation.SIGMOID));

  private final Shapes model = new Shapes();

  @ParameterizedTest
  @CsvSource({
    "1, 1, 740, 440", "2, 2, 740, 440", "5, 3, 740, 440", "99, 99, 740, 440", "99, 1, 740, 440",
    "1, 1, 350, 250", "2, 2, 350, 250", "5, 3, 350, 250", "99, 99, 350, 250", "1, 99, 350, 250",
  })
  void nothingOverlapsOrLeavesThePicture(int inputs, int outputs, int width, int height) {
    for (DenseCanvas.Style style : DenseCanvas.Style.values()) {
      model.shape(inputs, outputs);
      check(canvas(DenseCanvas.of(model::network).style(style), width, height));
    }
  }

  @ParameterizedTest
  @EnumSource(DenseCanvas.Style.class)
  void hiddenLayersOverlapNothing(DenseCanvas.Style style) {
    check(canvas(DenseCanvas.of(() -> DEEP).style(style), 740, 440));
    check(canvas(DenseCanvas.of(() -> DEEP).style(style), 350, 250));
  }

  @Test
  void weightsAreNamedAfterTheirClassAndThenTheirFeature() {
    model.shape(2, 2);
    DensePlot plot = canvas(DenseCanvas.of(model::network), 740, 440);
    assertThat(plot.labels().orElseThrow().all())
        .extracting(label -> label.text() + " " + label.mark().row() + label.mark().from())
        .containsExactly("W₁,₁ 00", "W₁,₂ 01", "W₂,₁ 10", "W₂,₂ 11");
    assertThat(plot.labels().orElseThrow().all()).allMatch(DenseLabels.Label::ellipse);
    plot.hover(DenseMark.connection(1, 1, 0));
    assertThat(plot.caption()).isEqualTo("W₂,₁: weight from input 1 to output 2");
    plot.hover(DenseMark.connection(1, 1, 2));
    assertThat(plot.caption()).isEqualTo("b₂: bias of output 2");
  }

  @Test
  void aCrowdHasNoLabelsButThoseOfWhatLightsUp() {
    model.shape(99, 99);
    DensePlot plot = canvas(DenseCanvas.of(model::network), 740, 440);
    plot.hover(DenseMark.neuron(1, 49));
    assertThat(plot.labels().orElseThrow().all()).as("no room yet").isEmpty();
    plot.zoom(8, 0, 0);
    List<DenseLabels.Label> labels = plot.labels().orElseThrow().all();
    assertThat(labels).isNotEmpty().allMatch(label -> label.mark().row() == 49);
    assertThat(labels).extracting(DenseLabels.Label::text).contains("W₅₀,₅₀");
  }

  @Test
  void aNeuronLightsItsConnectionsAndTheirEnds() {
    DenseNet net = new DenseNet(DEEP, true, null, null);
    DenseMark hidden = DenseMark.neuron(1, 2);
    assertThat(litNeurons(net, hidden))
        .containsExactlyInAnyOrder("00", "01", "02", "03", "04", "05", "06", "12", "20");
    assertThat(litLines(net, hidden)).isEqualTo(7 + 1);
    assertThat(litNeurons(net, DenseMark.neuron(1, 8))).as("bias").containsExactly("18", "20");
    assertThat(litLines(net, DenseMark.neuron(1, 8))).isEqualTo(1);
    assertThat(litLines(net, DenseMark.neuron(0, 3))).isEqualTo(8);
    assertThat(litNeurons(net, DenseMark.neuron(0, 3))).hasSize(1 + 8).doesNotContain("18");
    DenseMark connection = DenseMark.connection(2, 0, 5);
    assertThat(litNeurons(net, connection)).containsExactly("15", "20");
    assertThat(litLines(net, connection)).isEqualTo(1);
  }

  @Test
  void arrowsWalkEnterPinsAndEscapeLeaves() {
    DensePlot plot = canvas(DenseCanvas.of(() -> DEEP), 740, 440);
    assertThat(spoken(plot)).isEqualTo("6 inputs, 8 hidden neurons, 1 output, 65 parameters");
    assertThat(walked(plot, "RIGHT")).isEqualTo("input 1: 8 weights");
    assertThat(walked(plot, "RIGHT")).isEqualTo("hidden neuron 1: 6 weights and a bias");
    assertThat(walked(plot, "DOWN")).startsWith("hidden neuron 2");
    assertThat(walked(plot, "UP")).startsWith("hidden neuron 1");
    assertThat(walked(plot, "UP")).as("the first").startsWith("hidden neuron 1");
    assertThat(walked(plot, "RIGHT")).isEqualTo("output 1: 8 weights and a bias");
    assertThat(walked(plot, "RIGHT")).as("the last").startsWith("output 1");
    Houses.type(plot, "ENTER");
    Houses.leave(plot);
    assertThat(plot.pinned()).contains(DenseMark.neuron(2, 0));
    assertThat(plot.lit()).contains(DenseMark.neuron(2, 0));
    Houses.type(plot, "LEFT");
    Houses.type(plot, "RIGHT");
    Houses.type(plot, "ESCAPE");
    assertThat(plot.lit()).isEmpty();
    assertThat(spoken(plot)).startsWith("6 inputs");
  }

  @Test
  void enterOnAnOutputOpensItsArithmetic() {
    TwoInputs two = new TwoInputs();
    List<String> opened = new ArrayList<>();
    two.history();
    DenseCanvas canvas = DenseCanvas.of(() -> Network.linear(2)).opens(two.price);
    canvas.join(new PartContext(two, texts(), opened::add));
    Houses.lay(canvas, 740, 440);
    DensePlot plot = Houses.find(canvas, "dense.plot", DensePlot.class);
    Houses.type(plot, "RIGHT");
    Houses.type(plot, "ENTER");
    assertThat(opened).isEmpty();
    assertThat(plot.pinned()).isPresent();
    Houses.type(plot, "RIGHT");
    Houses.type(plot, "ENTER");
    assertThat(opened).containsExactly("predicted-price");
  }

  @Test
  void zoomAndPanKeepToThePicture() {
    model.shape(99, 99);
    DenseCanvas canvas = DenseCanvas.of(model::network);
    DensePlot plot = canvas(canvas, 740, 440);
    plot.pan(50, 50);
    assertThat(plot.view()).as("all is seen").isEqualTo(DenseView.fit(1));
    Houses.type(plot, "ctrl PLUS");
    Houses.find(canvas, "dense.zoom-in", JButton.class).doClick();
    assertThat(plot.view().zoom()).isEqualTo(2.25);
    plot.pan(0, 100_000);
    Rectangle body = plot.body();
    assertThat(plot.view().down()).isEqualTo((int) Math.round(1.25 * body.height / 2));
    assertThat(plot.geometry().orElseThrow().y(0, 0)).isGreaterThan(body.y);
    Houses.type(plot, "shift DOWN");
    assertThat(plot.view().down()).isLessThan((int) (1.25 * body.height / 2));
    for (int i = 0; i < 20; i++) {
      plot.zoomIn();
    }
    assertThat(plot.view().zoom()).isEqualTo(DenseView.MOST);
    Houses.type(plot, "ctrl MINUS");
    assertThat(plot.view().zoom()).isLessThan(DenseView.MOST);
    Houses.type(plot, "ctrl 0");
    assertThat(plot.view()).isEqualTo(DenseView.fit(1));
  }

  @Test
  void theWheelKeepsWhatIsUnderThePointer() {
    model.shape(40, 40);
    DensePlot plot = canvas(DenseCanvas.of(model::network), 740, 440);
    double y = plot.geometry().orElseThrow().y(0, 10);
    plot.dispatchEvent(
        new MouseWheelEvent(plot, MouseEvent.MOUSE_WHEEL, 0, 0, 300, (int) y, 0, false, 0, 1, -3));
    assertThat(plot.view().zoom()).isGreaterThan(1.5);
    assertThat(plot.geometry().orElseThrow().y(0, 10)).isBetween(y - 3, y + 3);
  }

  @Test
  void walkingBringsIntoSight() {
    model.shape(99, 99);
    DensePlot plot = canvas(DenseCanvas.of(model::network), 740, 440);
    plot.zoom(10, 0, 0);
    Houses.type(plot, "DOWN");
    assertThat(plot.body().contains(300, plot.geometry().orElseThrow().y(0, 0))).isTrue();
  }

  @Test
  void anotherShapeIsShownAsAWholeAndOtherNumbersLeaveTheView() {
    model.shape(3, 2);
    DensePlot plot = canvas(DenseCanvas.of(model::network), 740, 440);
    plot.zoomIn();
    plot.pin(DenseMark.neuron(0, 2));
    model.other.set(1.0);
    model.scope().flush();
    assertThat(plot.view().zoom()).isEqualTo(1.5);
    model.shape(2, 2);
    model.scope().flush();
    assertThat(plot.view().zoom()).isEqualTo(1);
    assertThat(plot.lit()).isEmpty();
    assertThat(plot.caption()).isEqualTo("2 inputs, 2 outputs, 6 parameters");
  }

  @Test
  void pointingNamesAndAClickPins() {
    model.shape(99, 99);
    DenseCanvas canvas = DenseCanvas.of(model::network);
    DensePlot plot = canvas(canvas, 740, 440);
    JTextComponent caption = Houses.find(canvas, "dense.caption", JTextComponent.class);
    assertThat(caption.getText()).isEqualTo("99 inputs, 99 outputs, 9,900 parameters");
    DenseGeometry place = plot.geometry().orElseThrow();
    mouse(plot, MouseEvent.MOUSE_MOVED, place.x(1), place.y(1, 2));
    assertThat(caption.getText()).isEqualTo("output 3: 99 weights and a bias");
    mouse(plot, MouseEvent.MOUSE_MOVED, 370, 220);
    assertThat(plot.lit()).as("a crowd of lines").isEmpty();
    assertThat(caption.getText()).isEqualTo("Many lines meet here. Zoom in to tell them apart.");
    mouse(plot, MouseEvent.MOUSE_MOVED, place.x(1) - 10, place.y(1, 40) + 1);
    assertThat(plot.lit()).as("near a column: its height").contains(DenseMark.neuron(1, 40));
    plot.zoom(DenseView.MOST, 0, 0);
    DenseGeometry near = plot.geometry().orElseThrow();
    double x = near.out(0, 50) + 12;
    mouse(plot, MouseEvent.MOUSE_MOVED, x, near.lineY(1, 49, 50, x));
    assertThat(plot.lit().orElseThrow().isNeuron()).as("a line, told apart").isFalse();
    assertThat(caption.getText()).contains("weight from input");
    mouse(plot, MouseEvent.MOUSE_EXITED, -1, -1);
    assertThat(caption.getText()).startsWith("99 inputs");
    plot.fit();
    mouse(plot, MouseEvent.MOUSE_PRESSED, place.x(0), place.y(0, 5));
    mouse(plot, MouseEvent.MOUSE_RELEASED, place.x(0), place.y(0, 5));
    assertThat(plot.pinned()).contains(DenseMark.neuron(0, 5));
  }

  @Test
  void aMovedPictureIsTheSameAsOneDrawnAnew() {
    model.shape(30, 30);
    DenseCanvas moved = DenseCanvas.of(model::network);
    DensePlot plot = canvas(moved, 740, 440);
    plot.zoom(3, 0, 0);
    paint(moved);
    plot.pan(17, -23);
    paint(moved);
    plot.pan(-40, 11);
    int[] one = paint(moved);
    DenseCanvas fresh = DenseCanvas.of(model::network);
    DensePlot other = canvas(fresh, 740, 440);
    other.zoom(3, 0, 0);
    other.pan(-23, -12);
    assertThat(paint(fresh)).isEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itPaintsInEveryThemeAndFadesWhatIsNotLit(Theme theme) {
    Theme.install(theme, 200);
    model.shape(4, 3);
    DenseCanvas canvas = DenseCanvas.of(model::network);
    DensePlot plot = canvas(canvas, 1480, 880);
    DenseGeometry place = plot.geometry().orElseThrow();
    int at = (plot.getY() + (int) (place.y(0, 1) - place.radius(0) * 0.7)) * 1480;
    at += (int) place.x(0);
    assertThat(paint(canvas)[at]).isEqualTo(Concept.INPUT.fill().getRGB());
    plot.hover(DenseMark.neuron(0, 0));
    if (theme != Theme.HIGH_CONTRAST) { // there fills are as black as the surface
      assertThat(paint(canvas)[at]).isNotEqualTo(Concept.INPUT.fill().getRGB());
    }
  }

  private static void check(DensePlot plot) {
    DenseGeometry place = plot.geometry().orElseThrow();
    DenseNet net = place.net;
    List<Rectangle2D> all = new ArrayList<>();
    for (int column = 0; column < net.columns(); column++) {
      double radius = place.radius(column);
      for (int row = 0; row < net.rows(column); row++) {
        double y = place.y(column, row) - radius;
        boolean own = !net.isBias(column, row);
        double left = own && column > 0 ? place.in(column) : place.x(column) - radius;
        all.add(new Rectangle2D.Double(left, y, place.out(column, row) - left, 2 * radius));
      }
    }
    plot.labels().orElseThrow().all().forEach(label -> all.add(label.bounds()));
    for (int i = 0; i < all.size(); i++) {
      assertThat(place.body.contains(all.get(i))).as("%s in %s", all.get(i), place.body).isTrue();
      for (int k = 0; k < i; k++) {
        assertThat(all.get(i).intersects(all.get(k))).as(all.get(i) + ", " + all.get(k)).isFalse();
      }
    }
  }

  private static List<String> litNeurons(DenseNet net, DenseMark mark) {
    List<String> lit = new ArrayList<>();
    for (int column = 0; column < net.columns(); column++) {
      for (int row = 0; row < net.rows(column); row++) {
        if (mark.lights(net, column, row)) {
          lit.add(column + "" + row);
        }
      }
    }
    return lit;
  }

  private static int litLines(DenseNet net, DenseMark mark) {
    int lit = 0;
    for (int column = 1; column < net.columns(); column++) {
      for (int from = 0; from < net.rows(column - 1); from++) {
        for (int row = 0; row < net.size(column); row++) {
          lit += mark.lights(column, row, from) ? 1 : 0;
        }
      }
    }
    return lit;
  }

  private DensePlot canvas(DenseCanvas canvas, int width, int height) {
    canvas.join(model.page());
    Houses.lay(canvas, width, height);
    return Houses.find(canvas, "dense.plot", DensePlot.class);
  }

  private static Texts texts() {
    return Texts.of(Lesson.class, Locale.ENGLISH);
  }

  private static String walked(DensePlot plot, String key) {
    Houses.type(plot, key);
    return spoken(plot);
  }

  private static String spoken(DensePlot plot) {
    return plot.getAccessibleContext().getAccessibleDescription();
  }

  private static void mouse(DensePlot plot, int id, double x, double y) {
    int button = id == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
    plot.dispatchEvent(
        new MouseEvent(plot, id, 0, 0, (int) Math.round(x), (int) Math.round(y), 1, false, button));
  }

  private static int[] paint(DenseCanvas canvas) {
    int width = canvas.getWidth();
    BufferedImage image = new BufferedImage(width, canvas.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    canvas.printAll(graphics);
    graphics.dispose();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  /** The shape explorer in small. */
  private static final class Shapes extends LessonModel {
    final NumberProperty features = number("features", 2, 1, 99, 1);
    final NumberProperty classes = number("classes", 2, 1, 99, 1);
    final NumberProperty other = number("other", 0, 0, 1, 1);

    void shape(int inputs, int outputs) {
      features.set((double) inputs);
      classes.set((double) outputs);
    }

    Network network() {
      other.get();
      int outputs = classes.get().intValue();
      Layer layer = new Layer(features.get().intValue(), outputs, Activation.IDENTITY);
      return new Network(List.of(layer), outputs > 1);
    }

    PartContext page() {
      history();
      return new PartContext(this, texts(), id -> {});
    }
  }
}
