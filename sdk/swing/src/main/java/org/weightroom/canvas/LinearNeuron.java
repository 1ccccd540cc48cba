package org.weightroom.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.weightroom.control.PartContext;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Numerals;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;

/** One input, one weight, one bias, one output: reads the values and draws up their diagram. */
final class LinearNeuron {
  private static final int NOISE_DECIMALS = 9;

  private final NumberProperty input;
  private final NumberProperty weight;
  private final NumberProperty bias;
  private final Value<Double> output;

  LinearNeuron(
      NumberProperty input, NumberProperty weight, NumberProperty bias, Value<Double> output) {
    this.input = input;
    this.weight = weight;
    this.bias = bias;
    this.output = output;
  }

  Value<Double> output() {
    return output;
  }

  /** The diagram of this moment; without the bias if it is hidden. */
  Diagram diagram(PartContext context, Set<String> hidden) {
    boolean opens = context.model().working(output.id()).isPresent();
    boolean withBias = !hidden.contains(bias.id());
    double product = input.get() * weight.get();
    String productText = number(product, context);
    String multiplied = context.show(input) + " " + times(weight.get(), context);
    multiplied += " = " + (withBias ? productText : context.show(output));
    String added = productText + " " + plus(bias.get(), context) + " = " + context.show(output);

    List<Neuron> neurons = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    neurons.add(ends(input, Concept.INPUT, room(input, context), context, false));
    connections.add(new Connection(0, 1, "", Concept.INPUT, false, false));
    neurons.add(
        new Neuron(
            Neuron.Form.ELLIPSE,
            context.concept(weight).orElse(Concept.WEIGHT),
            times(weight.get(), context),
            List.of(times(weight.min(), context), times(weight.max(), context)),
            caption(weight, context),
            multiplied,
            false));
    if (withBias) {
      connections.add(new Connection(1, 2, productText, Concept.WEIGHT, false, opens));
      neurons.add(
          new Neuron(
              Neuron.Form.SQUARE,
              context.concept(bias).orElse(Concept.BIAS),
              plus(bias.get(), context),
              List.of(plus(bias.min(), context), plus(bias.max(), context)),
              caption(bias, context),
              added,
              false));
    }
    int last = neurons.size();
    String sum = context.show(output);
    connections.add(new Connection(last - 1, last, sum, Concept.PREDICTION, true, opens));
    neurons.add(ends(output, Concept.PREDICTION, List.of(), context, opens));
    String spoken =
        withBias
            ? context.texts().text("list.semicolon", "first", multiplied, "second", added)
            : multiplied;
    return new Diagram(neurons, connections, spoken);
  }

  private static Neuron ends(
      Value<Double> value, Concept usual, List<String> room, PartContext context, boolean opens) {
    return new Neuron(
        Neuron.Form.CIRCLE,
        context.concept(value).orElse(usual),
        context.show(value),
        room,
        caption(value, context),
        context.show(value),
        opens);
  }

  private static List<String> room(NumberProperty property, PartContext context) {
    return List.of(
        Numerals.show(property.min(), property.decimals(), context.locale()),
        Numerals.show(property.max(), property.decimals(), context.locale()));
  }

  private static String caption(Value<?> value, PartContext context) {
    return context.texts().find(value.id() + ".symbol").orElseGet(() -> context.name(value));
  }

  private String times(double factor, PartContext context) {
    return "× " + Numerals.show(factor, weight.decimals(), context.locale());
  }

  private String plus(double term, PartContext context) {
    String size = Numerals.show(Math.abs(term), bias.decimals(), context.locale());
    return (term < 0 ? "− " : "+ ") + size;
  }

  /** A product as it is read: 2,000 × 0.057 is 114, not 114.0 for the noise of binary numbers. */
  private static String number(double value, PartContext context) {
    double clean = Numerals.round(value, NOISE_DECIMALS);
    return Numerals.show(clean, Numerals.ADAPTIVE, context.locale());
  }
}
