package org.weightroom.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.weightroom.challenge.Challenge;
import org.weightroom.challenge.Prediction;
import org.weightroom.data.Dataset;
import org.weightroom.nn.Loss;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** The lesson of architecture.md's sketch: chapter 1, two dials and three houses. */
final class Houses extends LessonModel {
  /** The three houses: area, price. */
  static final String[][] ROWS = {{"2104", "399.9"}, {"1600", "329.9"}, {"2400", "369"}};

  final Dataset houses =
      Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
  final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
  final NumberProperty bias = number("bias", 150, 0, 460, 1);
  final Derived<Double> error =
      lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, houses));
  final Challenge below799 =
      challenge("below-799", () -> error.get() < 799).solvedBy(set(weight, 0.059), set(bias, 246));
  final Challenge below450 =
      challenge("below-450", () -> error.get() < 450).solvedBy(set(weight, 0.059), set(bias, 246));
  final Challenge trained = challenge("trained", () -> error.get() < 600).by(Cause.TRAINING);
  final Prediction reach500 = prediction("reach-500", "yes", "no").answer("no");

  Houses() {
    explain(error, () -> Loss.MEAN_SQUARED_ERROR.worked(this::predict, houses));
    hint("one-dial", () -> history().movedOnlyOne(5, weight, bias));
    hint("flatter", () -> history().gain(2, error) < 0.01 && weight.get() > 0.075);
    hint("nearly", () -> error.get() < 500);
  }

  double predict(double area) {
    return weight.get() * area + bias.get();
  }

  /** Moves both dials as one gesture of a hand. */
  void gesture(double newWeight, double newBias) {
    weight.set(newWeight);
    bias.set(newBias);
    scope().settle(Cause.HAND);
  }

  /** Plays words such as {@code weight=0.059}. */
  void play(String... words) throws ScriptException {
    play(Script.parse(List.of(words)));
  }

  /** What both dials show. */
  String dials() {
    return weight.get() + " " + bias.get();
  }

  /** The error in exact arithmetic, from the decimals as they are written. */
  static BigDecimal exactError(String weight, String bias) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String[] row : ROWS) {
      BigDecimal predicted =
          new BigDecimal(weight).multiply(new BigDecimal(row[0])).add(new BigDecimal(bias));
      sum = sum.add(new BigDecimal(row[1]).subtract(predicted).pow(2));
    }
    return sum.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
  }
}
