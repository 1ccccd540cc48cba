package org.weightroom.app.print;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * Something on paper from top to bottom.
 *
 * @param style how it looks
 * @param cells one text, or those of a table's row
 * @param shares how wide each cell is, relative to the others
 */
record Paragraph(Style style, List<String> cells, List<Double> shares) {

  /** The looks; sizes and gaps in points. */
  enum Style {
    TITLE(18, true, Token.TEXT, 0),
    HEADING(12, true, Token.TEXT, 11),
    TEXT(9.5f, false, Token.TEXT, 4),
    BULLET(9.5f, false, Token.TEXT, 2),
    NOTE(8.5f, false, Token.MUTED, 3),
    TABLE_HEAD(8.5f, true, Token.MUTED, 8),
    TABLE_ROW(9, false, Token.TEXT, 0);

    private final float size;
    private final boolean bold;
    private final Token color;
    private final int above;

    Style(float size, boolean bold, Token color, int above) {
      this.size = size;
      this.bold = bold;
      this.color = color;
      this.above = above;
    }

    Font font() {
      Font font = bold ? Type.STORY.bold() : Type.STORY.font();
      return font.deriveFont(size);
    }

    /** Paper is white, whatever the window's theme. */
    Color color() {
      return Theme.LIGHT.color(color);
    }

    /** The distance of baselines. */
    float leading() {
      return size * 1.4f;
    }

    /** The space above. */
    int above() {
      return above;
    }

    boolean isTable() {
      return this == TABLE_HEAD || this == TABLE_ROW;
    }

    /** Whether it stands on the same page as what follows. */
    boolean staysWithNext() {
      return this == TITLE || this == HEADING || this == TABLE_HEAD;
    }
  }

  Paragraph {
    cells = List.copyOf(cells);
    shares = List.copyOf(shares);
  }
}
