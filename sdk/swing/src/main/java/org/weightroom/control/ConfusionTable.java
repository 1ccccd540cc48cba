package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Confusion;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * What two classes are taken for, as a table: a row for what is so, a column for what is predicted,
 * the sums at the edges. A cell can be chosen, to see those examples only.
 */
public final class ConfusionTable extends Part {
  private static final long serialVersionUID = 1L;
  private static final int WIDEST = 520;

  private final String positive;
  private final String negative;
  private final transient Supplier<Confusion> counts;
  private final JPanel grid = new JPanel(new GridBagLayout());
  private final transient Map<Cell, ConfusionCell> cells = new EnumMap<>(Cell.class);
  private final JLabel[] sums = new JLabel[5];
  private transient @Nullable Consumer<Optional<Cell>> onChoose;

  /** A cell of the table: examples of one class that are predicted to be of one. */
  public enum Cell {
    /** Class 1, predicted so. */
    TRUE_POSITIVE(true, true),
    /** Class 1, predicted 0. */
    FALSE_NEGATIVE(true, false),
    /** Class 0, predicted 1. */
    FALSE_POSITIVE(false, true),
    /** Class 0, predicted so. */
    TRUE_NEGATIVE(false, false);

    private final boolean actual;
    private final boolean predicted;

    Cell(boolean actual, boolean predicted) {
      this.actual = actual;
      this.predicted = predicted;
    }

    /** Whether its examples are of class 1. */
    public boolean isActual() {
      return actual;
    }

    /** Whether its examples are predicted to be of class 1. */
    public boolean isPredicted() {
      return predicted;
    }

    /** Whether its predictions are right. */
    public boolean isRight() {
      return actual == predicted;
    }

    /** The cell for an example. */
    public static Cell of(boolean actual, boolean predicted) {
      return actual
          ? predicted ? TRUE_POSITIVE : FALSE_NEGATIVE
          : predicted ? FALSE_POSITIVE : TRUE_NEGATIVE;
    }

    int count(Confusion of) {
      return switch (this) {
        case TRUE_POSITIVE -> of.truePositives();
        case FALSE_NEGATIVE -> of.falseNegatives();
        case FALSE_POSITIVE -> of.falsePositives();
        case TRUE_NEGATIVE -> of.trueNegatives();
      };
    }
  }

  private ConfusionTable(String positive, String negative, Supplier<Confusion> counts) {
    super(new BorderLayout());
    this.positive = positive;
    this.negative = negative;
    this.counts = counts;
    setName("confusion");
    grid.setOpaque(false);
  }

  /**
   * A table of these counts.
   *
   * @param positive names class 1: its text is {@code word.ID}
   * @param negative names class 0, likewise
   * @param counts the counts, read again whenever a value that they come from changes
   */
  public static ConfusionTable of(String positive, String negative, Supplier<Confusion> counts) {
    return new ConfusionTable(positive, negative, counts);
  }

  /**
   * Makes cells that can be chosen.
   *
   * @param listener gets the cell that is chosen, or none when it is left again
   */
  public ConfusionTable onChoose(Consumer<Optional<Cell>> listener) {
    onChoose = listener;
    return this;
  }

