package org.weightroom.control;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Worked;
import org.weightroom.observe.Value;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Card;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The sheet that shows how a number comes about, live: a formula, then every term of it. */
public final class ArithmeticSheet extends Card {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 680;

  private final transient PartContext context;
  private final transient Value<?> value;
  private final StyledText formula = new StyledText(Type.FORMULA.lineHeight()).asFormula();
  private final JPanel box = new Card("sheet.box", new Stack(USUAL_WIDTH), Card.Kind.SUNKEN);
  private final WorkedTable table;
  private final JButton closing;
  private transient @Nullable Watcher watcher;

  /**
   * Opens the arithmetic of a value that the lesson explains.
   *
   * @param close takes the sheet away: called by its button and by Esc
   */
  @SuppressWarnings("this-escape")
  public ArithmeticSheet(PartContext context, Value<?> value, Runnable close) {
    super("sheet", new BorderLayout(0, Space.px(Space.L)));
    this.context = context;
    this.value = value;
    this.table = WorkedTable.full(context.texts());
    String title = context.texts().text("sheet.title", "name", context.name(value));
    getAccessibleContext().setAccessibleName(title);
    closing = new JButton(context.texts().text("sheet.close"));
    closing.setName("sheet.close");
    closing.addActionListener(e -> close.run());
    new Keys(this, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).on("ESCAPE", close);
    formula.setName("sheet.formula");
    box.add(formula);
    Stack stack = new Stack(USUAL_WIDTH);
    JPanel top = clear(new JPanel(stack));
    top.add(head(title));
    stack.gapAbove(box, Space.px(Space.L));
    top.add(box);
    add(top, BorderLayout.NORTH);
    add(scrolling(table), BorderLayout.CENTER);
    watch();
  }

  private JPanel head(String title) {
    JPanel head = clear(new JPanel(new BorderLayout(Space.px(Space.L), 0)));
    head.add(Labels.bold(title, Type.CARD_TITLE), BorderLayout.CENTER);
    head.add(closing, BorderLayout.LINE_END);
    return head;
  }

  private static JPanel clear(JPanel panel) {
    panel.setOpaque(false);
    return panel;
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

  /** The focus goes to the button that closes the sheet. */
  @Override
  public boolean requestFocusInWindow() {
    return closing.requestFocusInWindow();
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
