package org.weightroom.observe;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from others: lazily, once per change, its dependencies recorded anew at every
 * evaluation.
 *
 * @param <T> the type of the result
 */
public final class Derived<T> extends Source<T> {
  private final Supplier<? extends T> formula;
  private final Evaluation evaluation = new Evaluation();
  private int decimals = Numerals.ADAPTIVE;
  private boolean running;
  private boolean valid;
  private @Nullable T result;
  private @Nullable Throwable failure;

  /** Makes a value that {@code formula} computes when it is read. */
  public Derived(Scope scope, String id, Supplier<? extends T> formula) {
    super(scope, id);
    this.formula = formula;
  }

  /** Shows so many decimals. */
  public Derived<T> decimals(int shown) {
    decimals = shown;
    return this;
  }

  @Override
  public int decimals() {
    return decimals;
  }

  /**
   * The result for the present state.
   *
   * @throws IllegalStateException if the value depends on itself; the message names the cycle
   */
  @Override
  public T get() {
    scope().track(this);
    if (scope().isSupposing()) {
      return formula.get();
    }
    if (!valid) {
      evaluate();
    }
    if (failure != null) {
      throw Scope.unchecked(failure);
    }
    return known();
  }

  @SuppressWarnings("NullAway") // a valid result is what the formula returned
  private T known() {
    return result;
  }

  private void evaluate() {
    if (running) {
      throw new IllegalStateException("values depend on each other: " + scope().cycle(id()));
    }
    running = true;
    evaluation.forgetSources();
    try {
      result = scope().tracked(id(), evaluation, formula);
      failure = null;
    } catch (Throwable e) {
      failure = e; // kept, so that whoever reads it again is told the same, and a change heals it
    } finally {
      running = false;
      valid = true;
    }
  }

  private final class Evaluation extends Reader {
    @Override
    void invalidate() {
      if (valid) {
        valid = false;
        invalidateReaders();
      }
    }
  }
}