  /** The cell that is chosen. */
  public Optional<Cell> chosen() {
    return cells.entrySet().stream()
        .filter(each -> each.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Chooses a cell, or none, without telling the listener. */
  public void choose(Optional<Cell> cell) {
    cells.forEach((each, button) -> button.setSelected(cell.filter(each::equals).isPresent()));
  }

  @Override
  public void join(PartContext context) {
    Texts texts = context.texts();
    grid.getAccessibleContext().setAccessibleName(texts.text("confusion.name"));
    add(grid);
    put(Labels.muted(texts.text("confusion.predicted"), Type.NOTE), 1, 0, 2);
    put(Labels.muted(texts.text("confusion.actual"), Type.NOTE), 0, 1, 1);
    put(Labels.bold(word(texts, true), Type.NOTE), 1, 1, 1);
    put(Labels.bold(word(texts, false), Type.NOTE), 2, 1, 1);
    put(Labels.muted(texts.text("confusion.all"), Type.NOTE), 3, 1, 1);
    put(Labels.bold(word(texts, true), Type.NOTE), 0, 2, 1);
    put(Labels.bold(word(texts, false), Type.NOTE), 0, 3, 1);
    put(Labels.muted(texts.text("confusion.all"), Type.NOTE), 0, 4, 1);
    for (Cell cell : Cell.values()) {
      ConfusionCell button = new ConfusionCell(cell, texts, onChoose != null);
      button.addActionListener(e -> press(cell));
      cells.put(cell, button);
      put(button, cell.isPredicted() ? 1 : 2, cell.isActual() ? 2 : 3, 1);
    }
    bindArrows();
    int[][] places = {{3, 2}, {3, 3}, {1, 4}, {2, 4}, {3, 4}};
    for (int i = 0; i < places.length; i++) {
      sums[i] = Labels.bold("", Type.CONTROL);
      sums[i].setName("confusion.sum" + (i + 1));
      put(sums[i], places[i][0], places[i][1], 1);
    }
    context.watch(() -> show(counts.get(), texts));
  }

  private void show(Confusion now, Texts texts) {
    cells.forEach(
        (cell, button) ->
            button.show(
                number(cell.count(now), texts),
                texts.text(
                    "confusion.cell",
                    "actual",
                    word(texts, cell.isActual()),
                    "predicted",
                    word(texts, cell.isPredicted()),
                    "count",
                    number(cell.count(now), texts))));
    int survived = now.truePositives() + now.falseNegatives();
    int predicted = now.truePositives() + now.falsePositives();
    int all = now.accuracy().all();
    int[] totals = {survived, all - survived, predicted, all - predicted, all};
    for (int i = 0; i < totals.length; i++) {
      sums[i].setText(number(totals[i], texts));
    }
  }

  private String word(Texts texts, boolean isPositive) {
    return texts.text("word." + (isPositive ? positive : negative));
  }

  private static String number(int count, Texts texts) {
    return Numerals.show(count, 0, texts.locale());
  }

  /** One cell at most is chosen; pressed again, it is left. */
  private void press(Cell pressed) {
    cells.forEach((cell, button) -> button.setSelected(cell == pressed && button.isSelected()));
    if (onChoose != null) {
      onChoose.accept(chosen());
    }
  }

  private void bindArrows() {
    cells.forEach(
        (cell, button) -> {
          Keys keys = new Keys(button);
          keys.on("UP", () -> go(true, cell.isPredicted()));
          keys.on("DOWN", () -> go(false, cell.isPredicted()));
          keys.on("LEFT", () -> go(cell.isActual(), isFromLeft()));
          keys.on("RIGHT", () -> go(cell.isActual(), !isFromLeft()));
        });
  }

  private boolean isFromLeft() {
    return getComponentOrientation().isLeftToRight();
  }

  private void go(boolean actual, boolean predicted) {
    ConfusionCell to = cells.get(Cell.of(actual, predicted));
    if (to != null) {
      to.requestFocusInWindow();
    }
  }

  private void put(JComponent child, int column, int row, int columns) {
    boolean cell = child instanceof ConfusionCell;
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = row;
    at.gridwidth = columns;
    at.fill = cell ? GridBagConstraints.BOTH : GridBagConstraints.NONE;
    at.anchor = column == 0 ? GridBagConstraints.LINE_START : GridBagConstraints.CENTER;
    at.weightx = cell ? 1 : 0;
    at.weighty = cell ? 1 : 0;
    at.insets = Space.insets(2);
    if (column == 0 || column == 3) {
      at.insets.left = Space.px(Space.M);
      at.insets.right = Space.px(Space.M);
    }
    if (child instanceof JLabel label) {
      label.setHorizontalAlignment(SwingConstants.CENTER);
    }
    grid.add(child, at);
  }

  @Override
  public void doLayout() {
    int width = Math.min(getWidth(), Space.px(WIDEST));
    int height = Math.min(getHeight(), getPreferredSize().height);
    grid.setBounds(isFromLeft() ? 0 : getWidth() - width, 0, width, height);
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : grid.getPreferredSize();
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet() ? super.getMinimumSize() : grid.getPreferredSize();
  }
}
