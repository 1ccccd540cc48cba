package org.weightroom.control;

import java.util.List;
import java.util.Locale;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Numerals;

/** A number that a hand may set: a property of its own, or one of a list. */
interface Slot {

  /** The range and the steps that bind the hand. */
  NumberProperty range();

  /** The number now; NaN where the list is too short. */
  double get();

  /** Sets the nearest value a hand may set. */
  void setByHand(double value);

  /** The number as it stands in a field. */
  default String show(double value, Locale locale) {
    return Numerals.show(value, range().decimals(), locale);
  }

  /** A property of its own. */
  static Slot of(NumberProperty property) {
    return new Slot() {
      @Override
      public NumberProperty range() {
        return property;
      }

      @Override
      public double get() {
        return property.get();
      }

      @Override
      public void setByHand(double value) {
        property.setByHand(value);
      }
    };
  }

  /** One of a list, in as few decimals as it needs. */
  static Slot of(NumbersProperty list, int index) {
    return new Slot() {
      @Override
      public NumberProperty range() {
        return list.entry();
      }

      @Override
      public double get() {
        List<Double> numbers = list.get();
        return index < numbers.size() ? numbers.get(index) : Double.NaN;
      }

      @Override
      public void setByHand(double value) {
        if (index < list.get().size()) {
          list.setByHand(index, value);
        }
      }

      @Override
      public String show(double value, Locale locale) {
        return Brief.show(value, range().decimals(), locale);
      }
    };
  }
}
