package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MotionTest {
  @AfterEach
  void moveAgain() {
    Motion.setEnabled(true);
  }

  @Test
  void takesNoTimeWhenSwitchedOff() {
    assertTrue(Motion.enabled());
    assertEquals(200, Motion.millis(200));
    Motion.setEnabled(false);
    assertEquals(0, Motion.millis(200));
  }
}
