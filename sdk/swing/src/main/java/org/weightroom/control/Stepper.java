package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;

/**
 * A low row that counts a number up and down, for small whole ones: its name, and a field between
 * two buttons that go on while they are held. The field is the one stop of Tab, and has the keys.
 */
public final class Stepper extends Labelled {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 14;

  private Stepper(NumberProperty property) {
    super(property);
  }

  /** A row for this property. */
  public static Stepper of(NumberProperty property) {
    return new Stepper(property);
  }

  @Override
  public void join(PartContext context) {
    String name = context.name(property);
    NumberField field = new NumberField(property, context);
    field.setHorizontalAlignment(JTextField.CENTER);
    name(context);
    label.setLabelFor(field);
    StepButton minus = new StepButton(field, -1);
    StepButton plus = new StepButton(field, 1);
    minus.setIcon(Icons.of(Icons.Kind.SUBTRACT, ICON));
    plus.setIcon(Icons.of(Icons.Kind.ADD, ICON));
    minus.setName("stepper." + property.id() + ".minus");
    plus.setName("stepper." + property.id() + ".plus");
    String less = context.texts().text("stepper.minus", "name", name);
    String more = context.texts().text("stepper.plus", "name", name);
    minus.getAccessibleContext().setAccessibleName(less);
    plus.getAccessibleContext().setAccessibleName(more);
    JPanel line = new JPanel(new BorderLayout(Space.px(Space.M), 0));
    line.setOpaque(false);
    line.add(label, BorderLayout.LINE_START);
    line.add(new Count(minus, field, plus));
    add(line, BorderLayout.LINE_START);
    context.watch(
        () -> {
          minus.setEnabled(!property.isLocked() && property.get() > property.min());
          plus.setEnabled(!property.isLocked() && property.get() < property.max());
        });
  }

  /** In a higher card the row keeps its height and stands in the middle. */
  @Override
  public void doLayout() {
    super.doLayout();
    for (Component line : getComponents()) {
      int height = Math.min(line.getHeight(), line.getPreferredSize().height);
      line.setBounds(line.getX(), (getHeight() - height) / 2, line.getWidth(), height);
    }
  }

  /** Less is on the left in every language, as on a slider. */
  private static final class Count extends JPanel {
    private static final long serialVersionUID = 1L;

    Count(StepButton minus, NumberField field, StepButton plus) {
      super(new BorderLayout(Space.px(Space.S), 0));
      setOpaque(false);
      add(minus, BorderLayout.WEST);
      add(field, BorderLayout.CENTER);
      add(plus, BorderLayout.EAST);
    }

    @Override
    public void applyComponentOrientation(ComponentOrientation orientation) {
      super.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
    }
  }
}
