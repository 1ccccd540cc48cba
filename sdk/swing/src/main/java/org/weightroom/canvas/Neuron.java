package org.weightroom.canvas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.PartContext;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;

/**
 * One shape of a network.
 *
 * @param form what it looks like
 * @param concept whose colours it has
 * @param value the number in it, with its operator
 * @param room other texts it keeps room for, so that it does not change its size all the time
 * @param caption what it is called, below the number
 * @param arithmetic how its number goes on or comes about, to be read out
 * @param opens whether its number opens into its arithmetic
 * @param curve what an activation draws above or beside its number; null for any other
 */
record Neuron(
    Form form,
    Concept concept,
    String value,
    List<String> room,
    String caption,
    String arithmetic,
    boolean opens,
    @Nullable Curve curve) {

  /** A neuron that is no activation. */
  Neuron(
      Form form,
      Concept concept,
      String value,
      List<String> room,
      String caption,
      String arithmetic,
      boolean opens) {
    this(form, concept, value, room, caption, arithmetic, opens, null);
  }

  /** The shapes of the concepts. */
  enum Form {
    /** An input or an output. */
    CIRCLE,
    /** A weight on its connection. */
    ELLIPSE,
    /** A bias. */
    SQUARE,
    /** An activation with its curve. */
    ACTIVATION
  }

  /** An input or an output, which shows a value as it is. */
  static Neuron end(
      Value<Double> value, Concept usual, List<String> room, PartContext context, boolean opens) {
    String shown = Digits.show(value.get(), value.decimals(), context.locale());
    return new Neuron(
        Form.CIRCLE,
        context.concept(value).orElse(usual),
        shown,
        room,
        caption(value, context),
        shown,
        opens);
  }

  /** What a value is called in the picture: its symbol, else its name. */
  static String caption(Value<?> value, PartContext context) {
    return context.texts().find(value.id() + ".symbol").orElseGet(() -> context.name(value));
  }
}
