package org.weightroom.chart;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.swing.Timer;
import org.weightroom.theme.Motion;

/** Lights cells for a moment when they are visited first; without motion it does nothing. */
final class Flashes {
  private static final int MILLIS = 450;
  private static final int FRAME_MILLIS = 33;
  private static final double NANOS = 1e6;

  private final Map<Integer, Long> begun = new HashMap<>();
  private final Runnable repaint;
  private final LongSupplier clock;
  private final Timer timer = new Timer(FRAME_MILLIS, e -> tick());
  private boolean on;

  Flashes(Runnable repaint) {
    this(repaint, System::nanoTime);
  }

  /** With another clock, in nanoseconds. */
  Flashes(Runnable repaint, LongSupplier clock) {
    this.repaint = repaint;
    this.clock = clock;
  }

  /** From now on cells are seen, and may flash. */
  void start() {
    on = true;
  }

  /** Nothing flashes any more: nobody sees it. */
  void stop() {
    on = false;
    begun.clear();
    timer.stop();
  }

  void flash(BitSet cells) {
    if (on && !cells.isEmpty() && Motion.millis(MILLIS) > 0) {
      long now = clock.getAsLong();
      cells.stream().forEach(cell -> begun.put(cell, now));
      timer.start();
    }
  }

  /** How brightly a cell is lit: 1 at first, then less, 0 at rest. */
  double strength(int cell) {
    Long start = begun.get(cell);
    return start == null ? 0 : Math.max(0, 1 - (clock.getAsLong() - start) / NANOS / MILLIS);
  }

  boolean isRunning() {
    return timer.isRunning();
  }

  void tick() {
    begun.keySet().removeIf(cell -> strength(cell) == 0);
    if (begun.isEmpty()) {
      timer.stop();
    }
    repaint.run();
  }
}
