package org.weightroom.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.lesson.Training;
import org.weightroom.theme.Space;

/**
 * The bar that trains: play and pause, steps, a run to the end, a step back, the speed, and a
 * sentence that says where the training stands. Ctrl+Enter steps, Ctrl+Space plays and pauses,
 * wherever the focus is.
 */
public final class TrainingBar extends Part {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 738;

  private final transient Training training;
  private final transient Stack stack;
  private final JPanel below = new Below();
  private final transient List<Part> parts = new ArrayList<>();

  private TrainingBar(Training training, Stack stack, JComponent... more) {
    super(stack);
    this.training = training;
    this.stack = stack;
    setName("training");
    for (JComponent each : more) {
      below.add(each);
      if (each instanceof Part part) {
        parts.add(part);
      }
    }
  }

  /**
   * A bar for this training.
   *
   * @param more what belongs to it and stands beside its sentence, such as a slider of the learning
   *     rate
   */
  public static TrainingBar of(Training training, JComponent... more) {
    return new TrainingBar(training, new Stack(USUAL_WIDTH), more);
  }

  @Override
  public void join(PartContext context) {
    TrainingButtons buttons = new TrainingButtons(training, context);
    TrainingStatus status = new TrainingStatus(training, context);
    below.add(status, 0);
    add(buttons);
    stack.gapAbove(below, Space.px(6));
    add(below);
    parts.forEach(part -> part.join(context));
    Keys keys = new Keys(this, WHEN_IN_FOCUSED_WINDOW);
    keys.on("ctrl ENTER", buttons::step);
    keys.on("ctrl SPACE", buttons::playOrPause);
  }

  @Override
  public boolean isBar() {
    return true;
  }

  @Override
  public void hideProperties(Set<String> ids) {
    parts.forEach(part -> part.hideProperties(ids));
    // What is not to be seen must not be moved either.
    setVisible(training.isOffered(ids));
  }

  /** What wraps wants another height at another width. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.setBounds(x, y, width, height);
    if (other) {
      revalidate();
    }
  }

  /** What else belongs to the bar, side by side where there is room. */
  private static final class Below extends JPanel implements Stack.Wrapping {
    private static final long serialVersionUID = 1L;
    private static final int LEAST_COLUMN = 300;

    Below() {
      super(new EvenColumns(LEAST_COLUMN, Space.L, Space.S));
      setOpaque(false);
    }

    @Override
    public int heightFor(int width) {
      return ((EvenColumns) getLayout()).heightFor(this, width);
    }
  }
}
