package org.weightroom.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javax.swing.Timer;
import org.weightroom.theme.Motion;

/**
 * The way of values through a network in stages, played or stepped. It rests at its end, where
 * everything is known; without motion it goes there at once.
 */
final class DenseFlow {
  /** How long each stage takes while it plays. */
  static final long MILLIS = 900;

  private static final int FRAME_MILLIS = 16;
  private static final long NANOS_A_MILLI = 1_000_000;

  private final Runnable stepped;
  private final Runnable moved;
  private final BooleanSupplier watched;
  private final LongSupplier nanos;
  private final Timer frames = new Timer(FRAME_MILLIS, e -> frame());
  private List<DenseStage> stages = List.of();
  private int at;
  private long started;
  private boolean motion = true;

  /**
   * A flow without stages.
   *
   * @param stepped called after another stage has come, and when playing begins or ends
   * @param moved called for each picture between two stages
   * @param watched whether anybody can see it: else nothing moves
   * @param nanos the clock
   */
  DenseFlow(Runnable stepped, Runnable moved, BooleanSupplier watched, LongSupplier nanos) {
    this.stepped = stepped;
    this.moved = moved;
    this.watched = watched;
    this.nanos = nanos;
  }

  /** Sets other stages and rests at their end; with the same ones nothing changes. */
  void show(List<DenseStage> next) {
    if (!next.equals(stages)) {
      stages = next;
      frames.stop();
      at = last();
    }
  }

  /** The stage that is shown. */
  Optional<DenseStage> stage() {
    return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(at));
  }

  /** The stage that values are on their way to, while it plays. */
  Optional<DenseStage> coming() {
    return isPlaying() && at < last() ? Optional.of(stages.get(at + 1)) : Optional.empty();
  }

  /** Which stage is shown, from 0. */
  int position() {
    return at;
  }

  /** How many stages there are. */
  int count() {
    return stages.size();
  }

  /** Whether nothing is left to come. */
  boolean isAtEnd() {
    return at == last();
  }

  boolean isPlaying() {
    return frames.isRunning();
  }

  /** Whether playing moves anything. */
  boolean moves() {
    return motion && Motion.enabled();
  }

  /** How far values have come on their way, 0 to 1. */
  double share() {
    double passed = (nanos.getAsLong() - started) / (double) (MILLIS * NANOS_A_MILLI);
    return isPlaying() ? Math.max(0, Math.min(1, passed)) : 0;
  }

  /** Switches motion on or off; what is on its way arrives. */
  void setMotion(boolean on) {
    motion = on;
    if (!on && isPlaying()) {
      finish();
    }
    stepped.run();
  }

  /** Other values go in: they flow from the start, or are there at once. */
  void restart() {
    if (moves() && watched.getAsBoolean() && last() > 0) {
      at = 0;
      run();
    } else {
      finish();
    }
    stepped.run();
  }

  /** Plays on, or from the start when it is at its end; pauses when it plays. */
  void playOrPause() {
    if (isPlaying()) {
      frames.stop();
      stepped.run();
    } else if (isAtEnd()) {
      restart();
    } else if (moves() && watched.getAsBoolean()) {
      run();
      stepped.run();
    } else {
      finish();
      stepped.run();
    }
  }

  /** Pauses and shows the next stage; after the last one the first. */
  void step() {
    frames.stop();
    at = at < last() ? at + 1 : 0;
    stepped.run();
  }

  /** Stops, and everything is known. */
  void finish() {
    frames.stop();
    at = last();
  }

  /** One picture of the motion. */
  void frame() {
    if (!isPlaying()) {
      return; // a tick that was on its way when it stopped
    }
    if (!moves() || !watched.getAsBoolean()) {
      finish();
      stepped.run();
      return;
    }
    if (share() < 1) {
      moved.run();
      return;
    }
    at++;
    started = nanos.getAsLong();
    if (isAtEnd()) {
      frames.stop();
    }
    stepped.run();
  }

  private void run() {
    started = nanos.getAsLong();
    frames.restart();
  }

  private int last() {
    return Math.max(0, stages.size() - 1);
  }
}
