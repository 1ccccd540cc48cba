package org.weightroom.control;

import java.awt.Dimension;
import javax.swing.JLabel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Type;

/** How many times a unit a number is: × 12. */
final class Factor {
  private final NumberProperty property;
  private final double unit;
  private final PartContext context;
  private final JLabel label = Labels.muted("", Type.NOTE);

  Factor(NumberProperty property, double unit, PartContext context) {
    this.property = property;
    this.unit = unit;
    this.context = context;
    label.setName("times." + property.id());
  }

  /** The label, with room for what the dial reaches and a hand can type: nothing jumps. */
  JLabel label(Reach reach) {
    int widest = 0;
    for (double typed : new double[] {property.min(), property.max()}) {
      label.setText(text(typed));
      widest = Math.max(widest, label.getPreferredSize().width);
    }
    for (double end : new double[] {reach.from(), reach.to()}) {
      for (int steps = -1; steps <= 1; steps++) {
        label.setText(text(reach.moved(end, steps)));
        widest = Math.max(widest, label.getPreferredSize().width);
      }
    }
    label.setMinimumSize(new Dimension(widest, label.getPreferredSize().height));
    context.watch(() -> label.setText(text(property.get())));
    return label;
  }

  private String text(double value) {
    String factor = Brief.show(value / unit, Numerals.ADAPTIVE, context.locale());
    String text = context.texts().text("slider.times", "factor", factor);
    return context.texts().isRightToLeft() ? "\u2068" + text + "\u2069" : text;
  }
}
