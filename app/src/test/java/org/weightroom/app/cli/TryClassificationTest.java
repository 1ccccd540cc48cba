package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 4 from the command line. */
class TryClassificationTest {
  @TempDir private Path userFolder;

  @ParameterizedTest
  @CsvSource({
    "'2,4', 0.11920292202211755, 0.8807970779778824",
    "'1000,1001', 0.2689414213699951, 0.7310585786300049"
  })
  void softmaxToTheLastDigit(String scores, double first, double second) throws IOException {
    assertThat(values("logits=" + scores).get("softmax")).isEqualTo(List.of(first, second));
  }

  @Test
  void ninetyNineByNinetyNine() throws IOException {
    assertThat(number("parameter-count", "features=99", "classes=99")).isEqualTo(9900);
  }

  @Test
  void training() throws IOException {
    assertThat(number("accuracy", "--steps", "5000")).isEqualTo(0.7);
    assertThat(number("loss", "--steps", "5000")).isCloseTo(0.5412, within(5e-5));
    assertThat(number("hidden-score", "train=5000", "do=submit")).isEqualTo(9);
  }

  @Test
  void aHandMadeLineReachesEight() throws IOException {
    assertThat(number("accuracy", "weight1=-0.5", "weight2=1", "bias=1")).isEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "logits=, 1 to 99 numbers",
    "'logits=1,,2', not a number",
    "features=0, 1 … 99",
    "classes=100, 1 … 99",
    "features=1.5, multiple of 1",
    "do=look, there are submit"
  })
  void badUsageIsToldItsRange(String word, String told) {
    Door door = Door.builtIn(userFolder, "try", "classification", word);
    assertThat(door.code()).isEqualTo(2);
    assertThat(door.err()).contains(told).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--steps=3"})
  void aSubmissionTellsACountAndNoRow(String option) {
    Door door = Door.builtIn(userFolder, "try", "classification", "do=submit", option);
    assertThat(door.code()).isZero();
    assertThat(door.out())
        .contains("hidden-score")
        .doesNotContainPattern(
            "\\b(1,?250|1,?545|1,?750|2,?600|2,?250|1,?700|2,?500|2,?180|3,?350|2,?800)\\b");
    assertThat(door.err()).isEmpty();
  }

  private double number(String value, String... words) throws IOException {
    return ((Number) values(words).get(value)).doubleValue();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> values(String... words) throws IOException {
    String[] arguments = new String[words.length + 3];
    arguments[0] = "try";
    arguments[1] = "classification";
    System.arraycopy(words, 0, arguments, 2, words.length);
    arguments[arguments.length - 1] = "--json";
    Door door = Door.builtIn(userFolder, arguments);
    assertThat(door.err()).isEmpty();
    return (Map<String, Object>) JSON.std.mapFrom(door.out()).get("values");
  }
}
