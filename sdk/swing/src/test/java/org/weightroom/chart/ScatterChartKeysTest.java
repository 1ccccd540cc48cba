package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScatterChartKeysTest {
  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.make();
  }

  @ParameterizedTest
  @CsvSource({
    KeyEvent.VK_UP + ", 0, 151, 0.1",
    KeyEvent.VK_DOWN + ", 0, 149, 0.1",
    KeyEvent.VK_UP + ", " + InputEvent.SHIFT_DOWN_MASK + ", 160, 0.1",
    KeyEvent.VK_PAGE_UP + ", 0, 160, 0.1",
    KeyEvent.VK_PAGE_DOWN + ", 0, 140, 0.1",
    KeyEvent.VK_RIGHT + ", 0, 150, 0.101",
    KeyEvent.VK_LEFT + ", 0, 150, 0.099",
    KeyEvent.VK_LEFT + ", " + InputEvent.SHIFT_DOWN_MASK + ", 150, 0.09",
    KeyEvent.VK_HOME + ", 0, 150, 0.1",
    KeyEvent.VK_END + ", 0, 150, 0.1",
    KeyEvent.VK_UP + ", " + InputEvent.CTRL_DOWN_MASK + ", 150, 0.1",
  })
  void keysMoveTheDials(int code, int modifiers, double bias, double weight) {
    bench.keyDown(code, modifiers);
    bench.keyUp(code);

    assertEquals(bias, bench.model.bias.get());
    assertEquals(weight, bench.model.weight.get());
    boolean moved = bias != 150 || weight != 0.1;
    assertEquals(moved ? 1 : 0, bench.model.history().gestures().size());
  }

  @Test
  void autoRepeatIsOneGesture() {
    bench.keyDown(KeyEvent.VK_UP, 0);
    bench.keyDown(KeyEvent.VK_UP, 0);
    bench.keyDown(KeyEvent.VK_UP, 0);
    assertEquals(153.0, bench.model.bias.get());
    assertTrue(bench.model.history().gestures().isEmpty());

    bench.keyUp(KeyEvent.VK_UP);
    assertEquals(1, bench.model.history().gestures().size());
  }

  @Test
  void twoKeysHeldTogetherAreOneGesture() {
    bench.keyDown(KeyEvent.VK_UP, 0);
    bench.keyDown(KeyEvent.VK_LEFT, 0);
    bench.keyUp(KeyEvent.VK_UP);
    assertTrue(bench.model.history().gestures().isEmpty());
    bench.keyUp(KeyEvent.VK_LEFT);

    assertEquals(Set.of("weight", "bias"), bench.model.history().gestures().get(0).moved());
  }

  @Test
  void leavingSettlesWhatIsHeld() {
    bench.keyDown(KeyEvent.VK_UP, 0);
    bench.loseFocus();
    assertEquals(1, bench.model.history().gestures().size());

    bench.keyUp(KeyEvent.VK_UP);
    assertEquals(1, bench.settles());
  }

  @Test
  void keysOfThePageStayThePages() {
    assertTrue(bench.keyDown(KeyEvent.VK_UP, 0).isConsumed());
    assertFalse(bench.keyDown(KeyEvent.VK_F6, 0).isConsumed());
    assertFalse(bench.keyDown(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK).isConsumed());
  }

  @Test
  void hiddenDialsDoNotMove() {
    bench.chart.hideProperties(Set.of("bias"));
    bench.keyDown(KeyEvent.VK_UP, 0);
    bench.keyUp(KeyEvent.VK_UP);
    assertEquals(150.0, bench.model.bias.get());

    bench.chart.hideProperties(Set.of());
    bench.keyDown(KeyEvent.VK_UP, 0);
    assertEquals(151.0, bench.model.bias.get());
  }

  @Test
  void theChartIsAFocusStop() {
    assertTrue(bench.canvas().isFocusable());
    assertEquals("chart", bench.canvas().getName());
  }
}
