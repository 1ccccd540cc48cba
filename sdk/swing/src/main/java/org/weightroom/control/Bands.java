package org.weightroom.control;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.weightroom.lesson.Texts;

/**
 * One friendly line for each range of a value: {@code ID.band.LIMIT} is said below its limit, the
 * smallest that fits; {@code ID.band.else} beyond the last.
 */
final class Bands {
  private final NavigableMap<Double, String> lines = new TreeMap<>();

  Bands(Texts texts, String id) {
    String prefix = id + ".band.";
    for (String key : texts.keys(prefix)) {
      String limit = key.substring(prefix.length());
      double below = limit.equals("else") ? Double.POSITIVE_INFINITY : Double.parseDouble(limit);
      lines.put(below, texts.text(key));
    }
  }

  /** The line for a value; empty if there is none. */
  String of(double value) {
    Map.Entry<Double, String> band = lines.higherEntry(value);
    if (band == null && !lines.isEmpty() && lines.lastKey().isInfinite()) {
      band = lines.lastEntry(); // an infinite value, or none
    }
    return band == null ? "" : band.getValue();
  }

  /** All lines. */
  List<String> all() {
    return List.copyOf(lines.values());
  }
}
