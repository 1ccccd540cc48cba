package org.weightroom.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final long SEED = 20_261_121;
  private static final String PASSENGERS =
      """
      name,sex,age,fare
      "Moran, Mr. James",male,,8.4583
      "O'Dwyer, Miss. Ellen ""Nellie""\",female,22,7.8792
      "Master
      Thomas",male,0.42,8.5167
      """;

  private static Table table(String text) throws IOException {
    return table(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Table table(byte[] bytes) throws IOException {
    return Table.csv(new ByteArrayInputStream(bytes), "people.csv");
  }

  @Test
  void cellsStandAsInTheFile() throws IOException {
    Table table = table(PASSENGERS);
    assertEquals(List.of("name", "sex", "age", "fare"), table.columns());
    assertEquals(3, table.size());
    assertEquals("Moran, Mr. James", table.text(0, "name"));
    assertEquals("O'Dwyer, Miss. Ellen \"Nellie\"", table.text(1, "name"));
    assertEquals("Master\nThomas", table.text(2, "name"));
    assertEquals("7.8792", table.text(1, "fare"));
  }

  @Test
  void gapsStayGaps() throws IOException {
    Table table = table(PASSENGERS);
    assertEquals("", table.text(0, "age"));
    assertEquals(OptionalDouble.empty(), table.number(0, "age"));
    assertEquals(OptionalDouble.of(0.42), table.number(2, "age"));
    Table column = table("age\n\"\"\n\n3\n");
    assertEquals(2, column.size());
    assertEquals(OptionalDouble.empty(), column.number(0, "age"));
  }

  @Test
  void meanAndMedianLeaveGapsOut() throws IOException {
    Table odd = table("age\n3\n\"\"\n10\n-1\n");
    assertEquals(4, odd.mean("age"));
    assertEquals(3, odd.median("age"));
    Table even = table("age\n1e308\n2\n-5\n1.5e308\n");
    assertEquals(5e307 + 1, even.median("age"));
    assertEquals(7.5, table("age\n10\n5\n").median("age"));
  }

  @Test
  void aColumnOfGapsHasNoMean() throws IOException {
    Table gaps = table("name,age\nx,\ny,\n");
    String said = refused(() -> gaps.mean("age"));
    assertEquals("people.csv: column age has no numbers", said);
    refused(() -> gaps.median("age"));
  }

  @ParameterizedTest
  @CsvSource({"29.5, 29.5", "-3, -3", "+4., 4", ".5, 0.5", "1.2E-3, 0.0012", "007, 7"})
  void numbersArePlain(String text, double number) throws IOException {
    assertEquals(number, table("age\n" + text + "\n").number(0, "age").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "NaN", "Infinity", "1e999", "1d", "0x1p3", "1 5", "1;5", ".", "−1"})
  void whatIsNoNumberSaysWhere(String text) throws IOException {
    Table table = table("name,age\n\"a\nb\"," + text + "\n");
    assertEquals(
        "people.csv, line 2: \""
            + text
            + "\" in column age (field 2) is not a number; write one, such as"
            + " 29.5",
        refused(() -> table.number(0, "age")));
  }

  @Test
  void anUnknownColumnNamesThoseThatThereAre() throws IOException {
    Table table = table(PASSENGERS);
    assertEquals(
        "people.csv has no column \"Age\"; there are [name, sex, age, fare]",
        refused(() -> table.text(0, "Age")));
    assertThrows(IndexOutOfBoundsException.class, () -> table.text(3, "age"));
    assertThrows(IndexOutOfBoundsException.class, () -> table.text(-1, "age"));
  }

  @Test
  void aMarkAtTheBeginningAndAnyLineEndAreRead() throws IOException {
    Table table = table("\uFEFFname,age\r\nÉmile,3\rZoë,\n");
    assertEquals(List.of("name", "age"), table.columns());
    assertEquals("Émile", table.text(0, "name"));
    assertEquals("", table.text(1, "age"));
    assertEquals(0, table("name,age").size());
  }

  @Test
  void whatIsNoTableIsToldInOneLine() {
    assertEquals(
        "people.csv, line 1: no columns; write their names there, separated by commas",
        problem("\n\n"));
    assertEquals("people.csv, line 2: column 2 has no name; give it one", problem("\na, ,c\n"));
    assertEquals(
        "people.csv, line 1: two columns are named \"a\"; rename one", problem("a,b,a\n1,2,3\n"));
    assertEquals(
        "people.csv, line 4: cells: 3, columns: 2; leave a gap empty between its commas, and put"
            + " a text with a comma into quotes",
        problem("a,b\n\"x\ny\",2\n1,2,3\n"));
    assertTrue(problem("a,b\n1\n").startsWith("people.csv, line 2: cells: 1, columns: 2; "));
  }

  @Test
  void anOpenQuoteIsToldWhereItsRowBegins() {
    String what =
        ": a quote is not closed, or text follows a closing one; put the whole cell into quotes,"
            + " and write a quote inside it twice";
    assertEquals("people.csv, line 3" + what, problem("a,b\n1,2\n3,\"4\n5,6\n7,8\n"));
    assertEquals("people.csv, line 2" + what, problem("a,b\n\"x\"y,2\n"));
    assertEquals("people.csv, line 1" + what, problem("\"a,b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void otherEncodingsAreRefusedAtTheirLine(String end) {
    byte[] latin = ("a" + end + "b" + end + "Zoë" + end).getBytes(StandardCharsets.ISO_8859_1);
    String said = assertThrows(TableException.class, () -> table(latin)).getMessage();
    assertEquals("people.csv, line 3: not UTF-8; save the file in that encoding", said);
    byte[] cut = {'a', '\n', (byte) 0xc3};
    assertThrows(TableException.class, () -> table(cut));
  }

  @Test
  void aLessonsOwnTableLiesBesideIt() {
    String said =
        assertThrows(UncheckedIOException.class, () -> Table.beside(TableTest.class, "nothing.csv"))
            .getMessage();
    assertEquals("nothing.csv is missing beside org.weightroom.data.TableTest; put it there", said);
  }

  @Test
  void nobodyChangesATable() throws IOException {
    byte[] bytes = PASSENGERS.getBytes(StandardCharsets.UTF_8);
    Table table = table(bytes);
    bytes[0] = 'X';
    assertThrows(UnsupportedOperationException.class, () -> table.columns().set(0, "x"));
    assertEquals("name", table.columns().get(0));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      int width = 1 + random.nextInt(5);
      List<String> columns = IntStream.range(0, width).mapToObj(c -> c + word(random)).toList();
      List<List<String>> rows = new ArrayList<>();
      for (int row = random.nextInt(8); row > 0; row--) {
        rows.add(IntStream.range(0, width).mapToObj(c -> word(random)).toList());
      }
      Table table = table(written(columns, rows, random));
      assertEquals(columns, table.columns());
      assertEquals(rows.size(), table.size());
      for (int row = 0; row < rows.size(); row++) {
        int at = row;
        assertEquals(rows.get(row), columns.stream().map(c -> table.text(at, c)).toList());
      }
    }
  }

  @Test
  void noByteOutOfPlaceThrowsAnythingElse() {
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = PASSENGERS.getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(4); change >= 0; change--) {
        byte[] likely = {'"', ',', '\n', '\r', 0, (byte) 0xc3, (byte) random.nextInt()};
        bytes[random.nextInt(bytes.length)] = likely[random.nextInt(likely.length)];
      }
      try {
        Table table = table(bytes);
        for (int row = 0; row < table.size(); row++) {
          for (String column : table.columns()) {
            table.text(row, column);
          }
        }
      } catch (TableException e) {
        refused++;
        assertTrue(e.getMessage().matches("people\\.csv, line \\d+: .+"), e.getMessage());
        assertFalse(e.getMessage().chars().anyMatch(Character::isISOControl), e.getMessage());
      } catch (IOException | RuntimeException e) {
        fail(new String(bytes, StandardCharsets.ISO_8859_1), e);
      }
    }
    assertTrue(refused > 5_000, refused + " were refused");
  }

  private static String written(List<String> columns, List<List<String>> rows, Random random) {
    String end = random.nextBoolean() ? "\n" : "\r\n";
    List<List<String>> all = new ArrayList<>(List.of(columns));
    all.addAll(rows);
    return all.stream()
        .map(row -> row.stream().map(cell -> quoted(cell, row.size())).collect(joining()))
        .collect(Collectors.joining(end, "", random.nextBoolean() ? end : ""));
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(",");
  }

  private static String quoted(String cell, int width) {
    String bound = width > 1 ? "" : ";\t"; // where there is no comma, they would separate
    boolean bare = cell.matches("[^\",\r\n" + bound + "]+") || cell.isEmpty() && width > 1;
    return bare ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String word(Random random) {
    String letters = "ab,\"\n\r éß\t#;0\u2028😀";
    int[] points = letters.codePoints().toArray();
    return random
        .ints(random.nextInt(4), 0, points.length)
        .mapToObj(i -> Character.toString(points[i]))
        .collect(Collectors.joining());
  }

  private static String problem(String text) {
    return assertThrows(TableException.class, () -> table(text)).getMessage();
  }

  private static String refused(Runnable asking) {
    return assertThrows(IllegalArgumentException.class, asking::run).getMessage();
  }
}
