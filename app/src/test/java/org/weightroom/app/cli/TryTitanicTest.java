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

/** Chapter 5 from the command line. */
class TryTitanicTest {
  @TempDir private Path userFolder;

  @Test
  void theAuthorsNeuron() throws IOException {
    Map<String, Object> values = part("values", "age=22", "sex=0");

    assertThat(number(values, "survival-probability")).isCloseTo(0.38058805, within(5e-9));
    assertThat(number(values, "sigmoid")).isCloseTo(0.16383036122, within(1e-11));
    assertThat(number(values, "held-out-accuracy")).isEqualTo(215.0 / 291);
    assertThat(number(values, "training-accuracy")).isEqualTo(437.0 / 600);
    assertThat(number(values, "accuracy")).isEqualTo(652.0 / 891);
  }

  @Test
  void withoutTheWeightOfAge() throws IOException {
    Map<String, Object> values = part("values", "weight-age=0");

    assertThat(number(values, "accuracy")).isEqualTo(701.0 / 891);
  }

  @Test
  void aTrainedNetworkSpeaks() throws IOException {
    Map<String, Object> values = part("values", "--steps", "5000");

    assertThat(number(values, "held-out-accuracy")).isEqualTo(226.0 / 291);
    assertThat(number(values, "training-loss")).isCloseTo(0.508207, within(5e-7));
    assertThat(part("properties", "--steps", "5").get("features")).isEqualTo(List.of("age", "sex"));
  }

  @Test
  void hiddenNeuronsAndChosenFeaturesReachTheGoals() throws IOException {
    Map<String, Object> hidden = part("challenges", "hidden-neurons=8", "--steps", "2000");
    assertThat(hidden).containsEntry("hidden-77.66", true).containsEntry("beat-the-rule", true);
    Map<String, Object> four =
        part(
            "challenges",
            "hidden-neurons=8",
            "features=siblings-spouses,class,sex,age",
            "--steps",
            "2000");
    assertThat(four).containsEntry("above-80", true).containsEntry("beat-the-rule", false);
  }

  @ParameterizedTest
  @CsvSource({
    "features=, one or more of age",
    "features=agee, did you mean age?",
    "'features=age,age', stands twice",
    "hidden-neurons=65, 0 … 64",
    "hidden-neurons=1.5, multiple of 1",
    "sex=2, 0 … 1",
    "seed=0, 1 … 9999",
    "do=train, there are compare"
  })
  void badUsageIsToldItsRange(String word, String told) {
    Door door = Door.builtIn(userFolder, "try", "titanic", word);
    assertThat(door.code()).isEqualTo(2);
    assertThat(door.err()).contains(told).hasLineCount(1);
  }

  private static double number(Map<String, Object> values, String id) {
    return ((Number) values.get(id)).doubleValue();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> part(String name, String... words) throws IOException {
    String[] arguments = new String[words.length + 3];
    arguments[0] = "try";
    arguments[1] = "titanic";
    System.arraycopy(words, 0, arguments, 2, words.length);
    arguments[arguments.length - 1] = "--json";
    Door door = Door.builtIn(userFolder, arguments);
    assertThat(door.err()).isEmpty();
    return (Map<String, Object>) JSON.std.mapFrom(door.out()).get(name);
  }
}
