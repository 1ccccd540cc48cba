package org.weightroom.app.nocode;

/** Round numbers for axes and dials. */
final class Nice {
  private static final double[] LEADING = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

  private Nice() {}

  /** The power of ten at or below a number above 0. */
  static double powerBelow(double number) {
    int exponent = (int) Math.floor(Math.log10(number));
    return Double.parseDouble("1e" + exponent);
  }

  /** A round number at or above this one; 1 for 0 or less. */
  static double above(double number) {
    if (!(number > 1e-9)) {
      return 1;
    }
    double power = powerBelow(number);
    for (double leading : LEADING) {
      if (leading * power >= number) {
        return leading * power;
      }
    }
    return 10 * power;
  }

  /** What an axis shows for numbers from {@code least} to {@code most}: 0 too, where it is near. */
  static double[] axis(double least, double most) {
    double width = most > least ? most - least : Math.max(1, Math.abs(most));
    double step = tick(width);
    boolean nearZero = least >= 0 && least < 3 * width;
    double from = nearZero ? 0 : Math.floor(least / step) * step;
    double to = Math.ceil((most + width / 100) / step) * step;
    return new double[] {from, Math.max(to, from + step)};
  }

  /** A round distance of which some five make a width. */
  private static double tick(double width) {
    double power = powerBelow(width / 5);
    double times = width / 5 / power;
    return power * (times < 2 ? 1 : times < 5 ? 2 : 5);
  }
}
