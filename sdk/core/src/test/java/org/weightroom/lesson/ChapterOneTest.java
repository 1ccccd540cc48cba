package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.data.Worked;
import org.weightroom.nn.Loss;

/** The figures of chapter 1 in chapters.md, and the same in exact arithmetic. */
class ChapterOneTest {
  private final Houses model = new Houses();

  @ParameterizedTest
  @CsvSource({
    "0.18, 0, 2057.734133, 1e-6",
    "0.19, 0, 2746.61, 0.005",
    "0.16, 0, 3229.35, 0.005",
    "0.1, 150, 799.0866666666, 1e-9",
    "0.059, 246, 447.3685653333, 1e-9",
    "0, 0, 134972, 0.5"
  })
  void theErrorsOfTheChapter(String weight, String bias, double printed, double precision) {
    model.weight.set(Double.valueOf(weight));
    model.bias.set(Double.valueOf(bias));
    assertEquals(printed, model.error.get(), precision);
    double exact = Houses.exactError(weight, bias).doubleValue();
    assertEquals(exact, model.error.get(), 1e-12 * exact);
  }

  @Test
  void theMinimumIsWhereTheNormalEquationsPutIt() {
    MathContext digits = MathContext.DECIMAL128;
    BigDecimal n = BigDecimal.valueOf(Houses.ROWS.length);
    BigDecimal x = BigDecimal.ZERO;
    BigDecimal y = BigDecimal.ZERO;
    BigDecimal xx = BigDecimal.ZERO;
    BigDecimal xy = BigDecimal.ZERO;
    for (String[] row : Houses.ROWS) {
      BigDecimal area = new BigDecimal(row[0]);
      BigDecimal price = new BigDecimal(row[1]);
      x = x.add(area);
      y = y.add(price);
      xx = xx.add(area.pow(2));
      xy = xy.add(area.multiply(price));
    }
    BigDecimal slope = n.multiply(xy).subtract(x.multiply(y));
    BigDecimal weight = slope.divide(n.multiply(xx).subtract(x.pow(2)), digits);
    BigDecimal bias = y.subtract(weight.multiply(x)).divide(n, digits);
    assertEquals(0.0584879, weight.doubleValue(), 1e-7);
    assertEquals(247.2633, bias.doubleValue(), 1e-4);
    model.weight.set(weight.doubleValue());
    model.bias.set(bias.doubleValue());
    assertEquals(447.290974268701, model.error.get(), 1e-9);
  }

  @Test
  void soManyPlacesOfTheTwoDialsWin() {
    int below799 = 0;
    int below450 = 0;
    double best = Double.MAX_VALUE;
    String place = "";
    for (int w = 0; w <= 400; w++) {
      for (int b = 0; b <= 460; b++) {
        double weight = w / 1000.0;
        double bias = b;
        double error = Loss.MEAN_SQUARED_ERROR.of(x -> weight * x + bias, model.houses);
        below799 += error < 799 ? 1 : 0;
        below450 += error < 450 ? 1 : 0;
        place = error < best ? weight + " " + bias : place;
        best = Math.min(best, error);
      }
    }
    assertEquals(3_349, below799);
    assertEquals(26, below450);
    assertEquals("0.059 246.0", place);
    assertEquals(447.369, best, 0.0005);
  }

  @Test
  void theArithmeticFillsInRowByRow() {
    model.weight.set(0.18);
    model.bias.set(0.0);
    Worked worked = model.working("error").orElseThrow();
    assertEquals(List.of("area", "actual", "prediction", "residual", "squared"), worked.columns());
    double[][] expected = {
      {2104, 399.9, 378.72, 21.18, 448.5924},
      {1600, 329.9, 288, 41.9, 1755.61},
      {2400, 369, 432, -63, 3969}
    };
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], worked.rows().get(i), 1e-9);
    }
    assertEquals("mean", worked.totalId());
    assertEquals(2057.734133, worked.total(), 1e-6);
    assertEquals(model.error.get(), worked.total());
  }

  @Test
  void aValueWithoutAnExplanationHasNoArithmetic() {
    assertTrue(model.working("weight").isEmpty());
  }

  @Test
  void turningOneDialAtATimeStallsAbove500() {
    double weight = 0.1;
    double bias = 150;
    for (int turn = 0; turn < 20_000; turn++) {
      double better = error(weight, bias);
      double nextWeight = weight;
      double nextBias = bias;
      for (int w = 0; w <= 400; w++) {
        if (error(w / 1000.0, bias) < better) {
          better = error(w / 1000.0, bias);
          nextWeight = w / 1000.0;
          nextBias = bias;
        }
      }
      for (int b = 0; b <= 460; b++) {
        if (error(weight, b) < better) {
          better = error(weight, b);
          nextWeight = weight;
          nextBias = b;
        }
      }
      if (nextWeight == weight && nextBias == bias) {
        break;
      }
      weight = nextWeight;
      bias = nextBias;
    }
    assertEquals(518, error(weight, bias), 1);
  }

  private double error(double weight, double bias) {
    return Loss.MEAN_SQUARED_ERROR.of(x -> weight * x + bias, model.houses);
  }
}
