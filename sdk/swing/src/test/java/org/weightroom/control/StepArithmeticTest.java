package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.ComponentOrientation;
import java.util.Locale;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class StepArithmeticTest {
  private Downhill model;
  private StepArithmetic part;

  @BeforeEach
  void open() {
    model = new Downhill();
    part = model.joined(StepArithmetic.of(model.training));
  }

  @Test
  void theFirstStepCanBeCheckedByHand() {
    assertEquals(
        "area 2,104, y 399.9, ŷ 0.00, r = y − ŷ 399.90, r · area 841,389.60; "
            + "area 1,600, y 329.9, ŷ 0.00, r = y − ŷ 329.90, r · area 527,840.00; "
            + "area 2,400, y 369.0, ŷ 0.00, r = y − ŷ 369.00, r · area 885,600.00; "
            + "mean r = y − ŷ 366.27, r · area 751,609.87",
        table(part));
    assertEquals("b ← 0 + 1 · 366.27 = 366.27", line(part, 1));
    assertEquals("w ← 0 + 1 × 10⁻⁸ · 751,609.87 = 0.007516", line(part, 2));
  }

  @Test
  void theNextStepGoesOnFromThere() {
    model.training.train(1);
    assertEquals("b ← 366.27 + 1 · (−15.29) = 350.97", line(part, 1));
    assertEquals("w ← 0.0075161 + 1 × 10⁻⁸ · (−25,556.15) = 0.0072605", line(part, 2));
    assertTrue(table(part).contains("ŷ 382.08, r = y − ŷ 17.82, r · area 37,492.15"));
  }

  @Test
  void twoFeaturesHaveTwoNumberedWeights() {
    TenHouses ten = new TenHouses();
    StepArithmetic step =
        Downhill.joined(ten, StepArithmetic.of(ten.training), Locale.ENGLISH, 738);
    assertEquals("b ← 0 + 1 · 313.90 = 313.90", line(step, 1));
    assertEquals("w₁ ← 0 + 1 × 10⁻⁸ · 622,022.63 = 0.006220", line(step, 2));
    assertEquals("w₂ ← 0 + 0.01 · 1,002.48 = 10.02", line(step, 3));
    assertTrue(table(step).contains("area 1,427, bathrooms 3, y 198.999"));
  }

  @Test
  void scaledFeaturesSayThatTheyAre() {
    model.scaling.set(true);
    model.scope().flush();
    assertTrue(table(part).startsWith("scaled area 0.2099, y 399.9"), table(part));
    assertTrue(table(part).contains("r · scaled area 83.95"), table(part));
    assertTrue(note(part).startsWith("The inputs are scaled"));
    assertEquals("b ← 0 + 0.5 · 366.27 = 183.13", line(part, 1));
  }

  @Test
  void behindAnotherTabItRestsAndThenCatchesUp() {
    String before = line(part, 1);
    part.setVisible(false);
    model.training.train(1);
    assertEquals(before, line(part, 1));
    model.training.train(1);
    assertEquals(before, line(part, 1));
    part.setVisible(true);
    assertTrue(line(part, 1).startsWith("b ← 350.9739 + "), line(part, 1));
    model.training.train(8);
    assertTrue(line(part, 1).startsWith("b ← 350.7"), "and is live again: " + line(part, 1));
  }

  @Test
  void comingAndGoingLeavesNoWatcher() {
    int watchers = model.scope().watcherCount();
    for (int i = 0; i < 5; i++) {
      part.setVisible(false);
      model.training.train(1);
      part.setVisible(true);
    }
    assertEquals(watchers, model.scope().watcherCount());
  }

  @Test
  void whatIsTooHighScrollsAndIsAStopForKeys() {
    TenHouses ten = new TenHouses();
    StepArithmetic step =
        Downhill.joined(ten, StepArithmetic.of(ten.training), Locale.ENGLISH, 738);
    lay(step, 738, 150);
    Worksheet sheet = sheet(step);
    assertTrue(sheet.getHeight() > 150);
    assertTrue(sheet.getWidth() <= 738);
    assertTrue(sheet.isFocusable());
    assertEquals("Step arithmetic", sheet.getAccessibleContext().getAccessibleName());
    lay(part, 738, 150);
    assertFalse(sheet(part).isFocusable(), "three houses need no scrolling");
  }

  @Test
  void pagesFromRightToLeftMirrorTheSheetButNotTheFormulas() {
    StepArithmetic mirrored =
        model.joined(StepArithmetic.of(model.training), Locale.forLanguageTag("ar-XB"), 738);
    lay(mirrored, 738, 150);
    lay(part, 738, 150);
    StyledText formula = Houses.find(mirrored, "arithmetic.line2", StyledText.class);
    assertEquals(ComponentOrientation.LEFT_TO_RIGHT, formula.getComponentOrientation());
    WorkedTable table = Houses.find(mirrored, "worked-table", WorkedTable.class);
    assertNotEquals(0, table.getX());
    assertEquals(0, Houses.find(part, "worked-table", WorkedTable.class).getX());
  }

  private static void lay(Part part, int width, int height) {
    for (int i = 0; i < 3; i++) {
      Houses.lay(part, width, height);
    }
  }

  private static Worksheet sheet(Part part) {
    return (Worksheet) ((JScrollPane) part.getComponent(0)).getViewport().getView();
  }

  private static String table(Part part) {
    return Houses.find(part, "worked-table", WorkedTable.class)
        .getAccessibleContext()
        .getAccessibleDescription();
  }

  private static String line(Part part, int number) {
    return Houses.find(part, "arithmetic.line" + number, StyledText.class)
        .plain()
        .replace('\u00a0', ' ');
  }

  private static String note(Part part) {
    return Houses.find(part, "arithmetic.note", StyledText.class).plain();
  }
}
