package org.weightroom.canvas;

import java.util.List;
import java.util.Locale;
import org.weightroom.control.PartContext;
import org.weightroom.nn.Activation;
import org.weightroom.observe.Numerals;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;

/**
 * What makes a probability of the weighted sum: the activation after it.
 *
 * @param activation its function
 * @param probability what comes out, 0 to 1
 */
record Squash(Activation activation, Value<Double> probability) {

  Squash {
    if (activation == Activation.IDENTITY) {
      throw new IllegalArgumentException(probability.id() + ": the identity is no activation");
    }
  }

  /** The neuron of it, below or behind that of the sum. */
  Neuron neuron(PartContext context, Value<Double> sum) {
    return new Neuron(
        Neuron.Form.ACTIVATION,
        Concept.ACTIVATION,
        percent(context),
        List.of(whole(context)),
        Neuron.caption(probability, context),
        equation(context, Digits.show(sum.get(), sum.decimals(), context.locale())),
        false,
        new Curve(activation, sum.get()));
  }

  /** What it makes of the sum, as an equation. */
  String equation(PartContext context, String sum) {
    return called(context, sum) + " = " + percent(context);
  }

  /** The function with its argument. */
  String called(PartContext context, String sum) {
    String name = context.texts().text("dense.activation." + id());
    return context.texts().text("network.activation", "name", name, "value", sum);
  }

  /** The probability as it is shown. */
  String percent(PartContext context) {
    return percent(probability.get(), context);
  }

  /** The longest there is. */
  String whole(PartContext context) {
    return percent(1, context);
  }

  private static String percent(double share, PartContext context) {
    String number = Numerals.show(100 * share, 0, context.locale());
    return context.texts().text("network.percent", "number", number);
  }

  private String id() {
    return activation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
