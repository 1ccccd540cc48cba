package org.weightroom.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;
import org.weightroom.script.Action;
import org.weightroom.script.Script;

class ChallengeTest {
  private final Scope scope = new Scope();
  private final Property<Integer> error = new Property<>(scope, "error", 100);
  private final Challenge below50 = new Challenge(scope, "below-50", () -> error.get() < 50);

  @Test
  void itIsNotSolvedBeforeAGestureSettles() {
    error.set(10);
    assertFalse(below50.isSolved());
    assertTrue(below50.settle(Cause.HAND));
    assertTrue(below50.isSolved());
  }

  @Test
  void onceSolvedItStaysSolvedAndIsNotWonAgain() {
    error.set(10);
    assertTrue(below50.settle(Cause.HAND));
    error.set(100);
    assertFalse(below50.settle(Cause.HAND));
    error.set(10);
    assertFalse(below50.settle(Cause.HAND));
    assertTrue(below50.isSolved());
  }

  @Test
  void itCountsOnlyTheCausesItAsksFor() {
    Challenge trained = new Challenge(scope, "trained", () -> true).by(Cause.TRAINING);
    assertFalse(trained.settle(Cause.HAND));
    assertFalse(trained.settle(Cause.ACTION));
    assertTrue(trained.settle(Cause.TRAINING));
    Challenge two = new Challenge(scope, "two", () -> true).by(Cause.TRAINING, Cause.ACTION);
    assertFalse(two.settle(Cause.HAND));
    assertTrue(two.settle(Cause.ACTION));
  }

  @Test
  void whoWatchesItIsToldOfTheWin() {
    List<Boolean> told = new ArrayList<>();
    scope.watch(() -> told.add(below50.isSolved()));
    error.set(10);
    below50.settle(Cause.HAND);
    scope.flush();
    assertEquals(List.of(false, true), told);
  }

  @Test
  void savedProgressComesBack() {
    below50.restoreSolved();
    assertTrue(below50.isSolved());
  }

  @Test
  void theNextOneIsTheFirstNotSolved() {
    Challenge below20 = new Challenge(scope, "below-20", () -> error.get() < 20);
    List<Challenge> goals = List.of(below50, below20);
    assertEquals(Optional.of(below50), Challenge.next(goals));
    below50.restoreSolved();
    assertEquals(Optional.of(below20), Challenge.next(goals));
    below20.restoreSolved();
    assertEquals(Optional.empty(), Challenge.next(goals));
  }

  @Test
  void itKeepsItsDeclaredSolution() {
    assertEquals(Script.EMPTY, below50.solution());
    Action solution = new Action.Set("error", "10");
    assertEquals(Script.of(solution), below50.solvedBy(solution).solution());
  }
}
