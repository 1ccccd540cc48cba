package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

class ChoicesScriptTest {
  private static final String CHOOSE =
      "choose one or more of age, sex, siblings-spouses, fare, separated by commas";

  private final Choosing model = new Choosing();

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  @Test
  void wordsAreChosenByAScriptAsOneGesture() throws ScriptException {
    play("features=fare,age");
    assertThat(model.features.get()).containsExactly("age", "fare");
    assertThat(model.history().gestures()).hasSize(1);
    model.history().undo();
    assertThat(model.features.get()).containsExactly("age", "sex");
    play("features=siblings-spouses");
    model.reset();
    assertThat(model.features.get()).containsExactly("age", "sex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "siblings-spouse | no siblings-spouse; did you mean siblings-spouses? C",
        "Age             | no Age; did you mean age? C",
        "age,fares       | no fares; did you mean fare? C",
        "shoe-size       | c",
        "''              | c",
        "age,            | c",
        "'age, sex'      | no  sex; did you mean sex? C",
      })
  void aWordThatThereIsNotIsRefusedInOneLine(String words, String line) {
    String begun = line.substring(0, line.length() - 1);
    String first = line.substring(line.length() - 1);
    assertRefused(words, "features=" + words + ": " + begun + first + CHOOSE.substring(1));
  }

  @Test
  void aWordTwiceIsRefused() {
    assertRefused("age,sex,age", "features=age,sex,age: age stands twice; give each word once");
    assertRefused("age,age,cabin", "features=age,age,cabin: age stands twice; give each word once");
  }

  @Test
  void whatIsRefusedLeavesAllAsItWas() {
    assertThatThrownBy(() -> play("features=fare", "features=cabin"))
        .isInstanceOf(ScriptException.class);
    assertThat(model.features.get()).containsExactly("age", "sex");
    assertThat(model.history().gestures()).isEmpty();
  }

  private void assertRefused(String words, String line) {
    Texts texts = Texts.of(LessonModel.class, Locale.ENGLISH);
    assertThatThrownBy(() -> play("features=" + words))
        .isInstanceOfSatisfying(
            ScriptException.class, e -> assertThat(texts.text(e)).isEqualTo(line));
    assertThat(model.features.get()).containsExactly("age", "sex");
  }

  private static final class Choosing extends LessonModel {
    final ChoicesProperty features =
        choices(
            "features", List.of("age", "sex"), List.of("age", "sex", "siblings-spouses", "fare"));
  }
}
