package org.weightroom.app.shell;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** The thin bar that shows how many of a lesson's goals are reached. */
final class ProgressBar extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int HEIGHT = 5;

  private final double share;

  /**
   * Makes a bar.
   *
   * @param share what part is reached, 0 to 1
   */
  ProgressBar(double share) {
    this.share = share;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Space.px(HEIGHT), Space.px(HEIGHT));
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = (Graphics2D) g.create();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setColor(Token.TRACK.color());
    brush.fill(bar(0, getWidth()));
    double reached = share * getWidth();
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    brush.setColor(Token.ACCENT.color());
    brush.fill(bar(leftToRight ? 0 : getWidth() - reached, reached));
    brush.dispose();
  }

  private RoundRectangle2D bar(double x, double width) {
    return new RoundRectangle2D.Double(x, 0, width, getHeight(), getHeight(), getHeight());
  }
}
