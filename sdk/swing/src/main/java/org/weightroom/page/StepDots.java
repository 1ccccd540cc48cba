package org.weightroom.page;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/**
 * One dot a step; the current one is long, those to come are pale. The words beside it say it too.
 */
final class StepDots extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int DOT = 8;
  private static final int LONG = 22;
  private static final int GAP = 6;

  private final int steps;
  private int current;

  StepDots(int steps) {
    this.steps = steps;
  }

  void setCurrent(int step) {
    current = step;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Space.px(Math.max(0, steps - 1) * (DOT + GAP) + LONG), Space.px(DOT));
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = (Graphics2D) g.create();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (!getComponentOrientation().isLeftToRight()) {
      brush.translate(getWidth(), 0);
      brush.scale(-1, 1);
    }
    float height = Space.scale(DOT);
    float x = 0;
    for (int step = 0; step < steps; step++) {
      float width = step == current ? Space.scale(LONG) : height;
      brush.setColor((step <= current ? Token.ACCENT : Token.TRACK).color());
      brush.fill(new RoundRectangle2D.Float(x, 0, width, height, height, height));
      x += width + Space.scale(GAP);
    }
    brush.dispose();
  }
}
