package org.weightroom.canvas;

import javax.swing.JComponent;
import javax.swing.Timer;
import org.weightroom.theme.Motion;

/** The short motion of a value through the network: a share from 0 to 1, then rest. */
final class Flow {
  private static final int MILLIS = 400;
  private static final int FRAME_MILLIS = 16;
  private static final double NANOS_A_MILLI = 1e6;

  private final JComponent canvas;
  private final Timer frames = new Timer(FRAME_MILLIS, e -> step());
  private long started;
  private double share = 1;

  Flow(JComponent canvas) {
    this.canvas = canvas;
  }

  /** Starts anew; does nothing where nobody looks or motion is off. */
  void start() {
    if (Motion.enabled() && canvas.isShowing()) {
      started = System.nanoTime();
      share = 0;
      frames.restart();
    }
  }

  void stop() {
    frames.stop();
    share = 1;
  }

  /** How far the value has come, slowing towards its end. */
  double share() {
    double left = 1 - share;
    return 1 - left * left;
  }

  private void step() {
    double passed = (System.nanoTime() - started) / NANOS_A_MILLI / MILLIS;
    share = Math.min(1, passed);
    if (share == 1 || !canvas.isShowing()) {
      stop();
    }
    canvas.repaint();
  }
}
