package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Set;
import javax.swing.JLabel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Type;

/**
 * A low row that sets a number and begins with its name; where several stand below each other,
 * their names line up.
 */
public abstract class Labelled extends Part {
  private static final long serialVersionUID = 1L;

  /** What the row sets. */
  final transient NumberProperty property;

  /** The name: {@code ID.label}, else {@code ID}. */
  final JLabel label = Labels.bold("", Type.CONTROL);

  Labelled(NumberProperty property) {
    super(new BorderLayout());
    this.property = property;
    label.setName("label." + property.id());
  }

  /** The property that it sets. */
  public final NumberProperty property() {
    return property;
  }

  @Override
  public final boolean isBar() {
    return true;
  }

  @Override
  public final void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(property.id()));
  }

  /** Names the row. */
  final void name(PartContext context) {
    label.setText(context.texts().find(property.id() + ".label").orElse(context.name(property)));
    context.concept(property).map(Concept::text).ifPresent(label::setForeground);
  }

  /** How wide the name is, in pixels. */
  public final int labelWidth() {
    label.setPreferredSize(null);
    return label.getPreferredSize().width;
  }

  /** Gives the name this width, so that what follows it begins at one line in several rows. */
  public final void setLabelWidth(int width) {
    label.setPreferredSize(new Dimension(width, label.getPreferredSize().height));
    label.setMinimumSize(label.getPreferredSize());
    invalidate(); // revalidate alone does nothing before the row is on a page
    revalidate();
  }
}
