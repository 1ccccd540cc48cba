package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** How long a lesson may take over a script. */
class TrialTest {

  @ParameterizedTest
  @CsvSource({"weight=1, false", "train=5, true", "do=compare, true"})
  void whatMayTrainMayTakeLong(String word, boolean isLong) throws ScriptException {
    Duration deadline = Trial.deadline(Script.parse(List.of(word)));

    assertThat(deadline.compareTo(Duration.ofMinutes(1)) > 0).isEqualTo(isLong);
  }
}
