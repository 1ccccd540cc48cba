package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/**
 * Edits a list of scores: a row each with its field and a button that removes it, and below them a
 * button that adds one. Many rows scroll. Each edit is one gesture. The rows stand at the heights
 * of those of a {@link SoftmaxWork} beside it.
 */
public final class ScoresEditor extends Part {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 16;
  private static final int USUAL_ROWS = 6;
  private static final int LEAST_ROWS = 2;

  private final transient NumbersProperty scores;
  private final transient List<ScoreRow> rows = new ArrayList<>();
  private final JLabel head = Labels.muted("", Type.NOTE);
  private final ScoreList list = new ScoreList();
  private final JScrollPane pane =
      new JScrollPane(
          list,
          ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
          ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
  private final JButton add = Styles.quiet(new JButton(Icons.of(Icons.Kind.ADD, ICON)));

  private ScoresEditor(NumbersProperty scores) {
    super(new BorderLayout());
    setLayout(null);
    this.scores = scores;
    setName("scores");
    pane.setName("scores.rows");
    pane.setBorder(null);
    pane.setOpaque(false);
    pane.getViewport().setOpaque(false);
    add.setName("scores.add");
    add.putClientProperty("html.disable", true);
    add.addActionListener(e -> addScore());
    head.setName("scores.head");
    add(head);
    add(pane);
    add(add);
  }

  /** An editor of these scores. */
  public static ScoresEditor of(NumbersProperty scores) {
    return new ScoresEditor(scores);
  }

  /** The list that it sets. */
  public NumbersProperty property() {
    return scores;
  }

  @Override
  public void join(PartContext context) {
    head.setText(context.name(scores));
    String text = context.texts().text("scores.add");
    add.setText(text);
    add.getAccessibleContext().setAccessibleName(text);
    String most =
        context
            .texts()
            .text("scores.most", "count", context.isolated(Integer.toString(scores.most())));
    context.watch(
        () -> {
          int count = scores.get().size();
          show(count, context);
          boolean full = !scores.allowsCount(count + 1);
          add.setEnabled(!full && !scores.isLocked());
          add.setToolTipText(full ? most : null);
          add.getAccessibleContext().setAccessibleDescription(full ? most : null);
        });
  }

  /** Rows are made once and hidden when their score goes, so that the focus can stay. */
  private void show(int count, PartContext context) {
    if (count == list.shown()) {
      return;
    }
    while (rows.size() < count) {
      ScoreRow row = new ScoreRow(scores, rows.size(), context, this::removeScore);
      list.add(row);
      rows.add(row);
    }
    list.applyComponentOrientation(getComponentOrientation());
    boolean removable = scores.allowsCount(count - 1) && !scores.isLocked();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(i < count, removable);
    }
    list.setShown(count);
    revalidate();
    repaint();
  }

  private void addScore() {
    scores.addByHand(0);
    scores.scope().settle(Cause.HAND);
    NumberField field = rows.get(scores.get().size() - 1).field();
    validate(); // a new row has no place to scroll to yet
    ScoreRow.reveal(field);
    field.requestFocusInWindow();
  }

  private void removeScore(int index) {
    boolean byButton = rows.get(index).remove().isFocusOwner();
    rows.get(index).field().showNumber(); // what is typed there goes with its score
    scores.removeByHand(index);
    scores.scope().settle(Cause.HAND);
    ScoreRow next = rows.get(Math.min(index, scores.get().size() - 1));
    if (byButton && next.remove().isVisible()) {
      next.remove().requestFocusInWindow();
    } else {
      next.field().requestFocusInWindow();
    }
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(scores.id()));
  }

  @Override
  public void doLayout() {
    Dimension button = add.getPreferredSize();
    int top = top();
    head.setBounds(0, 0, getWidth(), SoftmaxGrid.headHeight());
    int most = Math.max(0, getHeight() - top - button.height - gap());
    int height = Math.min(most, list.getPreferredSize().height);
    pane.setBounds(0, top, getWidth(), height);
    int width = Math.min(button.width, getWidth());
    int x = getComponentOrientation().isLeftToRight() ? 0 : getWidth() - width;
    add.setBounds(x, top + height + gap(), width, button.height);
  }

  @Override
  public Dimension getPreferredSize() {
    return sizeWith(USUAL_ROWS);
  }

  @Override
  public Dimension getMinimumSize() {
    return sizeWith(LEAST_ROWS);
  }

  private Dimension sizeWith(int mostRows) {
    Dimension wanted = list.getPreferredSize();
    Dimension button = add.getPreferredSize();
    int bar = pane.getVerticalScrollBar().getPreferredSize().width;
    int height = Math.min(wanted.height, mostRows * ScoreList.rowHeight());
    return new Dimension(
        Math.max(wanted.width + bar, button.width), top() + height + gap() + button.height);
  }

  /** Above the first row: the middle of its field is that of the first row of a softmax. */
  private static int top() {
    int field = Space.px(Space.CONTROL);
    return SoftmaxGrid.headHeight() + (ScoreList.rowHeight() - field) / 2;
  }

  private static int gap() {
    return Space.px(Space.M);
  }
}
