package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DerivedTest {
  private final Scope scope = new Scope();
  private final List<String> evaluated = new ArrayList<>();

  private Derived<Integer> derived(String id, Supplier<Integer> formula) {
    return new Derived<>(
        scope,
        id,
        () -> {
          evaluated.add(id);
          return formula.get();
        });
  }

  private int evaluations() {
    int count = evaluated.size();
    evaluated.clear();
    return count;
  }

  @Test
  void nothingIsComputedBeforeItIsRead() {
    Property<Integer> x = new Property<>(scope, "x", 1);
    Derived<Integer> twice = derived("twice", () -> 2 * x.get());
    x.set(5);
    assertEquals(0, evaluations());
    assertEquals(10, twice.get());
    assertEquals(1, evaluations());
  }

  @Test
  void itIsComputedOncePerChangeHoweverOftenItIsRead() {
    Property<Integer> x = new Property<>(scope, "x", 1);
    Derived<Integer> twice = derived("twice", () -> 2 * x.get());
    twice.get();
    twice.get();
    assertEquals(1, evaluations());
    x.set(2);
    x.set(3);
    assertEquals(6, twice.get());
    assertEquals(1, evaluations());
  }

  @Test
  void settingAnEqualValueChangesNothing() {
    Property<String> x = new Property<>(scope, "x", "same");
    Derived<Integer> length = derived("length", () -> x.get().length());
    length.get();
    x.set(new StringBuilder("sa").append("me").toString());
    length.get();
    assertEquals(1, evaluations());
  }

  @Test
  void whatABranchNoLongerReadsItNoLongerDependsOn() {
    Property<Boolean> left = new Property<>(scope, "left", true);
    Property<Integer> a = new Property<>(scope, "a", 1);
    Property<Integer> b = new Property<>(scope, "b", 2);
    Derived<Integer> either = derived("either", () -> left.get() ? a.get() : b.get());
    assertEquals(1, either.get());
    b.set(20);
    either.get();
    assertEquals(1, evaluations());
    left.set(false);
    assertEquals(20, either.get());
    assertEquals(1, evaluations());
    a.set(10);
    assertEquals(20, either.get());
    assertEquals(0, evaluations());
    b.set(21);
    assertEquals(21, either.get());
    assertEquals(1, evaluations());
  }

  @Test
  void aDiamondIsComputedOnce() {
    Property<Integer> x = new Property<>(scope, "x", 1);
    Derived<Integer> a = derived("a", () -> x.get() + 1);
    Derived<Integer> b = derived("b", () -> x.get() * 10);
    Derived<Integer> sum = derived("sum", () -> a.get() + b.get());
    assertEquals(12, sum.get());
    evaluations();
    x.set(2);
    assertEquals(23, sum.get());
    assertEquals(3, evaluations());
  }

  @Test
  void aCycleIsNamed() {
    List<Derived<Integer>> ring = new ArrayList<>();
    ring.add(derived("price", () -> ring.get(1).get()));
    ring.add(derived("rent", () -> ring.get(2).get()));
    ring.add(derived("wage", () -> ring.get(1).get()));
    Exception refusal = assertThrows(IllegalStateException.class, ring.get(0)::get);
    assertEquals("values depend on each other: rent → wage → rent", refusal.getMessage());
  }

  @Test
  void aValueThatReadsItselfIsNamed() {
    List<Derived<Integer>> self = new ArrayList<>();
    self.add(derived("ego", () -> self.get(0).get()));
    Exception refusal = assertThrows(IllegalStateException.class, self.get(0)::get);
    assertEquals("values depend on each other: ego → ego", refusal.getMessage());
  }

  @Test
  void aCycleThatIsCutWorksAgain() {
    Property<Boolean> knot = new Property<>(scope, "knot", true);
    List<Derived<Integer>> ring = new ArrayList<>();
    ring.add(derived("a", () -> knot.get() ? ring.get(1).get() : 1));
    ring.add(derived("b", () -> ring.get(0).get() + 1));
    assertThrows(IllegalStateException.class, ring.get(1)::get);
    knot.set(false);
    assertEquals(2, ring.get(1).get());
  }

  @Test
  void aFailureIsToldToEveryReaderAndHealsWithTheNextChange() {
    Property<Integer> x = new Property<>(scope, "x", 0);
    Derived<Integer> quotient = derived("quotient", () -> 12 / x.get());
    Exception first = assertThrows(ArithmeticException.class, quotient::get);
    assertSame(first, assertThrows(ArithmeticException.class, quotient::get));
    assertEquals(1, evaluations());
    x.set(4);
    assertEquals(3, quotient.get());
  }

  @Test
  void anErrorIsToldTooAndLeavesNoStaleResult() {
    Property<Integer> x = new Property<>(scope, "x", 1);
    Derived<Integer> fragile =
        derived(
            "fragile",
            () -> {
              if (x.get() == 2) {
                throw new NoSuchMethodError("from a newer SDK");
              }
              return x.get();
            });
    assertEquals(1, fragile.get());
    x.set(2);
    assertThrows(NoSuchMethodError.class, fragile::get);
    assertThrows(NoSuchMethodError.class, fragile::get);
    x.set(3);
    assertEquals(3, fragile.get());
  }

  @Test
  void itShowsAdaptiveDecimalsUnlessToldOtherwise() {
    assertEquals(Numerals.ADAPTIVE, derived("a", () -> 1).decimals());
    assertEquals(2, derived("b", () -> 1).decimals(2).decimals());
  }
}
