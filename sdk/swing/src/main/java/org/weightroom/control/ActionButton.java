package org.weightroom.control;

import java.awt.FlowLayout;
import javax.swing.JButton;
import org.weightroom.theme.Space;

/** A button that does one of the lesson's named actions; its text is {@code action.ID}. */
public final class ActionButton extends Part {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final JButton button = new JButton();

  private ActionButton(String id) {
    super(new FlowLayout(FlowLayout.LEADING, 0, 0));
    this.id = id;
    setName("action." + id);
  }

  /**
   * A button for an action.
   *
   * @param id as in {@code action(id, …)} of the model
   */
  public static ActionButton of(String id) {
    return new ActionButton(id);
  }

  @Override
  public void join(PartContext context) {
    button.setName("do." + id);
    button.setText(context.texts().text("action." + id));
    context
        .texts()
        .find("action." + id + ".note")
        .ifPresent(button.getAccessibleContext()::setAccessibleDescription);
    button.addActionListener(event -> context.model().perform(id));
    setBorder(Space.padding(0, 0, 0, 0));
    add(button);
  }

  @Override
  public boolean isBar() {
    return true;
  }
}
