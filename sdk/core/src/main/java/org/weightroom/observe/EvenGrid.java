package org.weightroom.observe;

/** Values at equal distances, counted from the least. */
record EvenGrid(double min, double max, double step, int decimals) implements Grid {
  private static final int MOST_DECIMALS = 12;

  /** So much of a step may be missing at the end of the range: binary noise. */
  private static final double NOISE = 1e-6;

  static Grid of(double min, double max, double step) {
    return new EvenGrid(min, max, step, Math.max(decimalsOf(step), decimalsOf(min)));
  }

  @Override
  public int positions() {
    return (int) Math.floor((max - min) / step + NOISE);
  }

  @Override
  public double at(int position) {
    int within = Math.max(0, Math.min(positions(), position));
    return nearest(min + within * step);
  }

  @Override
  public int position(double value) {
    int position = (int) Math.rint((value - min) / step);
    return Math.max(0, Math.min(positions(), position));
  }

  @Override
  public double nearest(double value) {
    double within = Math.min(max, Math.max(min, value));
    double steps = Math.rint((within - min) / step);
    // Rounding to the grid's decimals yields the double that a typed number gives.
    return Math.min(max, Numerals.round(min + steps * step, decimals));
  }

  @Override
  public double moved(double value, int steps) {
    return nearest(value + steps * step);
  }

  private static int decimalsOf(double step) {
    int decimals = 0;
    while (decimals < MOST_DECIMALS && Numerals.round(step, decimals) != step) {
      decimals++;
    }
    return decimals;
  }
}
