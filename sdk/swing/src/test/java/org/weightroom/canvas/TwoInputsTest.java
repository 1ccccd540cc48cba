package org.weightroom.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.ComponentOrientation;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.StyledText;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Type;

@ExtendWith(OnEventThread.class)
class TwoInputsTest {
  private static final Function<Font, FontMetrics> METRICS =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics()::getFontMetrics;

  private TwoInputs model;

  @BeforeEach
  void open() {
    model = new TwoInputs();
  }

  @Test
  void theDiagramHoldsTheLiveNumbersAndNoMoreDigitsThanTellThemApart() {
    Diagram diagram = diagram(Set.of());
    assertThat(diagram.neurons())
        .extracting(Neuron::value)
        .containsExactly("2,000", "× 0.1861", "3", "× −10.01", "+ 3.6", "345.8");
    assertThat(diagram.connections())
        .extracting(Connection::label)
        .containsExactly("", "372.2", "", "−30.04", "345.8");
    assertThat(diagram.spoken())
        .isEqualTo("2,000 × 0.1861 = 372.2; 3 × −10.01 = −30.04; 372.2 − 30.04 + 3.6 = 345.8");
  }

  @Test
  void aHiddenWeightTakesItsInputWithIt() {
    model.weight1.set(0.0);
    Diagram diagram = diagram(Set.of("weight1"));
    assertThat(diagram.neurons())
        .extracting(Neuron::value)
        .containsExactly("3", "× −10.01", "+ 3.6", "−26.4");
    assertThat(diagram.spoken()).isEqualTo("3 × −10.01 = −30.04; −30.04 + 3.6 = −26.4");
  }

  @Test
  void withoutABiasTheProductsMeetInTheOutput() {
    model.bias.set(0.0);
    Diagram diagram = diagram(Set.of("bias"));
    assertThat(diagram.neurons()).hasSize(5);
    assertThat(diagram.connections().get(1).to()).isEqualTo(4);
    assertThat(diagram.connections().get(3).to()).isEqualTo(4);
    assertThat(diagram.connections().get(3).arrow()).isTrue();
    assertThat(diagram.spoken()).endsWith("; 372.2 − 30.04 = 342.2");
  }

  @Test
  void theBiasMayStandAlone() {
    model.weight1.set(0.0);
    model.weight2.set(0.0);
    Diagram diagram = diagram(Set.of("weight1", "weight2"));
    assertThat(diagram.neurons()).extracting(Neuron::value).containsExactly("+ 3.6", "3.6");
    assertThat(read(formula(canvas(380, Set.of("weight1", "weight2"))))).isEqualTo("ŷ = 3.6");
  }

  @Test
  void arrowsWalkInTheOrderOfReadingAndBetweenRows() {
    NetworkCanvas canvas = canvas(560, Set.of());
    assertThat(walked(canvas, "RIGHT")).isEqualTo("area x: 2,000");
    assertThat(walked(canvas, "RIGHT")).isEqualTo("weight w1: 2,000 × 0.1861 = 372.2");
    assertThat(walked(canvas, "DOWN")).isEqualTo("weight w2: 3 × −10.01 = −30.04");
    assertThat(walked(canvas, "DOWN")).as("the last row").startsWith("weight w2");
    assertThat(walked(canvas, "LEFT")).isEqualTo("bathrooms x2: 3");
    assertThat(walked(canvas, "UP")).startsWith("area x");
    assertThat(walked(canvas, "UP")).as("the first row").startsWith("area x");
    for (int i = 0; i < 4; i++) {
      Houses.type(canvas, "RIGHT");
    }
    assertThat(spoken(canvas)).isEqualTo("bias b: 372.2 − 30.04 + 3.6 = 345.8");
    assertThat(walked(canvas, "UP")).startsWith("bias b");
    assertThat(walked(canvas, "RIGHT")).isEqualTo("price ŷ: 345.8");
    Houses.type(canvas, "ENTER");
    assertThat(model.opened).containsExactly("predicted-price");
  }

  @Test
  void aClickOpensAProduct() {
    NetworkCanvas canvas = canvas(560, Set.of());
    Rectangle2D product = layout(560).place(560, height(canvas)).labels().get(3);
    click(canvas, product);
    assertThat(model.opened).containsExactly("predicted-price");
  }

  @Test
  void aHiddenRowDoesNotStayWalkedOrLit() {
    NetworkCanvas canvas = canvas(560, Set.of());
    Houses.type(canvas, "LEFT");
    model.weight1.set(0.0);
    model.weight2.set(0.0);
    model.bias.set(0.0);
    canvas.hideProperties(Set.of("weight1", "weight2", "bias"));
    assertThat(spoken(canvas)).isEqualTo("0.0");
    assertThat(paint(canvas)).isNotNull();
  }

