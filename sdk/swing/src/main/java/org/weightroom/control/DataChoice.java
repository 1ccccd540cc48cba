package org.weightroom.control;

import org.jspecify.annotations.Nullable;
import org.weightroom.observe.Property;

/** Which row is chosen: a hand keeps one, and a pointer shows one for as long as it stays. */
final class DataChoice {
  static final int NONE = -1;

  private @Nullable Property<Integer> property;
  private boolean points;
  private int kept = NONE;
  private int pointed = NONE;

  void share(Property<Integer> selected) {
    property = selected;
  }

  void followPointer() {
    points = true;
  }

  /** Whether pointing at a row shows it. */
  boolean followsPointer() {
    return points;
  }

  /** The row that a hand chose, here or elsewhere. */
  int kept() {
    return kept;
  }

  /** A hand chose a row, or none. */
  void keep(int row) {
    kept = row;
    set(row);
  }

  /** The pointer is on a row, or on none. */
  void point(int row) {
    if (points && row != pointed) {
      pointed = row;
      set(row == NONE ? kept : row);
    }
  }

  /** Takes over what was chosen elsewhere, and tells whether that is another row. */
  boolean follow() {
    int before = kept;
    if (property != null) {
      int now = property.get();
      if (pointed == NONE || now != pointed) {
        kept = now;
      }
    }
    return kept != before;
  }

  private void set(int row) {
    if (property != null) {
      property.set(row);
    }
  }
}
