package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.Locale;
import java.util.Set;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.lesson.Stop;
import org.weightroom.lesson.Training;
import org.weightroom.observe.Cause;

@ExtendWith(OnEventThread.class)
class TrainingBarTest {
  private Downhill model;
  private TrainingBar bar;

  @BeforeEach
  void open() {
    model = new Downhill();
    bar = model.joined(TrainingBar.of(model.training));
  }

  @ParameterizedTest
  @CsvSource({
    "step, 1, 0.007516098666666668, 366.26666666666665",
    "step10, 10, 0.0077003739760249925, 350.70730934729215",
    "step100, 100, 0.012271053399071653, 341.3977503807721"
  })
  void aButtonTakesExactlyItsSteps(String name, int steps, double weight, double bias) {
    press(name);
    model.settled();
    assertEquals(steps, model.training.step());
    assertEquals(weight, model.weight.get(), 1e-12 * weight);
    assertEquals(bias, model.bias.get(), 1e-12 * bias);
    assertEquals("Step " + steps, Downhill.status(bar));
    assertEquals(1, model.history().gestures().size());
  }

  @Test
  void impatientClicksLoseNoStep() {
    for (int i = 0; i < 20; i++) {
      press("step");
    }
    model.settled();
    assertEquals(20, model.training.step());
    assertEquals(20, model.history().gestures().size());
  }

  @Test
  void impatientClicksOnManyStepsLoseNoneEither() {
    press("step");
    press("step10");
    for (int i = 0; i < 5; i++) {
      press("step100");
    }
    press("step");
    model.settled();
    assertEquals(512, model.training.step());
    press("step100");
    model.history().undo();
    long undone = model.training.step();
    press("step10");
    model.settled();
    assertEquals(undone + 10, model.training.step(), "undo gave up the hundred");
  }

  @Test
  void aStepDuringARunEndsItAndThenIsTaken() {
    speed(Training.FULL_SPEED);
    press("play");
    Downhill.await(() -> model.training.step() > 100);
    press("step");
    assertFalse(model.training.isRunning());
    assertEquals(2, model.history().gestures().size());
    Stop stop = model.training.stop().orElseThrow();
    assertEquals(Stop.Reason.STEPS, stop.reason());
    assertEquals(1, stop.taken());
  }

  @Test
  void playGoesOnUntilItIsPaused() {
    speed(4);
    press("play");
    Downhill.await(() -> model.training.step() > 5);
    assertEquals("Pause", text("play"));
    assertEquals("To the end", text("converge"), "that is another run");
    press("play");
    assertFalse(model.training.isRunning());
    assertEquals("Play", text("play"));
    String step = String.valueOf(model.training.step());
    assertEquals("Step " + step + ": paused.", Downhill.status(bar));
    assertEquals(1, model.history().gestures().size());
  }

  @Test
  void aRunToTheEndShowsHowFarItIsAndCanBeStopped() {
    press("converge");
    assertEquals("Stop", text("converge"));
    assertEquals("Pause", text("play"));
    ProgressButton converge = Houses.find(bar, "training.converge", ProgressButton.class);
    Downhill.await(() -> converge.progress() > 0);
    press("converge");
    assertFalse(model.training.isRunning());
    assertEquals("To the end", text("converge"));
    assertTrue(Double.isNaN(converge.progress()));
  }

  @Test
  void aRunToTheEndArrives() {
    model.rate.set(1e-7);
    press("converge");
    Downhill.await(() -> !model.training.isRunning());
    assertTrue(Downhill.status(bar).endsWith(": the bottom. The error does not fall any more."));
    assertEquals(0.0584879, model.weight.get(), 1e-6);
  }

  @Test
  void aStepBackIsExact() {
    assertFalse(Downhill.button(bar, "back").isEnabled());
    press("step");
    double weight = model.weight.get();
    press("step");
    assertTrue(Downhill.button(bar, "back").isEnabled());
    press("back");
    assertEquals(weight, model.weight.get());
    press("back");
    assertEquals(0.0, model.weight.get());
    assertEquals(0.0, model.bias.get());
    assertFalse(Downhill.button(bar, "back").isEnabled());
    press("back");
    assertEquals(0, model.training.step());
  }

  @Test
  void aRunThatExplodesSaysSoInAWarning() {
    model.rate.set(1e-6);
    press("step10");
    model.settled();
    assertEquals(
        "Blew up at step 1: the error grew more than tenfold. The step was too long.",
        Downhill.status(bar));
    assertTrue(warning().isVisible(), "not by colour alone");
    model.history().undo();
    model.scope().flush();
    assertFalse(warning().isVisible());
  }

  @Test
  void anErrorThatRisesForTenStepsIsSaid() {
    model.rate.set(2.6e-7);
    press("step");
    for (int i = 0; i < 200 && !model.training.isRising(); i++) {
      press("step");
    }
    assertTrue(Downhill.status(bar).endsWith(" Rising for ten steps: is the step too long?"));
    assertTrue(warning().isVisible());
  }

