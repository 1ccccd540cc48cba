package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.PartContext;
import org.weightroom.data.Scaling;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Training;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.observe.NumberProperty;
import org.weightroom.page.EventThread;

/** While a run is on the map moves, and is silent. */
@ExtendWith(OnEventThread.class)
class DecisionMapTrainingTest {

  @Test
  void aRunIsToldWhenItIsOver() {
    Model model = new Model();
    model.open(EventThread.INSTANCE);
    DecisionMap map =
        DecisionMap.of(
                FriendsHouses.HOUSES, model.scaling, model.weight1, model.weight2, model.bias)
            .training(model.training);
    map.join(new PartContext(model, Words.in(Locale.ENGLISH), id -> {}));
    Houses.lay(map, 440, 440);
    String before = spoken(map);
    model.training.play();
    model.scope().flush();
    assertTrue(model.training.isRunning());
    model.weight1.set(-1.0);
    model.weight2.set(1.0);
    model.scope().flush();

    assertEquals(before, spoken(map), "no words at every frame");
    assertEquals(-1, canvas(map).scene().rule().weight1(), "but a picture");

    model.training.pause();
    model.scope().flush();
    assertNotEquals(before, spoken(map));
    model.close();
  }

  private static String spoken(DecisionMap map) {
    return canvas(map).getAccessibleContext().getAccessibleDescription();
  }

  private static DecisionCanvas canvas(DecisionMap map) {
    return (DecisionCanvas) Houses.find(map, "decision.plot", JComponent.class);
  }

  /** Ten houses that can be trained. */
  private static final class Model extends LessonModel {
    final Scaling scaling = Scaling.standard(FriendsHouses.HOUSES);
    final NumberProperty weight1 = number("weight1", 0, -6, 6, 0.001);
    final NumberProperty weight2 = number("weight2", 0, -6, 6, 0.001);
    final NumberProperty bias = number("bias", 0, -10, 10, 0.001);
    final Training training =
        training(
            () ->
                Descent.of(
                    Network.logistic(2),
                    scaling.scaled(FriendsHouses.HOUSES),
                    Loss.CROSS_ENTROPY,
                    LearningRates.all(0.5)),
            weight1,
            weight2,
            bias);
  }
}
