package org.weightroom.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.PartContext;
import org.weightroom.control.StyledText;
import org.weightroom.nn.Activation;
import org.weightroom.observe.Derived;
import org.weightroom.theme.Concept;

/** The network that ends in an activation and a percentage. */
@ExtendWith(OnEventThread.class)
class NetworkActivationTest {
  private static final Function<Font, FontMetrics> METRICS =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics()::getFontMetrics;

  private TwoInputs model;
  private Derived<Double> good;

  @BeforeEach
  void open() {
    model = new TwoInputs();
    model.area.set(1.0);
    model.weight1.set(0.4);
    model.weight2.set(-1.0);
    good = new Derived<>(model.scope(), "good", () -> Activation.SIGMOID.value(model.price.get()));
  }

  @Test
  void thePercentageStandsAfterTheScore() {
    model.bias.set(3.6); // the score: 0.4 - 3 + 3.6 = 1
    Diagram diagram = diagram(Set.of());

    Neuron last = diagram.neurons().get(6);
    assertThat(last.value()).isEqualTo("73 %");
    assertThat(last.concept()).isEqualTo(Concept.ACTIVATION);
    assertThat(last.opens()).isFalse();
    assertThat(diagram.neurons().get(diagram.sum()).value()).isEqualTo("1.0");
    assertThat(diagram.neurons().get(diagram.sum()).opens()).as("as without").isTrue();
    assertThat(diagram.spoken()).contains("= 1.0; sigmoid(1.0) = 73 %");
  }

  @Test
  void itFollowsTheDials() {
    NetworkCanvas canvas = canvas(300);
    assertThat(spoken(canvas)).contains("sigmoid(1.0) = 73 %");
    model.bias.set(2.6);
    model.scope().flush();
    assertThat(spoken(canvas)).contains("sigmoid(0.0) = 50 %");
    assertThat(formula(canvas)).endsWith("= 0.0\u2003sigmoid(ŷ) = 50 %");
    Houses.type(canvas, "LEFT");
    assertThat(spoken(canvas)).endsWith("sigmoid(0.0) = 50 %").doesNotContain(";");
    Houses.type(canvas, "LEFT");
    Houses.type(canvas, "ENTER");
    assertThat(model.opened).containsExactly("predicted-price");
  }

  @Test
  void noPercentageMovesAnything() {
    model.bias.set(-100.0);
    NetworkLayout none = layout(300);
    String least = diagram(Set.of()).neurons().get(6).value();
    List<Rectangle2D> before = none.place(300, 200).neurons();
    model.bias.set(300.0);
    String most = diagram(Set.of()).neurons().get(6).value();

    assertThat(List.of(least, most)).containsExactly("0 %", "100 %");
    assertThat(layout(300).place(300, 200).neurons()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 560, 420, 300, 240})
  void allOfItIsSeenAndNothingLiesOnAnother(int width) {
    NetworkLayout layout = layout(width);
    double height = layout.height(width);
    Placement placement = layout.place(width, height);
    Rectangle2D whole =
        new Rectangle2D.Double(0, 0, width / placement.scale(), height / placement.scale());
    for (Rectangle2D one : placement.neurons()) {
      assertThat(whole.contains(one)).as("%s in %s", one, whole).isTrue();
      for (Rectangle2D other : placement.neurons()) {
        assertThat(one != other && one.intersects(other)).as("%s, %s", one, other).isFalse();
      }
    }
    for (Route route : placement.routes()) {
      Point2D end = route.end();
      placement
          .neurons()
          .forEach(neuron -> assertThat(neuron.contains(end)).as("an arrow seen").isFalse());
    }
  }

  @Test
  void whereItIsNarrowTheActivationGoesBelowTheScore() {
    Placement narrow = layout(300).place(300, 120);
    Placement wide = layout(900).place(900, 200);

    assertThat(narrow.neurons().get(6).getMinY()).isGreaterThan(narrow.neurons().get(5).getMaxY());
    assertThat(narrow.routes().get(5).down()).isTrue();
    assertThat(wide.neurons().get(6).getMinX()).isGreaterThan(wide.neurons().get(5).getMaxX());
    assertThat(wide.routes().get(5).down()).isFalse();
    assertThat(narrow.scale()).as("no smaller for it").isCloseTo(without(300), within(0.01));
  }

  private double without(int width) {
    return NetworkLayout.fitting(plain().diagram(page(), Set.of()), false, width, METRICS)
        .place(width, 200)
        .scale();
  }

  @Test
  void withoutABiasItStillFits() {
    model.bias.set(0.0);
    Diagram diagram = diagram(Set.of("bias"));
    Placement placement = NetworkLayout.fitting(diagram, false, 240, METRICS).place(240, 140);

    assertThat(diagram.sum()).isEqualTo(4);
    assertThat(placement.neurons().get(5).intersects(placement.neurons().get(3))).isFalse();
  }

  @Test
  void theCurveCarriesItsDotAlongTheScore() {
    Rectangle2D box = new Rectangle2D.Double(0, 0, 100, 50);

    assertThat(new Curve(Activation.SIGMOID, 0).dot(box))
        .satisfies(dot -> assertThat(dot.distance(50, 25)).isLessThan(1e-9));
    assertThat(new Curve(Activation.SIGMOID, 1e9).dot(box)).isEqualTo(new Point2D.Double(100, 0));
    assertThat(new Curve(Activation.SIGMOID, -1e9).dot(box)).isEqualTo(new Point2D.Double(0, 50));
  }

  @Test
  void itIsPaintedInItsColour() {
    assertThat(paints(canvas(300), Concept.ACTIVATION)).isTrue();
    NetworkCanvas bare = model.canvas();
    bare.join(page());
    Houses.lay(bare, 300, 140);
    assertThat(paints(bare, Concept.ACTIVATION)).isFalse();
  }

  @Test
  void theIdentityIsNoActivation() {
    assertThatThrownBy(() -> model.canvas().activation(Activation.IDENTITY, good))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("good");
  }

  private static boolean paints(NetworkCanvas canvas, Concept concept) {
    BufferedImage image =
        new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    canvas.paint(brush);
    brush.dispose();
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).anyMatch(rgb -> rgb == concept.fill().getRGB());
  }

  private NetworkCanvas canvas(int width) {
    NetworkCanvas canvas = model.canvas().activation(Activation.SIGMOID, good);
    canvas.join(page());
    canvas.setSize(width, 1);
    Houses.lay(canvas, width, canvas.getPreferredSize().height);
    return canvas;
  }

  private PartContext page() {
    return model.page(Locale.ENGLISH);
  }

  private NetworkLayout layout(int width) {
    return NetworkLayout.fitting(diagram(Set.of()), false, width, METRICS);
  }

  private LinearNeuron plain() {
    return LinearNeuron.of(
        List.of(model.area, model.bathrooms),
        List.of(model.weight1, model.weight2),
        model.bias,
        model.price);
  }

  private Diagram diagram(Set<String> hidden) {
    return plain().with(new Squash(Activation.SIGMOID, good)).diagram(page(), hidden);
  }

  private static String spoken(NetworkCanvas canvas) {
    return canvas.getAccessibleContext().getAccessibleDescription();
  }

  private static String formula(NetworkCanvas canvas) {
    return Houses.find(canvas, "network.formula", StyledText.class).plain().replace('\u00a0', ' ');
  }
}
