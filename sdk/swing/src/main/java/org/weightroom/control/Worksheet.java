package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import javax.swing.border.Border;
import org.weightroom.control.StyledText.Run;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A table of numbers, and what comes of them in formulas with a sentence: beside the table where
 * there is room, below it where not. What is too high scrolls, by keys too.
 */
final class Worksheet extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 738;
  private static final int LEAST_NOTES = 224;
  private static final int RING = 2;

  private final WorkedTable table;
  private final JPanel formulas = new LeftToRight();
  private final StyledText sentence = new StyledText(Type.NOTE.lineHeight());
  private final JPanel notes = new JPanel(new Stack(LEAST_NOTES, Space.M));
  private final transient List<StyledText> lines = new ArrayList<>();

  Worksheet(Texts texts) {
    super(null);
    table = WorkedTable.dense(texts);
    setOpaque(false);
    notes.setOpaque(false);
    sentence.setName("arithmetic.note");
    notes.add(formulas);
    notes.add(sentence);
    add(table);
    add(notes);
  }

  /** Puts a sheet into a part, so that it scrolls where it is too high. */
  JScrollPane scrolling() {
    JScrollPane pane =
        new JScrollPane(
            this,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setOpaque(false);
    pane.getViewport().setOpaque(false);
    Border calm = Space.padding(RING, RING, RING, RING);
    pane.setBorder(calm);
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent e) {
            Color ring = Token.FOCUS.color();
            pane.setBorder(BorderFactory.createLineBorder(ring, Space.px(RING), true));
          }

          @Override
          public void focusLost(FocusEvent e) {
            pane.setBorder(calm);
          }
        });
    return pane;
  }

  /**
   * Shows a table and what comes of it.
   *
   * @param formulaLines one line of runs each
   * @param words a sentence in the muted colour
   */
  void show(Cells cells, List<List<Run>> formulaLines, String words) {
    table.show(cells);
    while (lines.size() < formulaLines.size()) {
      StyledText line = new StyledText(Type.STORY.lineHeight());
      line.setName("arithmetic.line" + (lines.size() + 1));
      lines.add(line);
      formulas.add(line);
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < formulaLines.size());
      if (i < formulaLines.size()) {
        lines.get(i).show(formulaLines.get(i));
      }
    }
    sentence.show(List.of(new Run(words, Type.NOTE.font(), Token.MUTED.color())));
  }

  /** Only what can be scrolled is a stop for the keys. */
  @Override
  public boolean isFocusable() {
    return getParent() instanceof JViewport port && getHeight() > port.getHeight();
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : Space.px(USUAL_WIDTH);
    Dimension wanted = table.getPreferredSize();
    int below = Stack.heightOf(notes, notesWidth(width));
    int height = isBeside(width) ? Math.max(wanted.height, below) : wanted.height + gap() + below;
    return new Dimension(wanted.width, height);
  }

  @Override
  public void doLayout() {
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    Dimension wanted = table.getPreferredSize();
    int width = getWidth();
    int beside = notesWidth(width);
    int height = Stack.heightOf(notes, beside);
    if (isBeside(width)) {
      table.setBounds(leftToRight ? 0 : width - wanted.width, 0, wanted.width, wanted.height);
      notes.setBounds(leftToRight ? width - beside : 0, 0, beside, height);
    } else {
      notes.setBounds(0, 0, width, height); // what comes of it first: the table may need scrolling
      table.setBounds(0, height + gap(), width, wanted.height);
    }
  }

  private boolean isBeside(int width) {
    return width - table.getPreferredSize().width - gap() >= Space.px(LEAST_NOTES);
  }

  private int notesWidth(int width) {
    return isBeside(width) ? width - table.getPreferredSize().width - gap() : width;
  }

  private static int gap() {
    return Space.px(Space.XL);
  }

  /** Another width may want another height. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.setBounds(x, y, width, height);
    if (other) {
      revalidate();
    }
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Space.px(Space.XL);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(1, visible.height - Space.px(Space.XL));
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }

  /** Formulas read from left to right in every language. */
  private static final class LeftToRight extends JPanel {
    private static final long serialVersionUID = 1L;

    LeftToRight() {
      super(new Stack(LEAST_NOTES, 2));
      setOpaque(false);
    }

    @Override
    public void applyComponentOrientation(ComponentOrientation orientation) {
      super.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
    }
  }

  /** Puts this sheet into the middle of a part. */
  void fill(JPanel part, String name) {
    getAccessibleContext().setAccessibleName(name);
    part.add(scrolling(), BorderLayout.CENTER);
  }
}
