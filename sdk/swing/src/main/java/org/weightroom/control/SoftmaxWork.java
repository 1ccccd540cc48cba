package org.weightroom.control;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.util.List;
import java.util.Set;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.StyledText.Run;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * How scores become probabilities: each score, its exponential, this divided by the sum of all, and
 * a bar. Two decimals show; the row that is pointed at, or chosen by keys, shows all digits. Where
 * exponentials would be too big or too small to read, the largest score is taken away first.
 */
public final class SoftmaxWork extends LivePart {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_ROWS = 5;
  private static final int LEAST_ROWS = 2;
  private static final int USUAL_WIDTH = 420;
  private static final int NARROWEST = 240;

  private final transient NumbersProperty scores;
  private final StyledText caption = new StyledText(Type.NOTE.lineHeight());
  private final StyledText note = new StyledText(Type.NOTE.lineHeight());

  /** The longest caption, to measure: nothing moves when another row is lit. */
  private final StyledText longest = new StyledText(Type.NOTE.lineHeight());

  private @Nullable SoftmaxTable table;
  private @Nullable JScrollPane pane;
  private transient @Nullable SoftmaxCells cells;

  private SoftmaxWork(NumbersProperty scores) {
    this.scores = scores;
    setName("softmax");
    setLayout(null);
    caption.setName("softmax.caption");
    note.setName("softmax.note");
  }

  /** The softmax of these scores. */
  public static SoftmaxWork of(NumbersProperty scores) {
    return new SoftmaxWork(scores);
  }

  @Override
  public void join(PartContext context) {
    Texts texts = context.texts();
    cells = new SoftmaxCells(SoftmaxNumbers.of(scores.initial()), texts);
    table = new SoftmaxTable(cells, row -> explain(row, texts));
    table.getAccessibleContext().setAccessibleName(texts.text("softmax.name"));
    pane =
        new JScrollPane(
            table,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setBorder(null);
    pane.setOpaque(false);
    pane.getViewport().setOpaque(false);
    pane.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE); // the header does not move
    add(pane);
    add(caption);
    add(note);
    live(context);
  }

  @Override
  void refresh(PartContext context) {
    SoftmaxNumbers numbers = SoftmaxNumbers.of(scores.get());
    SoftmaxCells next = new SoftmaxCells(numbers, context.texts());
    cells = next;
    longest.show(runs(next.longest(), Token.TEXT));
    note.setVisible(numbers.isShifted());
    String most = Numerals.exact(numbers.shift(), context.locale());
    note.show(
        runs(context.texts().text("softmax.note", "most", context.isolated(most)), Token.MUTED));
    if (table != null) {
      table.show(next);
    }
    revalidate();
    repaint();
  }

  private void explain(int row, Texts texts) {
    if (cells != null) {
      caption.show(
          row < 0
              ? runs(texts.text("softmax.hint"), Token.MUTED)
              : runs(cells.exactly(row), Token.TEXT));
    }
  }

  private static List<Run> runs(String text, Token color) {
    return List.of(new Run(text, Type.NOTE.font(), color.color()));
  }

  @Override
  public void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(scores.id()));
  }

  @Override
  public void doLayout() {
    if (table == null || pane == null) {
      return;
    }
    int width = getWidth();
    int room = Math.max(0, getHeight() - wordsHeight(width));
    int height = Math.min(room, table.heightFor());
    pane.setBounds(0, 0, width, height);
    int y = height + gap();
    int high = captionHeight(width);
    int inner = inner(width);
    caption.setBounds(Space.px(Space.S), y, inner, high);
    note.setBounds(Space.px(Space.S), y + high + gap(), inner, note.heightFor(inner));
  }

  /** The height of what stands below the table. */
  private int wordsHeight(int width) {
    int words = gap() + captionHeight(width);
    return note.isVisible() ? words + gap() + note.heightFor(inner(width)) : words;
  }

  private int captionHeight(int width) {
    return Math.max(caption.heightFor(inner(width)), longest.heightFor(inner(width)));
  }

  /** Words begin where the numbers do. */
  private static int inner(int width) {
    return Math.max(1, width - 2 * Space.px(Space.S));
  }

  private static int gap() {
    return Space.px(Space.M);
  }

  @Override
  public Dimension getPreferredSize() {
    int usual = table == null ? 0 : Math.max(Space.px(USUAL_WIDTH), table.usualWidth());
    int width = getWidth() > 0 ? getWidth() : usual;
    return new Dimension(usual, tableHeight(USUAL_ROWS) + wordsHeight(width));
  }

  @Override
  public Dimension getMinimumSize() {
    int width = Space.px(NARROWEST);
    return new Dimension(width, tableHeight(LEAST_ROWS) + wordsHeight(width));
  }

  private int tableHeight(int mostRows) {
    return table == null ? 0 : table.heightFor(mostRows);
  }

  /** Numbers and formulas are not mirrored; the words below them are. */
  @Override
  public void applyComponentOrientation(ComponentOrientation orientation) {
    super.applyComponentOrientation(orientation);
    if (pane != null) {
      pane.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
    }
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
}
