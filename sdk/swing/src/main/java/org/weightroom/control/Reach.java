package org.weightroom.control;

import org.weightroom.observe.NumberProperty;

/**
 * What a dial reaches of a property's range, and how fine it is: the mouse moves in coarse steps
 * where single ones would be less than a pixel, round numbers on the property's own grid.
 */
final class Reach {
  /** Up to so many steps the mouse takes each of them. */
  private static final int FEW = 3_000;

  /** So many coarse steps at least, for a smooth drag. */
  private static final int SMOOTH = 300;

  /** So many places of the knob at least, that a value between two positions is shown there. */
  private static final int PLACES = 1_000;

  /** A fine drag crosses one coarse step within so many pixels. */
  private static final int FINE_PIXELS = 500;

  private final NumberProperty property;
  private final double from;
  private final double to;
  private final int first;
  private final int last;
  private final int places;
  private final int coarse;

  Reach(NumberProperty property) {
    this(property, property.min(), property.max());
  }

  Reach(NumberProperty property, double from, double to) {
    if (!(from < to) || !property.allows(from) || !property.allows(to)) {
      throw new IllegalArgumentException(
          property + ": a dial from " + from + " to " + to + " is outside its range");
    }
    this.property = property;
    this.from = property.nearest(from);
    this.to = property.nearest(to);
    int below = property.position(this.from);
    int above = property.position(this.to);
    this.first = property.at(below) > this.from ? below : below + 1;
    this.last = property.at(above) < this.to ? above : above - 1;
    this.places = last() >= SMOOTH ? 1 : (PLACES + last() - 1) / last();
    this.coarse = property.step() > 0 && last() > FEW ? nice(last() / SMOOTH) : 1;
  }

  double from() {
    return from;
  }

  double to() {
    return to;
  }

  /** Whether the mouse leaves out values that keys and Shift can reach. */
  boolean isCoarse() {
    return coarse > 1;
  }

  /** How many steps the mouse moves at once. */
  int coarse() {
    return coarse;
  }

  /** How many steps a pixel is in a fine drag. */
  int stepsAPixel() {
    return nice(coarse / FINE_PIXELS);
  }

  /** The last place of the knob; the first is 0. */
  int lastPlace() {
    return last() * places;
  }

  /** Where the knob is, even if that is between two positions; at an end if it is beyond. */
  int place(double value) {
    if (value <= from || value >= to) {
      return value <= from ? 0 : lastPlace();
    }
    int near = position(value);
    int below = Math.min(last() - 1, at(near) > value ? near - 1 : near);
    double part = (value - at(below)) / (at(below + 1) - at(below));
    return (int) Math.rint((below + part) * places);
  }

  /** The value of the position nearest to a place of the knob. */
  double valueAt(int place) {
    return at((int) Math.rint(place / (double) places));
  }

  /** The round number nearest to a place of the knob. */
  double coarseAt(int place) {
    return place <= 0 || place >= lastPlace() ? valueAt(place) : rounded(valueAt(place));
  }

  /** The value so many steps further, within reach; outside, it does not lead further out. */
  double moved(double value, int steps) {
    if (steps > 0 ? value > to : value < from) {
      return value;
    }
    return within(property.moved(value, steps));
  }

  /** The round number so many coarse steps further, within reach. */
  double coarselyMoved(double value, int steps) {
    double moved = moved(value, (int) Math.max(-last(), Math.min(last(), (long) steps * coarse)));
    return moved <= from || moved >= to ? moved : rounded(moved);
  }

  private double rounded(double value) {
    if (!isCoarse()) {
      return value;
    }
    double step = coarse * property.step();
    return within(property.nearest(Math.rint(value / step) * step));
  }

  private double within(double value) {
    return Math.max(from, Math.min(to, value));
  }

  /** The number of the last position; the first is 0. */
  private int last() {
    return last - first + 2;
  }

  private double at(int position) {
    return position <= 0 ? from : position >= last() ? to : property.at(first + position - 1);
  }

  private int position(double value) {
    return Math.max(0, Math.min(last(), property.position(value) - first + 1));
  }

  /** The greatest of 1, 2, 5, 10, 20, … that is not above a number, at least 1. */
  private static int nice(int most) {
    int decade = 1;
    while (decade <= most / 10) {
      decade *= 10;
    }
    int digit = most / decade;
    return decade * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }
}
