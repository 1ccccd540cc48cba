package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.observe.NumberProperty;

@ExtendWith(OnEventThread.class)
class StepperTest {
  private final Houses model = new Houses();
  private final NumberProperty features =
      new NumberProperty(model.scope(), "features", 3, 1, 99, 1);
  private final Stepper row = model.joined(Stepper.of(features));
  private final JButton minus = Houses.find(row, "stepper.features.minus", JButton.class);
  private final JButton plus = Houses.find(row, "stepper.features.plus", JButton.class);
  private final NumberField field = Houses.find(row, "field.features", NumberField.class);
  private final List<Double> settled = new ArrayList<>();

  private void listen() {
    model.scope().onSettle(cause -> settled.add(features.get()));
  }

  @Test
  void eachPressIsOneStepAndOneGesture() {
    listen();
    click(plus);
    click(plus);
    click(minus);
    assertEquals(4, features.get());
    assertEquals("4", field.getText());
    assertEquals(List.of(4.0, 5.0, 4.0), settled);
  }

  @Test
  void heldItGoesOnAndIsStillOneGesture() {
    listen();
    mouse(plus, MouseEvent.MOUSE_PRESSED);
    OnEventThread.pump(700);
    double reached = features.get();
    assertTrue(reached > 5, "only " + reached);
    assertEquals(List.of(), settled);
    mouse(plus, MouseEvent.MOUSE_RELEASED);
    assertEquals(List.of(reached), settled);
    OnEventThread.pump(200);
    assertEquals(reached, features.get());
  }

  @Test
  void whatIsTakenAwayStopsCounting() {
    mouse(plus, MouseEvent.MOUSE_PRESSED);
    plus.removeNotify();
    OnEventThread.pump(600);
    assertEquals(4, features.get());
  }

  @Test
  void atTheLastNumberItEnds() {
    listen();
    features.set(2.0);
    model.scope().flush();
    mouse(minus, MouseEvent.MOUSE_PRESSED);
    model.scope().flush();
    assertEquals(1, features.get());
    assertFalse(minus.isEnabled());
    assertTrue(plus.isEnabled());
    assertEquals(List.of(1.0), settled);
    features.set(99.0);
    model.scope().flush();
    assertTrue(minus.isEnabled());
    assertFalse(plus.isEnabled());
  }

  @Test
  void itStepsOnFromWhatIsTyped() {
    field.setText("7");
    click(plus);
    assertEquals(8, features.get());
    field.setText("many");
    click(plus);
    assertEquals(8, features.get());
    assertEquals("many", field.getText());
  }

  @Test
  void theFieldIsTheOneStopAndHasTheKeys() {
    listen();
    assertFalse(minus.isFocusable() || plus.isFocusable());
    assertTrue(field.isFocusable());
    Houses.type(field, "UP");
    assertEquals(4, features.get());
    Houses.type(field, "shift DOWN");
    assertEquals(1, features.get());
    assertEquals(List.of(4.0, 1.0), settled);
  }

  @Test
  void itTellsWhatItDoes() {
    assertEquals("Features: one less", minus.getAccessibleContext().getAccessibleName());
    assertEquals("Features: one more", plus.getAccessibleContext().getAccessibleName());
    assertEquals("Features, typed", field.getAccessibleContext().getAccessibleName());
  }

  @Test
  void lessIsOnTheLeftInMirroredPagesToo() {
    row.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    Houses.lay(row, row.getWidth(), row.getHeight());
    assertTrue(minus.getX() < field.getX() && field.getX() < plus.getX());
    int fromLeft = SwingUtilities.convertPoint(plus, 0, 0, row).x;
    assertTrue(
        fromLeft > 300 && row.getWidth() - fromLeft - plus.getWidth() > 40,
        "name at the right: " + fromLeft);
  }

  @Test
  void inAHigherCardItKeepsItsHeight() {
    int height = plus.getHeight();
    Houses.lay(row, row.getWidth(), 80);
    assertEquals(height, plus.getHeight());
    int middle = SwingUtilities.convertPoint(plus, 0, plus.getHeight() / 2, row).y;
    assertEquals(40, middle, 1);
  }

  @Test
  void itIsALowBarThatHidesWithItsProperty() {
    assertTrue(row.isBar());
    assertFalse(row.grows());
    assertTrue(row.getPreferredSize().height < 40);
    assertEquals(field.getHeight(), plus.getHeight());
    row.hideProperties(Set.of("features"));
    assertFalse(row.isVisible());
    row.hideProperties(Set.of("bias"));
    assertTrue(row.isVisible());
  }

  private static void click(JButton button) {
    mouse(button, MouseEvent.MOUSE_PRESSED);
    mouse(button, MouseEvent.MOUSE_RELEASED);
  }

  private static void mouse(JButton button, int id) {
    int held = id == MouseEvent.MOUSE_RELEASED ? 0 : MouseEvent.BUTTON1_DOWN_MASK;
    button.dispatchEvent(new MouseEvent(button, id, 0, held, 5, 5, 1, false, MouseEvent.BUTTON1));
  }
}
