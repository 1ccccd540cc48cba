package org.weightroom.control;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Token;

/**
 * The table of a softmax. Its header and its sums stay in sight while the rows scroll; the pointer
 * or the arrow keys choose a row, Esc leaves it.
 */
final class SoftmaxTable extends JComponent implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final transient IntConsumer onChosen;
  private transient SoftmaxCells cells;
  private transient SoftmaxGrid grid;
  private int hovered = NONE;
  private int chosen = NONE;

  /**
   * An empty table.
   *
   * @param onChosen gets the row that is pointed at or chosen by keys, or −1
   */
  SoftmaxTable(SoftmaxCells first, IntConsumer onChosen) {
    this.cells = first;
    this.onChosen = onChosen;
    this.grid = new SoftmaxGrid(first, this::getFontMetrics, 0);
    setName("softmax.table");
    setFocusable(true);
    Pointing pointing = new Pointing();
    addMouseListener(pointing);
    addMouseMotionListener(pointing);
    addFocusListener(new Focus());
    bindKeys();
  }

  private void bindKeys() {
    Keys keys = new Keys(this);
    keys.on("DOWN", () -> choose(chosen + 1));
    keys.on("UP", () -> choose(chosen - 1));
    keys.on("PAGE_DOWN", () -> choose(chosen + Keys.LEAP));
    keys.on("PAGE_UP", () -> choose(chosen - Keys.LEAP));
    keys.on("HOME", () -> choose(0));
    keys.on("END", () -> choose(cells.rows() - 1));
    keys.on("ESCAPE", () -> chosen != NONE, this::leave);
  }

  void show(SoftmaxCells next) {
    Dimension before = getPreferredSize();
    cells = next;
    chosen = Math.min(chosen, cells.rows() - 1);
    hovered = hovered < cells.rows() ? hovered : NONE;
    grid = new SoftmaxGrid(cells, this::getFontMetrics, getWidth());
    if (!getPreferredSize().equals(before)) {
      revalidate();
    }
    tell();
  }

  private void choose(int row) {
    chosen = Math.max(0, Math.min(cells.rows() - 1, row));
    Rectangle place = grid.row(chosen);
    place.grow(0, SoftmaxGrid.headHeight()); // the header and the sums lie over rows
    scrollRectToVisible(place);
    tell();
  }

  private void leave() {
    chosen = NONE;
    tell();
  }

  private void hover(int row) {
    if (row != hovered) {
      hovered = row;
      tell();
    }
  }

  private void tell() {
    String words = chosen == NONE ? cells.described() : cells.said(chosen);
    getAccessibleContext().setAccessibleDescription(words); // a change is read out
    onChosen.accept(lit());
    repaint();
  }

  /** The row that is lit: the one below the pointer, else the chosen one; −1 if none. */
  int lit() {
    return hovered == NONE ? chosen : hovered;
  }

  /** The row at a height, or −1: over the header and the sums there is none. */
  private int rowAt(int y) {
    Rectangle seen = getVisibleRect();
    if (y < seen.y + SoftmaxGrid.headHeight() || y >= sumsTop(seen)) {
      return NONE;
    }
    int row = (y - SoftmaxGrid.headHeight()) / SoftmaxGrid.rowHeight();
    return row < cells.rows() ? row : NONE;
  }

  private int sumsTop(Rectangle seen) {
    int end = grid.size().height;
    return Math.min(end, seen.y + seen.height) - SoftmaxGrid.headHeight();
  }

  SoftmaxGrid grid() {
    return grid;
  }

  /** The width at which the bars stand beside their numbers. */
  int usualWidth() {
    return grid.usualWidth();
  }

  /** The height with all rows in sight, in pixels. */
  int heightFor() {
    return heightFor(cells.rows());
  }

  /** The height with so many rows in sight. */
  int heightFor(int mostRows) {
    return 2 * SoftmaxGrid.headHeight()
        + Math.min(mostRows, cells.rows()) * SoftmaxGrid.rowHeight();
  }

  /** At another width the bars may stand elsewhere. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    if (other) {
      grid = new SoftmaxGrid(cells, this::getFontMetrics, width);
    }
    super.setBounds(x, y, width, height);
    if (other) {
      revalidate();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return grid.size();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    Rectangle seen = getVisibleRect();
    int sums = sumsTop(seen);
    Graphics2D middle = (Graphics2D) brush.create();
    int top = seen.y + SoftmaxGrid.headHeight();
    middle.clipRect(0, top, getWidth(), sums - top);
    for (int row = 0; row < cells.rows(); row++) {
      Rectangle place = grid.row(row);
      if (place.y < sums && place.y + place.height > top) {
        if (row == lit()) {
          middle.setColor(Token.ACCENT_SOFT.color());
          middle.fill(place);
        }
        grid.paintRow(middle, row);
      }
    }
    middle.dispose();
    grid.paintHead(brush, seen.y);
    grid.paintSums(brush, sums);
    if (isFocusOwner()) {
      Brush.focusRing(brush, chosen == NONE ? seen : grid.row(chosen).intersection(seen));
    }
    brush.dispose();
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return SoftmaxGrid.rowHeight();
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(SoftmaxGrid.rowHeight(), visible.height - 2 * SoftmaxGrid.headHeight());
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
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
  }

  private final class Pointing extends MouseAdapter {
    @Override
    public void mouseMoved(MouseEvent e) {
      hover(rowAt(e.getY()));
    }

    @Override
    public void mouseExited(MouseEvent e) {
      hover(NONE);
    }

    @Override
    public void mousePressed(MouseEvent e) {
      int row = rowAt(e.getY());
      requestFocusInWindow();
      if (row != NONE) {
        choose(row);
      }
    }
  }

  private final class Focus implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      repaint();
    }
  }
}
