package org.weightroom.control;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.util.Set;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * A row that sets a number: its name, a slider and a field, all bound to one property. Where the
 * steps are finer than pixels, the mouse moves in round numbers, and with Shift in fine steps.
 */
public final class Slider extends Part {
  private static final long serialVersionUID = 1L;
  private static final int NARROWEST_DIAL = 72;

  private final transient NumberProperty property;
  private final JLabel label = Labels.bold("", Type.CONTROL);
  private @Nullable NumberField field;

  private transient Reach reach;
  private double unit = Double.NaN;

  private Slider(NumberProperty property) {
    super(new MigLayout("insets 0, fillx, novisualpadding"));
    this.property = property;
    this.reach = new Reach(property);
  }

  /** A row for this property. */
  public static Slider of(NumberProperty property) {
    return new Slider(property);
  }

  /**
   * Lets the dial reach this part of the range only; the field takes the whole of it.
   *
   * @throws IllegalArgumentException if this is not a part of the range
   */
  public Slider between(double from, double to) {
    reach = new Reach(property, from, to);
    return this;
  }

  /**
   * Shows beside the dial how many times this unit the number is: × 12.
   *
   * @param unit above 0
   */
  public Slider times(double unit) {
    if (!(unit > 0)) {
      throw new IllegalArgumentException(property + ": a unit is above 0, not " + unit);
    }
    this.unit = unit;
    return this;
  }

  /** The property that it sets. */
  public NumberProperty property() {
    return property;
  }

  @Override
  public void join(PartContext context) {
    String columns =
        Double.isNaN(unit) ? "[]%1$d[grow,fill]%1$d[]" : "[]%1$d[grow,fill]%1$d[]%1$d[]";
    ((MigLayout) getLayout()).setColumnConstraints(columns.formatted(Space.px(Space.M)));
    String name = context.name(property);
    Dial dial = new Dial(property, reach, context.concept(property));
    dial.setName("slider." + property.id());
    dial.getAccessibleContext()
        .setAccessibleName(context.texts().text("slider.name", "name", name));
    if (reach.isCoarse()) {
      dial.getAccessibleContext().setAccessibleDescription(context.texts().text("slider.fine"));
    }
    label.setText(context.texts().find(property.id() + ".label").orElse(name));
    label.setLabelFor(dial);
    context.concept(property).ifPresent(concept -> label.setForeground(concept.text()));
    dial.setEnabled(!property.isLocked());
    add(label);
    add(dial, "wmin " + Space.px(NARROWEST_DIAL));
    if (!Double.isNaN(unit)) {
      add(new Factor(property, unit, context).label(reach));
    }
    field = new NumberField(property, context);
    add(field);
    context.watch(() -> dial.put(property.get()));
  }

  /** How wide the name is, in pixels. */
  public int labelWidth() {
    label.setPreferredSize(null);
    return label.getPreferredSize().width;
  }

  /** Gives the name this width, so that the sliders of several rows begin at one line. */
  public void setLabelWidth(int width) {
    label.setPreferredSize(null);
    Dimension size = label.getPreferredSize();
    size.width = width;
    label.setPreferredSize(size);
    label.setMinimumSize(size);
    invalidate(); // revalidate alone does nothing before the row is on a page
    revalidate();
  }

  /** How wide the field is, in pixels. */
  public int fieldWidth() {
    return field == null ? 0 : field.neededWidth();
  }

  /** Gives the field at least this width, so that the fields of several rows are one column. */
  public void setFieldWidth(int width) {
    if (field != null) {
      field.setLeastWidth(width);
    }
  }

  /** A slider stands beside charts and networks, so it is not mirrored in any language. */
  @Override
  public void applyComponentOrientation(ComponentOrientation orientation) {
    super.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  @Override
  public void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(property.id()));
  }
}
