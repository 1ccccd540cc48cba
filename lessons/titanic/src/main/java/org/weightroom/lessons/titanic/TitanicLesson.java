package org.weightroom.lessons.titanic;

import javax.swing.JComponent;
import org.pf4j.Extension;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Stepper;
import org.weightroom.control.TrainingBar;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Page;

/** Chapter 5: curves, one passenger, a network that is trained, and who was missed. */
@Extension
public final class TitanicLesson implements Lesson<TitanicModel> {

  @Override
  public TitanicModel createModel() {
    return new TitanicModel();
  }

  @Override
  public JComponent createView(TitanicModel model) {
    return LessonPanel.with(
        Page.of(
            "curves",
            Slider.of(model.sigmoidInput),
            Slider.of(model.reluInput),
            Slider.of(model.curveInput),
            Readout.of(model.sigmoid)),
        Page.of(
            "passenger",
            Slider.of(model.age),
            Stepper.of(model.sex),
            Slider.of(model.weightAge),
            Slider.of(model.weightSex),
            Slider.of(model.bias),
            Readout.of(model.neuronSays)),
        Page.of(
            "train",
            Stepper.of(model.hiddenNeurons),
            Stepper.of(model.seed),
            TrainingBar.of(model.training),
            Readout.of(model.heldOutCount)));
  }
}
