package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.ConfusionTable.Cell;
import org.weightroom.nn.Confusion;

@ExtendWith(OnEventThread.class)
class ConfusionTableTest {
  private final Downhill model = new Downhill();
  private final List<Optional<Cell>> heard = new ArrayList<>();
  private ConfusionTable table;

  @BeforeEach
  void open() {
    table = model.joined(ConfusionTable.of("yes", "no", this::counts).onChoose(heard::add));
  }

  /** Moved by a dial, so that it is live. */
  private Confusion counts() {
    return new Confusion(233, 109, 81, 1_468 + (int) Math.round(model.bias.get()));
  }

  private AbstractButton cell(String name) {
    return Houses.find(table, "confusion." + name, AbstractButton.class);
  }

  private String spoken(String name) {
    return cell(name).getAccessibleContext().getAccessibleName();
  }

  private String sums() {
    StringBuilder sums = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      sums.append(Houses.find(table, "confusion.sum" + i, JLabel.class).getText()).append(' ');
    }
    return sums.toString();
  }

  @Test
  void everyCellSaysWhatItCounts() {
    assertEquals("word.yes, predicted word.yes: 233", spoken("true-positive"));
    assertEquals("word.yes, predicted word.no: 109", spoken("false-negative"));
    assertEquals("word.no, predicted word.yes: 81", spoken("false-positive"));
    assertEquals("word.no, predicted word.no: 1,468", spoken("true-negative"));
    assertEquals(
        "missed", cell("false-negative").getAccessibleContext().getAccessibleDescription());
    assertEquals("right", cell("true-negative").getAccessibleContext().getAccessibleDescription());
    assertEquals("342 1,549 314 1,577 1,891 ", sums());
  }

  @Test
  void theCountsAreLive() {
    model.bias.set(10.0);
    model.scope().flush();
    assertEquals("word.no, predicted word.no: 1,478", spoken("true-negative"));
    assertEquals("342 1,559 314 1,587 1,901 ", sums());
  }

  @Test
  void oneCellIsChosenAndLeftAgain() {
    cell("false-negative").doClick(0);
    cell("false-positive").doClick(0);
    assertFalse(cell("false-negative").isSelected());
    assertEquals(Optional.of(Cell.FALSE_POSITIVE), table.chosen());
    cell("false-positive").doClick(0);
    assertEquals(
        List.of(
            Optional.of(Cell.FALSE_NEGATIVE), Optional.of(Cell.FALSE_POSITIVE), Optional.empty()),
        heard);
    table.choose(Optional.of(Cell.TRUE_NEGATIVE));
    assertTrue(cell("true-negative").isSelected());
    assertEquals(3, heard.size(), "who chooses from outside knows it");
  }

  @Test
  void aTableToLookAtIsNoControl() {
    table = model.joined(ConfusionTable.of("yes", "no", this::counts));
    assertFalse(cell("true-positive").isFocusable());
    cell("true-positive").doClick(0);
    assertEquals(Optional.empty(), table.chosen());
  }

  @Test
  void cellsKnowTheirExamples() {
    for (Cell cell : Cell.values()) {
      assertEquals(cell, Cell.of(cell.isActual(), cell.isPredicted()));
    }
    assertTrue(Cell.TRUE_NEGATIVE.isRight());
    assertFalse(Cell.FALSE_POSITIVE.isRight());
  }

  @Test
  void itIsMirroredAndHasItsRoom() {
    for (int width : new int[] {340, 800}) {
      table = model.joined(ConfusionTable.of("yes", "no", this::counts), Locale.ENGLISH, width);
      assertTrue(cell("true-positive").getX() < cell("false-negative").getX());
      assertTrue(cell("true-positive").getY() < cell("false-positive").getY());
      assertTrue(cell("true-positive").getWidth() >= 84);
      assertEquals(cell("true-positive").getWidth(), cell("true-negative").getWidth(), 1);
      table =
          model.joined(
              ConfusionTable.of("yes", "no", this::counts), Locale.forLanguageTag("ar-XB"), width);
      assertTrue(cell("true-positive").getX() > cell("false-negative").getX());
    }
  }
}
