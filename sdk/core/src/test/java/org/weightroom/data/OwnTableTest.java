package org.weightroom.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people have them: other separators, marks, encodings, gaps and sizes. */
class OwnTableTest {
  private static Table table(String text) throws IOException {
    return Table.csv(stream(text.getBytes(StandardCharsets.UTF_8)), "own.csv");
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static TableException refused(String text) {
    return assertThrows(TableException.class, () -> table(text));
  }

  private static String no(Table table, String column) {
    return table.whyNotNumeric(column).orElseThrow().getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aSpreadsheetWithDecimalCommas(String end) throws IOException {
    Table table = table(String.join(end, "name;x;y", "a, b;1,5;2", "\"c;d\";-0,25;,5", ""));
    assertEquals(List.of("name", "x", "y"), table.columns());
    assertEquals("a, b", table.text(0, "name"));
    assertEquals("c;d", table.text(1, "name"));
    assertEquals(OptionalDouble.of(1.5), table.number(0, "x"));
    assertEquals(OptionalDouble.of(-0.25), table.number(1, "x"));
    assertEquals(OptionalDouble.of(0.5), table.number(1, "y"));
  }

  @Test
  void tabsAndTheLineThatSaysIt() throws IOException {
    assertEquals(2.5, table("x\ty\n1,5\t2,5\n").number(0, "y").orElseThrow());
    Table said = table("sep=;\r\nx;y\r\n1;2\r\n");
    assertEquals(List.of("x", "y"), said.columns());
    assertEquals(1, said.size());
    assertEquals(List.of("a", "b"), table("sep=,\na,b\n").columns());
  }

  @Test
  void theSeparatorIsWhatCutsTheRowsEvenly() throws IOException {
    assertEquals(List.of("a;b", "c"), table("a;b,c\n1,2\n3,4\n").columns());
    assertEquals(List.of("a,b", "c"), table("a,b;c\n1;2\n3;4\n").columns());
    // Both cut evenly: the one that leaves numbers is meant.
    assertEquals(
        List.of("length, cm", "mass, kg"), table("length, cm;mass, kg\n1,5;2,5\n").columns());
    // Neither does: the first row decides, and what is wrong is told.
    assertEquals(
        "own.csv, line 3: cells: 1, columns: 2; leave a gap empty between its semicolons, and put a"
            + " text with a semicolon into quotes",
        refused("a;b\n1;2\n3\n").getMessage());
  }

  @Test
  void aColumnDecidesItsMarkAsAWhole() throws IOException {
    Table mixed = table("x;y\n1,5;1\n2.5;2\n");
    assertFalse(mixed.isNumeric("x"));
    assertTrue(mixed.isNumeric("y"));
    assertEquals(
        "own.csv, line 3: \"2.5\" in column x (field 1) has another decimal mark than the numbers"
            + " above it; use one in a column",
        no(mixed, "x"));
    assertEquals(
        no(mixed, "x"),
        assertThrows(IllegalArgumentException.class, () -> mixed.number(0, "x")).getMessage());
    Table each = table("x;y\n1,5;1.25\n");
    assertEquals(1.5, each.number(0, "x").orElseThrow());
    assertEquals(1.25, each.number(0, "y").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234,5", "1,234.5", "1.234.567", "1'234", "1 234", "1\u00a0234,5"})
  void thousandsSeparatorsAreRefusedWhereTheyStand(String cell) throws IOException {
    Table table = table("name;price\na;1\nb;" + cell + "\n");
    assertFalse(table.isNumeric("price"));
    String said =
        "own.csv, line 3: \"%s\" in column price (field 2) may have a thousands separator;"
            + " write 1234 or 1234.5, without one";
    assertEquals(said.formatted(cell), no(table, "price"));
    assertEquals("thousands", table.whyNotNumeric("price").orElseThrow().key());
    assertThrows(IllegalArgumentException.class, () -> table.number(1, "price"));
  }

  @Test
  void aPointThatMayStandBeforeThousandsIsNoDecimalPoint() throws IOException {
    // The other column has decimal commas, so 1.234 is 1234.
    Table table = table("price;x\n1.234;1,5\n2.500;2,5\n");
    assertTrue(table.isNumeric("x"));
    assertTrue(no(table, "price").startsWith("own.csv, line 2: \"1.234\" in column price"));
    assertThrows(IllegalArgumentException.class, () -> table.number(0, "price"));
    // The same column has, too.
    assertTrue(no(table("price;n\n1,5;1\n1.234;2\n"), "price").startsWith("own.csv, line 3"));
    assertTrue(no(table("price;n\n1.234;1\n1,5;2\n"), "price").startsWith("own.csv, line 2"));
    assertEquals(1.234, table("price;x\n1.234;1\n").number(0, "price").orElseThrow());
    assertEquals(0.125, table("price;x\n0.125;1,5\n").number(0, "price").orElseThrow());
    assertTrue(no(table("a,b\n\"1,234\",2\n"), "a").contains("thousands"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "NA", "n/a", "N/A", "NaN", "null", "-", "–", "?", " NA "})
  void gapsAmongNumbers(String gap) throws IOException {
    Table table = table("x,y\n1,2\n" + gap + ",4\n5,6\n");
    assertTrue(table.isNumeric("x"));
    assertEquals(OptionalDouble.empty(), table.number(1, "x"));
    assertEquals(3, table.mean("x"));
    assertEquals(1, table.gaps("x", "y"));
    Dataset dataset = table.dataset("x", "y");
    assertEquals(2, dataset.size());
    assertEquals(6, dataset.example(1).label());
    assertEquals("y", dataset.labelName());
  }

  @Test
  void gapSignsAmongWordsAreWords() throws IOException {
    Table table = table("x,y,z\nNA,,-\nword,,?\n");
    assertEquals(
        "own.csv, line 2: \"NA\" in column x (field 1) is not a number; write one, such as 29.5",
        assertThrows(IllegalArgumentException.class, () -> table.number(0, "x")).getMessage());
    assertFalse(table.isNumeric("z"));
    assertEquals("own.csv: column y has no numbers", no(table, "y"));
    assertThrows(IllegalArgumentException.class, () -> table.dataset("x", "y"));
    assertThrows(IllegalArgumentException.class, () -> table.dataset("y"));
    assertThrows(IllegalArgumentException.class, () -> table.isNumeric("w"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Größe €",
    "ISO-8859-1, Größe",
    "windows-1256, طول",
    "x-MacRoman, Größe",
    "windows-1251, длина",
    "UTF-16LE, Größe",
    "UTF-8, 長さ 😀"
  })
  void anEncodingThatSomebodyChose(String encoding, String word) throws IOException {
    Charset charset = Charset.forName(encoding);
    Table table = Table.csv(stream((word + ";y\n1,5;2\n").getBytes(charset)), "own.csv", charset);
    assertEquals(List.of(word, "y"), table.columns());
  }

  @Test
  void whatIsNotInTheEncodingAsks() {
    byte[] latin = "x,Größe\n1,2\n".getBytes(StandardCharsets.ISO_8859_1);
    TableException said =
        assertThrows(TableException.class, () -> Table.csv(stream(latin), "own.csv"));
    assertTrue(said.isEncoding());
    assertEquals(1L, said.arguments().get("line"));
    byte[] unmapped = {'x', (byte) 0x81, '\n'};
    TableException again =
        assertThrows(
            TableException.class,
            () -> Table.csv(stream(unmapped), "own.csv", Charset.forName("windows-1252")));
    assertTrue(again.isEncoding());
    assertEquals(
        "own.csv, line 1: not windows-1252; save the file in that encoding", again.getMessage());
    assertFalse(refused("").isEncoding());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aMarkSaysTheEncoding(String encoding) throws IOException {
    byte[] bytes = "\uFEFFGröße;y\n1,5;2\n".getBytes(Charset.forName(encoding));
    assertEquals("Größe", Table.csv(stream(bytes), "own.csv").columns().get(0));
    Table chosen = Table.csv(stream(bytes), "own.csv", Charset.forName(encoding));
    assertEquals("Größe", chosen.columns().get(0));
  }

  @Test
  void otherFilesAreNoTables() {
    assertEquals("spreadsheet", refused("PK\u0003\u0004whatever").key());
    assertEquals("no-text", refused("x,y\n\0,2\n").key());
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 0};
    TableException said = assertThrows(TableException.class, () -> Table.csv(stream(picture), "p"));
    assertEquals("no-text", said.key());
  }

  @Test
  void fiveMillionRowsAreRefusedAfterTheFirst() {
    Rows rows = new Rows("%07d,1\n", 5_000_000);
    TableException said = assertThrows(TableException.class, () -> Table.csv(rows, "own.csv"));
    assertEquals(
        "own.csv, line 100002: more than 100000 rows, and no more are read; keep a part of them",
        said.getMessage());
    assertTrue(rows.given < 2_000_000, rows.given + " bytes were taken");
  }

  @Test
  void asManyRowsAsMayBeAreRead() throws IOException {
    assertEquals(100_000, Table.csv(new Rows("%07d,1\n", 100_000), "own.csv").size());
  }

  @Test
  void otherSizesHaveAnEndToo() throws IOException {
    assertEquals(100, table(names(100)).columns().size());
    assertEquals("columns", refused(names(101)).key());
    assertEquals("columns", refused("a,".repeat(3_000_000) + "a\n").key());
    assertEquals("long-cell", refused("x,y\n1," + "z".repeat(10_001) + "\n").key());
    assertEquals(1, table("x,y\n1," + "z".repeat(10_000) + "\n").size());
    TableException large =
        assertThrows(
            TableException.class,
            () -> Table.csv(new Rows("%07d," + "z".repeat(9_000) + "\n", 100_000), "own.csv"));
    assertEquals("bytes", large.key());
    TableException cells =
        assertThrows(
            TableException.class,
            () ->
                Table.csv(new Rows("%07d" + ",".repeat(49) + "\n", 60_000, names(50)), "own.csv"));
    assertEquals("all-cells", cells.key());
  }

  @Test
  void anOpenQuoteDoesNotSwallowAWholeFile() {
    TableException said =
        assertThrows(
            TableException.class, () -> Table.csv(new Rows("\"%07d,1\n", 5_000_000), "own.csv"));
    assertTrue(List.of("quote", "bytes").contains(said.key()), said.key());
  }

  private static String names(int columns) {
    StringBuilder names = new StringBuilder("c0");
    for (int i = 1; i < columns; i++) {
      names.append(",c").append(i);
    }
    return names.append("\n").toString();
  }

  /** A file that is written while it is read. */
  private static final class Rows extends InputStream {
    private final String row;
    private final int count;
    private int next;
    private byte[] now;
    private int at;
    private long given;

    Rows(String row, int count) {
      this(row, count, "x,y\n");
    }

    Rows(String row, int count, String names) {
      this.row = row;
      this.count = count;
      this.now = names.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (at == now.length) {
        if (next == count) {
          return -1;
        }
        now = row.formatted(next++).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      given++;
      return now[at++];
    }
  }
}
