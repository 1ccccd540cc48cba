package org.weightroom.observe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every number of a range above 0, with positions that grow by about 12 % each: twenty a decade,
 * and the two ends.
 */
final class LogarithmicGrid implements Grid {
  /** The preferred numbers R20 with two digits. */
  private static final String[] DECADE = {
    "1.0", "1.1", "1.3", "1.4", "1.6", "1.8", "2.0", "2.2", "2.5", "2.8",
    "3.2", "3.5", "4.0", "4.5", "5.0", "5.6", "6.3", "7.1", "7.9", "8.9"
  };

  private final double[] values;

  LogarithmicGrid(double min, double max) {
    DoubleStream preferred =
        IntStream.rangeClosed(decade(min), decade(max))
            .mapToObj(decade -> Stream.of(DECADE).map(digits -> digits + "e" + decade))
            .flatMap(numbers -> numbers)
            .mapToDouble(Double::parseDouble) // as typed: no power, no noise
            .filter(value -> value > min && value < max);
    values =
        DoubleStream.concat(
                DoubleStream.of(min), DoubleStream.concat(preferred, DoubleStream.of(max)))
            .toArray();
  }

  /** The power of ten of a number's first digit. */
  private static int decade(double value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return number.precision() - number.scale() - 1;
  }

  @Override
  public double min() {
    return values[0];
  }

  @Override
  public double max() {
    return values[positions()];
  }

  @Override
  public double step() {
    return 0;
  }

  @Override
  public int decimals() {
    return Numerals.ADAPTIVE;
  }

  @Override
  public int positions() {
    return values.length - 1;
  }

  @Override
  public double at(int position) {
    return values[Math.max(0, Math.min(positions(), position))];
  }

  /** Nearest by ratio, as the dial shows it. */
  @Override
  public int position(double value) {
    double within = nearest(value);
    int found = Arrays.binarySearch(values, within);
    if (found >= 0) {
      return found;
    }
    int above = -found - 1;
    return within / values[above - 1] < values[above] / within ? above - 1 : above;
  }

  @Override
  public double nearest(double value) {
    return Math.min(max(), Math.max(min(), value));
  }

  @Override
  public double moved(double value, int steps) {
    int found = Arrays.binarySearch(values, value);
    if (found < 0 && steps == 0) {
      return nearest(value);
    }
    int above = -found - 1;
    long position = found >= 0 ? found : steps > 0 ? above - 1 : above;
    return at((int) Math.max(0, Math.min(positions(), position + steps)));
  }
}
