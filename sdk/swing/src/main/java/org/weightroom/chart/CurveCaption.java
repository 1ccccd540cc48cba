package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.text.Bidi;
import java.util.List;
import javax.swing.JPanel;
import org.weightroom.chart.ActivationFormula.Piece;
import org.weightroom.control.StyledText;
import org.weightroom.control.StyledText.Run;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The line below a curve chart: as large as it has room in one line; it wraps before it shrinks.
 */
final class CurveCaption extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double LINE_HEIGHT = 1.5;
  private static final List<Type> SIZES = List.of(Type.FORMULA, Type.CARD_TITLE, Type.CONTROL);

  private final StyledText text = new StyledText(LINE_HEIGHT).asFormula();
  private final transient Concept value;
  private transient List<Piece> pieces = List.of();
  private transient List<List<Piece>> longest = List.of();
  private transient Type type = Type.CONTROL;
  private int width;

  /**
   * An empty line.
   *
   * @param value the colour of what comes out
   */
  CurveCaption(String name, Concept value) {
    super(new BorderLayout());
    this.value = value;
    setOpaque(false);
    text.setName(name);
    add(text, BorderLayout.CENTER);
  }

  void show(List<Piece> next, List<List<Piece>> room) {
    pieces = next;
    longest = room;
    write();
  }

  /** Chooses the size of the type for this width. */
  void fit(int newWidth, boolean roomy) {
    width = newWidth;
    type = Type.CONTROL;
    for (Type size : SIZES.subList(roomy ? 0 : 1, SIZES.size())) {
      type = size;
      write();
      if (text.heightFor(newWidth) <= text.getPreferredSize().height) {
        return;
      }
    }
  }

  private void write() {
    text.reserve(longest.stream().map(this::runs).toList());
    text.show(runs(pieces), ActivationFormula.plain(pieces));
  }

  private List<Run> runs(List<Piece> line) {
    return line.stream().map(this::run).toList();
  }

  private Run run(Piece piece) {
    Color color =
        switch (piece.kind()) {
          case INPUT, POWER -> Concept.INPUT.text();
          case VALUE -> value.text();
          case SIGN, WORD, SLOPE -> Token.TEXT.color();
        };
    Font font =
        switch (piece.kind()) {
          case SIGN, WORD -> type.font();
          case POWER -> type.raised();
          case INPUT, VALUE, SLOPE -> type.bold();
        };
    char[] letters = piece.text().toCharArray();
    boolean alone = Bidi.requiresBidi(letters, 0, letters.length); // or it would draw others along
    return new Run(alone ? "\u2068" + piece.text() + "\u2069" : piece.text(), font, color);
  }

  @Override
  public Dimension getPreferredSize() {
    int wide = width > 0 ? width : text.getPreferredSize().width;
    return new Dimension(wide, text.heightFor(wide));
  }
}
