package org.weightroom.app.shell;

import java.awt.FlowLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/** Components below each other, each as wide as the column and as high as its text then needs. */
class Column extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 480;

  private final transient Stack stack;

  Column() {
    this(new Stack(USUAL_WIDTH));
  }

  private Column(Stack stack) {
    super(stack);
    this.stack = stack;
    setOpaque(false);
  }

  /** Adds a component below the last one, after a gap of design pixels. */
  final Column add(int gap, JComponent component) {
    stack.gapAbove(component, Space.px(gap));
    add(component);
    return this;
  }

  /** Adds a component that keeps its own width, at the reading side. */
  final Column addLoose(int gap, JComponent component) {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    row.setOpaque(false);
    row.add(component);
    return add(gap, row);
  }

  @Override
  public final int heightFor(int width) {
    return stack.heightFor(this, width);
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean rewrap = width != getWidth();
    super.setBounds(x, y, width, height);
    if (rewrap) {
      revalidate(); // a scroll pane asks for the height before it gives the width
    }
  }
}
