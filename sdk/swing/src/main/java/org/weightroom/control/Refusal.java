package org.weightroom.control;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JTextField;
import org.weightroom.observe.NumberProperty;

/** Says why a field does not take what was typed: an outline, a line of text, a description. */
final class Refusal {
  private static final int LONGEST_QUOTE = 24;

  private final JTextField field;
  private final NumberProperty property;
  private final PartContext context;
  private final Balloon balloon;

  Refusal(JTextField field, NumberProperty property, PartContext context) {
    this.field = field;
    this.property = property;
    this.context = context;
    this.balloon = new Balloon(field);
  }

  void say(String typed, boolean noNumber) {
    String line =
        context
            .texts()
            .text(
                noNumber ? "field.refused" : "field.out-of-range",
                "typed",
                quoted(typed),
                "min",
                Brief.show(property.min(), property.decimals(), context.locale()),
                "max",
                Brief.show(property.max(), property.decimals(), context.locale()));
    field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
    // Screen readers are told by the change of the description.
    field.getAccessibleContext().setAccessibleDescription(line);
    balloon.say(line);
  }

  void clear() {
    if (field.getClientProperty(FlatClientProperties.OUTLINE) != null) {
      field.putClientProperty(FlatClientProperties.OUTLINE, null);
      field.getAccessibleContext().setAccessibleDescription(null);
      balloon.hush();
    }
  }

  private static String quoted(String typed) {
    return typed.codePointCount(0, typed.length()) <= LONGEST_QUOTE
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
