package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.MouseEvent;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.accessibility.AccessibleContext;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.observe.Cause;

@ExtendWith(OnEventThread.class)
class SliderTest {

  @Test
  void aValueOffTheGridStaysWhatItIs() {
    onWeight(
        (model, dial) -> {
          model.weight.set(0.0584879);
          model.scope().settle(Cause.TRAINING);
          assertEquals(58, dial.getValue());
          Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, Pointer.knob(dial));
          Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, Pointer.knob(dial));
          Houses.leave(dial);
          model.scope().flush();
          assertEquals(0.0584879, model.weight.get());
          assertEquals(1, model.gestures(), "only the training");
        });
  }

  @Test
  void aKnobThatIsNotShownYetDoesNotSpeak() {
    onWeight(
        (model, dial) -> {
          model.weight.set(0.3); // a training step that no flush has shown yet
          Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, Pointer.knob(dial));
          Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, Pointer.knob(dial));
          assertEquals(0.3, model.weight.get());
        });
  }

  @ParameterizedTest
  @CsvSource({"0.9, 400, 1, 0.900", "-0.2, 0, -1, −0.200", "0.4, 400, 0, 0.400"})
  void aValueOutOfRangePegsTheKnob(double value, int position, int beyond, String shown) {
    Houses model = new Houses();
    Slider slider = model.joined(Slider.of(model.weight));
    model.weight.set(value);
    model.scope().flush();
    Dial dial = Houses.find(slider, "slider.weight", Dial.class);
    assertEquals(position, dial.getValue());
    assertEquals(beyond, dial.beyond());
    assertEquals(shown, Houses.find(slider, "field.weight", JTextField.class).getText());
    assertEquals(value, model.weight.get());
  }

  @Test
  void aDragMovesLiveAndSettlesOnce() {
    onWeight(
        (model, dial) -> {
          AtomicInteger settles = settles(model);
          int x = Pointer.knob(dial);
          Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
          for (int i = 1; i <= 5; i++) {
            double before = model.weight.get();
            Pointer.mouse(dial, MouseEvent.MOUSE_DRAGGED, x + 10 * i);
            assertTrue(model.weight.get() > before, "live");
          }
          assertEquals(0, settles.get());
          Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x + 50);
          assertEquals(1, settles.get());
          assertEquals(1, model.gestures());
          assertEquals(model.weight.nearest(model.weight.get()), model.weight.get());
        });
  }

  @Test
  void aClickOnTheTrackJumpsThere() {
    onWeight(
        (model, dial) -> {
          int x = (int) (dial.getWidth() * 0.75);
          Pointer.mouse(dial, MouseEvent.MOUSE_PRESSED, x);
          Pointer.mouse(dial, MouseEvent.MOUSE_RELEASED, x);
          assertEquals(0.3, model.weight.get(), 0.02);
          assertEquals(1, model.gestures());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 0.101", "LEFT, 0.099", "UP, 0.101", "DOWN, 0.099",
    "PAGE_UP, 0.11", "PAGE_DOWN, 0.09", "shift RIGHT, 0.11", "shift LEFT, 0.09",
    "HOME, 0", "END, 0.4"
  })
  void keysMoveTheKnob(String key, double value) {
    onWeight(
        (model, dial) -> {
          Houses.type(dial, key);
          assertEquals(value, model.weight.get());
          assertEquals(1, model.gestures());
        });
  }

  @Test
  void aKeyThatIsHeldIsOneGesture() {
    onWeight(
        (model, dial) -> {
          AtomicInteger settles = settles(model);
          for (int i = 0; i < 7; i++) {
            Houses.press(dial, "RIGHT");
          }
          assertEquals(0, settles.get());
          Houses.release(dial, "RIGHT");
          assertEquals(0.107, model.weight.get());
          assertEquals(1, settles.get());
          assertEquals(1, model.gestures());
        });
  }

  @Test
  void aKeyThatMovesNothingSettlesNothing() {
    onWeight(
        (model, dial) -> {
          model.weight.set(0.4);
          AtomicInteger settles = settles(model);
          Houses.type(dial, "END");
          Houses.release(dial, "TAB");
          assertEquals(0, settles.get());
        });
  }

  @Test
  void theWheelSettlesAfterSilence() {
    onWeight(
        (model, dial) -> {
          for (int i = 0; i < 3; i++) {
            Pointer.wheel(dial, -1);
            OnEventThread.pump(100);
          }
          assertEquals(0.103, model.weight.get());
          assertEquals(0, model.gestures());
          OnEventThread.pump(600);
          assertEquals(1, model.gestures());
        });
  }

  @Test
  void whatIsTakenAwaySettlesFirst() {
    onWeight(
        (model, dial) -> {
          Pointer.wheel(dial, 2);
          dial.removeNotify();
          assertEquals(0.098, model.weight.get());
          assertEquals(1, model.gestures());
        });
  }

  @Test
  void theSliderTellsItsNameAndItsNumber() {
    Houses model = new Houses();
    Slider slider = model.joined(Slider.of(model.weight));
    Dial dial = Houses.find(slider, "slider.weight", Dial.class);
    AccessibleContext spoken = dial.getAccessibleContext();
    assertEquals("Weight", spoken.getAccessibleName());
    assertEquals(0.1, spoken.getAccessibleValue().getCurrentAccessibleValue());
    assertEquals(0.4, spoken.getAccessibleValue().getMaximumAccessibleValue());
    assertSame(dial, ((JLabel) slider.getComponent(0)).getLabelFor());
  }

  @Test
  void rowsCanBeAligned() {
    Houses model = new Houses();
    Slider weight = model.joined(Slider.of(model.weight));
    Slider bias = model.joined(Slider.of(model.bias));
    assertTrue(weight.labelWidth() > bias.labelWidth());
    bias.setLabelWidth(weight.labelWidth());
    Houses.lay(bias, 600, 32);
    assertEquals(
        Houses.find(weight, "slider.weight", Dial.class).getX(),
        Houses.find(bias, "slider.bias", Dial.class).getX());
  }

  @Test
  void aHiddenPropertyHasNoRow() {
    Houses model = new Houses();
    Slider bias = model.joined(Slider.of(model.bias));
    bias.hideProperties(Set.of("bias"));
    assertFalse(bias.isVisible());
    bias.hideProperties(Set.of("weight"));
    assertTrue(bias.isVisible());
  }

  private static void onWeight(BiConsumer<Houses, Dial> test) {
    Houses model = new Houses();
    Slider slider = model.joined(Slider.of(model.weight));
    test.accept(model, Houses.find(slider, "slider.weight", Dial.class));
  }

  private static AtomicInteger settles(Houses model) {
    AtomicInteger settles = new AtomicInteger();
    model.scope().onSettle(cause -> settles.incrementAndGet());
    return settles;
  }
}
