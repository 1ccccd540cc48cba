package org.weightroom.chart;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Keeps words beside the ends of lines from lying over each other. */
final class Ends {
  private Ends() {}

  /**
   * Moves heights apart, in their order, as little as it takes and inside the room.
   *
   * @param apart how far two must be from each other
   */
  static void spread(double[] middles, double apart, double top, double bottom) {
    int[] order =
        IntStream.range(0, middles.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> middles[i]))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 1; i < order.length; i++) {
      double missing = apart - (middles[order[i]] - middles[order[i - 1]]);
      if (missing > 0) {
        middles[order[i - 1]] -= missing / 2;
        middles[order[i]] += missing / 2;
      }
    }
    double floor = bottom;
    for (int i = order.length - 1; i >= 0; i--) {
      middles[order[i]] = Math.min(middles[order[i]], floor);
      floor = middles[order[i]] - apart;
    }
    double ceiling = top;
    for (int each : order) {
      middles[each] = Math.max(middles[each], ceiling);
      ceiling = middles[each] + apart;
    }
  }
}
