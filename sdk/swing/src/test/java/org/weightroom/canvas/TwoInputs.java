package org.weightroom.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weightroom.control.Houses;
import org.weightroom.control.PartContext;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;

/** Chapter 3 in small: a price of area and bathrooms, where the training ends. */
final class TwoInputs extends LessonModel {
  final NumberProperty area = number("area", 2000, 0, 2600, 1);
  final NumberProperty bathrooms = number("bathrooms", 3, 1, 5, 1);
  final NumberProperty weight1 = number("weight1", 0.1861, -0.4, 0.4, 0.0001);
  final NumberProperty weight2 = number("weight2", -10.0124, -100, 200, 0.0001);
  final NumberProperty bias = number("bias", 3.6, -100, 300, 0.1);
  final Value<Double> price = value("predicted-price", this::predict).decimals(1);

  /** What was asked to open. */
  final List<String> opened = new ArrayList<>();

  TwoInputs() {
    explain(
        price,
        () ->
            Worked.weightedSum(
                new double[] {area.get(), bathrooms.get()},
                new double[] {weight1.get(), weight2.get()},
                bias.get()));
  }

  private double predict() {
    return weight1.get() * area.get() + weight2.get() * bathrooms.get() + bias.get();
  }

  /** A page in this language. */
  PartContext page(Locale locale) {
    history();
    return new PartContext(this, Texts.of(Houses.class, locale), opened::add);
  }

  /** The network with its formula. */
  NetworkCanvas canvas() {
    return NetworkCanvas.of(List.of(area, bathrooms), List.of(weight1, weight2), bias, price)
        .formula();
  }
}
