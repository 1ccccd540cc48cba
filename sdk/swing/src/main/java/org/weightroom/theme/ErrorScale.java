package org.weightroom.theme;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of errors on maps and error axes: from pale to strong in logarithmic steps. Where
 * hues are hard to tell apart it is one hue that darkens.
 */
public final class ErrorScale {
  /** The errors that have a colour of their own, rising; between them colours are mixed. */
  public static final List<Double> MARKS = List.of(400.0, 10_000.0, 100_000.0, 1_000_000.0);

  private static final List<Color> HUES = colors(0xfcfc99, 0xfeb24c, 0xfd8d3c, 0xfc4e2a);
  private static final List<Color> ONE_HUE = colors(0xfbf6da, 0xe2c65a, 0xa9831a, 0x5c4400);

  private ErrorScale() {}

  /** The colour of an error in the theme in force; below and above the marks that of the end. */
  public static Color color(double error) {
    List<Color> colors = Theme.current().pick(HUES, HUES, HUES, ONE_HUE);
    int last = MARKS.size() - 1;
    if (!(error > MARKS.get(0))) {
      return colors.get(error >= 0 ? 0 : last); // what is no number is no good error
    }
    for (int i = 1; i <= last; i++) {
      if (error < MARKS.get(i)) {
        double share =
            Math.log(error / MARKS.get(i - 1)) / Math.log(MARKS.get(i) / MARKS.get(i - 1));
        return Colors.mix(colors.get(i - 1), colors.get(i), share);
      }
    }
    return colors.get(last);
  }

  /** Where an error stands on the scale: 0 at its least mark, 1 at its greatest. */
  public static double share(double error) {
    double least = MARKS.get(0);
    double most = MARKS.get(MARKS.size() - 1);
    double within = Math.max(least, Math.min(most, error));
    return Math.log(within / least) / Math.log(most / least);
  }

  /** The error at a place on the scale, 0 … 1: the inverse of {@link #share}. */
  public static double error(double share) {
    double least = MARKS.get(0);
    return least * Math.pow(MARKS.get(MARKS.size() - 1) / least, share);
  }

  private static List<Color> colors(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Color::new).toList();
  }
}
