package org.weightroom.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.observe.Cause;
import org.weightroom.theme.Concept;

@ExtendWith(OnEventThread.class)
class NetworkCanvasTest {

  @Test
  void theDiagramHoldsTheLiveNumbers() {
    Houses model = new Houses();
    Diagram diagram = diagram(model, Set.of());
    assertEquals(
        List.of("2,000", "× 0.100", "+ 150", "350"),
        diagram.neurons().stream().map(Neuron::value).toList());
    assertEquals(
        List.of("area x", "weight w", "bias b", "price ŷ"),
        diagram.neurons().stream().map(Neuron::caption).toList());
    assertEquals(
        List.of("", "200", "350"), diagram.connections().stream().map(Connection::label).toList());
    model.bias.set(-20.0);
    model.weight.set(0.057);
    assertEquals("− 20", diagram(model, Set.of()).neurons().get(2).value());
    assertEquals("2,000 × 0.057 = 114; 114 − 20 = 94", diagram(model, Set.of()).spoken());
  }

  @Test
  void aHiddenBiasIsNotThere() {
    Houses model = new Houses();
    assertEquals(4, diagram(model, Set.of("bias")).neurons().size(), "350 is more than 200");
    model.bias.set(0.0);
    Diagram diagram = diagram(model, Set.of("bias"));
    assertEquals(3, diagram.neurons().size());
    assertEquals(2, diagram.connections().size());
    assertTrue(diagram.connections().get(1).arrow());
  }

  @Test
  void itReadsTheWholeAndThenWhatIsWalked() {
    Houses model = new Houses();
    NetworkCanvas canvas = canvas(model);
    assertEquals("Network", canvas.getAccessibleContext().getAccessibleName());
    assertEquals("2,000 × 0.100 = 200; 200 + 150 = 350", spoken(canvas));
    Houses.type(canvas, "RIGHT");
    assertEquals("area x: 2,000", spoken(canvas));
    Houses.type(canvas, "RIGHT");
    assertEquals("weight w: 2,000 × 0.100 = 200", spoken(canvas));
    Houses.type(canvas, "RIGHT");
    assertEquals("bias b: 200 + 150 = 350", spoken(canvas));
    model.bias.set(20.0);
    model.scope().flush();
    assertEquals("bias b: 200 + 20 = 220", spoken(canvas));
    Houses.type(canvas, "RIGHT");
    Houses.type(canvas, "RIGHT");
    assertEquals("price ŷ: 220", spoken(canvas));
    Houses.leave(canvas);
    assertEquals("2,000 × 0.100 = 200; 200 + 20 = 220", spoken(canvas));
  }

  @Test
  void hidingWhatIsWalkedGoesBackToTheWhole() {
    Houses model = new Houses();
    NetworkCanvas canvas = canvas(model);
    Houses.type(canvas, "LEFT");
    assertEquals("price ŷ: 350", spoken(canvas));
    model.bias.set(0.0);
    model.scope().flush();
    canvas.hideProperties(Set.of("bias"));
    assertEquals("2,000 × 0.100 = 200", spoken(canvas));
    Houses.type(canvas, "LEFT");
    assertEquals("price ŷ: 200", spoken(canvas));
  }

  @Test
  void theOutputOpensAndTheInputDoesNot() {
    Houses model = new Houses();
    NetworkCanvas canvas = canvas(model);
    Houses.type(canvas, "RIGHT");
    Houses.type(canvas, "ENTER");
    assertEquals(List.of(), model.opened);
    Houses.type(canvas, "LEFT");
    Houses.leave(canvas);
    Houses.type(canvas, "LEFT");
    Houses.type(canvas, "ENTER");
    assertEquals(List.of("predicted-price"), model.opened);
  }

  @Test
  void aClickOpensWhereTheUnderlineIs() {
    Houses model = new Houses();
    NetworkCanvas canvas = canvas(model);
    Placement placement = placement(model, canvas.getWidth(), canvas.getHeight());
    click(canvas, placement.neurons().get(1));
    click(canvas, placement.labels().get(0));
    assertEquals(0, model.opened.size());
    click(canvas, placement.labels().get(1));
    click(canvas, placement.neurons().get(3));
    assertEquals(2, model.opened.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {240, 400, 502, 684, 1300})
  void nothingOverflowsAtAnyWidth(int width) {
    Houses model = new Houses();
    model.weight.set(-123456.789);
    model.bias.set(-987654321.0);
    Placement placement = placement(model, width, 110);
    double right = 0;
    for (Rectangle2D neuron : placement.neurons()) {
      assertTrue(neuron.getMinX() > right, "in a row, apart");
      right = neuron.getMaxX();
    }
    assertTrue(right * placement.scale() < width, "ends inside");
    for (int i = 0; i < placement.labels().size(); i++) {
      Rectangle2D label = placement.labels().get(i);
      assertTrue(label.getMinX() > placement.neurons().get(i).getMaxX());
      assertTrue(label.getMaxX() < placement.neurons().get(i + 1).getMinX());
    }
  }

  @Test
  void shapesDoNotMoveWhileDialsAreTurned() {
    Houses model = new Houses();
    Placement before = placement(model, 684, 110);
    model.weight.set(0.4);
    model.bias.set(0.0);
    model.area.set(1000.0);
    assertEquals(before.neurons(), placement(model, 684, 110).neurons());
  }

  @Test
  void itPaintsWithoutADisplay() {
    Houses model = new Houses();
    NetworkCanvas canvas = canvas(model);
    BufferedImage image = image(canvas);
    Rectangle2D input = placement(model, 684, 110).neurons().get(0);
    int inside = image.getRGB((int) input.getCenterX(), (int) input.getMinY() + 10);
    assertEquals(Concept.INPUT.fill().getRGB(), inside);
    model.bias.set(20.0);
    model.scope().settle(Cause.HAND);
    assertNotEquals(pixels(image), pixels(image(canvas)));
  }

  private static NetworkCanvas canvas(Houses model) {
    NetworkCanvas canvas =
        model.joined(NetworkCanvas.of(model.area, model.weight, model.bias, model.price));
    Houses.lay(canvas, 684, 110);
    return canvas;
  }

  private static Diagram diagram(Houses model, Set<String> hidden) {
    return LinearNeuron.of(List.of(model.area), List.of(model.weight), model.bias, model.price)
        .diagram(model.page(Locale.ENGLISH), hidden);
  }

  private static Placement placement(Houses model, int width, int height) {
    BufferedImage any = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = any.createGraphics();
    return new NetworkLayout(diagram(model, Set.of()), false, graphics::getFontMetrics)
        .place(width, height);
  }

  private static String spoken(NetworkCanvas canvas) {
    return canvas.getAccessibleContext().getAccessibleDescription();
  }

  private static void click(NetworkCanvas canvas, Rectangle2D on) {
    Point point = new Point((int) on.getCenterX(), (int) on.getCenterY());
    canvas.dispatchEvent(
        new MouseEvent(
            canvas,
            MouseEvent.MOUSE_CLICKED,
            0,
            0,
            point.x,
            point.y,
            1,
            false,
            MouseEvent.BUTTON1));
  }

  private static BufferedImage image(NetworkCanvas canvas) {
    BufferedImage image = new BufferedImage(684, 110, BufferedImage.TYPE_INT_ARGB);
    canvas.printAll(image.createGraphics());
    return image;
  }

  private static int pixels(BufferedImage image) {
    return Arrays.hashCode(image.getRGB(0, 0, 684, 110, null, 0, 684));
  }
}
