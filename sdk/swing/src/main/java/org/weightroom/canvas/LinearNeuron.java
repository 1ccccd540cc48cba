package org.weightroom.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.PartContext;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;

/**
 * One neuron: reads inputs, weights and bias and draws up their diagram.
 *
 * @param terms inputs with their weights, at least one
 * @param bias what is added
 * @param output the weighted sum
 * @param squash the activation after it, or null
 */
record LinearNeuron(
    List<Term> terms, NumberProperty bias, Value<Double> output, @Nullable Squash squash) {

  /**
   * A neuron of these.
   *
   * @throws IllegalArgumentException if there is no input, or not one weight for each
   */
  static LinearNeuron of(
      List<? extends Value<Double>> inputs,
      List<NumberProperty> weights,
      NumberProperty bias,
      Value<Double> output) {
    if (inputs.isEmpty() || inputs.size() != weights.size()) {
      throw new IllegalArgumentException(
          output.id() + ": wants as many weights as inputs, and at least one");
    }
    List<Term> terms =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> new Term(inputs.get(i), weights.get(i)))
            .toList();
    return new LinearNeuron(terms, bias, output, null);
  }

  /** The same with an activation. */
  LinearNeuron with(Squash after) {
    return new LinearNeuron(terms, bias, output, after);
  }

  /** The inputs whose weights are shown. */
  List<Term> shown(Set<String> hidden) {
    return terms.stream().filter(term -> shows(term.weight(), hidden)).toList();
  }

  /** Whether a weight or bias is shown: a hidden one too, if the output would be wrong without. */
  static boolean shows(NumberProperty parameter, Set<String> hidden) {
    return !hidden.contains(parameter.id()) || parameter.get() != 0;
  }

  /** The diagram of this moment; without hidden weights, their inputs, and a hidden bias. */
  Diagram diagram(PartContext context, Set<String> hidden) {
    return new Draft(context, hidden).diagram();
  }

  /** A diagram while it is drawn up. */
  private final class Draft {
    private final PartContext context;
    private final Locale locale;
    private final boolean opens;
    private final boolean withBias;
    private final List<Term> rows;
    private final String sum;
    private final List<Neuron> neurons = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();

    Draft(PartContext context, Set<String> hidden) {
      this.context = context;
      this.locale = context.locale();
      this.opens = context.model().working(output.id()).isPresent();
      this.withBias = shows(bias, hidden);
      this.rows = shown(hidden);
      this.sum = Digits.show(output.get(), output.decimals(), locale);
    }

    Diagram diagram() {
      int meeting = 2 * rows.size();
      for (Term term : rows) {
        row(term, meeting);
      }
      if (withBias || rows.size() > 1) {
        spoken.add(added());
      }
      if (withBias) {
        neurons.add(biasNeuron());
        connections.add(arrow(meeting, meeting + 1, sum, sumRoom(), Concept.PREDICTION));
      }
      neurons.add(Neuron.end(output, Concept.PREDICTION, sumRoom(), context, opens));
      if (squash != null) {
        int last = neurons.size() - 1;
        neurons.add(squash.neuron(context, output));
        connections.add(Connection.arrow(last, last + 1, Concept.ACTIVATION));
        spoken.add(
            squash.equation(context, sum) + " " + Neuron.caption(squash.probability(), context));
      }
      String whole =
          spoken.stream()
              .reduce((a, b) -> context.texts().text("list.semicolon", "first", a, "second", b))
              .orElse(sum);
      return new Diagram(rows.size(), neurons, connections, whole);
    }

    private void row(Term term, int meeting) {
      boolean isWhole = rows.size() == 1 && !withBias;
      String product = Digits.product(term.product(), locale);
      String label = isWhole ? sum : product;
      String multiplied = term.multiplied(context) + " = " + label;
      spoken.add(multiplied);
      int input = neurons.size();
      neurons.add(term.inputNeuron(context));
      neurons.add(term.weightNeuron(context, multiplied));
      connections.add(Connection.plain(input, input + 1, Concept.INPUT));
      connections.add(
          isWhole
              ? arrow(input + 1, meeting, label, List.of(), Concept.PREDICTION)
              : new Connection(
                  input + 1, meeting, label, productRoom(term), Concept.WEIGHT, !withBias, opens));
    }

    private Connection arrow(int from, int to, String label, List<String> room, Concept concept) {
      return new Connection(from, to, label, room, concept, true, opens);
    }

    private Neuron biasNeuron() {
      return new Neuron(
          Neuron.Form.SQUARE,
          context.concept(bias).orElse(Concept.BIAS),
          plus(bias.get()),
          Digits.widest(bias).stream().map(this::plus).toList(),
          Neuron.caption(bias, context),
          added(),
          false);
    }

    private String added() {
      StringBuilder text = new StringBuilder();
      for (Term term : rows) {
        String product = Digits.product(Math.abs(term.product()), locale);
        boolean first = text.isEmpty();
        text.append(first ? Digits.product(term.product(), locale) : signed(term, product));
      }
      if (withBias) {
        text.append(text.isEmpty() ? "" : " ").append(plus(bias.get()));
      }
      return text + " = " + sum;
    }

    private String signed(Term term, String product) {
      return (term.product() < 0 ? " − " : " + ") + product;
    }

    private String plus(double term) {
      return (term < 0 ? "− " : "+ ") + Digits.parameter(Math.abs(term), bias, locale);
    }

    /** One row alone has all the width it wants; above each other their ends are aligned. */
    private List<String> productRoom(Term term) {
      return rows.size() == 1
          ? List.of()
          : term.widestProducts().stream().map(value -> Digits.product(value, locale)).toList();
    }

    private List<String> sumRoom() {
      if (rows.size() < 2) {
        return List.of();
      }
      double least = withBias ? bias.min() : 0;
      double most = withBias ? bias.max() : 0;
      for (Term term : rows) {
        List<Double> products = term.widestProducts();
        least += products.stream().min(Double::compare).orElse(0.0);
        most += products.stream().max(Double::compare).orElse(0.0);
      }
      return List.of(
          Digits.show(least, output.decimals(), locale),
          Digits.show(most, output.decimals(), locale));
    }
  }
}
