package org.weightroom.control;

import java.awt.Color;
import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.StyledText.Run;
import org.weightroom.data.Worked;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A big number: what it is called, what it is, a friendly word about it, and how it comes about.
 */
public final class Readout extends Part {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 232;
  private static final String NOT_YET = "…";

  private final transient Value<Double> value;
  private final transient Stack stack;
  private @Nullable WorkedTable table;
  private boolean compact;
  private int revealed = Integer.MAX_VALUE;
  private transient Runnable refresh = () -> {};

  private Readout(Value<Double> value, Stack stack) {
    super(stack);
    this.value = value;
    this.stack = stack;
  }

  /** A read-out of this value. */
  public static Readout of(Value<Double> value) {
    return new Readout(value, new Stack(USUAL_WIDTH));
  }

  /** The value that it shows. */
  public Value<Double> value() {
    return value;
  }

  /** Leaves the table out; the number still opens into it. */
  public Readout compact() {
    compact = true;
    return this;
  }

  /**
   * Shows the first rows of the working only; the number itself comes with the last row.
   *
   * @param rows how many rows, from 0
   */
  public void setRevealedRows(int rows) {
    revealed = rows;
    refresh.run();
  }

  /** Shows the number and all of its working. */
  public void revealAll() {
    setRevealedRows(Integer.MAX_VALUE);
  }

  @Override
  public void join(PartContext context) {
    boolean opens = context.model().working(value.id()).isPresent();
    Color color = context.concept(value).map(Concept::text).orElse(Token.TEXT.color());
    BigNumber number = new BigNumber(color, opens, () -> context.openSheet(value));
    number.setName("readout." + value.id());
    if (opens) {
      number.getAccessibleContext().setAccessibleDescription(context.texts().text("readout.opens"));
    }
    Bands bands = new Bands(context.texts(), value.id());
    StyledText feedback = new StyledText(Type.NOTE.lineHeight());
    feedback.setName("feedback." + value.id());
    feedback.reserve(bands.all().stream().map(context::fill).map(Readout::note).toList());
    add(caption(context));
    place(number, 2);
    place(feedback, Space.S);
    if (opens) {
      table = WorkedTable.mini(context.texts());
      table.setVisible(!compact);
      place(table, Space.L);
    }
    refresh = () -> show(context, number, feedback, bands);
    context.watch(refresh);
  }

  private void show(PartContext context, BigNumber number, StyledText feedback, Bands bands) {
    Worked worked = context.model().working(value.id()).orElse(null);
    boolean whole = worked == null || revealed >= worked.rows().size();
    String shown = whole ? context.show(value) : NOT_YET;
    number.show(shown);
    number
        .getAccessibleContext()
        .setAccessibleName(
            context.texts().text("readout.name", "name", context.name(value), "value", shown));
    feedback.show(note(whole ? context.fill(bands.of(value.get())) : ""));
    if (table != null && worked != null) {
      table.setRevealedRows(revealed);
      table.setWorked(worked);
    }
  }

  private StyledText caption(PartContext context) {
    StyledText caption = new StyledText(Type.NOTE.lineHeight());
    Run name = new Run(context.name(value), Type.NOTE.bold(), Token.MUTED.color());
    caption.show(
        context
            .texts()
            .find(value.id() + ".note")
            .map(text -> List.of(name, note(" " + text).get(0)))
            .orElse(List.of(name)));
    return caption;
  }

  private static List<Run> note(String text) {
    return List.of(new Run(text, Type.NOTE.font(), Token.MUTED.color()));
  }

  private void place(JComponent component, int gap) {
    stack.gapAbove(component, Space.px(gap));
    add(component);
  }

  /** What wraps may want another height at another width. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.setBounds(x, y, width, height);
    if (other) {
      revalidate();
    }
  }
}
