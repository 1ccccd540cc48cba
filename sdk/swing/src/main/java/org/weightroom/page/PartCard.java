package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import org.weightroom.control.Stack;
import org.weightroom.theme.Card;
import org.weightroom.theme.Space;

/** A card around one part of the lab. */
final class PartCard extends Card implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final JComponent part;

  PartCard(String name, JComponent part, int above, int beside) {
    super(name, new BorderLayout());
    this.part = part;
    setBorder(Space.padding(above, beside, above, beside));
    add(part);
    setVisible(part.isVisible()); // what the story hides leaves no empty card
  }

  JComponent part() {
    return part;
  }

  @Override
  public int heightFor(int width) {
    Insets insets = getInsets();
    return insets.top + Column.least(part, width - insets.left - insets.right) + insets.bottom;
  }
}
