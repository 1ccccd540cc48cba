package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training from the command line: the tables of chapters 2 and 3. */
class TryTrainingTest {
  @TempDir private Path userFolder;

  @ParameterizedTest
  @CsvSource({
    "1, 0.007516098666666668, 366.26666666666665, 964.5374276923079, 1e-12",
    "2, 0.0072605371330827385, 350.9739112462222, 733.7881566703908, 1e-12",
    "10, 0.0077003739760249925, 350.70730934729215, 728.6355404730363, 1e-12",
    "100, 0.012271053399071653, 341.3977503807721, 680.2744103079464, 1e-12",
    "100000, 0.05848790585474, 247.263274220888, 447.290974268701, 1e-9"
  })
  void automation(int steps, double weight, double bias, double error, double tolerance)
      throws IOException {
    Map<String, Object> report = report("automation", "--steps", Integer.toString(steps));
    assertNear(properties(report).get("weight"), weight, tolerance);
    assertNear(properties(report).get("bias"), bias, tolerance);
    assertNear(values(report).get("error"), error, tolerance);
    assertThat(report.get("steps")).isEqualTo(steps);
    assertThat(report.get("stopped")).isEqualTo("steps");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.006220226272999999, 10.024797000000001, 313.8999, 10435.345291688129, 1e-12",
    "10, 0.009171375669815802, 10.78429637091354, 265.0136602349346, 8343.152653626388, 1e-12",
    "100, 0.040223385306288155, 25.274452767408253, 162.70909341907495, 5479.199811066317, 1e-12",
    "100000, 0.186130264391515, -10.012382316992, 3.575380288639, 1406.052629604655, 1e-9"
  })
  void twoVariables(
      int steps, double weight1, double weight2, double bias, double error, double tolerance)
      throws IOException {
    Map<String, Object> report = report("two-variables", "--steps", Integer.toString(steps));
    assertNear(properties(report).get("weight1"), weight1, tolerance);
    assertNear(properties(report).get("weight2"), weight2, tolerance);
    assertNear(properties(report).get("bias"), bias, tolerance);
    assertNear(values(report).get("error"), error, tolerance);
  }

  @Test
  void featureScaling() throws IOException {
    Map<String, Object> report = report("two-variables", "feature-scaling=true", "--steps", "20");
    assertNear(values(report).get("error"), 1406.616369867, 1e-12);
    assertThat(properties(report).get("feature-scaling")).isEqualTo(true);
  }

  @Test
  void divergenceIsAnAnswerOfNoWithFiniteNumbers() throws IOException {
    Door door =
        Door.builtIn(
            userFolder,
            "try",
            "automation",
            "weight-learning-rate=1e-6",
            "--steps",
            "1000",
            "--json");
    assertThat(door.code()).isEqualTo(1);
    assertThat(door.err()).isEmpty();
    Map<String, Object> report = JSON.std.mapFrom(door.out());
    assertThat(report.get("stopped")).isEqualTo("diverged");
    assertThat(report.get("steps")).isEqualTo(1);
    assertThat(Math.rint(number(values(report).get("error")))).isEqualTo(2_391_530);
    assertThat(properties(report).values()).allMatch(n -> Double.isFinite(number(n)));
  }

  @Test
  void divergenceIsSaidInWords() {
    Door door =
        Door.builtIn(userFolder, "try", "automation", "weight-learning-rate=1e-6", "--steps", "9");
    assertThat(door.out()).contains("diverged: ").contains("steps                   1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "automation, -1, --steps -1: wants a whole number",
    "automation, 1.5, --steps 1.5: wants a whole number",
    "automation, 99999999999, wants a whole number from 0 to",
    "regression, 1, this lesson has no training"
  })
  void badStepsAreBadUsage(String lesson, String steps, String line) {
    Door door = Door.builtIn(userFolder, "try", lesson, "--steps", steps);
    assertThat(door.code()).isEqualTo(2);
    assertThat(door.err()).contains(line).hasLineCount(1);
    assertThat(door.out()).isEmpty();
  }

  @Test
  void noStepsAreARunOfNone() throws IOException {
    Map<String, Object> report = report("automation", "--steps", "0");
    assertThat(report.get("steps")).isEqualTo(0);
    assertThat(report.get("stopped")).isEqualTo("steps");
  }

  private Map<String, Object> report(String lesson, String... more) throws IOException {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "try";
    arguments[1] = lesson;
    System.arraycopy(more, 0, arguments, 2, more.length);
    arguments[arguments.length - 1] = "--json";
    Door door = Door.builtIn(userFolder, arguments);
    assertThat(door.err()).isEmpty();
    assertThat(door.code()).isZero();
    return JSON.std.mapFrom(door.out());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<String, Object> report) {
    return (Map<String, Object>) report.get("properties");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> values(Map<String, Object> report) {
    return (Map<String, Object>) report.get("values");
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static void assertNear(Object actual, double expected, double relative) {
    assertThat(number(actual)).isCloseTo(expected, within(Math.abs(expected) * relative));
  }
}
