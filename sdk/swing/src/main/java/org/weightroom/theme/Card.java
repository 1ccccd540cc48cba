package org.weightroom.theme;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** A rounded surface with a thin line and padding, on which a page puts things. */
public class Card extends JPanel {
  private static final long serialVersionUID = 1L;

  /** The kinds of card. */
  public enum Kind {
    /** A white card with a line and a soft lower edge. */
    RAISED,
    /** The pale box behind a formula or a miniature: no line, smaller radius. */
    SUNKEN,
    /** A place to drop something: a dashed line on the background. */
    DASHED
  }

  private final Kind kind;

  /**
   * A raised card with 16 by 20 inside.
   *
   * @param name the component's name, for tests and tools
   */
  public Card(String name, LayoutManager layout) {
    this(name, layout, Kind.RAISED);
  }

  /** A card of that kind with its usual padding; {@code setBorder} changes the padding. */
  @SuppressWarnings("this-escape")
  public Card(String name, LayoutManager layout, Kind kind) {
    super(layout);
    this.kind = kind;
    setName(name);
    setOpaque(false);
    setBorder(
        kind == Kind.SUNKEN
            ? Space.padding(Space.L, Space.L, Space.L, Space.L)
            : Space.padding(16, Space.XL, 16, Space.XL));
  }

  @Override
  protected void paintComponent(Graphics g) {
    if (kind == Kind.RAISED && isInside(g.getClipBounds())) {
      g.setColor(Token.SURFACE.color()); // a live part repaints often, and never the round corners
      g.fillRect(0, 0, getWidth(), getHeight());
      return;
    }
    Graphics2D brush = Brush.smooth(g);
    float line = Math.max(1, Math.round(Space.scale(1)));
    switch (kind) {
      case RAISED -> {
        fill(brush, Token.SHADOW, 0, line);
        fill(brush, Token.LINE, 0, 0);
        fill(brush, Token.SURFACE, line, 0);
      }
      case SUNKEN -> fill(brush, Token.SUNKEN, 0, 0);
      case DASHED -> {
        brush.setColor(Token.CONTROL_LINE.color());
        brush.setStroke(Space.dashed(1, 3, 2));
        brush.draw(box(line / 2, 0));
      }
    }
    brush.dispose();
  }

  private boolean isInside(@Nullable Rectangle clip) {
    Rectangle inner = new Rectangle(getWidth(), getHeight());
    inner.grow(-Space.px(Space.CARD_RADIUS), -Space.px(Space.CARD_RADIUS));
    return clip != null && inner.contains(clip);
  }

  private void fill(Graphics2D brush, Token color, float inset, float down) {
    brush.setColor(color.color());
    brush.fill(box(inset, down));
  }

  private RoundRectangle2D box(float inset, float down) {
    float edge = kind == Kind.RAISED ? Math.max(1, Math.round(Space.scale(1))) : 0;
    int radius = kind == Kind.SUNKEN ? Space.CONTROL_RADIUS : Space.CARD_RADIUS;
    float arc = 2 * (Space.scale(radius) - inset);
    return new RoundRectangle2D.Float(
        inset, inset + down, getWidth() - 2 * inset, getHeight() - 2 * inset - edge, arc, arc);
  }
}
