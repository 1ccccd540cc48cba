package org.weightroom.chart;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.weightroom.lesson.Sweep;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The button that begins a sweep and ends it, and how far it is. */
final class SweepRun extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int BAR = 80;

  private final transient Sweep<?> sweep;
  private final transient SweepWords words;
  private final JLabel count = Labels.muted("", Type.NOTE);
  private final JProgressBar bar = new JProgressBar();
  private final JButton button = new JButton();

  SweepRun(Sweep<?> sweep, SweepWords words) {
    super(new MigLayout("insets 0, hidemode 3, gap " + Space.px(Space.M), "", "[center]"));
    this.sweep = sweep;
    this.words = words;
    setOpaque(false);
    count.setName("sweep.progress");
    bar.setName("sweep.bar");
    bar.setPreferredSize(new Dimension(Space.px(BAR), bar.getPreferredSize().height));
    button.setName("sweep.run");
    button.addActionListener(event -> startOrCancel());
    int widest = 0;
    for (String key : List.of("cancel", "run")) {
      button.setText(words.text(key));
      widest = Math.max(widest, button.getPreferredSize().width);
    }
    button.setPreferredSize(new Dimension(widest, button.getPreferredSize().height));
    add(count);
    add(bar);
    add(button);
  }

  /** Shows how far it is. */
  void refresh() {
    boolean running = sweep.isRunning();
    Texts texts = words.texts();
    String progress =
        texts.text(
            "sweep.progress",
            "done",
            words.number(sweep.results().size()),
            "all",
            words.number(sweep.total()));
    count.setText(progress);
    bar.setMaximum(Math.max(1, sweep.total()));
    bar.setValue(sweep.results().size());
    bar.getAccessibleContext().setAccessibleName(progress);
    bar.setVisible(running);
    count.setVisible(running || sweep.results().size() < sweep.total());
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
