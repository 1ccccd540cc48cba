package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.theme.Space;

/** Components below each other, each as wide as the stack and as high as its text then needs. */
class Stack extends JPanel implements Tall {
  private static final long serialVersionUID = 1L;
  private static final String GAP = "weightroom.gap";

  Stack() {
    super(null);
    setOpaque(false);
  }

  /** Adds a component below the last one, after a gap of design pixels. */
  final Stack add(int gap, JComponent component) {
    component.putClientProperty(GAP, gap);
    add(component);
    return this;
  }

  /** Adds a component that keeps its own width, at the reading side. */
  final Stack addLoose(int gap, JComponent component) {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    row.setOpaque(false);
    row.add(component);
    return add(gap, row);
  }

  @Override
  public int heightFor(int width) {
    Insets insets = getInsets();
    int height = insets.top + insets.bottom;
    for (Component child : getComponents()) {
      height += gap(child) + Tall.heightOf(child, width - insets.left - insets.right);
    }
    return height;
  }

  @Override
  public void doLayout() {
    Insets insets = getInsets();
    int width = getWidth() - insets.left - insets.right;
    int y = insets.top;
    for (Component child : getComponents()) {
      int height = Tall.heightOf(child, width);
      y += gap(child);
      child.setBounds(insets.left, y, width, height);
      y += height;
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth();
    for (Component child : width == 0 ? getComponents() : new Component[0]) {
      width = Math.max(width, child.getPreferredSize().width);
    }
    return new Dimension(width, heightFor(width));
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean rewrap = width != getWidth();
    super.setBounds(x, y, width, height);
    if (rewrap) {
      revalidate(); // a scroll pane asks for the height before it gives the width
    }
  }

  private static int gap(Component child) {
    Object gap = ((JComponent) child).getClientProperty(GAP);
    return gap instanceof Integer design ? Space.px(design) : 0;
  }
}
