package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weightroom.data.Example;
import org.weightroom.nn.Descent;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.Parameters;

/** The steps of one run: a pure function of its start. It belongs to the one thread that steps. */
final class TrainingRun {
  private static final double EXPLODED = 10;
  private static final double LEAST_LOSS = 1e-12;
  private static final double STILL = 1e-12;
  private static final int STILL_STEPS = 100;
  private static final int STILL_EXPONENT = Math.getExponent(STILL);

  /** Waypoints are handed over after each of the first steps, then after every 64th. */
  private static final int DENSE = 256;

  private static final int STRIDE = 64;

  private final Descent descent;
  private final GradientDescent engine;
  private final long first;
  private final long most;
  private final boolean converges;
  private final boolean everyStep;
  private final double limit;
  private final double[] recent = new double[STILL_STEPS];
  private Parameters parameters;
  private double loss;
  private double change = Double.POSITIVE_INFINITY;
  private Stop.@Nullable Reason ended;

  /**
   * A run.
   *
   * @param start the engine's parameters at step {@code first}
   * @param most after how many steps it ends
   * @param converges whether it also ends when the loss stands still
   * @param everyStep whether the parameters after every step are wanted
   */
  TrainingRun(
      Descent descent,
      Parameters start,
      long first,
      long most,
      boolean converges,
      boolean everyStep) {
    this.descent = descent;
    this.engine = descent.engine();
    this.first = first;
    this.most = most;
    this.converges = converges;
    this.everyStep = everyStep;
    this.parameters = start;
    engine.load(start, first);
    loss = engine.loss();
    recent[0] = loss;
    double squares =
        descent.data().examples().mapToDouble(Example::label).map(y -> y * y).sum()
            / descent.data().size();
    limit = EXPLODED * Math.max(loss, LEAST_LOSS * squares);
    ended = !Double.isFinite(loss) ? Stop.Reason.DIVERGED : most == 0 ? Stop.Reason.STEPS : null;
  }

  Descent descent() {
    return descent;
  }

  /** Why it is over. */
  Stop.Reason end() {
    return Objects.requireNonNull(ended);
  }

  /** Whether it takes no more steps. */
  boolean isOver() {
    return ended != null;
  }

  /** Takes steps until it ends, {@code count} are taken or {@code until} has come. */
  void advance(int count, long untilNanos, News news) {
    for (int i = 0; i < count && ended == null; i++) {
      step(news);
      if (System.nanoTime() - untilNanos >= 0) {
        break;
      }
    }
    news.newest = parameters;
    news.ended = ended;
    news.progress = converges ? progress() : Double.NaN;
  }

  /** How near to convergence: 0 … 1. */
  private double progress() {
    double digits = Double.isFinite(change) ? Math.getExponent(change) : 0;
    return Math.min(1, Math.max(0, digits / STILL_EXPONENT));
  }

  private void step(News news) {
    engine.step();
    double now = engine.loss();
    Parameters here = engine.parameters();
    if (!Double.isFinite(now) || !here.areFinite() || !descent.toRaw(here).areFinite()) {
      ended = Stop.Reason.DIVERGED; // the last finite step stays
      return;
    }
    parameters = here;
    loss = now;
    long taken = engine.stepsTaken() - first;
    news.add(now);
    if (everyStep || taken < DENSE || engine.stepsTaken() % STRIDE == 0) {
      news.waypoints.add(new Waypoint(engine.stepsTaken(), parameters));
    }
    measureChange(taken);
    if (now > limit) {
      ended = Stop.Reason.DIVERGED;
    } else if (taken == most) {
      ended = Stop.Reason.STEPS;
    } else if (converges && change < STILL) {
      ended = Stop.Reason.CONVERGED;
    }
  }

  /** By what part the loss has changed over the last steps; infinite while there are too few. */
  private void measureChange(long taken) {
    int slot = (int) (taken % STILL_STEPS);
    if (taken >= STILL_STEPS) {
      double before = recent[slot];
      change = before == loss ? 0 : Math.abs(before - loss) / Math.abs(before);
    }
    recent[slot] = loss;
  }

  /** What is new since the owner looked last. */
  static final class News {
    final List<Waypoint> waypoints = new ArrayList<>();
    @Nullable Parameters newest;
    Stop.@Nullable Reason ended;
    double progress = Double.NaN;
    @Nullable Throwable failure;
    private double[] losses = new double[64];
    private int size;

    int size() {
      return size;
    }

    double loss(int index) {
      return losses[index];
    }

    private void add(double loss) {
      if (size == losses.length) {
        losses = Arrays.copyOf(losses, 2 * size);
      }
      losses[size] = loss;
      size++;
    }
  }
}
