package org.weightroom.app.classroom;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of students: seat 2 stands before seat 12. */
final class Order {
  static final Comparator<Pupil> BY_NAME = Comparator.comparing(Pupil::name, Order::compare);

  private static final Collator COLLATOR = Collator.getInstance(Locale.ROOT);

  private Order() {}

  static int compare(String one, String other) {
    int by = COLLATOR.compare(key(one), key(other));
    return by == 0 ? one.compareTo(other) : by;
  }

  /** Runs of digits all of one length, so that they compare as numbers. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    for (char letter : (name.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
        continue;
      }
      if (digits.length() > 0) {
        key.append("0".repeat(Math.max(0, 9 - digits.length()))).append(digits);
        digits.setLength(0);
      }
      key.append(letter);
    }
    return key.toString();
  }
}
