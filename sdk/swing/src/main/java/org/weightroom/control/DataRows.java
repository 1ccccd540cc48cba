package org.weightroom.control;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.event.RowSorterEvent;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The rows of a data table: one stop of Tab, arrows walk, Space sorts by the chosen column. */
final class DataRows extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 26;

  private final DataCells cells;
  private final transient DataChoice choice;
  private transient @Nullable Runnable sorted;
  private int hovered = DataChoice.NONE;

  DataRows(DataCells cells, DataChoice choice, PartContext context) {
    super(cells);
    this.cells = cells;
    this.choice = choice;
    setRowSorter(new DataSorter(cells, context.texts()));
    setRowHeight(Space.px(ROW));
    setFont(Type.CONTROL.font());
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFillsViewportHeight(true);
    setShowHorizontalLines(true);
    setAutoResizeMode(AUTO_RESIZE_ALL_COLUMNS);
    setDefaultRenderer(DataCell.class, new DataCellView());
    getTableHeader().setReorderingAllowed(false);
    getTableHeader().setFocusable(false);
    getTableHeader().setFont(Type.NOTE.font());
    getTableHeader().setToolTipText(context.texts().text("data-table.sort"));
    TableCellRenderer usual = getTableHeader().getDefaultRenderer();
    for (int i = 0; i < cells.getColumnCount(); i++) {
      DataColumn column = cells.columns().get(i);
      TableColumn shown = getColumnModel().getColumn(i);
      shown.setHeaderValue(Columns.name(column.id(), context.texts()));
      shown.setHeaderRenderer(new DataHeadView(usual, column.isNumber(), this::isChosenColumn));
    }
    getTableHeader().addMouseListener(new Impatience());
    bindKeys();
    followHand();
  }

  /** Calls this whenever the rows stand in another order. */
  void whenSorted(Runnable listener) {
    sorted = listener;
  }

  /** Its sorter, which also filters. */
  DataSorter sorter() {
    return (DataSorter) getRowSorter();
  }

  boolean isNumber(int column) {
    return cells.columns().get(column).isNumber();
  }

  /** Whether the pointer is on this row, and that means something. */
  boolean isHovered(int row) {
    return row == hovered;
  }

  private void bindKeys() {
    for (int keys :
        List.of(
            KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
            KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS)) {
      setFocusTraversalKeys(keys, null); // Tab leaves, as everywhere
    }
    for (String unused : List.of("ENTER", "shift ENTER", "F2", "F8")) {
      getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
          .put(KeyStroke.getKeyStroke(unused), "none"); // they go on their way
    }
    Keys keys = new Keys(this);
    keys.on("HOME", () -> walkTo(0));
    keys.on("END", () -> walkTo(getRowCount() - 1));
    keys.on("SPACE", () -> sorter().toggleSortOrder(chosenColumn()));
    keys.on(
        "ESCAPE",
        () -> SwingUtilities.getAncestorOfClass(Sheet.class, this) == null,
        this::transferFocus);
  }

  private void walkTo(int row) {
    if (getRowCount() > 0) {
      changeSelection(row, chosenColumn(), false, false);
    }
  }

  private int chosenColumn() {
    return Math.max(0, getColumnModel().getSelectionModel().getLeadSelectionIndex());
  }

  private boolean isChosenColumn(int column) {
    return isFocusOwner() && column == chosenColumn();
  }

  private void followHand() {
    MouseAdapter pointer =
        new MouseAdapter() {
          @Override
          public void mouseMoved(MouseEvent e) {
            hover(rowAtPoint(e.getPoint()));
          }

          @Override
          public void mouseExited(MouseEvent e) {
            hover(DataChoice.NONE);
          }
        };
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent e) {
            repaintAll();
          }

          @Override
          public void focusLost(FocusEvent e) {
            repaintAll();
          }
        });
    getColumnModel().getSelectionModel().addListSelectionListener(e -> repaintAll());
  }

  private void repaintAll() {
    repaint();
    getTableHeader().repaint();
  }

  private void hover(int row) {
    if (row != hovered) {
      hovered = row;
      repaint();
      choice.point(row < 0 ? DataChoice.NONE : convertRowIndexToModel(row));
    }
  }

  /** All that a hand does comes through here; what sorting and filtering do, does not. */
  @Override
  public void changeSelection(int row, int column, boolean toggle, boolean extend) {
    super.changeSelection(row, column, toggle, extend);
    int selected = getSelectedRow();
    choice.keep(selected < 0 ? DataChoice.NONE : convertRowIndexToModel(selected));
  }

  /**
   * Selects the row that is kept, if it is among those that are shown.
   *
   * @param inSight whether it scrolls there
   */
  void showKept(boolean inSight) {
    int kept = choice.kept();
    int row = kept >= 0 && kept < cells.getRowCount() ? convertRowIndexToView(kept) : -1;
    if (row < 0) {
      clearSelection();
    } else if (row != getSelectedRow()) {
      setRowSelectionInterval(row, row);
    }
    if (row >= 0 && inSight) {
      scrollRectToVisible(getCellRect(row, chosenColumn(), true));
    }
  }

  @Override
  public void sorterChanged(RowSorterEvent e) {
    super.sorterChanged(e);
    if (sorted != null) {
      sorted.run();
    }
  }

  /** As narrow as its columns can be; what is free goes to long texts first. */
  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    size.width = DataWidths.least(this);
    return size;
  }

  /** Narrower than its columns it scrolls. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && DataWidths.least(this) <= getParent().getWidth();
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (isFocusOwner()) {
      Graphics2D brush = Brush.smooth(g);
      Rectangle all = getVisibleRect();
      int row = getSelectedRow();
      if (row >= 0) {
        Rectangle line = getCellRect(row, 0, true);
        all = new Rectangle(all.x, line.y, all.width, line.height - 1);
      }
      Brush.focusRing(brush, all);
      brush.dispose();
    }
  }

  /** Sorts by the second of two quick clicks on a name, too, which Swing passes over. */
  private final class Impatience extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent e) {
      int column = getTableHeader().columnAtPoint(e.getPoint());
      if (SwingUtilities.isLeftMouseButton(e) && e.getClickCount() % 2 == 0 && column >= 0) {
        sorter().toggleSortOrder(convertColumnIndexToModel(column));
      }
    }
  }
}
