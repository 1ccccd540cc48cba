package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import org.weightroom.control.StyledText.Run;
import org.weightroom.observe.Value;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A button that does one of the lesson's named actions, {@code action.ID} in the bundle; beside it
 * what a value's bands say ({@code VALUE.band.LIMIT}), live numbers filled in. Where the story
 * shows numbers of its own it cannot be pressed, and says why: nothing would come of it.
 */
public final class ActionButton extends Part implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final transient Value<Double> told;
  private final JButton button = new JButton();
  private final StyledText words = new StyledText(Type.NOTE.lineHeight());

  private ActionButton(String id, Value<Double> told) {
    super(new BorderLayout(Space.px(Space.L), 0));
    this.id = id;
    this.told = told;
    setName("action." + id);
  }

  /**
   * A button for an action.
   *
   * @param id as in {@code action(id, …)} of the model
   * @param told whose bands stand beside it
   */
  public static ActionButton of(String id, Value<Double> told) {
    return new ActionButton(id, told);
  }

  @Override
  public void join(PartContext context) {
    button.setName("do." + id);
    button.setText(context.texts().text("action." + id));
    button.addActionListener(event -> context.model().perform(id));
    add(button, BorderLayout.LINE_START);
    add(words, BorderLayout.CENTER);
    words.setName("action." + id + ".words");
    if (context.storyUntil().isPresent()) {
      String why = refusal(context, context.storyUntil().get());
      button.setEnabled(false);
      button.setToolTipText(why);
      button.getAccessibleContext().setAccessibleDescription(why);
      words.show(runs(why));
      return;
    }
    Bands bands = new Bands(context.texts(), told.id());
    words.reserve(bands.all().stream().map(line -> runs(context.fill(line))).toList());
    context.watch(() -> words.show(runs(context.fill(bands.of(told.get())))));
  }

  private static String refusal(PartContext context, String until) {
    return until.isEmpty()
        ? context.texts().text("action.story")
        : context.texts().text("action.story.until", "step", context.isolated(until));
  }

  private static List<Run> runs(String text) {
    return List.of(new Run(text, Type.NOTE.font(), Token.MUTED.color()));
  }

  @Override
  public boolean isBar() {
    return true;
  }

  @Override
  public int heightFor(int width) {
    int room = width - button.getPreferredSize().width - Space.px(Space.L);
    return Math.max(button.getPreferredSize().height, words.heightFor(Math.max(1, room)));
  }

  /** Button and words stand at one height, however many lines there is room for. */
  @Override
  public void doLayout() {
    Dimension size = button.getPreferredSize();
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    int x = leftToRight ? 0 : getWidth() - size.width;
    button.setBounds(x, (getHeight() - size.height) / 2, size.width, size.height);
    int taken = size.width + Space.px(Space.L);
    int room = Math.max(0, getWidth() - taken);
    int height = words.shownHeight(room);
    words.setBounds(leftToRight ? taken : 0, Math.max(0, (getHeight() - height) / 2), room, height);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(2 * button.getPreferredSize().width, 0);
  }
}
