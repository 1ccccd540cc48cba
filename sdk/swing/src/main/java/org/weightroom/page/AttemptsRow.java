package org.weightroom.page;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.control.PartContext;
import org.weightroom.control.Stack;
import org.weightroom.control.WrapLayout;
import org.weightroom.lesson.Attempts;
import org.weightroom.lesson.Snapshot;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** Best and pinned tries: a press goes back to one, as a step that can be undone. */
final class AttemptsRow extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final transient ScoreText score;
  private final transient Attempts attempts;
  private final transient PartContext context;
  private final JLabel now = Labels.muted("", Type.NOTE);
  private final JButton best = chip("attempts.best");
  private final JButton[] pins = new JButton[Attempts.MOST_PINS];
  private final JButton pin = chip("attempts.pin");

  AttemptsRow(ScoreText score) {
    super(new WrapLayout(Space.px(6), Space.px(6)));
    this.score = score;
    attempts = score.attempts();
    context = score.context();
    setOpaque(false);
    setName("attempts");
    now.setName("attempts.now");
    now.setBorder(Space.padding(3, 0, 3, 4));
    add(now);
    best.addActionListener(event -> attempts.best().ifPresent(context.model()::restore));
    add(best);
    for (int i = 0; i < pins.length; i++) {
      int index = i;
      pins[i] = chip("attempts.pin" + (i + 1));
      pins[i].addActionListener(event -> context.model().restore(attempts.pins().get(index)));
      add(pins[i]);
    }
    pin.setIcon(Icons.of(Icons.Kind.PIN, 12));
    pin.setText(context.texts().text("attempts.pin"));
    pin.getAccessibleContext().setAccessibleDescription(context.texts().text("attempts.pin.note"));
    pin.addActionListener(
        event -> {
          attempts.pin();
          context.model().scope().flush();
        });
    add(pin);
    context.watch(this::update);
  }

  @Override
  public int heightFor(int width) {
    setSize(width, getHeight());
    return getPreferredSize().height;
  }

  /** Whether the page of a panel that shows has to do with the score. */
  boolean belongsTo(LessonPanel panel) {
    return score.belongsTo(panel);
  }

  private static JButton chip(String name) {
    JButton chip = new JButton();
    chip.setName(name);
    chip.setFont(Type.NOTE.font());
    chip.putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 2,8,2,8");
    return chip;
  }

  private void update() {
    now.setText(context.texts().text("attempts.now", "score", score.now()));
    show(best, "attempts.best", 0, attempts.best());
    List<Snapshot> pinned = attempts.pins();
    for (int i = 0; i < pins.length; i++) {
      Optional<Snapshot> state = i < pinned.size() ? Optional.of(pinned.get(i)) : Optional.empty();
      show(pins[i], "attempts.pinned", i + 1, state);
    }
    revalidate();
    repaint();
  }

  private void show(JButton chip, String key, int number, Optional<Snapshot> state) {
    chip.setVisible(state.isPresent());
    state.ifPresent(
        attempt -> {
          chip.setText(context.texts().text(key, "number", number, "score", score.at(attempt)));
          chip.setEnabled(context.model().fitsLocks(attempt));
          chip.getAccessibleContext()
              .setAccessibleDescription(context.texts().text("attempts.restore"));
        });
  }
}
