package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.data.Dataset;

class EngineEqualsTextbookTest {
  /**
   * Both add up the same terms in different orders. A sum of 700 rows of up to 20 terms of about 1
   * rounds by some 1e-14 at most, and five steps hand that on a few times over.
   */
  private static final double TOLERANCE = 1e-12;

  static Stream<Cases.Case> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void fiveSteps(Cases.Case the) {
    GradientDescent engine =
        GradientDescent.of(the.network(), the.data(), the.loss(), LearningRates.all(0.05));
    engine.load(the.start());
    Parameters reference = the.start();
    for (int i = 0; i < 5; i++) {
      assertNear(Textbook.loss(reference, the.data(), the.loss()), engine.loss(), "loss");
      engine.step();
      reference = Textbook.step(reference, the.data(), the.loss(), 0.05, 0, the.data().size());
      assertNear(reference, engine.parameters());
    }
  }

  /** The derivative by two losses a little apart; of squared error the engine takes half of it. */
  @ParameterizedTest
  @MethodSource("all")
  void theGradientIsHowFastTheLossGrows(Cases.Case the) {
    GradientDescent engine =
        GradientDescent.of(the.network(), the.data(), the.loss(), LearningRates.all(0.05));
    engine.load(the.start());
    double[] gradient = engine.gradient().toArray();
    double factor = the.loss() == Loss.MEAN_SQUARED_ERROR ? 0.5 : 1;
    double[] values = the.start().toArray();
    int stride = 1 + values.length / 12; // a dozen parameters of a large network say enough
    int corners = 0;
    for (int i = 0; i < values.length; i += stride) {
      double wide = slope(engine, the.start(), i, 1e-4) * factor;
      double narrow = slope(engine, the.start(), i, 1e-6) * factor;
      if (Math.abs(wide - narrow) > 1e-6) {
        corners++; // some row's weighted sum is so near ReLU's corner that it has no one slope
        continue;
      }
      assertEquals(narrow, gradient[i], 1e-7 * (1 + Math.abs(narrow)), "a parameter");
    }
    assertTrue(corners <= 6, corners + " parameters near a corner");
  }

  private static double slope(GradientDescent engine, Parameters at, int index, double h) {
    double[] values = at.toArray();
    values[index] += h;
    engine.load(Parameters.of(at.network(), values));
    double above = engine.loss();
    values[index] -= 2 * h;
    engine.load(Parameters.of(at.network(), values));
    return (above - engine.loss()) / (2 * h);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theLossOfParametersIsTheEngines(Cases.Case the) {
    GradientDescent engine =
        GradientDescent.of(the.network(), the.data(), the.loss(), LearningRates.all(0.05));
    engine.load(the.start());
    Dataset data = the.data();
    assertEquals(engine.loss(), the.loss().of(the.start(), data));
  }

  private static void assertNear(Parameters expected, Parameters actual) {
    double[] values = actual.toArray();
    double[] references = expected.toArray();
    for (int i = 0; i < values.length; i++) {
      assertNear(references[i], values[i], "a parameter");
    }
  }

  private static void assertNear(double expected, double actual, String what) {
    assertEquals(expected, actual, TOLERANCE * (1 + Math.abs(expected)), what);
  }
}
