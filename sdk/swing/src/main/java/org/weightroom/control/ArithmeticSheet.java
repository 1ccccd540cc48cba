package org.weightroom.control;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Worked;
import org.weightroom.observe.Value;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Card;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Type;

/** The sheet that shows how a number comes about, live: a formula, then every term of it. */
public final class ArithmeticSheet extends Sheet {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 680;

  /** A number or a letter behind a ^, with the isolates around it. */
  private static final Pattern POWER = Pattern.compile("\\^([\\p{Cf}−\\p{Nd}.,٫٬]+|\\p{L})");

  private final transient PartContext context;
  private final transient Supplier<Optional<Arithmetic>> arithmetic;
  private final transient Runnable close;
  private final StyledText formula = new StyledText(Type.FORMULA.lineHeight()).asFormula();
  private final StyledText made = new StyledText(Type.FORMULA.lineHeight()).asFormula();
  private final JPanel box = new Card("sheet.box", new Stack(USUAL_WIDTH), Card.Kind.SUNKEN);
  private final WorkedTable table;
  private transient @Nullable Watcher watcher;

  /**
   * Opens the arithmetic of a value that the lesson explains.
   *
   * @param close takes the sheet away: called by its button and by Esc
   */
  public ArithmeticSheet(PartContext context, Value<?> value, Runnable close) {
    this(
        context,
        title(context, value),
        () -> context.model().working(value.id()).map(worked -> new Arithmetic(worked, "")),
        close);
  }

  /**
   * Opens the arithmetic of something that is no value of the lesson.
   *
   * @param arithmetic reads it; the values that it reads are watched; empty when it is gone, which
   *     closes the sheet
   * @param close takes the sheet away: called by its button and by Esc
   */
  @SuppressWarnings("this-escape")
  public ArithmeticSheet(
      PartContext context,
      String title,
      Supplier<Optional<Arithmetic>> arithmetic,
      Runnable close) {
    super("sheet", title, context.texts(), close);
    this.context = context;
    this.arithmetic = arithmetic;
    this.close = close;
    this.table = WorkedTable.full(context.texts());
    formula.setName("sheet.formula");
    made.setName("sheet.made");
    box.add(formula);
    box.add(made);
    addBelowHead(box);
    fill(scrolling(table));
    watch();
  }

  /**
   * How a number comes about.
   *
   * @param worked its terms and their total
   * @param made a line on what the total turns into; empty for nothing
   */
  public record Arithmetic(Worked worked, String made) {}

  private static String title(PartContext context, Value<?> value) {
    return context.texts().text("sheet.title", "name", context.name(value));
  }

  private void watch() {
    watcher = context.watch(this::refresh);
  }

  private void refresh() {
    arithmetic.get().ifPresentOrElse(this::show, () -> SwingUtilities.invokeLater(close));
  }

  private void show(Arithmetic now) {
    Worked worked = now.worked();
    List<StyledText.Run> line = Formula.of(worked, context.locale());
    formula.show(line);
    formula.setVisible(!line.isEmpty());
    made.show(raised(now.made()), now.made());
    made.setVisible(!now.made().isEmpty());
    box.setVisible(formula.isVisible() || made.isVisible());
    table.setWorked(worked);
  }

  /** What stands behind a ^ as an exponent: e^0.49 reads as mathematics. */
  private static List<StyledText.Run> raised(String text) {
    Color color = Concept.ACTIVATION.text();
    List<StyledText.Run> runs = new ArrayList<>();
    int from = 0;
    for (Matcher power = POWER.matcher(text); power.find(); from = power.end()) {
      runs.add(new StyledText.Run(text.substring(from, power.start()), Type.FORMULA.font(), color));
      runs.add(new StyledText.Run(power.group(1), Type.FORMULA.raised(), color));
    }
    runs.add(new StyledText.Run(text.substring(from), Type.FORMULA.font(), color));
    return runs;
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
