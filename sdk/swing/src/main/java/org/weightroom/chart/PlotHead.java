package org.weightroom.chart;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The row above a plot: its title, and at the other end what belongs to it. */
final class PlotHead extends JPanel {
  private static final long serialVersionUID = 1L;

  private final int height;

  /**
   * A head.
   *
   * @param designHeight its height whatever is in it, so that nothing jumps
   */
  PlotHead(String title, int designHeight, JComponent... trailing) {
    super(new MigLayout("insets 0, fill, hidemode 3, gapx " + Space.px(Space.L)));
    height = Space.px(designHeight);
    setOpaque(false);
    JLabel name = Labels.bold(title, Type.NOTE);
    name.setName("title");
    add(name, "wmin 0, pushx");
    for (JComponent part : trailing) {
      add(part, "wmin 0, hmax " + height);
    }
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
