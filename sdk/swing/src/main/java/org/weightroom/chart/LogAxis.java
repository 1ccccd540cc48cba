package org.weightroom.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.weightroom.observe.Numerals;

/**
 * The upright axis of an error log: it fits itself to the losses that are shown, and is logarithmic
 * where they span more than four powers of ten.
 *
 * @param low the number at the bottom; its power of ten if the axis is logarithmic
 * @param high the number at the top, likewise
 * @param step the distance of its ticks, likewise
 */
record LogAxis(double low, double high, double step, boolean logarithmic) {
  private static final double LARGEST = 1e300;

  /** What is less is binary noise: 0 in other words. */
  private static final double SMALLEST = 1e-12;

  private static final double NEAR = 1e-9;
  private static final int MOST_DECIMALS = 6;
  private static final double LINEAR_UP_TO = 1e4;

  /** A range narrower than this part of the number would magnify noise. */
  private static final double NARROWEST = 1e-3;

  /**
   * The axis for these losses.
   *
   * @param mostParts into how many parts it may be divided, above 0
   */
  static LogAxis fit(List<Double> losses, double mostParts) {
    double[] shown =
        losses.stream()
            .mapToDouble(Double::doubleValue)
            .filter(loss -> !Double.isNaN(loss))
            .map(loss -> loss > SMALLEST ? Math.min(LARGEST, loss) : 0)
            .toArray();
    double min = Arrays.stream(shown).min().orElse(0);
    double max = Arrays.stream(shown).max().orElse(1);
    double least = Arrays.stream(shown).filter(loss -> loss > 0).min().orElse(max);
    return max / LINEAR_UP_TO > least
        ? powers(Math.log10(least), Math.log10(max), mostParts)
        : linear(min, max, mostParts);
  }

  private static LogAxis linear(double min, double max, double mostParts) {
    double range = Math.max(max - min, max == 0 ? 1 : max * NARROWEST);
    double step = Axes.niceStep(range, mostParts);
    double low = Math.floor(min / step) * step;
    double high = Math.ceil(max / step) * step;
    return new LogAxis(low, high > low ? high : low + step, step, false);
  }

  private static LogAxis powers(double least, double most, double mostParts) {
    double low = Math.floor(least);
    double step = Math.max(1, Math.ceil((Math.ceil(most) - low) / mostParts));
    double high = low + Math.ceil((most - low) / step) * step;
    return new LogAxis(low, high, step, true);
  }

  /** Where a loss stands: 0 at the bottom, 1 at the top; what is beyond, at the end. */
  double share(double loss) {
    double at = logarithmic ? Math.log10(Math.max(SMALLEST, loss)) : Math.min(LARGEST, loss);
    return Math.max(0, Math.min(1, (at - low) / (high - low)));
  }

  /** The losses that have a tick, rising. */
  double[] ticks() {
    int count = (int) Math.round((high - low) / step);
    return IntStream.rangeClosed(0, count)
        .mapToDouble(i -> low + i * step)
        .map(at -> logarithmic ? Math.pow(10, at) : at)
        .toArray();
  }

  /** A tick as it is read. */
  String label(double tick, Locale locale) {
    if (logarithmic) {
      return Sizes.power((int) Math.round(Math.log10(tick)), locale);
    }
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + NEAR));
    return Sizes.show(tick, decimals > MOST_DECIMALS ? Numerals.ADAPTIVE : decimals, locale);
  }
}
