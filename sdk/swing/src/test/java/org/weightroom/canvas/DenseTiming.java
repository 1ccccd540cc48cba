package org.weightroom.canvas;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.SwingUtilities;
import org.weightroom.control.Houses;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.theme.Theme;

/** How long a network of 99 × 99 takes to paint, warm, at 740 × 440: medians in milliseconds. */
final class DenseTiming {
  private static final PrintStream OUT = System.out;
  private static final Network NET = Network.softmax(99, 99);
  private static final int WIDTH = 740;
  private static final int HEIGHT = 440;
  private static final int ROUNDS = 100;
  private static final double NANOS_A_MILLI = 1e6;

  private final BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Houses houses = new Houses();
  private final DenseCanvas canvas =
      DenseCanvas.of(() -> NET).parameters(this::read).inputs(() -> new double[99]);
  private final DensePlot plot;

  private final Parameters weights = Parameters.random(NET, 1);

  private DenseTiming() {
    Theme.install(Theme.LIGHT, 100);
    canvas.join(houses.page(Locale.ENGLISH));
    Houses.lay(canvas, WIDTH, HEIGHT);
    plot = Houses.find(canvas, "dense.plot", DensePlot.class);
  }

  private Parameters read() {
    return weights.withWeight(0, 7, 7, houses.weight.get());
  }

  /** Measures and prints. */
  public static void main(String... arguments) throws Exception {
    SwingUtilities.invokeAndWait(() -> new DenseTiming().run());
  }

  private void run() {
    measure("all anew (zoom)", i -> plot.zoom(i % 2 == 0 ? 1.2 : 1 / 1.2, 0, 0));
    plot.fit();
    measure("all anew (size)", i -> Houses.lay(canvas, WIDTH - i % 2, HEIGHT));
    Houses.lay(canvas, WIDTH, HEIGHT);
    measure("hover", i -> plot.hover(DenseMark.neuron(i % 2, i % 99)));
    plot.hover((DenseMark) null);
    DenseGeometry place = plot.geometry().orElseThrow();
    measure(
        "point in the middle",
        i -> plot.hover(DensePick.at(place, new Point(WIDTH / 4 + i * 2, HEIGHT / 3 + i % 50))));
    plot.hover((DenseMark) null);
    measure(
        "one weight",
        i -> {
          houses.weight.set(i / 1000.0);
          houses.scope().flush();
        });
    measure("walk", i -> Houses.type(plot, i % 99 == 98 ? "RIGHT" : "DOWN"));
    Houses.leave(plot);
    plot.zoom(2, 0, 0);
    measure("pan at 2", i -> plot.pan(i % 20 < 10 ? 7 : -7, i % 20 < 10 ? 5 : -5));
    plot.zoom(5, 0, 0);
    measure("pan at 10", i -> plot.pan(i % 20 < 10 ? 7 : -7, i % 20 < 10 ? 5 : -5));
    measure("hover at 10", i -> plot.hover(DenseMark.neuron(i % 2, 45 + i % 9)));
  }

  private void measure(String what, IntConsumer change) {
    double[] millis = new double[ROUNDS];
    for (int i = -ROUNDS; i < ROUNDS; i++) {
      long start = System.nanoTime();
      change.accept(i + ROUNDS);
      Graphics2D brush = screen.createGraphics();
      canvas.printAll(brush);
      brush.dispose();
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
      }
    }
    Arrays.sort(millis);
    OUT.printf(
        Locale.ROOT,
        "%-24s median %6.1f ms, 95 of 100 within %6.1f ms%n",
        what,
        millis[ROUNDS / 2],
        millis[ROUNDS * 95 / 100]);
  }
}
