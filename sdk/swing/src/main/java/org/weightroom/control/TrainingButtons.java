package org.weightroom.control;

import java.awt.Dimension;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** The buttons of a training and its speed, in one row where they fit. */
final class TrainingButtons extends JPanel implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 14;

  private final transient Icon playIcon = Icons.of(Icons.Kind.PLAY, ICON);
  private final transient Icon pauseIcon = Icons.of(Icons.Kind.PAUSE, ICON);
  private final transient Training training;
  private final transient Texts texts;
  private final JButton play = new JButton();
  private final ProgressButton converge = new ProgressButton();
  private final JButton back = new JButton();

  /** Whether the run that is on was begun to go to the end. */
  private boolean converging;

  /** Where the counted run that is on leads; 0 while none is. */
  private long target;

  TrainingButtons(Training training, PartContext context) {
    super(new WrapLayout(Space.px(Space.M), Space.px(Space.M), true));
    this.training = training;
    this.texts = context.texts();
    setOpaque(false);
    play.setForeground(Token.ACCENT.color());
    play.setIcon(playIcon);
    add(play, "play", this::playOrPause, "training.play", "training.pause");
    JButton step = new JButton();
    add(step, "step", this::step, "training.step");
    addSteps(10, context);
    addSteps(100, context);
    add(converge, "converge", this::convergeOrStop, "training.converge", "training.stop");
    add(back, "back", training::stepBack, "training.back");
    add(new SpeedDial(training, context));
    context.watch(this::refresh);
  }

  /** One step at once: impatient clicks lose none. */
  void step() {
    training.train(1 + owed());
  }

  private void run(int steps) {
    int all = steps + owed();
    training.run(all);
    target = training.step() + all;
  }

  /** What the counted run that is on, and ends now, has not taken yet. */
  private int owed() {
    boolean counted = training.isRunning() && target > 0;
    training.pause();
    long left = counted && training.goesOn() ? Math.max(0, target - training.step()) : 0;
    target = 0;
    return (int) left;
  }

  void playOrPause() {
    target = 0;
    if (training.isRunning()) {
      training.pause();
    } else {
      training.play();
    }
  }

  private void convergeOrStop() {
    target = 0;
    if (converging && training.isRunning()) {
      training.pause();
    } else {
      training.converge();
      converging = true;
      refresh();
    }
  }

  private void refresh() {
    boolean running = training.isRunning();
    double progress = training.progress();
    converging &= running;
    boolean lasting = running && (converging || !Double.isNaN(progress));
    play.setIcon(lasting ? pauseIcon : playIcon);
    say(play, lasting ? "training.pause" : "training.play");
    say(converge, converging ? "training.stop" : "training.converge");
    converge.show(converging ? progress : Double.NaN);
    back.setEnabled(training.canStepBack());
  }

  private void addSteps(int steps, PartContext context) {
    JButton button = new JButton(Numerals.show(steps, 0, context.locale()));
    button.setName("training.step" + steps);
    button.getAccessibleContext().setAccessibleName(texts.text("training.steps", "steps", steps));
    button.addActionListener(e -> run(steps));
    add(button);
  }

  /** A button that is always as wide as the widest of what it may say. */
  private void add(JButton button, String name, Runnable action, String... keys) {
    int widest = 0;
    for (String key : List.of(keys)) {
      button.setText(texts.text(key));
      widest = Math.max(widest, button.getPreferredSize().width);
    }
    button.setPreferredSize(new Dimension(widest, button.getPreferredSize().height));
    say(button, keys[0]);
    button.setName("training." + name);
    button.addActionListener(e -> action.run());
    add(button);
  }

  private void say(JButton button, String key) {
    String text = texts.text(key);
    if (!text.equals(button.getText())) {
      button.setText(text);
    }
    button.getAccessibleContext().setAccessibleName(text);
  }

  @Override
  public int heightFor(int width) {
    if (getWidth() != width) {
      setSize(width, getHeight());
    }
    return getPreferredSize().height;
  }
}
