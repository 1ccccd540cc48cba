package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.challenge.Challenge;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;

/** What an author may write, and what is refused by name. */
class LessonModelTest {

  private static String refusal(Consumer<Author> mistake) {
    Author author = new Author();
    return assertThrows(RuntimeException.class, () -> mistake.accept(author)).getMessage();
  }

  @Test
  void whatIsMadeIsRegisteredInOrder() {
    Houses model = new Houses();
    assertEquals(List.of("weight", "bias"), List.copyOf(model.properties().keySet()));
    assertEquals(List.of("error"), List.copyOf(model.values().keySet()));
    assertEquals(
        List.of("below-799", "below-450", "trained"),
        model.challenges().stream().map(Challenge::id).toList());
    assertEquals(List.of("one-dial", "flatter", "nearly"), model.hints().ids());
    assertSame(model.reach500, model.predictions().get("reach-500"));
    assertSame(model.weight, model.find("weight").orElseThrow());
    assertSame(model.error, model.find("error").orElseThrow());
    assertTrue(model.find("below-799").isEmpty());
  }

  @Test
  void anIdExistsOnceAmongPropertiesAndValues() {
    assertEquals("weight exists twice", refusal(author -> author.dial("weight").dial("weight")));
    assertEquals("weight exists twice", refusal(author -> author.dial("weight").result("weight")));
    assertEquals("a exists twice", refusal(author -> author.result("a").dial("a")));
  }

  @Test
  void goalsHintsAndPredictionsExistOnce() {
    assertEquals("challenge g exists twice", refusal(author -> author.goal("g").goal("g")));
    assertEquals("hint h exists twice", refusal(author -> author.clue("h").clue("h")));
    assertEquals("prediction p exists twice", refusal(author -> author.card("p").card("p")));
  }

  @Test
  void aGoalMayHaveTheIdOfAValue() {
    Author author = new Author().result("parameter-count").goal("parameter-count");
    assertEquals("parameter-count", author.challenges().get(0).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Weight", "learning_rate", "-a", "a-", "a--b", "1a", "a b", "größe"})
  void anIdIsLowerCaseWordsWithHyphens(String id) {
    assertTrue(refusal(author -> author.dial(id)).endsWith(", not " + id));
  }

  @Test
  void oneScoreIsEnough() {
    assertEquals("b: a lesson has one score", refusal(author -> author.score("a").score("b")));
  }

  @Test
  void propertiesAreMadeBeforePlayBegins() {
    String message =
        refusal(
            author -> {
              author.history();
              author.dial("late");
            });
    assertEquals("late: properties are made before play begins", message);
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    assertEquals(6, new Upside().six.get());
  }

  @Test
  void whatIsListedCannotBeChangedFromOutside() {
    Houses model = new Houses();
    assertThrows(UnsupportedOperationException.class, () -> model.properties().clear());
    assertThrows(UnsupportedOperationException.class, () -> model.values().clear());
    assertThrows(UnsupportedOperationException.class, () -> model.challenges().clear());
    assertThrows(UnsupportedOperationException.class, () -> model.predictions().clear());
  }

  /** Reads a field that is declared below it. */
  private static final class Upside extends LessonModel {
    final Derived<Double> six = value("six", () -> this.three.get() * 2);
    final NumberProperty three = number("three", 3, 0, 9, 1);
  }

  private static final class Author extends LessonModel {
    Author dial(String id) {
      number(id, 0, 0, 1, 0.1);
      return this;
    }

    Author result(String id) {
      value(id, () -> 1);
      return this;
    }

    Author score(String id) {
      lowest(id, () -> 1.0);
      return this;
    }

    Author goal(String id) {
      challenge(id, () -> true);
      return this;
    }

    Author clue(String id) {
      hint(id, () -> true);
      return this;
    }

    Author card(String id) {
      prediction(id, "yes", "no");
      return this;
    }
  }
}
