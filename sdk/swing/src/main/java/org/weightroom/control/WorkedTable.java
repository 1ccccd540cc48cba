package org.weightroom.control;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Brush;

/**
 * How a number comes about, as a small table: a row a term, then the total. It is as wide as its
 * numbers; with more room the columns move apart, with less everything shrinks, nothing is cut.
 */
public final class WorkedTable extends JComponent {
  private static final long serialVersionUID = 1L;

  private final transient Texts texts;
  private final Size size;
  private transient @Nullable Worked worked;
  private transient @Nullable TableGrid grid;
  private int revealed = Integer.MAX_VALUE;

  private WorkedTable(Texts texts, Size size) {
    this.texts = texts;
    this.size = size;
    setName("worked-table");
  }

  /** The small form, for a card: few decimals, at most four rows. */
  public static WorkedTable mini(Texts texts) {
    return new WorkedTable(texts, Size.MINI);
  }

  /** The large form, for the arithmetic sheet: all rows, decimals to check by hand. */
  public static WorkedTable full(Texts texts) {
    return new WorkedTable(texts, Size.FULL);
  }

  /** The form for a part of the lab: all rows, as close as in the small form. */
  static WorkedTable dense(Texts texts) {
    return new WorkedTable(texts, Size.DENSE);
  }

  /** How large a table is. */
  enum Size {
    MINI,
    DENSE,
    FULL
  }

  /** Shows a table. */
  public void setWorked(Worked table) {
    worked = table;
    refresh(table);
  }

  /**
   * Shows the numbers of the first rows only; the total comes with the last.
   *
   * @param rows how many rows, from 0
   */
  public void setRevealedRows(int rows) {
    revealed = rows;
    if (worked != null) {
      refresh(worked);
    }
  }

  private void refresh(Worked table) {
    show(new TableCells(table, texts, size != Size.MINI, revealed));
  }

  /** Shows these cells. */
  void show(Cells cells) {
    Dimension before = getPreferredSize();
    grid = new TableGrid(cells, this::getFontMetrics, size);
    getAccessibleContext().setAccessibleDescription(cells.spoken());
    if (!getPreferredSize().equals(before)) {
      revalidate();
    }
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    if (isPreferredSizeSet()) {
      return super.getPreferredSize();
    }
    return grid == null ? new Dimension() : grid.size();
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics g) {
    if (grid != null) {
      Graphics2D brush = Brush.smooth(g);
      grid.paint(brush, getWidth(), getComponentOrientation().isLeftToRight());
      brush.dispose();
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleTable();
    }
    return accessibleContext;
  }

  private final class AccessibleTable extends AccessibleJComponent {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.TABLE;
    }

    @Override
    public String getAccessibleName() {
      return texts.text("table.name");
    }
  }
}
