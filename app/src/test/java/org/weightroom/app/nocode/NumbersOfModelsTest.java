package org.weightroom.app.nocode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weightroom.challenge.Challenge;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Snapshot;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Descent;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.Layer;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Owner;
import org.weightroom.script.Script;

/** What the three kinds of model say, against numbers from elsewhere. */
class NumbersOfModelsTest {
  private static double value(LessonModel model, String id) {
    return (Double) model.find(id).orElseThrow().get();
  }

  private static NoCodeModel played(Reading reading, String... words) throws Exception {
    NoCodeModel model = Written.model(reading);
    model.open(Owner.currentThread());
    model.play(Script.parse(List.of(words)));
    return model;
  }

  private static List<String> solved(LessonModel model) {
    return model.challenges().stream().filter(Challenge::isSolved).map(Challenge::id).toList();
  }

  @Test
  void aLineByHand() throws Exception {
    NoCodeModel model = played(Written.sample(), "weight=4", "bias=6", "input=9");
    // misses: 0, −0.5, 1, −0.5, 0, 1, −0.5, 0
    assertThat(value(model, "error")).isCloseTo((0.25 + 1 + 0.25 + 1 + 0.25) / 8, within(1e-12));
    assertThat(value(model, "prediction")).isEqualTo(42);
    assertThat(solved(model)).containsExactly("below-50", "below-5", "below-1");
    model.history().undo();
    assertThat(value(model, "error")).isCloseTo(430.46875, within(1e-9));
    assertThat(solved(model)).hasSize(3);
  }

  @Test
  void aSigmoidByHand() throws Exception {
    Reading rain = Written.read(Written.LOGISTIC, "days.csv", Written.DAYS);
    NoCodeModel model = played(rain, "weight=0.2", "bias=-10", "input=60");
    assertThat(value(model, "score")).isEqualTo(2);
    assertThat(value(model, "prediction")).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
    assertThat(value(model, "correct")).isEqualTo(6); // 45 % and wet, 55 % and dry
    assertThat(value(model, "accuracy")).isEqualTo(75);
    double[] clouds = {5, 20, 30, 45, 55, 70, 85, 95};
    double[] wet = {0, 0, 0, 1, 0, 1, 1, 1};
    double sum = 0;
    for (int i = 0; i < clouds.length; i++) {
      double chance = 1 / (1 + Math.exp(-(0.2 * clouds[i] - 10)));
      sum -= Math.log(wet[i] == 1 ? chance : 1 - chance);
    }
    assertThat(value(model, "error")).isCloseTo(sum / 8, within(1e-9));
  }

  @Test
  void trainingALineEndsAtTheLeastSquares() throws Exception {
    String text = Written.sample("lesson.txt").replace("show = chart", "show = training, chart");
    NoCodeModel model =
        played(Written.read(text, "sunflower.csv", Written.sample("sunflower.csv")), "train=200");
    assertThat(value(model, "weight")).isCloseTo(4.005952380952381, within(1e-9));
    assertThat(value(model, "bias")).isCloseTo(6.035714285714286, within(1e-9));
    assertThat(value(model, "steps")).isEqualTo(200);
  }

  @Test
  void aHiddenLayerIsTheEnginesOwn() throws Exception {
    Reading ball = Written.read(Written.HIDDEN, "ball.csv", Written.BALL);
    NoCodeModel model = played(ball, "train=50");
    Network network =
        Network.of(new Layer(1, 6, Activation.TANH), new Layer(6, 1, Activation.IDENTITY));
    Dataset raw = Dataset.of("x", "y");
    double[] heights = {0, 5, 8, 9, 8, 5, 0};
    double mean = 5;
    double deviation = Math.sqrt((25 + 0 + 9 + 16 + 9 + 0 + 25) / 7.0);
    for (int time = 0; time < heights.length; time++) {
      raw = raw.with(time, (heights[time] - mean) / deviation);
    }
    Descent descent =
        Descent.of(
            network,
            Scaling.standard(raw).scaled(raw),
            Loss.MEAN_SQUARED_ERROR,
            LearningRates.all(0.3));
    Parameters now = Parameters.random(network, 2);
    double start = mean + deviation * network.predict(now, (3 - 3) / 2.0)[0];
    assertThat(played(ball).predict(3.0)).isCloseTo(start, within(1e-9));
    GradientDescent engine = descent.engine();
    engine.load(now);
    engine.steps(50);
    double trained = mean + deviation * network.predict(engine.parameters(), (4 - 3) / 2.0)[0];
    assertThat(model.predict(4.0)).isCloseTo(trained, within(1e-9));
    double plain = model.plainParameters().network().predict(model.plainParameters(), 4)[0];
    assertThat(plain).isCloseTo(model.predict(4.0), within(1e-9));
  }

  @Test
  void trainedNetworksComeBack() throws Exception {
    Reading ball = Written.read(Written.HIDDEN, "ball.csv", Written.BALL);
    NoCodeModel model = played(ball, "neurons=8", "train=30");
    Snapshot snapshot = model.snapshot();
    NoCodeModel again = played(ball);
    again.restore(snapshot);
    assertThat(value(again, "error")).isEqualTo(value(model, "error"));
    again.history().undo();
    assertThat(value(again, "error")).isEqualTo(value(played(ball), "error"));
  }

  @Test
  void aGoalByTrainingIsNotReachedByHand() throws Exception {
    Reading rain = Written.read(Written.LOGISTIC, "days.csv", Written.DAYS);
    assertThat(solved(played(rain, "weight=0.11", "bias=-5.4"))).doesNotContain("learnt");
    assertThat(solved(played(rain, "train=500"))).contains("learnt");
  }
}
