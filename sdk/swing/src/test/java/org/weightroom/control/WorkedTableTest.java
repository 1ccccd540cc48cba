package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Concept;

@ExtendWith(OnEventThread.class)
class WorkedTableTest {
  private static final int ALL = Integer.MAX_VALUE;

  private final Texts texts = Texts.of(Houses.class, Locale.ENGLISH);

  @Test
  void chapterOneCanBeCheckedByHand() {
    TableCells cells = new TableCells(averagePrice(), texts, true, ALL);
    assertEquals(List.of("2,104", "399.90", "378.72", "21.18", "448.59"), row(cells, 0));
    assertEquals(List.of("1,600", "329.90", "288.00", "41.90", "1,755.61"), row(cells, 1));
    assertEquals(List.of("2,400", "369.00", "432.00", "−63.00", "3,969.00"), row(cells, 2));
    assertEquals("2,057.73", cells.total(0, cells.columns() - 1));
  }

  @Test
  void theSmallFormRounds() {
    TableCells cells = new TableCells(averagePrice(), texts, false, ALL);
    assertEquals(List.of("2,104", "399.9", "378.7", "21.2", "449"), row(cells, 0));
    assertEquals(List.of("1,600", "329.9", "288.0", "41.9", "1,756"), row(cells, 1));
    assertEquals(List.of("2,400", "369.0", "432.0", "−63.0", "3,969"), row(cells, 2));
    assertEquals("2,058", cells.total(0, cells.columns() - 1));
  }

  @Test
  void itFillsInRowByRowWithoutMoving() {
    WorkedTable table = WorkedTable.mini(texts);
    table.setWorked(averagePrice());
    var size = table.getPreferredSize();
    table.setRevealedRows(2);
    assertEquals(
        "area 2,104, y 399.9, ŷ 378.7, y − ŷ 21.2, squared 449; "
            + "area 1,600, y 329.9, ŷ 288.0, y − ŷ 41.9, squared 1,756",
        table.getAccessibleContext().getAccessibleDescription());
    assertEquals(size, table.getPreferredSize());
    TableCells two = new TableCells(averagePrice(), texts, false, 2);
    assertEquals(List.of("", "", "", "", ""), row(two, 2));
    assertEquals("", two.total(0, 4));
    table.setRevealedRows(3);
    assertTrue(
        table
            .getAccessibleContext()
            .getAccessibleDescription()
            .endsWith("squared 3,969; mean 2,058"));
  }

  @Test
  void aWeightedSumNamesItsBias() {
    Worked sum =
        Worked.weightedSum(new double[] {2104, 3}, new double[] {0.0584879, -10.012}, 3.5754);
    TableCells cells = new TableCells(sum, texts, true, ALL);
    assertEquals(List.of("2,104", "0.05849", "123.06"), row(cells, 0));
    assertEquals(List.of("3", "−10.01200", "−30.04"), row(cells, 1));
    assertEquals(List.of("bias", "", "3.58"), row(cells, 2));
    assertEquals(Concept.BIAS.text(), cells.color(2, 2));
    assertEquals(Concept.WEIGHT.text(), cells.color(0, 1));
    assertEquals(
        "input 2,104, weight 0.05849, product 123.06; input 3, weight −10.01200, product −30.04; "
            + "bias, product 3.58; sum 96.60",
        cells.spoken());
  }

  @Test
  void smallNumbersKeepTheirDigits() {
    Worked sum =
        Worked.weightedSum(new double[] {22, 0}, new double[] {-0.016852, 0.704039}, -0.116309);
    TableCells cells = new TableCells(sum, texts, false, ALL);
    assertEquals(List.of("22", "−0.01685", "−0.37"), row(cells, 0));
    assertEquals("−0.49", cells.total(0, cells.columns() - 1));
  }

  @Test
  void aCountStaysWhole() {
    List<double[]> rows = List.of(new double[] {2, 4}, new double[] {Double.NaN, 2});
    Worked count = new Worked(List.of("classes", "parameters"), rows, "sum", 6);
    assertEquals("6", new TableCells(count, texts, false, ALL).total(0, 1));
    assertEquals("6", new TableCells(count, texts, true, ALL).total(0, 1));
  }

  @Test
  void manyRowsAreSummarisedInTheSmallFormOnly() {
    List<double[]> rows = new ArrayList<>();
    IntStream.range(0, 10).forEach(i -> rows.add(new double[] {i, 10.0 * i}));
    Worked ten = new Worked(List.of("area", "squared"), rows, "mean", 45);
    TableCells mini = new TableCells(ten, texts, false, ALL);
    assertEquals(5, mini.rows());
    assertEquals(List.of("…", ""), row(mini, 4));
    assertEquals(10, new TableCells(ten, texts, true, ALL).rows());
  }

  @Test
  void germanNumbersFollowTheLocale() {
    TableCells cells =
        new TableCells(averagePrice(), Texts.of(Houses.class, Locale.GERMAN), true, ALL);
    assertEquals(List.of("2.104", "399,90", "378,72", "21,18", "448,59"), row(cells, 0));
  }

  @Test
  void theLargeFormIsWiderAndNothingOverlaps() {
    WorkedTable mini = WorkedTable.mini(texts);
    mini.setWorked(averagePrice());
    WorkedTable full = WorkedTable.full(texts);
    full.setWorked(averagePrice());
    assertTrue(full.getPreferredSize().width > mini.getPreferredSize().width);
    assertFalse(mini.getPreferredSize().width > 232, "it fits the card beside the lab");
  }

  private static Worked averagePrice() {
    Houses model = new Houses();
    model.weight.set(0.18);
    model.bias.set(0.0);
    return model.working("error").orElseThrow();
  }

  private static List<String> row(TableCells cells, int row) {
    return IntStream.range(0, cells.columns()).mapToObj(c -> cells.cell(row, c)).toList();
  }
}
