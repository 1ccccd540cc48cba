package org.weightroom.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever people's programs write is read as it was meant, and nothing breaks the reader. */
class OwnTablePropertyTest {
  private static final long SEED = 20_261_122;
  private static final List<String> SEPARATORS = List.of(",", ";", "\t");
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "UTF-8 mark", "UTF-16LE mark", "UTF-16BE mark", "windows-1252", "UTF-16LE");

  private final Random random = new Random(SEED);

  /** A table and how it is written. */
  private record Case(
      List<String> columns,
      List<List<String>> words,
      double[][] numbers,
      byte[] file,
      Charset charset) {
    Table read() throws IOException {
      ByteArrayInputStream in = new ByteArrayInputStream(file);
      return charset == null ? Table.csv(in, "own.csv") : Table.csv(in, "own.csv", charset);
    }
  }

  @Test
  void whatIsWrittenInAnyWayIsRead() throws IOException {
    for (String separator : SEPARATORS) {
      for (String end : ENDS) {
        for (String encoding : ENCODINGS) {
          for (int i = 0; i < 12; i++) {
            boolean comma = !separator.equals(",") && i % 2 == 1;
            check(generated(separator, end, encoding, comma));
          }
        }
      }
    }
  }

  private static void check(Case written) throws IOException {
    Table table = written.read();
    assertEquals(written.columns, table.columns());
    assertEquals(written.numbers.length, table.size());
    int known = 0;
    for (int row = 0; row < table.size(); row++) {
      assertEquals(written.words.get(row).get(0), table.text(row, written.columns.get(0)));
      boolean whole = true;
      for (int column = 1; column < written.columns.size(); column++) {
        double number = written.numbers[row][column];
        whole &= !Double.isNaN(number);
        assertEquals(
            Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number),
            table.number(row, written.columns.get(column)));
      }
      known += whole ? 1 : 0;
    }
    String[] numeric = table.columns().subList(1, table.columns().size()).toArray(String[]::new);
    for (String column : numeric) {
      assertTrue(table.isNumeric(column), column);
    }
    assertFalse(table.isNumeric(table.columns().get(0)));
    assertEquals(known, table.dataset(numeric).size());
    assertEquals(table.size() - known, table.gaps(numeric));
  }

  private Case generated(String separator, String end, String encoding, boolean comma) {
    int width = 3 + random.nextInt(3);
    List<String> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      columns.add("Größe " + column + word(random.nextInt(4)));
    }
    List<List<String>> words = new ArrayList<>();
    double[][] numbers = new double[2 + random.nextInt(6)][width];
    List<List<String>> rows = new ArrayList<>(List.of(columns));
    for (int row = 0; row < numbers.length; row++) {
      words.add(List.of("w" + word(random.nextInt(6))));
      List<String> cells = new ArrayList<>(words.get(row));
      for (int column = 1; column < width; column++) {
        // The first row has no gaps, and no number that a thousands separator could be in.
        boolean gap = row > 0 && random.nextInt(5) == 0;
        double number = Math.rint(random.nextGaussian() * 1e5) / 1e2 + 0.0;
        numbers[row][column] = gap ? Double.NaN : number;
        cells.add(gap ? gap() : number(number, comma));
      }
      rows.add(cells);
    }
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(c -> cell(c, separator))
                        .collect(Collectors.joining(separator)))
            .collect(Collectors.joining(end, "", random.nextBoolean() ? end : ""));
    boolean marked = encoding.endsWith(" mark");
    Charset charset = Charset.forName(encoding.replace(" mark", ""));
    boolean chosen = !marked && !encoding.equals("UTF-8");
    byte[] file = ((marked ? "\uFEFF" : "") + text).getBytes(charset);
    return new Case(columns, words, numbers, file, chosen ? charset : null);
  }

  private String gap() {
    List<String> gaps = List.of("", "", "NA", "n/a", "-", "?", " ");
    return gaps.get(random.nextInt(gaps.size()));
  }

  private static String number(double number, boolean comma) {
    String text = String.valueOf(number);
    return comma ? text.replace('.', ',') : text;
  }

  private String cell(String cell, String separator) {
    boolean must = cell.matches("(?s).*[\",;\t\r\n].*") && !cell.matches("-?\\d+,\\d+");
    must |= cell.contains(separator);
    return must || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private String word(int length) {
    String letters = "aß€\",;\t\n\r '.0é";
    return random
        .ints(length, 0, letters.length())
        .mapToObj(i -> String.valueOf(letters.charAt(i)))
        .collect(Collectors.joining());
  }

  @Test
  void twoThousandSpoiltFilesAreTablesOrRefused() {
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      Case whole =
          generated(
              SEPARATORS.get(i % 3), ENDS.get(i / 3 % 3), ENCODINGS.get(i / 9 % 6), i % 2 == 0);
      byte[] file = spoilt(whole.file);
      Case spoilt = new Case(whole.columns, whole.words, whole.numbers, file, whole.charset);
      try {
        useUp(spoilt.read());
      } catch (TableException e) {
        refused++;
        assertTrue(e.getMessage().matches("own\\.csv, line \\d+: .+"), e.getMessage());
        assertFalse(e.getMessage().chars().anyMatch(Character::isISOControl), e.getMessage());
      } catch (IOException | RuntimeException e) {
        fail("file " + i, e);
      }
    }
    assertTrue(refused > 200 && refused < 1_990, refused + " were refused");
  }

  private static void useUp(Table table) {
    List<String> numeric = table.columns().stream().filter(table::isNumeric).toList();
    for (String column : table.columns()) {
      table
          .whyNotNumeric(column)
          .ifPresent(why -> assertTrue(why.getMessage().contains("column ")));
    }
    if (numeric.size() > 1) {
      String[] chosen = numeric.toArray(String[]::new);
      assertEquals(table.size(), table.dataset(chosen).size() + table.gaps(chosen));
    }
  }

  private byte[] spoilt(byte[] file) {
    byte[] bytes = file.clone();
    for (int change = random.nextInt(4); change >= 0; change--) {
      byte[] likely = {
        '"', ',', ';', '\t', '\n', '\r', 0, '.', (byte) 0xc3, (byte) random.nextInt()
      };
      bytes[random.nextInt(bytes.length)] = likely[random.nextInt(likely.length)];
    }
    int length = random.nextInt(8) == 0 ? random.nextInt(bytes.length) : bytes.length;
    return Arrays.copyOf(bytes, length);
  }
}
