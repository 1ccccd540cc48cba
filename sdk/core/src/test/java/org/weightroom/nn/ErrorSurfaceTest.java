package org.weightroom.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.data.Dataset;

class ErrorSurfaceTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7})
  void eachCellIsTheErrorOfItsLine(int points) {
    Dataset data = Dataset.of("area", "price");
    for (int i = 0; i < points; i++) {
      data = data.with(2104 - 300 * i, 399.9 - 41 * i);
    }
    double[] weights = ErrorSurface.axis(0, 0.4, 15);
    double[] biases = ErrorSurface.axis(0, 460, 15);
    double[][] errors = new ErrorSurface(data, weights, biases).errors();
    for (int row = 0; row < 15; row++) {
      for (int column = 0; column < 15; column++) {
        double weight = weights[column];
        double bias = biases[row];
        double error = Loss.MEAN_SQUARED_ERROR.of(x -> weight * x + bias, data);
        assertEquals(error, errors[row][column], 1e-12 * error);
      }
    }
  }

  @Test
  void anAxisReachesBothEnds() {
    assertArrayEquals(new double[] {-2, 0, 2}, ErrorSurface.axis(-2, 2, 3));
    assertThrows(IllegalArgumentException.class, () -> ErrorSurface.axis(0, 1, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ErrorSurface(Dataset.of("x", "y"), new double[1], new double[1]));
  }
}
