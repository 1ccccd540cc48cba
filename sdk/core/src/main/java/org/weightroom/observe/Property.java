package org.weightroom.observe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be set.
 *
 * @param <T> an immutable JDK type, so that snapshots cross class loaders
 */
public class Property<T> extends Source<T> {
  private final T initial;
  private T current;
  private boolean locked;

  /** Makes a property that starts at {@code initial}. */
  public Property(Scope scope, String id, T initial) {
    super(scope, id);
    this.initial = initial;
    this.current = initial;
  }

  /** The value it starts with and resets to. */
  public final T initial() {
    return initial;
  }

  @Override
  public final T get() {
    scope().track(this);
    return current;
  }

  /**
   * Sets the value; watchers run at the next flush. Setting an equal value does nothing, and
   * neither does setting one that is locked.
   */
  public void set(T value) {
    scope().requireOwner();
    Objects.requireNonNull(value, id());
    if (!locked && !value.equals(current)) {
      current = value;
      scope().changed(this);
    }
  }

  /** Sets the value as a student's hand does: what goes on by itself, such as training, stops. */
  public void setByHand(T value) {
    if (!locked) {
      scope().hand();
      set(value);
    }
  }

  /**
   * Lets nothing move it any more, neither a hand nor a script, a reset, undo or a training: a
   * teacher has prepared it.
   */
  public final void lock() {
    locked = true;
  }

  /** Lets it be moved again. */
  public final void unlock() {
    locked = false;
  }

  /** Whether nothing moves it. */
  public final boolean isLocked() {
    return locked;
  }

  /**
   * The value as this property can hold it; empty if it cannot: what comes from a file may be of
   * any kind. Whole numbers become what is wanted.
   */
  public Optional<T> fitting(Object value) {
    @SuppressWarnings("unchecked") // of the same kind as the start
    Optional<T> same = (Optional<T>) Optional.ofNullable(like(initial, value));
    return same;
  }

  private static @Nullable Object like(Object initial, Object value) {
    if (initial instanceof Double && value instanceof Long number) {
      return number.doubleValue();
    }
    if (initial instanceof List && value instanceof List<?> list) {
      return List.copyOf(list);
    }
    return initial.getClass() == value.getClass() ? value : null;
  }

  /** Sets what {@link #fitting} makes of a value; false if it does not fit and nothing is set. */
  public final boolean setFitting(Object value) {
    Optional<T> fits = fitting(value);
    fits.ifPresent(this::set);
    return fits.isPresent();
  }

  /** Puts a value for a moment, telling nobody: see {@link Scope#supposing}. */
  final void suppose(Object value) {
    @SuppressWarnings("unchecked")
    T supposed = (T) value;
    current = supposed;
  }
}
