package org.weightroom.app.nocode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is told with file, line, column and a fix. */
class FaultsTest {
  private static final String TEXT =
      """
      title = Pizza
      summary = What does a pizza cost?
      data = pizza.csv
      input = size
      label = price
      model = line
      weight = 0 from 0 to 1 step 0.1
      bias = 0 from -5 to 5 step 0.5
      show = chart, weight, bias, error
      goal near = Error below 1 | error < 1 | weight=0.4 bias=0
      hint = Two dials. | bias = 0
      prediction big = Is a big one dear? | Yes* | No | It is.
      name weight = Euros a centimetre
      ---
      # Pizza
      show: weight=0.1 bias=0

      Look at {error:1} and try [this](show:weight=0.2,bias=1).
      """;

  private static final String TABLE = "size,price\n20,6\n26,8.5\n30,11\n";

  private static List<String> faults(String text, String table) {
    return Written.words(Written.read(text, "pizza.csv", table));
  }

  @Test
  void theTextItselfIsSound() {
    assertThat(faults(TEXT, TABLE)).isEmpty();
    assertThat(faults("\uFEFF" + TEXT.replace("\n", "\r\n"), TABLE)).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "title = Pizza; ; 18:1 missing",
        "title = Pizza; title =; 1:8 missing",
        "title = Pizza; titel = Pizza; 1:1 unknown-key | “titel” is no key. | Did you mean title?",
        "title = Pizza; title = A title that is much too long for the place where titles stand x; 1:9 long-title",
        "summary = What; summary What; 2:1 no-setting",
        "data = pizza.csv; data = piza.csv; 3:8 no-file | There is no table piza.csv. | Did you mean pizza.csv?",
        "input = size; input =  sise; 4:10 no-column | The table has no column “sise”. | Did you mean size?",
        "input = size; input = size, size; 4:15 column-twice",
        "input = size; input = size, price; 4:15 column-twice",
        "label = price; label = fee; 5:9 no-column",
        "model = line; model = linear; 6:9 no-model | “linear” is no model. | Did you mean line?",
        "model = line; model = line 4; 6:14 long-model",
        "model = line; model = logistic; 5:9 wants-classes",
        "model = line; model = hidden 99; 6:16 bad-whole",
        "model = line; model = hidden 4 rely; 6:18 no-activation",
        "weight = 0 from; weight = o from; 7:10 bad-number",
        "weight = 0 from; weight = 2,5 from; 7:10 bad-number | “2,5” is not a number. | Write it with a point, such as 2.5.",
        "weight = 0 from; weight = 9 from; 7:10 bad-start",
        "weight = 0 from 0; weight = 0 form 0; 7:12 bad-range",
        "from 0 to 1 step; from 1 to 0 step; 7:17 empty-range",
        "step 0.1; step 0; 7:29 bad-step",
        "step 0.1; step 0.00000001; 7:29 many-steps",
        "weight = 0; weight2 = 0; 7:1 no-weight",
        "bias = 0 from -5 to 5 step 0.5; weight = 1; 8:1 twice",
        "chart, weight; chart, wheight; 9:15 no-show | “wheight” cannot show with this model. | Did you mean weight?",
        "chart, weight; chart, log; 9:15 needs-training",
        "goal near; goal Near; 10:6 bad-name",
        "goal near; goal; 10:1 no-name",
        "| error < 1 |; | error < |; 10:29 bad-condition",
        "| error < 1 |; | eror < 1 |; 10:29 no-value | The lesson has no value eror. | Did you mean error?",
        "| error < 1 |; | error < 1 and wait > 2 |; 10:43 no-value",
        "| error < 1 |; | by training |; 10:29 no-condition",
        "| error < 1 |; ; 10:13 bad-goal",
        "weight=0.4 bias=0; weight=0.4 bas=0; 10:52 script | bas: no such property | did you mean bias? There are weight, bias, input",
        "weight=0.4 bias=0; weight=4 bias=0; 10:41 script",
        "weight=0.4 bias=0; train=20; 10:41 no-training",
        "| bias = 0; | bias is 0; 11:21 bad-condition",
        "Yes* | No; Yes | No; 12:39 none-right",
        "Yes* | No; Yes* | No*; 12:46 two-right",
        "| Yes* | No |; | Yes* |; 12:18 bad-prediction",
        "name weight; name wait; 13:6 no-value",
        "# Pizza; Pizza; 15:1 no-heading",
        "show: weight=0.1; show: weight=0.15; 16:7 script",
        "show: weight=0.1; predict: small; 16:10 no-card",
        "show: weight=0.1; page: two; 16:7 no-pages",
        "{error:1}; {eror:1}; 18:10 no-value",
        "bias=1; bias=11; 18:50 script",
      })
  void isToldWhereItStands(String before, String after, String told) {
    assertThat(TEXT).contains(before);
    String changed = TEXT.replace(before, after == null ? "" : after);
    assertThat(faults(changed, TABLE))
        .anySatisfy(f -> assertThat(f).startsWith("lesson.txt " + told));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "8.5; eight; 3:2 bad-cell | “eight” in column price is not a number. | Write one, such as 2.5.",
        "26; ; 3:1 gap",
        "26,8.5; 26; 3:0 bad-table",
        "8.5; 1e300; 3:2 large-cell",
        "26,8.5; \"26,8.5; 3:0 bad-table",
      })
  void soAreCells(String before, String after, String told) {
    List<String> faults = faults(TEXT, TABLE.replace(before, after == null ? "" : after));
    assertThat(faults).anySatisfy(fault -> assertThat(fault).startsWith("pizza.csv " + told));
  }

  @Test
  void linesOfRowsCountWhatIsEmptyOrQuoted() {
    String table = "size,note,price\n\n20,\"two\nlines\",6\n26,,x\n30,,y\n";
    assertThat(faults(TEXT, table))
        .hasSize(2)
        .anyMatch(f -> f.startsWith("pizza.csv 5:3 bad-cell"));
  }

  @Test
  void tablesThatTeachNothing() {
    assertThat(faults(TEXT, "size,price\n")).singleElement().asString().contains("few-rows");
    assertThat(faults(TEXT, "size,price\n1,2\n1,3\n")).anyMatch(f -> f.contains("4:9 all-same"));
    String many = "size,price\n" + "1,2\n".repeat(5_001);
    assertThat(faults(TEXT, many)).singleElement().asString().contains("many-rows");
  }

  @Test
  void classesHaveTwoWords() {
    String text =
        TEXT.replace("label = price", "label = price dear/cheap")
            .replace("model = line", "model = logistic");
    String table = "size,price\n20,cheap\n26,dear\n30,dera\n";
    assertThat(faults(text, table))
        .singleElement()
        .asString()
        .startsWith("pizza.csv 4:2 bad-class");
    assertThat(faults(text, table.replace("dera", "dear"))).isEmpty();
    assertThat(faults(text.replace("logistic", "line"), table.replace("dera", "dear")))
        .anyMatch(fault -> fault.startsWith("lesson.txt 5:9 wants-numbers"));
    assertThat(faults(text.replace("/cheap", "/dear"), table))
        .anyMatch(fault -> fault.startsWith("lesson.txt 5:20 same-words"));
  }

  @Test
  void everythingIsToldAtOnce() {
    String bad = TEXT.replace("title", "titel").replace("bias=1)", "bias=11)").replace("< 1", "!");
    assertThat(faults(bad, TABLE)).hasSizeGreaterThan(3);
  }

  @Test
  void filesThatAreNoText() {
    assertThat(Written.words(Reading.of(Map.of()))).singleElement().asString().contains("no-text");
    byte[] latin = "title = Pizza\nsummary = \u00fcber".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Written.words(Reading.of(Map.of("lesson.txt", latin))))
        .singleElement()
        .asString()
        .startsWith("lesson.txt 2:11 no-utf-8");
    byte[] large = "#\n".repeat(140_000).getBytes(StandardCharsets.UTF_8);
    assertThat(Written.words(Reading.of(Map.of("lesson.txt", large))))
        .singleElement()
        .asString()
        .contains("too-large");
    assertThat(faults(TEXT.substring(0, TEXT.indexOf("---")), TABLE))
        .anyMatch(f -> f.contains("no-story"));
  }

  @Test
  void everyRuleHasWords() {
    for (String key : Written.TEXTS.keys("fault.")) {
      String rule = key.replaceFirst("\\.fix(\\.similar)?$", "");
      assertThat(Written.TEXTS.find(rule)).as(rule).isPresent();
      assertThat(Written.TEXTS.find(rule + ".fix")).as(rule).isPresent();
    }
  }
}
