package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Property;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

class ListsAndActionsTest {
  private final Scores model = new Scores();

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  @Test
  void aListIsSetByAScript() throws ScriptException {
    play("scores=1000,-1.5,0");
    assertThat(model.scores.get()).containsExactly(1000.0, -1.5, 0.0);
    assertThat(model.history().gestures()).hasSize(1);
    model.history().undo();
    assertThat(model.scores.get()).containsExactly(2.0, 4.0);
  }

  @Test
  void whatIsNoListOfItsKindIsRefusedInOneLine() {
    assertRefused("scores=", "scores=: give 1 to 3 numbers -1000 … 1000, separated by commas");
    assertRefused("scores=1,2,3,4", "give 1 to 3 numbers");
    assertRefused("scores=1,,2", "not a number");
    assertRefused("scores=1001", "out of range; give a number -1000 … 1000");
    assertRefused("scores=NaN", "not a number");
    assertRefused("do=submt", "do=submt: no such action; there are submit");
    assertThat(model.scores.get()).containsExactly(2.0, 4.0);
  }

  private void assertRefused(String word, String line) {
    Texts texts = Texts.of(LessonModel.class, Locale.ENGLISH);
    assertThatThrownBy(() -> play(word))
        .isInstanceOfSatisfying(
            ScriptException.class, e -> assertThat(texts.text(e)).contains(line));
  }

  @Test
  void aHandKeepsWithinRangeAndCount() {
    model.scores.setByHand(0, 5000);
    assertThat(model.scores.get()).containsExactly(1000.0, 4.0);
    model.scores.addByHand(0.26);
    model.scores.addByHand(7);
    assertThat(model.scores.get()).containsExactly(1000.0, 4.0, 0.5);
    model.scores.removeByHand(0);
    model.scores.removeByHand(0);
    model.scores.removeByHand(0);
    assertThat(model.scores.get()).containsExactly(0.5);
  }

  @Test
  void anActionIsOneGestureInItsTurn() throws ScriptException {
    List<Cause> causes = new ArrayList<>();
    model.scope().onSettle(causes::add);
    play("scores=1", "do=submit", "scores=2", "do=submit");
    assertThat(causes).containsExactly(Cause.HAND, Cause.ACTION, Cause.HAND, Cause.ACTION);
    assertThat(model.submitted.get()).isEqualTo(3.0);
    model.history().undo();
    assertThat(model.submitted.get()).isEqualTo(1.0);
    assertThatThrownBy(() -> model.perform("nothing")).hasMessageContaining("submit");
  }

  /** Scores, and an action that adds the first to what has been submitted. */
  private static final class Scores extends LessonModel {
    final NumbersProperty scores = numbers("scores", List.of(2.0, 4.0), -1000, 1000, 0.5, 1, 3);
    final Property<Double> submitted = number("submitted", 0, 0, 1000, 1);

    Scores() {
      action("submit", () -> submitted.set(submitted.get() + scores.get().get(0)));
    }
  }
}
