package org.weightroom.control;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Worked;
import org.weightroom.observe.Value;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Card;
import org.weightroom.theme.Type;

/** The sheet that shows how a number comes about, live: a formula, then every term of it. */
public final class ArithmeticSheet extends Sheet {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 680;

  private final transient PartContext context;
  private final transient Value<?> value;
  private final StyledText formula = new StyledText(Type.FORMULA.lineHeight()).asFormula();
  private final JPanel box = new Card("sheet.box", new Stack(USUAL_WIDTH), Card.Kind.SUNKEN);
  private final WorkedTable table;
  private transient @Nullable Watcher watcher;

  /**
   * Opens the arithmetic of a value that the lesson explains.
   *
   * @param close takes the sheet away: called by its button and by Esc
   */
  @SuppressWarnings("this-escape")
  public ArithmeticSheet(PartContext context, Value<?> value, Runnable close) {
    super("sheet", title(context, value), context.texts(), close);
    this.context = context;
    this.value = value;
    this.table = WorkedTable.full(context.texts());
    formula.setName("sheet.formula");
    box.add(formula);
    addBelowHead(box);
    fill(scrolling(table));
    watch();
  }

  private static String title(PartContext context, Value<?> value) {
    return context.texts().text("sheet.title", "name", context.name(value));
  }

  private void watch() {
    watcher = context.watch(this::refresh);
  }

  private void refresh() {
    context.model().working(value.id()).ifPresent(this::show);
  }

  private void show(Worked worked) {
    List<StyledText.Run> line = Formula.of(worked, context.locale());
    formula.show(line);
    box.setVisible(!line.isEmpty());
    table.setWorked(worked);
  }

  /** It lies over the lower half, or more where the arithmetic is long. */
  @Override
  public int heightIn(int room) {
    return Math.min(room, Math.max(room / 2, getPreferredSize().height));
  }

  @Override
  public void addNotify() {
    super.addNotify();
    if (watcher == null) {
      watch();
    }
  }

  @Override
  public void removeNotify() {
    if (watcher != null) {
      watcher.close();
      watcher = null;
    }
    super.removeNotify();
  }

  private static JScrollPane scrolling(JComponent content) {
    JScrollPane pane =
        new JScrollPane(
            content,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setBorder(null);
    pane.setOpaque(false);
    pane.getViewport().setOpaque(false);
    return pane;
  }
}
