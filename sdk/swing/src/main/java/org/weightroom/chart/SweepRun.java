package org.weightroom.chart;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.weightroom.lesson.Sweep;
import org.weightroom.theme.Space;

/** The button that begins a sweep and ends it; at its foot a thin line says how far it is. */
final class SweepRun extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int THICK = 3;

  private final transient Sweep<?> sweep;
  private final transient SweepWords words;
  private final JProgressBar bar = new JProgressBar();
  private final JButton button = new JButton();

  SweepRun(Sweep<?> sweep, SweepWords words) {
    super(new MigLayout("insets 0", "", "[center]"));
    this.sweep = sweep;
    this.words = words;
    setOpaque(false);
    bar.setName("sweep.bar");
    button.setName("sweep.run");
    button.addActionListener(event -> startOrCancel());
    int widest = 0;
    for (String key : List.of("cancel", "run")) {
      button.setText(words.text(key));
      widest = Math.max(widest, button.getPreferredSize().width);
    }
    int side = Space.px(Space.M);
    int foot = Space.px(2);
    int top = foot + Space.px(THICK);
    // over the button: beside it the bar would push away the tabs of the card
    add(bar, String.format("pos run.x+%d run.y2-%d run.x2-%d run.y2-%d", side, top, side, foot));
    add(button, String.format("id run, w %d!", widest));
  }

  /** Shows how far it is. */
  void refresh() {
    boolean running = sweep.isRunning();
    bar.setMaximum(Math.max(1, sweep.total()));
    bar.setValue(sweep.results().size());
    bar.getAccessibleContext().setAccessibleName(words.progress(sweep));
    bar.setVisible(running);
    button.setText(words.text(running ? "cancel" : "run"));
    button.getAccessibleContext().setAccessibleName(button.getText());
  }

  private void startOrCancel() {
    if (sweep.isRunning()) {
      sweep.cancel();
    } else {
      sweep.start();
    }
  }
}
