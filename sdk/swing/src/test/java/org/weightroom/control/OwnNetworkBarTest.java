package org.weightroom.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.EventThread;

/** The parts of a training where its network is its own: there are no dials to speak of. */
@ExtendWith(OnEventThread.class)
class OwnNetworkBarTest {
  private Model model;
  private TrainingBar bar;
  private StepArithmetic arithmetic;

  private static final class Model extends LessonModel {
    final Dataset data =
        Dataset.of("age", "survived").with(-1, 0).with(0.4, 1).with(1.2, 1).with(0.1, 0);
    final NumberProperty hidden = number("hidden-neurons", 0, 0, 8, 1);
    final Training training =
        training(
            () -> Descent.of(network(), data, Loss.CROSS_ENTROPY, LearningRates.all(0.5)),
            () -> Parameters.random(network(), 1),
            hidden);

    private Network network() {
      int neurons = (int) Math.round(hidden.get());
      return neurons == 0
          ? Network.logistic(1)
          : Network.of(
              new Layer(1, neurons, Activation.RELU), new Layer(neurons, 1, Activation.SIGMOID));
    }
  }

  @BeforeEach
  void open() {
    model = new Model();
    model.open(EventThread.INSTANCE);
    bar = Downhill.joined(model, TrainingBar.of(model.training), Locale.ENGLISH, 738);
    arithmetic = Downhill.joined(model, StepArithmetic.of(model.training), Locale.ENGLISH, 738);
  }

  private boolean hasArithmetic() {
    return ((JScrollPane) arithmetic.getComponent(0)).getViewport().getView().isVisible();
  }

  @Test
  void theSentenceSpeaksOfAFreshNetwork() {
    assertEquals("Ready. The next step starts with a fresh network.", Downhill.status(bar));
    Downhill.button(bar, "step").doClick(0);
    assertEquals("Step 1", Downhill.status(bar));
    model.hidden.setByHand(4.0);
    model.scope().settle(Cause.HAND);
    model.scope().flush();
    assertEquals("Changed: the next step starts with a fresh network.", Downhill.status(bar));
    assertFalse(Downhill.button(bar, "back").isEnabled());
    Downhill.button(bar, "step").doClick(0);
    assertEquals("Step 1", Downhill.status(bar));
    assertTrue(Downhill.button(bar, "back").isEnabled());
    model.reset();
    assertEquals("Ready. The next step starts with a fresh network.", Downhill.status(bar));
  }

  @Test
  void theButtonsWork() {
    Downhill.button(bar, "step100").doClick(0);
    Downhill.await(() -> !model.training.isRunning());
    assertEquals(100, model.training.step());
    Downhill.button(bar, "back").doClick(0);
    assertEquals(99, model.training.step());
    bar.hideProperties(Set.of("weight"));
    assertTrue(bar.isVisible());
  }

  @Test
  void theArithmeticIsThereForOneNeuronOnly() {
    assertTrue(hasArithmetic());
    model.training.train(3);
    assertTrue(hasArithmetic());
    model.hidden.set(4.0);
    model.scope().flush();
    assertFalse(hasArithmetic());
    model.training.train(3);
    assertFalse(hasArithmetic());
    model.hidden.set(0.0);
    model.scope().flush();
    assertTrue(hasArithmetic());
  }
}
