package org.weightroom.observe;

/**
 * Something that can be read and watched. Reading it inside a {@link Derived} or a {@link Watcher}
 * records a dependency.
 *
 * @param <T> the type of what is read
 */
public interface Value<T> {

  /** The id, unique in its lesson: the key in saved files, texts and on the command line. */
  String id();

  /** What it is now. */
  T get();

  /** The scope it lives in. */
  Scope scope();

  /** How many decimals are shown, or {@link Numerals#ADAPTIVE}. */
  default int decimals() {
    return Numerals.ADAPTIVE;
  }
}
