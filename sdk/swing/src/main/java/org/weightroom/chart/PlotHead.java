package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The row above a plot: its title, and at the other end what belongs to it. */
final class PlotHead extends JPanel {
  private static final long serialVersionUID = 1L;

  private final int height;
  private final JLabel name;
  private final JComponent trailing;

  /**
   * A head.
   *
   * @param designHeight its height whatever is in it, so that nothing jumps
   */
  PlotHead(String title, int designHeight, JComponent trailing) {
    super(new BorderLayout(Space.px(Space.M), 0));
    height = Space.px(designHeight);
    setOpaque(false);
    setBorder(Space.padding(0, Space.S, Space.S, Space.S));
    this.trailing = trailing;
    name = Labels.bold(title, Type.NOTE);
    name.setName("title");
    add(name, BorderLayout.CENTER);
    add(trailing, BorderLayout.LINE_END);
  }

  /** Whether the title and what belongs to it fit into so many pixels. */
  boolean holds(int width) {
    Insets insets = getInsets();
    int needed = name.getPreferredSize().width + trailing.getPreferredSize().width;
    return needed + Space.px(Space.M) + insets.left + insets.right <= width;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, height);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, height);
  }
}