  @Test
  void aNeuronUnderThePointerLightsUpWithItsConnections() {
    NetworkCanvas canvas = canvas(560, Set.of());
    Rectangle2D weight = layout(560).place(560, height(canvas)).neurons().get(1);
    int[] before = paint(canvas);
    move(canvas, (int) weight.getCenterX(), (int) weight.getCenterY());
    int[] lit = paint(canvas);
    assertThat(lit).isNotEqualTo(before);
    int y = (int) weight.getCenterY();
    int beside = y * 560 + (int) weight.getMaxX() + 8;
    assertThat(lit[beside]).isNotEqualTo(before[beside]);
    move(canvas, 2, 2);
    assertThat(paint(canvas)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "380, 0.1861, -10.0124, 3.6",
    "760, 0.1861, -10.0124, 3.6",
    "380, 0.0062, 10.0248, 313.8999",
    "300, -123456.789, 98765432.1, -987654321",
    "380, -4.0e12, 8.1e14, -1.5e11",
    "1300, -4.0e12, 8.1e14, -1.5e11",
    "380, 1.7e300, -1.7e300, 1e300",
  })
  void nothingOverlapsOrLeavesThePicture(int width, double one, double two, double bias) {
    model.weight1.set(one);
    model.weight2.set(two);
    model.bias.set(bias);
    for (Set<String> hidden : List.of(Set.<String>of(), Set.of("bias"), Set.of("weight1"))) {
      Diagram diagram = diagram(hidden);
      check(NetworkLayout.fitting(diagram, false, width, METRICS), width, 140);
      check(NetworkLayout.fitting(diagram, false, width, METRICS), width, 60);
    }
  }

  @Test
  void sixInputsHaveTheirRows() {
    LinearNeuron six =
        LinearNeuron.of(
            Collections.nCopies(6, model.area),
            Collections.nCopies(6, model.weight1),
            model.bias,
            model.price);
    Diagram diagram = six.diagram(model.page(Locale.ENGLISH), Set.of());
    NetworkLayout layout = NetworkLayout.fitting(diagram, false, 700, METRICS);
    check(layout, 700, layout.height(700));
    check(layout, 700, 200);
  }

  @Test
  void twoRowsAreLowEnoughForAStrip() {
    assertThat(layout(560).height(560)).isBetween(130.0, 150.0);
    assertThat(canvas(380, Set.of()).getMinimumSize().width).isLessThanOrEqualTo(380);
  }

  @Test
  void shapesDoNotMoveWhileDialsAreTurned() {
    List<Rectangle2D> before = layout(560).place(560, 140).neurons();
    model.weight1.set(-0.3333);
    model.weight2.set(-0.0001);
    model.bias.set(-99.9);
    model.area.set(1.0);
    assertThat(layout(560).place(560, 140).neurons()).isEqualTo(before);
    model.weight2.set(200.0);
    assertThat(layout(560).place(560, 140).neurons()).isEqualTo(before);
  }

  @Test
  void theFormulaHasTheNumbersInTheirColours() {
    NetworkCanvas canvas = canvas(560, Set.of());
    StyledText formula = formula(canvas);
    assertThat(read(formula)).isEqualTo("ŷ = 0.1861 · 2,000 − 10.01 · 3 + 3.6 = 345.8");
    assertThat(formula.getY()).isGreaterThan(100);
    model.weight1.set(-0.2);
    model.bias.set(-4.0);
    model.scope().flush();
    assertThat(read(formula)).isEqualTo("ŷ = −0.2000 · 2,000 − 10.01 · 3 − 4.0 = −434.0");
    int[] pixels = paint(canvas);
    int from = formula.getY() * 560;
    int[] line = Arrays.copyOfRange(pixels, from, pixels.length);
    for (Concept concept : List.of(Concept.INPUT, Concept.WEIGHT, Concept.BIAS)) {
      assertThat(line).contains(concept.text().getRGB());
    }
  }

  @Test
  void theFormulaStandsBesideThePictureWhereBothFit() {
    NetworkCanvas canvas = canvas(1300, Set.of());
    assertThat(formula(canvas).getX()).isGreaterThan(600);
    assertThat(canvas.getPreferredSize().height).isLessThan(150);
    assertThat(canvas(760, Set.of()).getPreferredSize().height).isGreaterThan(150);
  }

