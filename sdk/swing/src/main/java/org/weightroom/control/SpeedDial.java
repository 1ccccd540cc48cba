package org.weightroom.control;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** How fast a training plays: a slider between two words; fast is right in every language. */
final class SpeedDial extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 104;

  private final transient Training training;
  private final transient PartContext context;
  private final JSlider slider = new JSlider(0, Training.FULL_SPEED, 0);

  SpeedDial(Training training, PartContext context) {
    super(
        new MigLayout("insets 0, novisualpadding, ltr, gap " + Space.px(Space.S), "", "[center]"));
    this.training = training;
    this.context = context;
    setOpaque(false);
    slider.setName("training.speed");
    slider.setOpaque(false);
    slider.setPreferredSize(new Dimension(Space.px(WIDTH), Space.px(Space.CONTROL)));
    JLabel slow = Labels.muted(context.texts().text("training.slow"), Type.NOTE);
    slow.setLabelFor(slider);
    add(slow);
    add(slider);
    add(Labels.muted(context.texts().text("training.fast"), Type.NOTE));
    slider.addChangeListener(e -> training.speed().set(slider.getValue()));
    context.watch(this::refresh);
  }

  private void refresh() {
    int speed = training.speed().get();
    slider.setValue(speed);
    Texts texts = context.texts();
    double steps = Training.stepsASecond(speed);
    String value =
        Double.isInfinite(steps)
            ? texts.text("training.speed.full")
            : texts.text(
                steps == 1 ? "training.speed.one" : "training.speed.many",
                "steps",
                context.isolated(Numerals.show(steps, 0, context.locale())));
    String sentence = texts.text("training.speed", "value", value);
    slider.getAccessibleContext().setAccessibleName(sentence);
    slider.setToolTipText(sentence);
  }

  @Override
  public void setComponentOrientation(ComponentOrientation orientation) {
    super.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  /** Its slider and its words stay where they are, too. */
  @Override
  public void applyComponentOrientation(ComponentOrientation orientation) {
    super.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }
}
