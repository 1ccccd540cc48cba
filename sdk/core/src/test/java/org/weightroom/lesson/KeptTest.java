package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

class KeptTest {

  private static final class Tallied extends LessonModel {
    final NumberProperty dial = number("dial", 1, 0, 10, 1);
    final Property<Double> tally = kept("tally", 0.0);

    Tallied() {
      action("count", () -> tally.set(tally.get() + 1));
    }

    void keep(String id, Object initial) {
      kept(id, initial);
    }
  }

  private final Tallied model = new Tallied();

  @Test
  void nothingOfTheStateTakesItAway() {
    model.history();
    model.perform("count");
    model.dial.set(5.0);
    model.perform("count");
    model.history().undo();
    model.reset();

    assertThat(model.tally.get()).isEqualTo(2.0);
    assertThat(model.snapshot().values()).containsOnlyKeys("dial");
  }

  @Test
  void itIsListedAndNoValueOfTheLesson() {
    assertThat(model.kept()).containsOnlyKeys("tally").containsValue(model.tally);
    assertThat(model.properties()).containsOnlyKeys("dial");
    assertThat(model.values()).doesNotContainKey("tally");
    assertThat(model.find("tally")).as("for texts").contains(model.tally);
  }

  @Test
  void itsIdIsItsOwn() {
    assertThatThrownBy(() -> model.keep("dial", 0.0)).hasMessageContaining("dial");
    assertThatThrownBy(() -> model.keep("tally", 0.0)).hasMessageContaining("tally");
  }

  @Test
  void onlyWhatAFileBringsBackIsKept() {
    model.keep("switch", true);
    model.keep("word", "");

    assertThatThrownBy(() -> model.keep("list", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("list");
  }
}