  @Test
  void theFormulaWrapsBetweenItsTermsAndHasRoomForIt() {
    model.weight1.set(-4.0e12);
    model.weight2.set(8.1e14);
    NetworkCanvas canvas = canvas(300, Set.of());
    StyledText formula = formula(canvas);
    assertThat(formula.heightFor(300)).isGreaterThan(formula.heightFor(2000));
    assertThat(formula.getHeight()).isEqualTo(formula.heightFor(300));
    assertThat(formula.getY()).isGreaterThan(40);
  }

  @Test
  void aPageFromRightToLeftIsolatesTheNumbersAndMirrorsNothing() {
    NetworkCanvas canvas = model.canvas();
    canvas.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    canvas.join(model.page(Locale.forLanguageTag("ar-XB")));
    canvas.setSize(560, 1);
    Houses.lay(canvas, 560, canvas.getPreferredSize().height);
    assertThat(formula(canvas).plain()).contains("\u20682,000\u2069");
    assertThat(paint(canvas)[37 * 560 + 14]).isEqualTo(Concept.INPUT.fill().getRGB());
  }

  @Test
  void oneInputMayHaveAFormulaToo() {
    Houses one = new Houses();
    NetworkCanvas canvas =
        one.joined(NetworkCanvas.of(one.area, one.weight, one.bias, one.price).formula());
    assertThat(read(formula(canvas))).isEqualTo("ŷ = 0.100 · 2,000 + 150 = 350");
  }

  @Test
  void eachInputWantsItsWeight() {
    assertThatThrownBy(
            () ->
                NetworkCanvas.of(
                    List.of(model.area, model.bathrooms),
                    List.of(model.weight1),
                    model.bias,
                    model.price))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("predicted-price");
  }

  private static void check(NetworkLayout layout, double width, double height) {
    Diagram diagram = layout.diagram();
    Placement placement = layout.place(width, height);
    List<Rectangle2D> all = new ArrayList<>(placement.neurons());
    for (int i = 0; i < placement.labels().size(); i++) {
      if (!diagram.connections().get(i).label().isEmpty()) {
        all.add(placement.labels().get(i));
      }
    }
    Rectangle2D whole =
        new Rectangle2D.Double(0, 0, width / placement.scale(), height / placement.scale());
    for (Rectangle2D one : all) {
      assertThat(whole.contains(one)).as("%s in %s", one, whole).isTrue();
      for (Rectangle2D other : all) {
        assertThat(one != other && one.intersects(other)).as("%s, %s", one, other).isFalse();
      }
    }
    for (int i = 0; i < diagram.neurons().size(); i++) {
      Neuron neuron = diagram.neurons().get(i);
      FontMetrics value = METRICS.apply(Type.CARD_TITLE.bold());
      assertThat(placement.neurons().get(i).getWidth())
          .isGreaterThan(value.stringWidth(neuron.value()));
    }
  }

  private NetworkCanvas canvas(int width, Set<String> hidden) {
    NetworkCanvas canvas = model.canvas();
    canvas.join(model.page(Locale.ENGLISH));
    canvas.hideProperties(hidden);
    canvas.setSize(width, 1);
    Houses.lay(canvas, width, canvas.getPreferredSize().height);
    return canvas;
  }

  private Diagram diagram(Set<String> hidden) {
    return LinearNeuron.of(
            List.of(model.area, model.bathrooms),
            List.of(model.weight1, model.weight2),
            model.bias,
            model.price)
        .diagram(model.page(Locale.ENGLISH), hidden);
  }

  private NetworkLayout layout(int width) {
    return NetworkLayout.fitting(diagram(Set.of()), false, width, METRICS);
  }

  /** The height of the picture above its formula. */
  private static int height(NetworkCanvas canvas) {
    return formula(canvas).getY();
  }

  private static StyledText formula(NetworkCanvas canvas) {
    return Houses.find(canvas, "network.formula", StyledText.class);
  }

  private static String read(StyledText formula) {
    return formula.plain().replace('\u00a0', ' ');
  }

  private static String walked(NetworkCanvas canvas, String key) {
    Houses.type(canvas, key);
    return spoken(canvas);
  }

  private static String spoken(NetworkCanvas canvas) {
    return canvas.getAccessibleContext().getAccessibleDescription();
  }

  private static void click(NetworkCanvas canvas, Rectangle2D on) {
    int x = (int) on.getCenterX();
    int y = (int) on.getCenterY();
    canvas.dispatchEvent(
        new MouseEvent(canvas, MouseEvent.MOUSE_CLICKED, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
  }

  private static void move(NetworkCanvas canvas, int x, int y) {
    canvas.dispatchEvent(new MouseEvent(canvas, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false));
  }

  private static int[] paint(NetworkCanvas canvas) {
    BufferedImage image =
        new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    canvas.printAll(graphics);
    graphics.dispose();
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
