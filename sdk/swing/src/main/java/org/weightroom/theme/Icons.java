package org.weightroom.theme;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/** Vector icons in the colour of their component, sharp at every scale. */
public final class Icons {
  private Icons() {}

  /** The icons. Those that point along the reading direction are mirrored right to left. */
  public enum Kind {
    /** A chevron towards the page before. */
    BACK(true),
    /** A chevron towards the page after. */
    FORWARD(true),
    /** An arrow curling back. */
    UNDO(true),
    /** An arrow curling on. */
    REDO(true),
    /** A circling arrow. */
    RESET(false),
    /** A sun. */
    THEME(false),
    /** A question mark. */
    HELP(false),
    /** A filled circle with a check mark: reached. */
    TICK(false),
    /** An empty circle: not reached yet. */
    RING(false),
    /** A pin. */
    PIN(false),
    /** A cross. */
    CLOSE(false),
    /** An open eye: counted. */
    EYE(false),
    /** A crossed eye: left out. */
    EYE_OFF(false),
    /** Lines of text: the story drawer. */
    STORY(true),
    /** A flag: the goals drawer. */
    GOALS(true),
    /** A table: the data drawer. */
    DATA(true),
    /** A triangle with an exclamation mark. */
    WARNING(false),
    /** A light bulb. */
    HINT(false),
    /** Run; never mirrored. */
    PLAY(false),
    /** Pause. */
    PAUSE(false),
    /** A chevron down: folded open. */
    EXPAND(false),
    /** A chevron up: fold away. */
    COLLAPSE(false),
    /** A plus sign. */
    ADD(false),
    /** A minus sign. */
    SUBTRACT(false),
    /** A magnifying glass. */
    SEARCH(true),
    /** A head and shoulders: who sits here. */
    PERSON(false),
    /** A raised hand. */
    HAND(false),
    /** Three dots: rare actions. */
    MORE(false),
    /** A keyboard: typed. */
    KEYBOARD(false);

    private final boolean mirrored;

    Kind(boolean mirrored) {
      this.mirrored = mirrored;
    }
  }

  /**
   * The icon in the component's own colour (tick, ring and warning in theirs), greyed when the
   * component is disabled.
   *
   * @param designSize width and height at 100 %
   */
  public static Icon of(Kind kind, int designSize) {
    return new VectorIcon(kind, designSize, ownColor(kind));
  }

  /** The icon in the token's colour. */
  public static Icon of(Kind kind, int designSize, Token color) {
    return new VectorIcon(kind, designSize, color);
  }

  private static @Nullable Token ownColor(Kind kind) {
    return switch (kind) {
      case TICK -> Token.ACCENT;
      case RING -> Token.CONTROL_LINE;
      case WARNING -> Token.WARNING;
      default -> null;
    };
  }

  private record VectorIcon(Kind kind, int designSize, @Nullable Token token) implements Icon {
    @Override
    public int getIconWidth() {
      return Space.px(designSize);
    }

    @Override
    public int getIconHeight() {
      return Space.px(designSize);
    }

    @Override
    public void paintIcon(@Nullable Component c, Graphics g, int x, int y) {
      Graphics2D brush = Brush.smooth(g);
      double zoom = Space.scale(designSize) / IconShapes.GRID;
      brush.translate(x, y);
      if (kind.mirrored && c != null && !c.getComponentOrientation().isLeftToRight()) {
        brush.translate(getIconWidth(), 0);
        brush.scale(-1, 1);
      }
      brush.scale(zoom, zoom);
      brush.setColor(color(c));
      IconShapes.paint(brush, kind);
      brush.dispose();
    }

    private Color color(@Nullable Component c) {
      if (c != null && !c.isEnabled()) {
        return Token.DISABLED.color();
      }
      if (token != null) {
        return token.color();
      }
      return c == null || c.getForeground() == null ? Token.MUTED.color() : c.getForeground();
    }
  }
}
