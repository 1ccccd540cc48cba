package org.weightroom.control;

import java.awt.Color;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.control.StyledText.Run;
import org.weightroom.lesson.Stop;
import org.weightroom.lesson.Training;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The sentence that says where a training stands and why it stopped. It has room for the longest,
 * so that its numbers may change at every frame without moving anything.
 */
final class TrainingStatus extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 14;
  private static final int USUAL_STEP = 100_000;

  private final transient Training training;
  private final transient PartContext context;
  private final JLabel warning = new JLabel();
  private final StyledText words = new StyledText(Type.NOTE.lineHeight());
  private final transient Icon sign = Icons.of(Icons.Kind.WARNING, ICON);

  TrainingStatus(Training training, PartContext context) {
    super(null);
    this.training = training;
    this.context = context;
    setOpaque(false);
    setName("training.status");
    warning.setIcon(sign);
    words.reserve(
        Stream.concat(
                Stream.of("ready", "fresh", "changed", "rising"),
                Stream.of(Stop.Reason.values()).map(TrainingStatus::key))
            .map(key -> List.of(run(text(key, USUAL_STEP, USUAL_STEP), Token.TEXT.color())))
            .toList());
    add(warning);
    add(words);
    context.watch(this::refresh);
  }

  private void refresh() {
    Optional<Stop> stop = training.stop();
    boolean diverged = stop.filter(Stop::isDiverged).isPresent();
    boolean warns = diverged || training.isRising();
    Token color = warns ? Token.WARNING : Token.MUTED;
    words.show(List.of(run(sentence(stop), color.color())));
    if (warning.isVisible() != warns) {
      warning.setVisible(warns);
      revalidate();
    }
    if (!training.isRunning()) {
      announce(); // a frame of a run is no news
    }
  }

  private String sentence(Optional<Stop> stop) {
    long step = training.step();
    if (!training.isRunning() && !training.goesOn()) {
      return text(ready(step), 0, 0);
    }
    if (training.isRising() && !stop.filter(Stop::isDiverged).isPresent()) {
      return text("rising", step, 0);
    }
    return stop.map(last -> text(key(last.reason()), last.step(), last.taken()))
        .orElseGet(() -> text("step", step, 0));
  }

  /** Where the next run begins: at the dials, or, without any, with a network of its own. */
  private String ready(long step) {
    if (!training.parameters().isEmpty()) {
      return "ready";
    }
    return step == 0 ? "fresh" : "changed";
  }

  private static String key(Stop.Reason reason) {
    return switch (reason) {
      case STEPS -> "step";
      case DIVERGED -> "diverged";
      case GOAL -> "goal";
      case CONVERGED -> "converged";
      case PAUSED -> "paused";
    };
  }

  private String text(String key, long step, long taken) {
    return context
        .texts()
        .text("training.status." + key, "step", number(step), "taken", number(taken));
  }

  private String number(long number) {
    return context.isolated(Numerals.show((double) number, 0, context.locale()));
  }

  private static Run run(String text, Color color) {
    return new Run(text, Type.NOTE.font(), color);
  }

  /** Tells a screen reader where the training stands now. */
  private void announce() {
    AccessibleContext accessible = getAccessibleContext();
    String before = accessible.getAccessibleName();
    String now = words.plain();
    if (!now.equals(before)) {
      accessible.setAccessibleName(now);
      accessible.firePropertyChange(
          AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, before, now);
    }
  }

  @Override
  public int heightFor(int width) {
    return words.heightFor(width - indent());
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension size = words.getPreferredSize();
    return new Dimension(size.width + indent(), size.height);
  }

  @Override
  public void doLayout() {
    int indent = warning.isVisible() ? indent() : 0;
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    int height = words.shownHeight(getWidth() - indent);
    int y = Math.max(0, (getHeight() - height) / 2);
    words.setBounds(leftToRight ? indent : 0, y, getWidth() - indent, height);
    int line = (int) Math.round(Space.scale(Type.NOTE.designSize()) * Type.NOTE.lineHeight());
    int x = leftToRight ? 0 : getWidth() - sign.getIconWidth();
    warning.setBounds(
        x, y + (line - sign.getIconHeight()) / 2, sign.getIconWidth(), sign.getIconHeight());
  }

  private int indent() {
    return sign.getIconWidth() + Space.px(6);
  }

  /** What changes in here at every frame lays out nothing else. */
  @Override
  public boolean isValidateRoot() {
    return true;
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleStatus();
    }
    return accessibleContext;
  }

  private final class AccessibleStatus extends AccessibleJPanel {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.LABEL;
    }
  }
}
