package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.weightroom.theme.Space;

/** Rows of scores below each other, whose fields are one column; they scroll by whole rows. */
final class ScoreList extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1L;

  private final transient List<ScoreRow> rows = new ArrayList<>();
  private int shown;

  ScoreList() {
    super(new BorderLayout());
    setLayout(null);
    setOpaque(false);
  }

  void add(ScoreRow row) {
    row.addTo(this);
    rows.add(row);
  }

  /** So many rows of all are shown. */
  void setShown(int count) {
    shown = count;
    revalidate();
  }

  int shown() {
    return shown;
  }

  /** The height of a row with what is free below it, in pixels. */
  static int rowHeight() {
    return Space.px(Space.CONTROL + Space.S);
  }

  private int labelWidth() {
    return rows.stream().limit(shown).mapToInt(ScoreRow::labelWidth).max().orElse(0);
  }

  @Override
  public Dimension getPreferredSize() {
    int label = labelWidth();
    int width = rows.stream().limit(shown).mapToInt(row -> row.neededWidth(label)).max().orElse(0);
    return new Dimension(width, shown * rowHeight());
  }

  @Override
  public void doLayout() {
    int label = labelWidth();
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    for (int i = 0; i < shown; i++) {
      Rectangle place =
          new Rectangle(0, i * rowHeight(), getWidth(), rowHeight() - Space.px(Space.S));
      rows.get(i).place(place, label, leftToRight);
    }
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return rowHeight();
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(rowHeight(), visible.height - rowHeight());
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
