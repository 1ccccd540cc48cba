package org.weightroom.control;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * One quiet line beside a component. It lies over the page, so nothing moves, takes no focus and no
 * time: it stays until it is hushed.
 */
final class Balloon extends JComponent {
  private static final long serialVersionUID = 1L;

  private final JComponent owner;
  private final JLabel line = Labels.plain("", Type.NOTE);

  Balloon(JComponent owner) {
    this.owner = owner;
    setName("balloon");
    line.setForeground(Token.DANGER.color());
    line.setBorder(Space.padding(Space.S, Space.M, Space.S, Space.M));
    add(line);
    owner.addHierarchyBoundsListener(new Following());
    owner.addHierarchyListener(
        e -> {
          if (!owner.isShowing()) {
            hush(); // a closed drawer must not leave it behind
          }
        });
    owner.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentMoved(ComponentEvent e) {
            place();
          }
        });
  }

  void say(String text) {
    line.setText(text);
    JRootPane root = SwingUtilities.getRootPane(owner);
    if (root != null) {
      if (getParent() != root.getLayeredPane()) { // adding it twice would put it below the page
        root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
      }
      place();
      repaint();
    }
  }

  void hush() {
    Container parent = getParent();
    if (parent != null) {
      parent.remove(this);
      parent.repaint(getX(), getY(), getWidth(), getHeight());
    }
  }

  /** Before the owner, over its own slider; above it where there is no room. */
  private void place() {
    Container pane = getParent();
    if (pane == null) {
      return;
    }
    Dimension size = line.getPreferredSize();
    Rectangle field = SwingUtilities.convertRectangle(owner.getParent(), owner.getBounds(), pane);
    int gap = Space.px(Space.S);
    boolean leftToRight = owner.getParent().getComponentOrientation().isLeftToRight();
    int x = leftToRight ? field.x - gap - size.width : field.x + field.width + gap;
    int y = field.y + (field.height - size.height) / 2;
    if (x < 0 || x + size.width > pane.getWidth()) {
      x = Math.max(0, Math.min(field.x, pane.getWidth() - size.width));
      y = field.y - gap - size.height;
    }
    setBounds(x, y, size.width, size.height);
    line.setSize(size);
  }

  /** The pointer goes through it to what lies below. */
  @Override
  public boolean contains(int x, int y) {
    return false;
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    float inset = Space.scale(0.5);
    float arc = Space.scale(2 * Space.CONTROL_RADIUS);
    RoundRectangle2D box =
        new RoundRectangle2D.Float(
            inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
    brush.setColor(Token.DANGER_SOFT.color());
    brush.fill(box);
    brush.setColor(Token.DANGER.color());
    brush.setStroke(Space.stroke(1));
    brush.draw(box);
    brush.dispose();
  }

  private final class Following extends HierarchyBoundsAdapter {
    @Override
    public void ancestorMoved(HierarchyEvent e) {
      place();
    }

    @Override
    public void ancestorResized(HierarchyEvent e) {
      place();
    }
  }
}
