package org.weightroom.chart;

import java.awt.FontMetrics;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.weightroom.observe.Numerals;

/** The marks of an axis, and how they are written: nothing beyond its ends. */
final class Ticks extends NumberFormat {
  private static final long serialVersionUID = 1L;

  private static final double NEAR = 1e-9;

  private final double min;
  private final double max;
  private final double step;
  private final int decimals;
  private final Locale locale;

  Ticks(double min, double max, double step, Locale locale) {
    this.min = min;
    this.max = max;
    this.step = step;
    this.decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + NEAR));
    this.locale = locale;
  }

  double step() {
    return step;
  }

  double[] values() {
    int first = (int) Math.ceil(min / step - NEAR);
    int last = (int) Math.floor(max / step + NEAR);
    return IntStream.rangeClosed(first, last).mapToDouble(i -> i * step).toArray();
  }

  int widest(FontMetrics metrics) {
    return DoubleStream.of(values())
        .mapToInt(value -> metrics.stringWidth(format(value)))
        .max()
        .orElse(0);
  }

  @Override
  public StringBuffer format(double value, StringBuffer into, FieldPosition position) {
    boolean within = value >= min - NEAR * step && value <= max + NEAR * step;
    return within ? into.append(Numerals.show(value, decimals, locale)) : into;
  }

  @Override
  public StringBuffer format(long value, StringBuffer into, FieldPosition position) {
    return format((double) value, into, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("an axis is never typed into");
  }
}
