package org.weightroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a student types becomes a formula, a row or a column. */
class HarmlessTest {
  private static final String SIGNS = "=+-@\t\r\n,;\"' |ａ＝－(1)é\u2028\u0000=HYPERLINK";

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "－1",
        "=",
        "-",
        "\u0000=1",
        "a;=1",
        "a, -1",
        "a\"=1"
      })
  void aFormulaIsMadeText(String typed) {
    String cell = Harmless.cell(typed);
    assertThat(Harmless.isFormula(cell)).isFalse();
    for (String piece : cell.split("[,;|\"\t]", -1)) {
      assertThat(Harmless.isFormula(piece.strip())).as(cell).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"Anna Berg", "seat-12", "a@b.c", "1.5", "Ç", "O'Neill", "a=b"})
  void whatIsNoFormulaStays(String typed) {
    assertThat(Harmless.cell(typed)).isEqualTo(typed);
  }

  @Test
  void textStaysOnOneLine() {
    assertThat(Harmless.cell(" a\r\nb\u2028c\u0000 ")).isEqualTo("a b c");
  }

  @RepeatedTest(60)
  void everyFileParsesBack(RepetitionInfo run) throws IOException, ReportException {
    Random random = new Random(run.getCurrentRepetition());
    Classroom room = new Classroom(temporary);
    for (int i = 0; i < 4; i++) {
      room.log(i + word(random) + i, "pc", Classroom.line().after(5).drag(5, "below-450"));
      room.log(SIGNS.charAt(i) + word(random) + i, "pc", Classroom.line());
    }
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
      Report report = room.report(Optional.empty(), "default=0.5", locale);
      check(report.moodle().bytes(), ',', 3, 8 - report.moodle().unknown().size());
      check(report.canvas().bytes(), ',', 7, 9);
      check(report.sheet().bytes(), locale == Locale.ENGLISH ? ',' : ';', 7, 8);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      word.append(Character.isISOControl(sign) ? '=' : sign);
    }
    return word.toString();
  }

  private static void check(byte[] bytes, char separator, int columns, int rows)
      throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<CsvRecord> records = records(text, separator);
    assertThat(records).hasSize(rows + 1);
    for (CsvRecord row : records) {
      assertThat(row.getFieldCount()).isEqualTo(columns);
      for (String cell : row.getFields()) {
        assertThat(Harmless.isFormula(cell) && !cell.equals("-")).as(cell).isFalse();
      }
    }
    for (String line : text.split("\r\n", -1)) {
      for (String piece : line.split("[,;\t|\"]", -1)) {
        assertThat(Harmless.isFormula(piece.strip()) && !piece.equals("-")).as(line).isFalse();
      }
    }
  }

  private static List<CsvRecord> records(String text, char separator) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      return reader.stream().toList();
    }
  }
}
