package org.weightroom.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.weightroom.data.Dataset;
import org.weightroom.nn.ErrorSurface;

/** W7: the error surface of three points, 200 × 200 cells. */
@State(Scope.Thread)
public class SurfaceBenchmark {
  private final ErrorSurface surface =
      new ErrorSurface(
          Dataset.of("x", "y").with(1, 1.2).with(2, 1.9).with(3, 3.3),
          ErrorSurface.axis(-2, 4, 200),
          ErrorSurface.axis(-2, 2, 200));
  private final double[][] errors = surface.errors();

  /** One surface. */
  @Benchmark
  public double[][] surface() {
    surface.errors(errors);
    return errors;
  }

  /** The cell that the bound prints as its check. */
  static double check() {
    return new SurfaceBenchmark().surface()[61][145];
  }
}
