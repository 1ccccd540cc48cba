package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** An option, a bar as long as its share, and the number. */
final class TallyBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int THICK = 14;

  TallyBar(String option, String number, double share) {
    super(new BorderLayout(0, Space.px(Space.S)));
    setOpaque(false);
    JPanel head = new JPanel(new BorderLayout(Space.px(Space.L), 0));
    head.setOpaque(false);
    head.add(Labels.plain(option, Type.CONTROL));
    head.add(Labels.bold(number, Type.CONTROL), BorderLayout.LINE_END);
    add(head, BorderLayout.PAGE_START);
    add(new Bar(share));
    getAccessibleContext().setAccessibleName(option + ": " + number);
  }

  private static final class Bar extends JComponent {
    private static final long serialVersionUID = 1L;
    private final double share;

    Bar(double share) {
      this.share = share;
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Space.px(THICK), Space.px(THICK));
    }

    @Override
    protected void paintComponent(Graphics g) {
      Graphics2D brush = Brush.smooth(g);
      double lit = share * getWidth();
      boolean leftToRight = getComponentOrientation().isLeftToRight();
      brush.setColor(Token.TRACK.color());
      brush.fill(bar(0, getWidth()));
      brush.setColor(Token.ACCENT.color());
      if (share > 0) {
        brush.fill(bar(leftToRight ? 0 : getWidth() - lit, lit));
      }
      brush.dispose();
    }

    private RoundRectangle2D bar(double x, double width) {
      double arc = Space.scale(Space.CONTROL_RADIUS);
      return new RoundRectangle2D.Double(x, 0, width, getHeight(), arc, arc);
    }
  }
}
