package org.weightroom.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.weightroom.nn.GradientDescent;

/** Epochs of full-batch training: forward, gradient and update. */
@State(Scope.Thread)
public class TrainingBenchmark {
  /** Where the files are. */
  @Param("")
  public String folder = "";

  /** Which file. */
  @Param({"W1", "W2", "W3", "W4", "W5", "W6"})
  public String workload = "";

  private GradientDescent engine = Workload.nothing();

  /** Reads the file. */
  @Setup
  public void read() throws IOException {
    engine = Workload.read(Path.of(folder), workload).engine();
  }

  /** One epoch. */
  @Benchmark
  public void epoch() {
    engine.step();
  }
}
