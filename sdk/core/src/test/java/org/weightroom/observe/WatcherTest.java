package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WatcherTest {
  private final Scope scope = new Scope();
  private final Property<Integer> x = new Property<>(scope, "x", 0);
  private final Property<Integer> y = new Property<>(scope, "y", 0);
  private final List<String> told = new ArrayList<>();

  @Test
  void itRunsAtOnceAndThenOncePerFlushForFourSets() {
    Derived<Integer> sum = new Derived<>(scope, "sum", () -> x.get() + y.get());
    scope.watch(() -> told.add("sum is " + sum.get()));
    assertEquals(List.of("sum is 0"), told);
    x.set(1);
    y.set(1);
    x.set(2);
    y.set(3);
    assertEquals(1, told.size());
    scope.flush();
    assertEquals(List.of("sum is 0", "sum is 5"), told);
    scope.flush();
    assertEquals(2, told.size());
  }

  @Test
  void itDependsOnWhatItReadLast() {
    scope.watch(() -> told.add(x.get() == 0 ? "no y" : "y " + y.get()));
    y.set(1);
    scope.flush();
    assertEquals(List.of("no y"), told);
    x.set(1);
    scope.flush();
    y.set(2);
    scope.flush();
    assertEquals(List.of("no y", "y 1", "y 2"), told);
    x.set(0);
    scope.flush();
    y.set(3);
    scope.flush();
    assertEquals(List.of("no y", "y 1", "y 2", "no y"), told);
  }

  @Test
  void aClosedOneIsToldNothingMore() {
    Watcher watcher = scope.watch(() -> told.add("x " + x.get()));
    x.set(1);
    watcher.close();
    scope.flush();
    x.set(2);
    scope.flush();
    assertEquals(List.of("x 0"), told);
    assertEquals(0, scope.watcherCount());
  }

  @Test
  void closingTheScopeLeavesNone() {
    for (int i = 0; i < 5; i++) {
      scope.watch(() -> told.add("x " + x.get()));
    }
    scope.onSettle(cause -> told.add("settled"));
    assertEquals(5, scope.watcherCount());
    x.set(1);
    told.clear();
    scope.close();
    assertEquals(0, scope.watcherCount());
    scope.settle(Cause.HAND);
    assertEquals(List.of(), told);
  }

  @Test
  void oneClosedByAnotherInTheSameFlushDoesNotRun() {
    List<Watcher> second = new ArrayList<>();
    scope.watch(
        () -> {
          if (x.get() > 0) {
            second.get(0).close();
          }
        });
    second.add(scope.watch(() -> told.add("x " + x.get())));
    x.set(1);
    scope.flush();
    assertEquals(List.of("x 0"), told);
  }

  @Test
  void aFailingOneDoesNotKeepTheOthersFromRunning() {
    scope.watch(() -> told.add("before " + x.get()));
    scope.watch(
        () -> {
          if (x.get() == 1) {
            throw new IllegalArgumentException("broken view");
          }
          told.add("healed");
        });
    scope.watch(() -> told.add("after " + x.get()));
    told.clear();
    x.set(1);
    Exception failure = assertThrows(IllegalArgumentException.class, scope::flush);
    assertEquals("broken view", failure.getMessage());
    assertEquals(List.of("before 1", "after 1"), told);
    told.clear();
    x.set(2);
    scope.flush();
    assertEquals(List.of("before 2", "healed", "after 2"), told);
  }

  @Test
  void anErrorDoesNotKeepTheOthersFromRunningEither() {
    scope.watch(
        () -> {
          if (x.get() == 1) {
            throw new StackOverflowError("deep view");
          }
        });
    scope.watch(() -> told.add("after " + x.get()));
    x.set(1);
    assertThrows(StackOverflowError.class, scope::flush);
    assertEquals(List.of("after 0", "after 1"), told);
  }

  @Test
  void twoThatFailAreBothReported() {
    scope.watch(() -> failFromOne("first"));
    scope.watch(() -> failFromOne("second"));
    x.set(1);
    Exception failure = assertThrows(IllegalArgumentException.class, scope::flush);
    assertEquals("first", failure.getMessage());
    assertEquals("second", failure.getSuppressed()[0].getMessage());
  }

  private void failFromOne(String message) {
    if (x.get() >= 1) {
      throw new IllegalArgumentException(message);
    }
  }

  @Test
  void twoThatReadTheSameFailingValueAreToldTheSame() {
    Derived<Integer> quotient = new Derived<>(scope, "quotient", () -> 1 / (1 - x.get()));
    scope.watch(quotient::get);
    scope.watch(quotient::get);
    scope.watch(() -> told.add("x " + x.get()));
    x.set(1);
    Exception failure = assertThrows(ArithmeticException.class, scope::flush);
    assertSame(failure, assertThrows(ArithmeticException.class, quotient::get));
    assertEquals(List.of("x 0", "x 1"), told);
  }

  @Test
  void whatOneSetsIsToldInTheSameFlush() {
    scope.watch(() -> y.set(x.get() * 10));
    scope.watch(() -> told.add("y " + y.get()));
    x.set(1);
    scope.flush();
    assertEquals(List.of("y 0", "y 10"), told);
  }

  @Test
  void onesThatNeverComeToRestAreStopped() {
    Property<Integer> start = new Property<>(scope, "start", 0);
    scope.watch(
        () -> {
          if (start.get() > 0) {
            x.set(y.get() + 1);
          }
        });
    scope.watch(() -> y.set(x.get()));
    start.set(1);
    Exception refusal = assertThrows(IllegalStateException.class, scope::flush);
    assertTrue(refusal.getMessage().contains("keep changing"), refusal.getMessage());
  }

  @Test
  void theOrderIsThatOfTheirMakingUnlessShuffled() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      scope.watch(
          () -> {
            x.get();
            order.add(number);
          });
    }
    List<Integer> made = List.copyOf(order);
    order.clear();
    x.set(1);
    scope.flush();
    assertEquals(made, order);

    scope.shuffle(7);
    Set<List<Integer>> orders = new HashSet<>();
    for (int round = 0; round < 5; round++) {
      order.clear();
      x.set(10 + round);
      scope.flush();
      orders.add(List.copyOf(order));
      Collections.sort(order);
      assertEquals(made, order, "each runs once");
    }
    assertEquals(5, orders.size());
    assertNotEquals(Set.of(made), orders);
  }

  @Test
  void settlingShowsThenTellsThenShowsWhatWasChanged() {
    scope.watch(() -> told.add("x " + x.get()));
    scope.onSettle(
        cause -> {
          told.add("settled by " + cause);
          x.set(x.get() + 1);
        });
    told.clear();
    x.set(1);
    scope.settle(Cause.TRAINING);
    assertEquals(List.of("x 1", "settled by TRAINING", "x 2"), told);
  }
}
