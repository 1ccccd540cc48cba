package org.weightroom.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesPropertyTest {
  private static final List<String> ALL = List.of("age", "sex", "class", "fare");

  private final Scope scope = new Scope();
  private final ChoicesProperty features =
      new ChoicesProperty(scope, "features", List.of("sex", "age"), ALL);

  @Test
  void wordsStandInTheirOrderHoweverChosen() {
    assertThat(features.get()).containsExactly("age", "sex");
    assertThat(features.initial()).containsExactly("age", "sex");
    features.set(List.of("fare", "class", "age"));
    assertThat(features.get()).containsExactly("age", "class", "fare");
    features.toggleByHand("sex");
    assertThat(features.get()).isEqualTo(ALL);
    assertThat(features.all()).isEqualTo(ALL);
  }

  @Test
  void aHandChoosesAndLeaves() {
    List<String> hands = new ArrayList<>();
    scope.onHand(() -> hands.add("hand at " + features.get()));
    features.toggleByHand("age");
    assertThat(features.get()).containsExactly("sex");
    assertThat(features.has("age")).isFalse();
    assertThat(features.has("sex")).isTrue();
    assertThat(hands).containsExactly("hand at [age, sex]");
  }

  @Test
  void theLastOneStaysAndNoHandIsTold() {
    features.set(List.of("fare"));
    List<String> hands = new ArrayList<>();
    scope.onHand(() -> hands.add("hand"));
    features.toggleByHand("fare");
    assertThat(features.get()).containsExactly("fare");
    assertThat(hands).isEmpty();
  }

  @Test
  void theSameWordsInAnotherOrderChangeNothing() {
    List<String> seen = new ArrayList<>();
    scope.watch(() -> seen.add(String.join(" ", features.get())));
    features.set(List.of("sex", "age"));
    scope.flush();
    assertThat(seen).containsExactly("age sex");
  }

  @Test
  void itKeepsACopyOfTheWords() {
    List<String> words = new ArrayList<>(List.of("age"));
    features.set(words);
    words.add("sex");
    assertThat(features.get()).containsExactly("age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "age,age", "cabin", "age,cabin", "AGE"})
  void whatIsNoChoiceIsRefusedAndNothingChanges(String words) {
    List<String> list = words.isEmpty() ? List.of() : List.of(words.split(","));
    assertThatThrownBy(() -> features.set(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("features: one or more of [age, sex, class, fare], not " + list);
    assertThatThrownBy(() -> new ChoicesProperty(scope, "features", list, ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(features.get()).containsExactly("age", "sex");
  }

  @Test
  void aHandOnAWordThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> features.toggleByHand("cabin"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(features.get()).containsExactly("age", "sex");
  }
}
