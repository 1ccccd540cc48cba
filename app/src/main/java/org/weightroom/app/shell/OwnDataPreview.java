package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseWheelListener;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Stack;
import org.weightroom.data.Table;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The first rows of a table as they stand in the file; input and label wear their colours. */
final class OwnDataPreview extends JScrollPane implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 6;
  private static final int NARROWEST = 56;
  private static final int WIDEST = 220;
  private static final int SIDES = 20;

  private final transient Table table;
  private final transient Texts texts;
  private final transient Set<String> numeric;
  private final Rows rows;
  private String input = "";
  private String label = "";

  OwnDataPreview(Table table, List<OwnColumn> numeric, Texts texts) {
    super(VERTICAL_SCROLLBAR_NEVER, HORIZONTAL_SCROLLBAR_AS_NEEDED);
    this.table = table;
    this.texts = texts;
    this.numeric = numeric.stream().map(OwnColumn::name).collect(Collectors.toSet());
    rows = new Rows(cells(), table.columns().toArray());
    rows.dress();
    setViewportView(rows);
    setColumnHeaderView(rows.getTableHeader()); // Swing would wait for a window
    setName("own-data.preview");
    setBorder(Space.padding(0, 0, 0, 0));
    getViewport().setBackground(Token.SURFACE.color());
    for (MouseWheelListener wheel : getMouseWheelListeners()) {
      removeMouseWheelListener(wheel); // it turns the sheet
    }
  }

  private Object[][] cells() {
    return IntStream.range(0, Math.min(MOST_ROWS, table.size()))
        .mapToObj(row -> table.columns().stream().map(name -> table.text(row, name)).toArray())
        .toArray(Object[][]::new);
  }

  /** Marks the columns that are chosen. */
  void mark(String inputColumn, String labelColumn) {
    input = inputColumn;
    label = labelColumn;
    repaint();
  }

  @Override
  public int heightFor(int width) {
    int across =
        rows.getPreferredSize().width > width
            ? getHorizontalScrollBar().getPreferredSize().height
            : 0;
    int head = rows.getTableHeader().getPreferredSize().height;
    return head + rows.getRowCount() * rows.getRowHeight() + across;
  }

  @Override
  public Dimension getPreferredSize() {
    int width = rows.getPreferredSize().width;
    return new Dimension(width, heightFor(Math.max(width, getWidth())));
  }

  private boolean isGap(int row, String column) {
    return numeric.contains(column)
        ? table.number(row, column).isEmpty()
        : table.text(row, column).isBlank();
  }

  /** The rows; the arrow keys walk through the cells, Tab leaves. */
  private final class Rows extends JTable {
    private static final long serialVersionUID = 1L;

    Rows(Object[][] cells, Object[] names) {
      super(cells, names);
    }

    void dress() {
      setName("own-data.rows");
      getAccessibleContext().setAccessibleName(texts.text("own-data.first"));
      setFont(Type.CONTROL.font());
      setRowHeight(Space.px(26));
      setShowHorizontalLines(true);
      setAutoResizeMode(AUTO_RESIZE_ALL_COLUMNS);
      setCellSelectionEnabled(true);
      setDefaultRenderer(Object.class, new Cell());
      getTableHeader().setReorderingAllowed(false);
      getTableHeader().setFocusable(false);
      getTableHeader().setName("own-data.head");
      getTableHeader().setDefaultRenderer(new Head(getTableHeader().getDefaultRenderer()));
      for (int keys :
          List.of(
              KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
              KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS)) {
        setFocusTraversalKeys(keys, null);
      }
      for (String unused : List.of("ENTER", "shift ENTER", "F2", "F8", "ESCAPE")) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
            .put(KeyStroke.getKeyStroke(unused), "none"); // they go on their way
      }
      for (int column = 0; column < getColumnCount(); column++) {
        int width = width(column);
        TableColumn shown = getColumnModel().getColumn(column);
        shown.setMinWidth(width);
        shown.setPreferredWidth(width);
      }
    }

    private int width(int column) {
      FontMetrics metrics = getFontMetrics(Type.CONTROL.bold());
      int widest = metrics.stringWidth(shown(getColumnName(column)));
      for (int row = 0; row < getRowCount(); row++) {
        widest = Math.max(widest, metrics.stringWidth(shown(getValueAt(row, column))));
      }
      boolean words = !numeric.contains(getColumnName(column));
      int wanted = widest + Space.px(words ? 2 * SIDES : SIDES);
      return Math.max(Space.px(NARROWEST), Math.min(wanted, Space.px(WIDEST)));
    }

    @Override
    public boolean isCellEditable(int row, int column) {
      return false;
    }

    /** Narrower than its columns it scrolls. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
      return getParent() != null && getPreferredSize().width <= getParent().getWidth();
    }

    @Override
    public Dimension getPreferredSize() {
      Dimension size = super.getPreferredSize();
      size.width =
          IntStream.range(0, getColumnCount())
              .map(column -> getColumnModel().getColumn(column).getMinWidth())
              .sum();
      return size;
    }
  }

  /** A cell in one line. */
  private static String shown(@Nullable Object cell) {
    return String.valueOf(cell).strip().replaceAll("\\p{Cntrl}+", " ");
  }

  /** Digits stand below each other in either reading direction. */
  private int side(String column) {
    return numeric.contains(column) ? SwingConstants.RIGHT : SwingConstants.LEADING;
  }

  /** Words stand apart from digits that end just before them. */
  private Border apart(JTable inside, int column) {
    boolean afterDigits =
        column > 0
            && numeric.contains(inside.getColumnName(column - 1))
            && !numeric.contains(inside.getColumnName(column))
            && inside.getComponentOrientation().isLeftToRight();
    return Space.padding(0, afterDigits ? SIDES : 0, 0, 0);
  }

  /** A cell; a gap is muted. */
  private final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
        JTable inside, @Nullable Object value, boolean chosen, boolean focus, int row, int column) {
      super.getTableCellRendererComponent(inside, "", chosen, focus, row, column);
      String name = inside.getColumnName(column);
      String text = shown(value);
      boolean gap = isGap(row, name);
      setText(gap && text.isEmpty() ? texts.text("own-data.gap.sign") : text);
      getAccessibleContext().setAccessibleName(gap ? texts.text("own-data.gap") : text);
      setForeground(gap ? Token.MUTED.color() : Token.TEXT.color());
      setHorizontalAlignment(side(name));
      setComponentOrientation(inside.getComponentOrientation());
      setBorder(BorderFactory.createCompoundBorder(getBorder(), apart(inside, column)));
      boolean cut = getPreferredSize().width > inside.getColumnModel().getColumn(column).getWidth();
      setToolTipText(cut ? text : null);
      return this;
    }
  }

  /** The name of a column in the colour of what it is taken for. */
  private final class Head implements TableCellRenderer {
    private final TableCellRenderer usual;

    Head(TableCellRenderer usual) {
      this.usual = usual;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable inside, @Nullable Object value, boolean chosen, boolean focus, int row, int column) {
      String name = inside.getColumnName(column);
      Component head =
          usual.getTableCellRendererComponent(inside, shown(value), chosen, focus, row, column);
      boolean marked = name.equals(input) || name.equals(label);
      head.setFont(marked ? Type.NOTE.bold() : Type.NOTE.font());
      head.setForeground(
          name.equals(input)
              ? Concept.INPUT.text()
              : name.equals(label) ? Concept.ACTUAL.text() : Token.MUTED.color());
      if (head instanceof JLabel words) {
        words.setHorizontalAlignment(side(name));
        words.setComponentOrientation(inside.getComponentOrientation());
        words.setBorder(
            BorderFactory.createCompoundBorder(words.getBorder(), apart(inside, column)));
      }
      return head;
    }
  }
}