  @Test
  void aHandMakesItReadyForAnotherTraining() {
    press("step");
    model.weight.setByHand(0.1);
    model.scope().settle(Cause.HAND);
    assertEquals("Ready. The next step starts where the dials are now.", Downhill.status(bar));
    assertFalse(Downhill.button(bar, "back").isEnabled());
  }

  @ParameterizedTest
  @CsvSource({
    "0, Speed: 1 step a second",
    "3, Speed: 60 steps a second",
    "5, 'Speed: 2,000 steps a second'",
    "6, Speed: as fast as it can"
  })
  void theSpeedIsSpoken(int speed, String spoken) {
    speed(speed);
    assertEquals(speed, model.training.speed().get());
    model.scope().flush();
    JSlider slider = Houses.find(bar, "training.speed", JSlider.class);
    assertEquals(spoken, slider.getAccessibleContext().getAccessibleName());
  }

  @Test
  void theSpeedMayChangeDuringARun() {
    press("play");
    speed(5);
    assertTrue(model.training.isRunning(), "a speed is no dial");
    press("play");
  }

  @Test
  void keysWorkWhereverTheFocusIs() {
    key("ctrl ENTER");
    assertEquals(1, model.training.step());
    key("ctrl SPACE");
    assertTrue(model.training.isRunning());
    key("ctrl SPACE");
    assertFalse(model.training.isRunning());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-XA", "ar-XB"})
  void everyButtonHasItsRoomAtEveryWidth(String language) {
    for (int width : new int[] {738, 420, 300}) {
      TrainingBar there =
          model.joined(TrainingBar.of(model.training), Locale.forLanguageTag(language), width);
      JComponent row = (JComponent) there.getComponent(0);
      for (Component each : row.getComponents()) {
        assertTrue(each.getWidth() >= each.getPreferredSize().width, each::toString);
        assertTrue(each.getX() >= 0 && each.getX() + each.getWidth() <= width, each::toString);
        assertTrue(each.getY() + each.getHeight() <= row.getHeight(), each::toString);
      }
      assertTrue(there.getComponent(1).getY() >= row.getY() + row.getHeight());
    }
  }

  @Test
  void onTheUsualPageItIsOneRow() {
    JComponent row = (JComponent) bar.getComponent(0);
    int y = row.getComponent(0).getY();
    for (Component each : row.getComponents()) {
      assertEquals(y, each.getY());
    }
    assertTrue(bar.getHeight() < 60, "one row and a sentence: " + bar.getHeight());
  }

  @Test
  void nothingMovesWhileItRuns() {
    Downhill.lay(bar, 738);
    int height = bar.getPreferredSize().height;
    press("play");
    assertEquals(height, bar.getPreferredSize().height);
    assertEquals(
        Downhill.button(bar, "play").getPreferredSize().width,
        Downhill.button(bar, "play").getWidth());
    press("play");
    model.rate.set(1e-6);
    press("step10");
    model.settled();
    assertEquals(height, bar.getPreferredSize().height);
  }

  @Test
  void whatBelongsToItStandsBesideTheSentence() {
    Slider rate = Slider.of(model.rate);
    TrainingBar with = model.joined(TrainingBar.of(model.training, rate));
    JComponent status = Houses.find(with, "training.status", JComponent.class);
    assertNotNull(Houses.find(with, "slider.weight-learning-rate", JComponent.class));
    assertEquals(status.getParent(), rate.getParent());
    assertTrue(rate.getX() > status.getX() + status.getWidth());
    assertTrue(rate.getY() < status.getY() + status.getHeight(), "in one line");
    with.hideProperties(Set.of("weight-learning-rate"));
    Downhill.lay(with, 738);
    assertEquals(bar.getHeight(), with.getHeight());
  }

  @Test
  void whereItIsNarrowItStandsBelow() {
    Slider rate = Slider.of(model.rate);
    TrainingBar with = model.joined(TrainingBar.of(model.training, rate));
    int wide = with.getHeight();
    Downhill.lay(with, 420);
    JComponent status = Houses.find(with, "training.status", JComponent.class);
    assertTrue(rate.getY() >= status.getY() + status.getHeight());
    assertTrue(with.getHeight() > wide, "asked in advance");
  }

  private void press(String name) {
    Downhill.button(bar, name).doClick(0);
  }

  private String text(String name) {
    return Downhill.button(bar, name).getText();
  }

  private void speed(int speed) {
    Houses.find(bar, "training.speed", JSlider.class).setValue(speed);
  }

  private Component warning() {
    return Houses.find(bar, "training.status", TrainingStatus.class).getComponent(0);
  }

  private void key(String key) {
    Object bound =
        bar.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
    Action action = bar.getActionMap().get(bound);
    action.actionPerformed(new ActionEvent(bar, ActionEvent.ACTION_PERFORMED, key));
  }
}
