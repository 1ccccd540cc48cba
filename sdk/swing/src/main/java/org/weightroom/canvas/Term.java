package org.weightroom.canvas;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.weightroom.control.PartContext;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;

/**
 * One input with its weight.
 *
 * @param input what comes in
 * @param weight what it is multiplied by
 */
record Term(Value<Double> input, NumberProperty weight) {

  double product() {
    return input.get() * weight.get();
  }

  /** The input's neuron. */
  Neuron inputNeuron(PartContext context) {
    return Neuron.end(input, Concept.INPUT, inputRoom(context.locale()), context, false);
  }

  /** The weight's neuron, which tells the product. */
  Neuron weightNeuron(PartContext context, String arithmetic) {
    Locale locale = context.locale();
    return new Neuron(
        Neuron.Form.ELLIPSE,
        context.concept(weight).orElse(Concept.WEIGHT),
        times(weight.get(), locale),
        Digits.widest(weight).stream().map(value -> times(value, locale)).toList(),
        Neuron.caption(weight, context),
        arithmetic,
        false);
  }

  /** The left side of its equation. */
  String multiplied(PartContext context) {
    String in = Digits.show(input.get(), input.decimals(), context.locale());
    return in + " " + times(weight.get(), context.locale());
  }

  /** The products that can be reached by hand and need the most room. */
  List<Double> widestProducts() {
    List<Double> inputs =
        input instanceof NumberProperty dial
            ? List.of(dial.min(), dial.max())
            : List.of(input.get());
    return inputs.stream()
        .flatMap(in -> Digits.widest(weight).stream().map(factor -> in * factor))
        .toList();
  }

  private List<String> inputRoom(Locale locale) {
    return input instanceof NumberProperty dial
        ? Stream.of(dial.min(), dial.max())
            .map(value -> Digits.show(value, dial.decimals(), locale))
            .toList()
        : List.of();
  }

  private String times(double factor, Locale locale) {
    return "× " + Digits.parameter(factor, weight, locale);
  }
}
