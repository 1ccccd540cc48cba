package org.weightroom.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.weightroom.control.PartContext;
import org.weightroom.control.StyledText;
import org.weightroom.control.StyledText.Run;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The neuron as one line of mathematics with the live numbers, each in its colour. */
final class FormulaLine {
  private static final double LINE_HEIGHT = 1.5;

  /** Keeps a sign with its number when the line wraps. */
  private static final String FIXED = "\u00a0";

  /** Wide, so that two equations on one line stay apart. */
  private static final String LINE_MAY_END = "\u2003";

  private final StyledText text = new StyledText(LINE_HEIGHT).asFormula();
  private final LinearNeuron network;

  FormulaLine(LinearNeuron network) {
    this.network = network;
    text.setName("network.formula");
  }

  /** What shows it. */
  StyledText text() {
    return text;
  }

  /** Shows the numbers of this moment, and keeps room for the longest that a hand can set. */
  void refresh(PartContext context, Set<String> hidden) {
    text.show(new Writer(context, hidden, NumberProperty::get, Squash::percent).line());
    Locale locale = context.locale();
    ToDoubleFunction<NumberProperty> longest =
        property ->
            Digits.widest(property).stream()
                .max(Comparator.comparing(v -> Digits.parameter(v, property, locale).length()))
                .orElseGet(property::get);
    text.reserve(List.of(new Writer(context, hidden, longest, Squash::whole).line()));
  }

  /** Where it stands beside a picture this wide at least: below it, or beside where both fit. */
  Rectangle bounds(int width, int height, double picture) {
    int line = text.getPreferredSize().width;
    int tall = text.heightFor(width);
    if (picture + Space.px(Space.XL) + line <= width) {
      return new Rectangle(width - line, (height - tall) / 2, line, tall);
    }
    return new Rectangle(0, Math.max(0, height - tall), width, tall);
  }

  /** One line while it is written. */
  private final class Writer {
    private final PartContext context;
    private final Set<String> hidden;
    private final ToDoubleFunction<NumberProperty> reading;
    private final BiFunction<Squash, PartContext, String> percent;
    private final Font font = Type.CONTROL.font();
    private final Font bold = Type.CONTROL.bold();
    private final List<Run> runs = new ArrayList<>();

    Writer(
        PartContext context,
        Set<String> hidden,
        ToDoubleFunction<NumberProperty> reading,
        BiFunction<Squash, PartContext, String> percent) {
      this.context = context;
      this.hidden = hidden;
      this.reading = reading;
      this.percent = percent;
    }

    List<Run> line() {
      number(context.texts().text("network.output"), Concept.PREDICTION.text());
      sign(FIXED + "=" + FIXED);
      boolean first = true;
      for (Term term : network.shown(hidden)) {
        parameter(term.weight(), Concept.WEIGHT, first);
        sign(FIXED + "·" + FIXED);
        number(input(term.input()), color(term.input(), Concept.INPUT));
        first = false;
      }
      if (LinearNeuron.shows(network.bias(), hidden)) {
        parameter(network.bias(), Concept.BIAS, first);
      }
      if (!first) {
        Value<Double> output = network.output();
        sign(" =" + FIXED);
        number(
            Digits.show(output.get(), output.decimals(), context.locale()),
            color(output, Concept.PREDICTION));
      }
      Squash squash = network.squash();
      if (squash != null) {
        squashed(squash);
      }
      return runs;
    }

    /** On a line of its own where there is none for both. */
    private void squashed(Squash squash) {
      Color color = Concept.ACTIVATION.text();
      String sum = context.texts().text("network.output");
      runs.add(new Run(LINE_MAY_END, font, color));
      number(squash.called(context, sum), color);
      sign(FIXED + "=" + FIXED);
      number(percent.apply(squash, context).replace(" ", FIXED), color);
    }

    /** A weight or bias: the first with its own sign, another with the sign between the terms. */
    private void parameter(NumberProperty property, Concept usual, boolean first) {
      double value = reading.applyAsDouble(property);
      if (!first) {
        sign((value < 0 ? " −" : " +") + FIXED);
      }
      double shown = first ? value : Math.abs(value);
      number(Digits.parameter(shown, property, context.locale()), color(property, usual));
    }

    private String input(Value<Double> input) {
      double value =
          input instanceof NumberProperty dial ? reading.applyAsDouble(dial) : input.get();
      return Digits.show(value, input.decimals(), context.locale());
    }

    private Color color(Value<?> value, Concept usual) {
      return context.concept(value).orElse(usual).text();
    }

    private void sign(String sign) {
      runs.add(new Run(sign, font, Token.TEXT.color()));
    }

    /** Isolated, so that no text that runs from right to left draws it along. */
    private void number(String number, Color color) {
      boolean isolated = context.texts().isRightToLeft();
      runs.add(new Run(isolated ? "\u2068" + number + "\u2069" : number, bold, color));
    }
  }
}
