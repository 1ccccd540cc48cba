package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** How tables of the class view look and move: arrows walk in them, Tab leaves. */
final class TableManners {
  private static final int SIDE = 10;

  private TableManners() {}

  /** Dresses a table whose cells are {@link ClassCell}s. */
  static void dress(JTable table, int rowHeight) {
    table.setFont(Type.CONTROL.font());
    table.setRowHeight(Space.px(rowHeight));
    table.setShowHorizontalLines(true);
    table.setFillsViewportHeight(true);
    table.setBackground(Token.SURFACE.color());
    table.setDefaultRenderer(ClassCell.class, new Cell());
    JTableHeader head = table.getTableHeader();
    head.setName(table.getName() + ".head");
    head.setReorderingAllowed(false);
    head.setFocusable(false);
    head.setDefaultRenderer(new Head());
    head.setBackground(Token.SURFACE.color());
    for (int keys :
        List.of(
            KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
            KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS)) {
      table.setFocusTraversalKeys(keys, null);
    }
    for (String unused : List.of("ENTER", "shift ENTER", "F2", "F8", "ESCAPE", "F6", "shift F6")) {
      table
          .getInputMap(JTable.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
          .put(KeyStroke.getKeyStroke(unused), "none");
    }
  }

  /** A scroll pane around a table, without lines of its own. */
  static JScrollPane scroll(JTable table) {
    JScrollPane pane = new JScrollPane(table);
    pane.setColumnHeaderView(table.getTableHeader()); // Swing would wait for a window
    pane.setBorder(BorderFactory.createEmptyBorder());
    pane.getViewport().setBackground(Token.SURFACE.color());
    pane.getColumnHeader().setBackground(Token.SURFACE.color());
    return pane;
  }

  /** Gives the columns their least widths, in design pixels. */
  static void widths(JTable table, int... designs) {
    for (int i = 0; i < designs.length; i++) {
      table.getColumnModel().getColumn(i).setMinWidth(Space.px(designs[i]));
      table.getColumnModel().getColumn(i).setPreferredWidth(Space.px(designs[i]));
    }
    wrapHead(table);
  }

  /** Keeps a column at its width, so that others get what is left. */
  static void keep(JTable table, int column) {
    TableColumn kept = table.getColumnModel().getColumn(column);
    kept.setMaxWidth(kept.getMinWidth());
  }

  /** Makes the head as high as the longest title needs. */
  static void wrapHead(JTable table) {
    JTableHeader head = table.getTableHeader();
    int height = 0;
    for (int column = 0; column < table.getColumnCount(); column++) {
      JTextArea title = title(table.getColumnName(column));
      title.setSize(table.getColumnModel().getColumn(column).getMinWidth(), Short.MAX_VALUE);
      height = Math.max(height, title.getPreferredSize().height);
    }
    head.setPreferredSize(new Dimension(0, height));
    head.revalidate();
  }

  private static JTextArea title(String words) {
    JTextArea title = new JTextArea(words);
    title.setLineWrap(true);
    title.setWrapStyleWord(true);
    title.setFont(Type.NOTE.bold());
    title.setForeground(Token.MUTED.color());
    title.setBackground(Token.SURFACE.color());
    title.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, Math.max(1, Space.px(1)), 0, Token.LINE.color()),
            Space.padding(Space.M, SIDE, Space.M, SIDE)));
    return title;
  }

  private static final class Head implements TableCellRenderer {
    @Override
    public Component getTableCellRendererComponent(
        JTable table, @Nullable Object value, boolean chosen, boolean focus, int row, int column) {
      JTextArea title = title(String.valueOf(value));
      title.setComponentOrientation(table.getComponentOrientation());
      return title;
    }
  }

  private static final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    Cell() {
      putClientProperty("html.disable", true); // names are whatever somebody typed
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, @Nullable Object value, boolean chosen, boolean focus, int row, int column) {
      super.getTableCellRendererComponent(table, "", chosen, focus, row, column);
      if (value instanceof ClassCell cell) {
        setText(cell.words());
        setIcon(cell.icon().orElse(null));
        setIconTextGap(Space.px(6));
        setForeground(cell.color().color());
        getAccessibleContext().setAccessibleName(cell.spoken());
      }
      boolean rowChosen = table.getSelectedRow() == row;
      setBackground((rowChosen ? Token.ACCENT_SOFT : Token.SURFACE).color());
      setFont(column == 0 ? Type.CONTROL.bold() : Type.CONTROL.font());
      setHorizontalAlignment(LEADING);
      setComponentOrientation(table.getComponentOrientation());
      Border inner = Space.padding(0, SIDE, 0, SIDE);
      setBorder(inner);
      boolean cut = getPreferredSize().width > table.getColumnModel().getColumn(column).getWidth();
      setToolTipText(cut ? getText() : null);
      setBorder(
          focus
              ? BorderFactory.createCompoundBorder(
                  BorderFactory.createLineBorder(
                      Token.FOCUS.color(), Math.max(2, Space.px(2)), true),
                  Space.padding(0, SIDE - 2, 0, SIDE - 2))
              : inner);
      return this;
    }
  }
}
