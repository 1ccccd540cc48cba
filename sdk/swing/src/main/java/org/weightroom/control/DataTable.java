package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.RowFilter;
import javax.swing.SortOrder;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Property;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/**
 * Rows of data: sorted by a click on a column's name or by Space, filtered by chips ({@code
 * filter.ID}) and a search. Cells and filters may read the model's values and follow them. Up to
 * ten rows are seen at once, more scroll.
 */
public final class DataTable extends LivePart implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_ROWS = 10;
  private static final int LEAST_ROWS = 3;

  private final String id;
  private final int size;
  private final transient List<DataColumn> columns = new ArrayList<>();
  private final transient List<DataFilter> filters = new ArrayList<>();
  private final transient List<BitSet> passing = new ArrayList<>();
  private transient IntPredicate only = row -> true;
  private transient BitSet among = new BitSet();
  private final transient DataChoice choice = new DataChoice();
  private final CardLayout views = new CardLayout();
  private final JPanel body = new JPanel(views);
  private transient @Nullable BitSet left;
  private boolean searchable;
  private @Nullable DataFilterBar bar;
  private @Nullable DataRows rows;
  private @Nullable JScrollPane pane;

  private DataTable(String id, int size) {
    this.id = id;
    this.size = size;
    setName(id);
    body.setOpaque(false);
  }

  /**
   * A table without columns yet.
   *
   * @param id its name; {@code table.ID} or {@code picture.ID} says what it shows
   * @param rows how many rows there are
   */
  public static DataTable of(String id, int rows) {
    return new DataTable(id, rows);
  }

  /**
   * Adds a column of texts, headed {@code column.ID}; an empty one is a gap.
   *
   * @param cells by row, from 0
   */
  public DataTable text(String columnId, IntFunction<String> cells) {
    return add(new DataColumn(columnId, DataColumn.Kind.TEXT, cells, 0));
  }

  /**
   * Adds a column of numbers, headed {@code column.ID}.
   *
   * @param cells by row, from 0; an empty one or NaN is a gap
   * @param decimals how many are shown
   */
  public DataTable number(String columnId, IntFunction<OptionalDouble> cells, int decimals) {
    return add(new DataColumn(columnId, DataColumn.Kind.NUMBER, cells, decimals));
  }

  /**
   * Adds a column of words that the bundle has, headed {@code column.ID}.
   *
   * @param cells ids by row, from 0: {@code male} shows {@code word.male}; an empty one is a gap
   */
  public DataTable word(String columnId, IntFunction<String> cells) {
    return add(new DataColumn(columnId, DataColumn.Kind.WORD, cells, 0));
  }

  private DataTable add(DataColumn column) {
    columns.add(column);
    return this;
  }

  /**
   * Adds a chip, {@code filter.ID}, that leaves only some rows; with several, a row must pass all.
   *
   * @param rowPasses by row, from 0
   */
  public DataTable filter(String filterId, IntPredicate rowPasses) {
    filters.add(new DataFilter(filterId, rowPasses));
    passing.add(new BitSet());
    return this;
  }

  /**
   * Leaves only rows that pass, as another part of the page wants it.
   *
   * @param rowPasses by row, from 0
   */
  public DataTable only(IntPredicate rowPasses) {
    only = rowPasses;
    return this;
  }

  /** Adds a field that leaves only rows in whose texts and words all that is typed stands. */
  public DataTable searchable() {
    searchable = true;
    return this;
  }

  /**
   * Selects rows together with other parts.
   *
   * @param selected the index of a row, whatever the order; −1 is none
   */
  public DataTable selection(Property<Integer> selected) {
    choice.share(selected);
    return this;
  }

  /** Pointing at a row selects it for others as long as the pointer stays; a click keeps it. */
  public DataTable hover() {
    choice.followPointer();
    return this;
  }

  @Override
  public void join(PartContext context) {
    Texts texts = context.texts();
    DataCells cells = new DataCells(columns, size);
    cells.compute(context);
    DataFilterBar filterBar = new DataFilterBar(id, context, this::filterRows);
    filters.forEach(filterBar::addChip);
    if (searchable) {
      filterBar.addSearch();
    }
    DataRows table = new DataRows(cells, choice, context);
    table.setName(id + ".rows");
    table.getAccessibleContext().setAccessibleName(name(texts));
    table.getTableHeader().setName(id + ".head");
    table.getTableHeader().getAccessibleContext().setAccessibleName(name(texts));
    table.whenSorted(() -> tellOrder(texts));
    JScrollPane scrolling = new JScrollPane(table);
    scrolling.setName(id + ".scroll");
    scrolling.setBorder(Space.padding(0, 0, 0, 0)); // in a window a table would give it a frame
    scrolling.setColumnHeaderView(table.getTableHeader()); // Swing would wait for a window
    bar = filterBar;
    rows = table;
    pane = scrolling;
    body.add(scrolling, "rows");
    body.add(empty(texts), "empty");
    setLayout(new BorderLayout(0, Space.px(Space.S)));
    if (searchable || !filters.isEmpty()) {
      add(filterBar, BorderLayout.NORTH);
    }
    add(body, BorderLayout.CENTER);
    tellOrder(texts);
    live(context);
    context.watch(() -> table.showKept(choice.follow()));
  }

  private String name(Texts texts) {
    return texts
        .find("table." + id)
        .or(() -> texts.find("picture." + id))
        .orElse(texts.text("data-table.name"));
  }

  private JPanel empty(Texts texts) {
    JButton clear = Styles.quiet(new JButton(texts.text("data-table.clear")));
    clear.setName(id + ".clear");
    clear.addActionListener(
        e -> {
          if (bar != null && rows != null) {
            bar.clear();
            rows.requestFocusInWindow(); // the button is gone
          }
        });
    JPanel panel = new JPanel(new WrapLayout(Space.px(Space.L), Space.px(Space.M)));
    panel.setOpaque(false);
    panel.setBorder(Space.padding(Space.L, 0, 0, 0));
    JLabel none = Labels.muted(texts.text("data-table.empty"), Type.CONTROL);
    none.setPreferredSize(new Dimension(none.getPreferredSize().width, Space.px(Space.CONTROL)));
    panel.add(none);
    panel.add(clear);
    return panel;
  }

  @Override
  void refresh(PartContext context) {
    if (rows == null) {
      return;
    }
    DataCells cells = (DataCells) rows.getModel();
    boolean changed = cells.compute(context);
    among = allThat(only);
    for (int i = 0; i < filters.size(); i++) {
      passing.set(i, allThat(filters.get(i).rows()));
    }
    DataWidths.widen(rows, cells);
    filterRows();
    if (changed && size > 0) {
      cells.fireTableRowsUpdated(0, size - 1);
      rows.showKept(false);
    }
  }

  private BitSet allThat(IntPredicate pass) {
    BitSet all = new BitSet();
    IntStream.range(0, size).filter(pass).forEach(all::set);
    return all;
  }

  private void filterRows() {
    if (bar == null || rows == null) {
      return;
    }
    DataCells cells = (DataCells) rows.getModel();
    List<String> words = DataFilter.words(bar.typed());
    BitSet now = allThat(row -> words.isEmpty() || DataFilter.finds(words, cells.words(row)));
    now.and(among);
    for (int i = 0; i < filters.size(); i++) {
      if (bar.isOn(i)) {
        now.and(passing.get(i));
      }
    }
    if (!now.equals(left)) {
      left = now;
      rows.sorter().setRowFilter(new Left(now));
      rows.showKept(false);
    }
    bar.tell(rows.getRowCount(), size);
    views.show(body, rows.getRowCount() > 0 || size == 0 ? "rows" : "empty");
  }

  /** Passes these rows. */
  private static final class Left extends RowFilter<DataCells, Integer> {
    private final BitSet rows;

    Left(BitSet rows) {
      this.rows = rows;
    }

    @Override
    public boolean include(Entry<? extends DataCells, ? extends Integer> entry) {
      return rows.get(entry.getIdentifier());
    }
  }

  /** The keys, and how the rows are sorted. */
  private void tellOrder(Texts texts) {
    if (rows != null) {
      String sorted =
          rows.sorter().getSortKeys().stream()
              .limit(1)
              .map(key -> order(key.getColumn(), key.getSortOrder(), texts))
              .collect(Collectors.joining());
      String keys = texts.text("data-table.keys");
      rows.getAccessibleContext()
          .setAccessibleDescription(sorted.isEmpty() ? keys : sorted + " " + keys);
    }
  }

  private String order(int column, SortOrder order, Texts texts) {
    String key = order == SortOrder.ASCENDING ? "data-table.up" : "data-table.down";
    return texts.text(key, "column", Columns.name(columns.get(column).id(), texts));
  }

  /** All of its bar, and all rows if they are few; many scroll, so some are enough. */
  @Override
  public int heightFor(int width) {
    return heightFor(width, size > USUAL_ROWS ? LEAST_ROWS : size);
  }

  private int heightFor(int width, int most) {
    if (bar == null || rows == null || pane == null) {
      return 0;
    }
    int above = 0;
    if (bar.getParent() != null) {
      bar.setSize(width, bar.getHeight()); // it knows its height only then
      above = bar.getPreferredSize().height + Space.px(Space.S);
    }
    int needed = rows.getPreferredSize().width;
    int across = needed > width ? pane.getHorizontalScrollBar().getPreferredSize().height : 0;
    int head = rows.getTableHeader().getPreferredSize().height;
    return above + head + Math.min(size, most) * rows.getRowHeight() + across;
  }

  @Override
  public Dimension getPreferredSize() {
    if (bar == null || rows == null || pane == null) {
      return new Dimension();
    }
    int bars = size > USUAL_ROWS ? pane.getVerticalScrollBar().getPreferredSize().width : 0;
    int wanted = rows.getPreferredSize().width + bars;
    return new Dimension(wanted, heightFor(getWidth() > 0 ? getWidth() : wanted, USUAL_ROWS));
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, heightFor(Math.max(1, getWidth()), LEAST_ROWS));
  }
}
