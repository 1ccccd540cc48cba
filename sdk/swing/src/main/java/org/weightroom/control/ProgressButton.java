package org.weightroom.control;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** A button with a thin line at its foot that says how far the thing is that it began. */
final class ProgressButton extends JButton {
  private static final long serialVersionUID = 1L;
  private static final int THICK = 3;

  private double progress = Double.NaN;

  /**
   * Shows how far it is.
   *
   * @param share 0 … 1; NaN for nothing
   */
  void show(double share) {
    if (Double.compare(share, progress) != 0) {
      progress = share;
      repaint();
    }
  }

  /** How far it is: 0 … 1, or NaN. */
  double progress() {
    return progress;
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (!Double.isNaN(progress)) {
      Graphics2D brush = Brush.smooth(g);
      float side = Space.scale(Space.M);
      float width = getWidth() - 2 * side;
      float done = (float) (width * progress);
      boolean leftToRight = getComponentOrientation().isLeftToRight();
      line(brush, Token.TRACK, side, width);
      line(brush, Token.ACCENT, leftToRight ? side : side + width - done, done);
      brush.dispose();
    }
  }

  private void line(Graphics2D brush, Token color, float x, float width) {
    float thick = Space.scale(THICK);
    float y = getHeight() - thick - Space.scale(2);
    brush.setColor(color.color());
    brush.fill(new RoundRectangle2D.Float(x, y, width, thick, thick, thick));
  }
}
