package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.data.Dataset;

/** The figures of chapters.md, chapters 2 to 4. */
class ChapterTablesTest {
  private static final Dataset HOUSES =
      Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
  private static final Dataset TEN =
      Dataset.of("area", "bathrooms", "price")
          .with(2104, 3, 399.900)
          .with(1600, 3, 329.900)
          .with(2400, 3, 369.000)
          .with(1416, 2, 232.000)
          .with(3000, 4, 539.900)
          .with(1985, 4, 299.900)
          .with(1534, 3, 314.900)
          .with(1427, 3, 198.999)
          .with(1380, 3, 212.000)
          .with(1494, 3, 242.500);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 134972, 4e-6",
    "1, 0.007516098666666668, 366.26666666666665, 964.5374276923079, 1e-12",
    "2, 0.0072605371330827385, 350.9739112462222, 733.7881566703908, 1e-12",
    "10, 0.0077003739760249925, 350.70730934729215, 728.6355404730363, 1e-12",
    "100, 0.012271053399071653, 341.3977503807721, 680.2744103079464, 1e-12",
    "100000, 0.05848790585474, 247.263274220888, 447.290974268701, 1e-9"
  })
  void chapterTwo(int steps, double weight, double bias, double error, double tolerance) {
    GradientDescent engine = line(1e-8);
    engine.steps(steps);
    assertClose(weight, engine.parameters().weight(0, 0, 0), tolerance);
    assertClose(bias, engine.parameters().bias(0, 0), tolerance);
    assertClose(error, engine.loss(), tolerance);
    assertEquals(steps, engine.stepsTaken());
  }

  @Test
  void aHundredTimesTheRateJumpsPastTheBottom() {
    GradientDescent engine = line(1e-6);
    engine.step();
    assertEquals(2_391_530, engine.loss(), 0.5);
  }

  @ParameterizedTest
  @CsvSource({"1e-8, 2226", "1e-7, 13"})
  void below450TakesSoManySteps(double rate, int steps) {
    GradientDescent engine = line(rate);
    engine.steps(steps - 1);
    assertTrue(engine.loss() >= 450);
    engine.step();
    assertTrue(engine.loss() < 450);
  }

  private static GradientDescent line(double rate) {
    return GradientDescent.of(
        Network.linear(1), HOUSES, Loss.MEAN_SQUARED_ERROR, LearningRates.each(rate, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 108268.3902001, 1e-12",
    "1, 0.006220226272999999, 10.024797000000001, 313.8999, 10435.345291688129, 1e-12",
    "10, 0.009171375669815802, 10.78429637091354, 265.0136602349346, 8343.152653626388, 1e-12",
    "100, 0.040223385306288155, 25.274452767408253, 162.70909341907495, 5479.199811066317, 1e-12",
    "100000, 0.186130264391515, -10.012382316992, 3.575380288639, 1406.052629604655, 1e-9"
  })
  void chapterThree(
      int steps, double weight1, double weight2, double bias, double error, double tolerance) {
    GradientDescent engine =
        GradientDescent.of(
            Network.linear(2), TEN, Loss.MEAN_SQUARED_ERROR, LearningRates.each(1e-8, 0.01, 1));
    engine.steps(steps);
    assertClose(weight1, engine.parameters().weight(0, 0, 0), tolerance);
    assertClose(weight2, engine.parameters().weight(0, 0, 1), tolerance);
    assertClose(bias, engine.parameters().bias(0, 0), tolerance);
    assertClose(error, engine.loss(), tolerance);
  }

  @ParameterizedTest
  @CsvSource({"10, 1438.26, 0.005", "20, 1406.616369867, 5e-9", "50, 1406.0526, 1e-4"})
  void withStandardisedFeaturesAFewStepsAreEnough(int steps, double error, double tolerance) {
    GradientDescent engine =
        GradientDescent.of(
            Network.linear(2),
            standardised(TEN, i -> TEN.example(i).label()),
            Loss.MEAN_SQUARED_ERROR,
            LearningRates.all(0.5));
    engine.steps(steps);
    assertEquals(error, engine.loss(), tolerance);
  }

  /** Chapter 4: the friend's houses end at 7 of 10 with cross-entropy 0.5412. */
  @Test
  void chapterFour() {
    double[] good = {1, 1, 1, 0, 0, 1, 0, 1, 1, 1};
    Dataset friends = standardised(TEN, i -> good[i]);
    GradientDescent engine =
        GradientDescent.of(
            Network.logistic(2), friends, Loss.CROSS_ENTROPY, LearningRates.all(0.5));
    engine.steps(20_000);
    assertEquals(-1.03078, engine.parameters().weight(0, 0, 0), 5e-6);
    assertEquals(0.96445, engine.parameters().weight(0, 0, 1), 5e-6);
    assertEquals(0.98483, engine.parameters().bias(0, 0), 5e-6);
    assertEquals(0.5412, engine.loss(), 5e-5);
  }

  private static Dataset standardised(Dataset data, IntToDoubleFunction label) {
    double[] mean = new double[2];
    double[] deviation = new double[2];
    for (int f = 0; f < 2; f++) {
      int column = f;
      mean[f] = data.examples().mapToDouble(e -> e.feature(column)).average().orElseThrow();
      double m = mean[f];
      double variance =
          data.examples()
              .mapToDouble(e -> (e.feature(column) - m) * (e.feature(column) - m))
              .average()
              .orElseThrow();
      deviation[f] = Math.sqrt(variance);
    }
    Dataset scaled = Dataset.of("area", "bathrooms", "label");
    for (int i = 0; i < data.size(); i++) {
      scaled =
          scaled.with(
              (data.example(i).feature(0) - mean[0]) / deviation[0],
              (data.example(i).feature(1) - mean[1]) / deviation[1],
              label.applyAsDouble(i));
    }
    return scaled;
  }

  private static void assertClose(double expected, double actual, double relative) {
    assertEquals(expected, actual, Math.abs(expected) * relative);
  }
}
