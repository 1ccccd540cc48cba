package org.weightroom.control;

import java.awt.ComponentOrientation;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Property;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A row that turns something on and off: a tick and its name, and {@code ID.note} below. */
public final class Switch extends Part {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 232;

  private final transient Property<Boolean> property;
  private final JCheckBox box = new JCheckBox();
  private final JTextArea note = Labels.wrapped("", Type.NOTE, Token.MUTED);

  private Switch(Property<Boolean> property) {
    super(new Stack(USUAL_WIDTH, 2));
    this.property = property;
    box.putClientProperty("html.disable", true);
    box.setOpaque(false);
    box.setFont(Type.CONTROL.bold());
    box.setName("switch." + property.id());
    note.setName("note." + property.id());
  }

  /** A row for this property. */
  public static Switch of(Property<Boolean> property) {
    return new Switch(property);
  }

  /** The property that it sets. */
  public Property<Boolean> property() {
    return property;
  }

  @Override
  public void join(PartContext context) {
    String name = context.name(property);
    box.setText(name);
    box.getAccessibleContext().setAccessibleName(name);
    box.addActionListener(e -> turn(box.isSelected()));
    box.setEnabled(!property.isLocked());
    add(box);
    context.texts().find(property.id() + ".note").ifPresent(text -> explain(text, context));
    context.watch(() -> box.setSelected(property.get()));
  }

  private void turn(boolean on) {
    property.setByHand(on);
    property.scope().settle(Cause.HAND);
  }

  private void explain(String text, PartContext context) {
    box.getAccessibleContext().setAccessibleDescription(context.fill(text));
    indent();
    add(note);
    context.watch(() -> note.setText(context.fill(text)));
  }

  /** The note begins where the name does. */
  private void indent() {
    int name =
        UIManager.getIcon("CheckBox.icon").getIconWidth()
            + box.getIconTextGap()
            + box.getInsets().left;
    boolean fromLeft = getComponentOrientation().isLeftToRight();
    note.setBorder(BorderFactory.createEmptyBorder(0, fromLeft ? name : 0, 0, fromLeft ? 0 : name));
  }

  @Override
  public void setComponentOrientation(ComponentOrientation orientation) {
    super.setComponentOrientation(orientation);
    if (note != null) { // Swing asks while the part is being made
      indent();
    }
  }

  @Override
  public void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(property.id()));
  }
}
