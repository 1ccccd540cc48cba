package org.weightroom.canvas;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The row that lets values flow through a network: play and pause, one stage more, motion. */
final class DenseTransport extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 12;
  private static final int HIGH = 28;

  private final transient DenseFlow flow;
  private final transient Texts texts;
  private final transient Icon playIcon = Icons.of(Icons.Kind.PLAY, ICON);
  private final transient Icon pauseIcon = Icons.of(Icons.Kind.PAUSE, ICON);
  private final JButton play = new JButton();
  private final JButton step = new JButton();
  private final JCheckBox motion = new JCheckBox();

  DenseTransport(DenseFlow flow, Texts texts) {
    super(new FlowLayout(FlowLayout.LEADING, Space.px(Space.M), 0));
    this.flow = flow;
    this.texts = texts;
    setOpaque(false);
    ((FlowLayout) getLayout()).setAlignOnBaseline(true);
    play.setIcon(playIcon);
    play.setForeground(Token.ACCENT.color());
    add(play, "play", flow::playOrPause);
    say("pause");
    int widest = play.getPreferredSize().width;
    say("play");
    widest = Math.max(widest, play.getPreferredSize().width);
    play.setPreferredSize(new Dimension(widest, Space.px(HIGH)));
    step.setText(texts.text("dense.step"));
    add(step, "step", flow::step);
    step.setPreferredSize(new Dimension(step.getPreferredSize().width, Space.px(HIGH)));
    motion.setText(texts.text("dense.motion"));
    motion.setOpaque(false);
    add(motion, "motion", () -> flow.setMotion(motion.isSelected()));
    motion.setSelected(flow.moves());
    refresh();
  }

  private void add(AbstractButton button, String name, Runnable action) {
    button.setName("dense." + name);
    button.setFont(Type.NOTE.font());
    button.getAccessibleContext().setAccessibleName(texts.text("dense." + name));
    texts.find("dense." + name + ".note").ifPresent(button::setToolTipText);
    button.putClientProperty("html.disable", true);
    if (button instanceof JButton) {
      button.putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 2,8,2,8");
    }
    button.addActionListener(e -> action.run());
    super.add((Component) button);
  }

  private void say(String key) {
    String text = texts.text("dense." + key);
    if (!text.equals(play.getText())) {
      play.setText(text);
      play.getAccessibleContext().setAccessibleName(text);
    }
  }

  /** Says what can be done now. */
  void refresh() {
    boolean plays = flow.isPlaying();
    play.setIcon(plays ? pauseIcon : playIcon);
    say(plays ? "pause" : "play");
    boolean stages = flow.count() > 1;
    play.setEnabled(stages && flow.moves());
    step.setEnabled(stages);
    motion.setEnabled(Motion.enabled()); // else it is off everywhere
    motion.setSelected(flow.moves());
  }
}
