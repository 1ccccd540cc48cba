package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Value;

@ExtendWith(OnEventThread.class)
class ReadoutTest {

  @Test
  void itShowsTheNumberLive() {
    Houses model = new Houses();
    BigNumber number = number(model, model.error);
    assertEquals("799", number.text());
    assertEquals("Error, 799", number.getAccessibleContext().getAccessibleName());
    model.weight.set(0.18);
    model.bias.set(0.0);
    model.scope().flush();
    assertEquals("2,058", number.text());
    assertEquals("Error, 2,058", number.getAccessibleContext().getAccessibleName());
  }

  @Test
  void itOpensByKeyAndByClickOnTheNumberAlone() {
    Houses model = new Houses();
    BigNumber number = number(model, model.error);
    assertTrue(number.isFocusable());
    assertEquals(AccessibleRole.PUSH_BUTTON, number.getAccessibleContext().getAccessibleRole());
    Houses.type(number, "ENTER");
    Houses.type(number, "SPACE");
    number.dispatchEvent(
        new MouseEvent(number, MouseEvent.MOUSE_CLICKED, 0, 0, 10, 20, 1, false, 1));
    assertEquals(List.of("error", "error", "error"), model.opened);
    assertTrue(number.contains(10, 20));
    assertFalse(number.contains(number.getWidth() - 1, 20), "beside the number is nothing");
  }

  @Test
  void withoutArithmeticItIsNoButton() {
    Houses model = new Houses();
    BigNumber number = number(model, model.area);
    assertFalse(number.isFocusable());
    Houses.type(number, "ENTER");
    assertEquals(List.of(), model.opened);
  }

  @ParameterizedTest
  @CsvSource({
    "447, That is nearly the best there is.",
    "450, Well below the first mark.",
    "799, So close. One small push will do.",
    "850, Far away: tilt and lift the line.",
    "NaN, Far away: tilt and lift the line.",
    "Infinity, Far away: tilt and lift the line."
  })
  void theSmallestLimitThatIsGreaterSpeaks(double value, String line) {
    assertEquals(line, new Bands(Texts.of(Houses.class, Locale.ENGLISH), "error").of(value));
  }

  @Test
  void theCompactFormLeavesTheTableOut() {
    Houses model = new Houses();
    int tall = model.joined(Readout.of(model.error)).getPreferredSize().height;
    Readout readout = model.joined(Readout.of(model.error).compact());
    assertTrue(readout.getPreferredSize().height < tall - 80);
    assertFalse(Houses.find(readout, "worked-table", WorkedTable.class).isVisible());
  }

  @Test
  void feedbackKeepsTheRoomOfItsLongestLine() {
    Houses model = new Houses();
    Readout readout = model.joined(Readout.of(model.error));
    model.weight.set(0.08);
    model.bias.set(200.0);
    model.scope().flush();
    StyledText feedback = Houses.find(readout, "feedback.error", StyledText.class);
    assertEquals("Well below the first mark.", feedback.plain());
    int shortLine = feedback.heightFor(170);
    model.weight.set(0.059);
    model.bias.set(246.0);
    model.scope().flush();
    assertEquals("That is nearly the best there is.", feedback.plain());
    assertEquals(shortLine, feedback.heightFor(170));
    assertTrue(feedback.heightFor(600) < shortLine, "two lines at 170, one at 600");
  }

  @Test
  void theNumberComesWithTheLastRowOfItsWorking() {
    Houses model = new Houses();
    Readout readout = model.joined(Readout.of(model.error));
    BigNumber number = Houses.find(readout, "readout.error", BigNumber.class);
    WorkedTable table = Houses.find(readout, "worked-table", WorkedTable.class);
    readout.setRevealedRows(2);
    assertNotEquals("799", number.text());
    assertFalse(table.getAccessibleContext().getAccessibleDescription().contains("441"));
    readout.revealAll();
    assertEquals("799", number.text());
    assertTrue(table.getAccessibleContext().getAccessibleDescription().endsWith("mean 799"));
  }

  @Test
  void theSheetShowsTheFormulaWithTheRealNumbersLive() {
    Houses model = new Houses();
    StyledText formula = formula(model, model.error);
    assertEquals("(1,560.25 + 396.01 + 441.00) / 3 = 799.09", read(formula));
    model.weight.set(0.18);
    model.bias.set(0.0);
    model.scope().flush();
    assertEquals("(448.59 + 1,755.61 + 3,969.00) / 3 = 2,057.73", read(formula));
  }

  @Test
  void aSumIsWrittenWithItsSigns() {
    Houses model = new Houses();
    StyledText formula = formula(model, model.price);
    assertEquals("2,000 × 0.100 + 150 = 350", read(formula));
    model.weight.set(-0.1);
    model.bias.set(-20.5);
    model.scope().flush();
    assertEquals("2,000 × (−0.100) − 20.5 = −220.5", read(formula));
  }

  @Test
  void theSheetClosesByKeyAndStopsWatching() {
    Houses model = new Houses();
    PartContext page = model.page(Locale.ENGLISH);
    int watchers = model.scope().watcherCount();
    int[] closed = {0};
    ArithmeticSheet sheet = new ArithmeticSheet(page, model.error, () -> closed[0]++);
    assertEquals("sheet", sheet.getName());
    assertEquals("How Error comes about", sheet.getAccessibleContext().getAccessibleName());
    Houses.lay(sheet, 724, 280);
    JButton button = Houses.find(sheet, "sheet.close", JButton.class);
    Houses.type(button, "ESCAPE");
    button.doClick(0);
    assertEquals(2, closed[0]);
    sheet.removeNotify();
    assertEquals(watchers, model.scope().watcherCount());
  }

  private static BigNumber number(Houses model, Value<Double> value) {
    Readout readout = model.joined(Readout.of(value));
    return Houses.find(readout, "readout." + value.id(), BigNumber.class);
  }

  private static StyledText formula(Houses model, Value<Double> value) {
    ArithmeticSheet sheet = new ArithmeticSheet(model.page(Locale.ENGLISH), value, () -> {});
    return Houses.find(sheet, "sheet.formula", StyledText.class);
  }

  private static String read(StyledText formula) {
    return formula.plain().replace('\u00a0', ' ');
  }
}
