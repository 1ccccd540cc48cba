package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question about another state leaves no trace in this one. */
class SupposingTest {
  private final Scope scope = new Scope();
  private final Property<Integer> x = new Property<>(scope, "x", 1);
  private final Property<Integer> y = new Property<>(scope, "y", 2);
  private final Derived<Integer> sum = new Derived<>(scope, "sum", () -> x.get() + y.get());
  private final List<Integer> told = new ArrayList<>();

  @Test
  void theAnswerIsThatOfTheOtherState() {
    assertEquals(3, sum.get());
    assertEquals(12, scope.supposing(Map.of(x, 10), sum::get));
    assertEquals(30, scope.supposing(Map.of(x, 10, y, 20), sum::get));
  }

  @Test
  void valuesAndResultsAreAsBefore() {
    scope.supposing(Map.of(x, 10), sum::get);
    assertEquals(1, x.get());
    assertEquals(3, sum.get());
    scope.supposing(Map.of(x, 10), sum::get);
    y.set(3);
    assertEquals(4, sum.get());
  }

  @Test
  void noWatcherIsTold() {
    scope.watch(() -> told.add(sum.get()));
    scope.supposing(Map.of(x, 10), sum::get);
    scope.flush();
    assertEquals(List.of(3), told);
    y.set(5);
    scope.flush();
    assertEquals(List.of(3, 6), told);
  }

  @Test
  void whoAsksDoesNotDependOnWhatTheQuestionReads() {
    Property<Integer> own = new Property<>(scope, "own", 0);
    scope.watch(() -> told.add(own.get() + scope.supposing(Map.of(x, 10), sum::get)));
    assertEquals(List.of(12), told);
    y.set(7);
    x.set(8);
    scope.flush();
    assertEquals(List.of(12), told);
    own.set(100);
    scope.flush();
    assertEquals(List.of(12, 117), told);
  }

  @Test
  void aQuestionThatFailsLeavesNoTraceEither() {
    assertThrows(
        ArithmeticException.class, () -> scope.supposing(Map.of(x, 10), () -> 1 / (x.get() - 10)));
    assertEquals(1, x.get());
    scope.watch(() -> told.add(x.get()));
    x.set(2);
    scope.flush();
    assertEquals(List.of(1, 2), told);
  }

  @Test
  void questionsMayBeNested() {
    int answer =
        scope.supposing(
            Map.of(x, 10),
            () -> scope.supposing(Map.of(x, 100, y, 0), sum::get) + sum.get() * 1000);
    assertEquals(12_100, answer);
    assertEquals(3, sum.get());
  }
}
