package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.weightroom.nn.Descent;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Property;

/**
 * Many trainings, one after the other on a thread of their own; what each comes to is told when it
 * ends. It touches no property of the lesson: undo, reset and files do not know it, and a hand that
 * moves a dial meanwhile does not stop it.
 *
 * @param <R> what is told of a training: immutable
 */
public final class Sweep<R> {
  private static final int SLICE = 50;

  private final LessonModel model;
  private final Supplier<List<Trial<R>>> plan;
  private final Property<List<R>> results;
  private final Property<Integer> total;
  private final Property<Boolean> running;
  private AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * One training of a sweep.
   *
   * @param descent what it does
   * @param start the parameters that it begins with
   * @param steps how many steps it takes, 0 or more
   * @param judge what is told of the parameters it ends with; called on the sweep's thread, so it
   *     may read nothing that changes
   * @param <R> what is told
   */
  public record Trial<R>(
      Descent descent, Parameters start, int steps, Function<Parameters, R> judge) {}

  Sweep(LessonModel model, String id, Supplier<List<Trial<R>>> plan) {
    this.model = model;
    this.plan = plan;
    results = new Property<>(model.scope(), id + ".results", List.of());
    total = new Property<>(model.scope(), id + ".total", 0);
    running = new Property<>(model.scope(), id + ".running", false);
  }

  /** What the trainings that ended came to, in the order of the plan. */
  public List<R> results() {
    return results.get();
  }

  /** How many trainings the last plan had; 0 before the first. */
  public int total() {
    return total.get();
  }

  /** Whether it is on. */
  public boolean isRunning() {
    return running.get();
  }

  /**
   * Begins anew with the plan of this moment; what was found before goes. Where the model's owner
   * has no event loop, as in scripts, all is done at once on the calling thread.
   */
  public void start() {
    cancel();
    AtomicBoolean mine = new AtomicBoolean();
    cancelled = mine;
    List<Trial<R>> trials = List.copyOf(plan.get());
    results.set(List.of());
    total.set(trials.size());
    if (model.scope().canRunLater()) {
      running.set(!trials.isEmpty());
      Thread thread = new Thread(() -> work(trials, mine), "sweep");
      thread.setDaemon(true);
      thread.setContextClassLoader(Sweep.class.getClassLoader()); // never the lesson's
      thread.start();
    } else {
      trials.forEach(trial -> add(result(trial, mine)));
    }
    model.scope().flush();
  }

  /** Ends it; what was found stays. */
  public void cancel() {
    cancelled.set(true);
    if (running.get()) {
      running.set(false);
      model.scope().flush();
    }
  }

  @SuppressWarnings("CatchThrowable") // the owner throws it on its own thread
  private void work(List<Trial<R>> trials, AtomicBoolean stop) {
    Queue<R> found = new ConcurrentLinkedQueue<>();
    try {
      for (Trial<R> trial : trials) {
        R result = result(trial, stop);
        if (stop.get()) {
          return;
        }
        found.add(result);
        model.scope().later(() -> deliver(found, stop, trials.size()));
      }
    } catch (Throwable e) {
      model.scope().later(() -> fail(e, stop));
    }
  }

  private static <R> R result(Trial<R> trial, AtomicBoolean stop) {
    GradientDescent engine = trial.descent().engine();
    engine.load(trial.start());
    for (int left = trial.steps(); left > 0 && !stop.get(); left -= SLICE) {
      engine.steps(Math.min(SLICE, left));
    }
    return trial.judge().apply(engine.parameters());
  }

  private void deliver(Queue<R> found, AtomicBoolean stop, int all) {
    if (stop.get()) {
      return;
    }
    for (R result = found.poll(); result != null; result = found.poll()) {
      add(result);
    }
    if (results.get().size() == all) {
      running.set(false);
    }
    model.scope().flush();
  }

  private void fail(Throwable failure, AtomicBoolean stop) {
    if (!stop.get()) {
      cancel();
      throw new IllegalStateException("the sweep failed", failure);
    }
  }

  private void add(R result) {
    List<R> more = new ArrayList<>(results.get());
    more.add(result);
    results.set(List.copyOf(more));
  }
}
