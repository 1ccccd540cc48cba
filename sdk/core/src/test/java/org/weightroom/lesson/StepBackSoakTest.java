package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Back through 100,000 steps in a Java of 64 MB, to the very numbers. */
class StepBackSoakTest {
  private static final int STEPS = 100_000;

  @Test
  void everyStepComesBackInASmallHeap() throws Exception {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                StepBackSoakTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(small.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(said.strip()).isEqualTo("same");
  }

  /** Runs in the small Java. */
  public static void main(String[] args) {
    Descending model = new Descending();
    double[] weights = new double[STEPS + 1];
    double[] biases = new double[STEPS + 1];
    for (int step = 1; step <= STEPS; step++) {
      model.training.train(1);
      weights[step] = model.weight.get();
      biases[step] = model.bias.get();
    }
    for (int step = STEPS - 1; step >= 0; step--) {
      model.training.stepBack();
      if (model.weight.get() != weights[step] || model.bias.get() != biases[step]) {
        System.out.println("another number at step " + step);
        return;
      }
    }
    System.out.println("same");
  }
}
