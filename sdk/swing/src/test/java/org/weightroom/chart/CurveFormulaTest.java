package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.control.StyledText;
import org.weightroom.nn.Activation;

/** The line below a curve; the figures were worked out elsewhere, not by this code. */
class CurveFormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIGMOID    | -1.63 | f(−1.63) = 1 / (1 + e^1.63) = 0.1638",
        "SIGMOID    | 0     | f(0) = 1 / (1 + e^0) = 0.5",
        "SIGMOID    | 2     | f(2) = 1 / (1 + e^−2) = 0.8808",
        "SIGMOID    | 1.5   | f(1.50) = 1 / (1 + e^−1.50) = 0.8176",
        "SIGMOID    | 20    | f(20) = 1 / (1 + e^−20) = 1.0000",
        "TANH       | -1.63 | f(−1.63) = tanh(−1.63) = −0.9261",
        "TANH       | 0     | f(0) = tanh(0) = 0",
        "TANH       | 0.5   | f(0.50) = tanh(0.50) = 0.4621",
        "TANH       | 2     | f(2) = tanh(2) = 0.9640",
        "RELU       | -1.63 | f(−1.63) = max(0, −1.63) = 0",
        "RELU       | 0     | f(0) = max(0, 0) = 0",
        "RELU       | 2     | f(2) = max(0, 2) = 2",
        "RELU       | 1.63  | f(1.63) = max(0, 1.63) = 1.63",
        "LEAKY_RELU | -1.63 | f(−1.63) = 0.01 · −1.63 = −0.0163",
        "LEAKY_RELU | -2    | f(−2) = 0.01 · −2 = −0.02",
        "LEAKY_RELU | 0     | f(0) = 0.01 · 0 = 0",
        "LEAKY_RELU | 2     | f(2) = 2",
        "SOFTPLUS   | -1.63 | f(−1.63) = ln(1 + e^−1.63) = 0.1789",
        "SOFTPLUS   | 0     | f(0) = ln(1 + e^0) = 0.6931",
        "SOFTPLUS   | 2     | f(2) = ln(1 + e^2) = 2.1269",
      })
  void hasTheNumberInIt(Activation activation, double x, String line) {
    CurveBench bench = CurveBench.of(activation);
    bench.put(bench.model.x, x);
    assertEquals(line, bench.line());
  }

  @ParameterizedTest
  @CsvSource({
    "SIGMOID, -1.63, 0.1370",
    "SIGMOID, 0, 0.25",
    "SIGMOID, 2, 0.1050",
    "TANH, -1.63, 0.1424",
    "TANH, 0, 1",
    "TANH, 2, 0.0707",
    "RELU, -1.63, 0",
    "RELU, 0, 0",
    "RELU, 2, 1",
    "LEAKY_RELU, -1.63, 0.01",
    "LEAKY_RELU, 2, 1",
    "SOFTPLUS, -1.63, 0.1638",
    "SOFTPLUS, 0, 0.5",
    "SOFTPLUS, 2, 0.8808",
  })
  void saysTheSlope(Activation activation, double x, String slope) {
    CurveBench bench = CurveBench.withSlope(activation);
    bench.put(bench.model.x, x);
    assertEquals(slope, bench.line().replaceAll(".*: ", ""));
    assertEquals(slope, bench.canvas().scene().dots().get(1).shown());
  }

  @Test
  void numbersFollowTheLocale() {
    CurveBench german =
        new CurveBench(m -> CurveBench.function(m).activation(Activation.RELU), Locale.GERMAN);
    assertEquals("f(−1,63) = max(0; −1,63) = 0", german.line(), "a comma would look like a mark");
  }

  @Test
  void readsFromLeftToRightInEveryLanguage() {
    Locale mirrored = Locale.forLanguageTag("ar-XB");
    CurveBench bench =
        new CurveBench(m -> CurveBench.function(m).activation(Activation.TANH).slope(), mirrored);
    StyledText text = (StyledText) bench.find("caption.function");
    String alone = "\u2068[^\u2068\u2069]*\u2069";
    assertTrue(text.plain().contains("\u202e"), "words are turned");
    assertFalse(text.plain().replaceAll(alone, "").contains("\u202e"), "nothing turns the signs");
  }

  @Test
  void withoutXItIsTheFunction() {
    CurveBench bench = CurveBench.of(Activation.SIGMOID);
    bench.chart.hideProperties(Set.of("x"));
    assertEquals("f(x) = 1 / (1 + e^−x)", bench.line());
    assertEquals("f(x) = 1 / (1 + e^−x)", bench.spoken());
    bench.picture();

    CurveBench leaky = CurveBench.withSlope(Activation.LEAKY_RELU);
    leaky.chart.hideProperties(Set.of("x"));
    assertEquals("f(x) = max(x, 0.01 · x)", leaky.line());
  }

  @Test
  void longNumbersDoNotMoveTheFormula() {
    CurveBench bench = CurveBench.of(Activation.SIGMOID);
    int height = bench.find("caption.function").getHeight();
    bench.put(bench.model.x, -19.99);
    bench.resize(500, 300);
    assertEquals(height, bench.find("caption.function").getHeight());
    assertFalse(bench.line().contains("-"), "the real minus sign");
  }
}
