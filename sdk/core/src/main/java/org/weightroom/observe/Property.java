package org.weightroom.observe;

import java.util.Objects;

/**
 * A value that can be set.
 *
 * @param <T> an immutable JDK type, so that snapshots cross class loaders
 */
public class Property<T> extends Source<T> {
  private final T initial;
  private T current;

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

  /** Sets the value; watchers run at the next flush. Setting an equal value does nothing. */
  public void set(T value) {
    scope().requireOwner();
    Objects.requireNonNull(value, id());
    if (!value.equals(current)) {
      current = value;
      scope().changed(this);
    }
  }

  /** Sets the value as a student's hand does: what goes on by itself, such as training, stops. */
  public void setByHand(T value) {
    scope().hand();
    set(value);
  }

  /** Puts a value for a moment, telling nobody: see {@link Scope#supposing}. */
  final void suppose(Object value) {
    @SuppressWarnings("unchecked")
    T supposed = (T) value;
    current = supposed;
  }
}
