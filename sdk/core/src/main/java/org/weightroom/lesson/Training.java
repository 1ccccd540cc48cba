package org.weightroom.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Parameters;
import org.weightroom.nn.WorkedStep;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;

/**
 * Gradient descent on a lesson's parameters: run after run, forth and back. A run works on one
 * thread of its own with immutable numbers; the model hears of the newest state only, at most 60
 * times a second, and settles once, when the run ends.
 *
 * <p>Runs that follow each other make one training, counted in steps from where it began. A hand on
 * a parameter ends it: the next run begins another.
 */
public final class Training {
  /** The fastest speed: as fast as the machine can. Speeds count from 0, the slowest. */
  public static final int FULL_SPEED = 6;

  private static final int RISING = 10;
  private static final int LOT = 1_000;

  private final LessonModel model;
  private final Supplier<Descent> descent;
  private final Trained trained;
  private final TrainingState state;
  private final Ways ways;
  private final Property<Boolean> running;
  private final Property<Double> progress;
  private final TrainingSpeed speed;
  private final Property<Optional<Ended>> ended;
  private final Property<Boolean> everDiverged;
  private @Nullable TrainingWorker worker;

  Training(LessonModel model, Supplier<Descent> descent, Trained trained) {
    this.model = model;
    this.descent = descent;
    this.trained = trained;
    Scope scope = model.scope();
    state = new TrainingState(model, trained);
    ways = new Ways(model, state);
    running = new Property<>(scope, "training.running", false);
    progress = new Property<>(scope, "training.progress", Double.NaN);
    speed = new TrainingSpeed(scope, this::speedUp);
    ended = new Property<>(scope, "training.stop", Optional.empty());
    everDiverged = new Property<>(scope, "training.ever-diverged", false);
    scope.onHand(this::pause);
    scope.onSettle(cause -> everDiverged.set(everDiverged()));
  }

  // ---- what can be read -------------------------------------------------------------------------

  /**
   * The dials that are trained, in the flat order of {@link Parameters}; none if the training has a
   * network of its own.
   */
  public List<NumberProperty> parameters() {
    return trained.dials();
  }

  /** The parameters that the last step left, as long as {@link #goesOn} holds. */
  public Optional<Parameters> trained() {
    return goesOn() ? Optional.of(state.raw(descent().network())) : Optional.empty();
  }

  /** What a run would do now. */
  public Descent descent() {
    return trained.holding(descent.get());
  }

  /** Whether there is something to train that shows; what is locked may be hidden. */
  public boolean isOffered(Set<String> hidden) {
    return trained.isOffered(hidden);
  }

  /** Whether a run is on. */
  public boolean isRunning() {
    return running.get();
  }

  /** How near a run to convergence has come: 0 … 1; NaN when there is none. */
  public double progress() {
    return progress.get();
  }

  /** How fast {@link #play} goes: 0 … {@link #FULL_SPEED}. It may change during a run. */
  public Property<Integer> speed() {
    return speed;
  }

  /**
   * How many steps a second a speed means.
   *
   * @param speed 0 … {@link #FULL_SPEED}, for which it is infinite
   */
  public static double stepsASecond(int speed) {
    return TrainingWorker.stepsASecond(speed);
  }

  /** How many steps this training has taken; 0 after a hand has moved a parameter and it ran on. */
  public long step() {
    return state.step();
  }

  /** The loss where this training began; NaN before the first step. */
  public double startLoss() {
    return state.startLoss();
  }

  /** Why the last run ended, as long as the model stands where the run left it. */
  public Optional<Stop> stop() {
    return ended
        .get()
        .filter(last -> !isRunning() && goesOn() && last.isAt(state))
        .map(Ended::stop);
  }

  /** Whether the parameters are those that the last step left: no hand has moved one since. */
  public boolean goesOn() {
    return state.isOnItsWay();
  }

  /** Whether a step can be taken back. */
  public boolean canStepBack() {
    return goesOn() && ways.trail().filter(trail -> step() > trail.first()).isPresent();
  }

  /** Whether this training has exploded, and nobody went back behind that or reset it. */
  public boolean hasDiverged() {
    return state.isExploded();
  }

  /** Whether it has exploded and goes on with gentler rates since. */
  public boolean isRescued() {
    return hasDiverged()
        && state.step() > state.explodedAt()
        && descent().rates().areGentlerThan(state.explodedRates());
  }

  /** Whether a training has ever exploded, taken back or reset since or not. */
  public boolean everDiverged() {
    return everDiverged.get() || hasDiverged();
  }

  /** Whether the loss rose at each of the last ten steps. */
  public boolean isRising() {
    Losses last = losses(RISING + 1);
    return last.values().size() > RISING && last.areRising();
  }

  /**
   * By what part the loss has fallen over the last steps: 0.01 is one percent; 1 if there were
   * fewer steps.
   */
  public double fall(int steps) {
    Losses last = losses(steps + 1);
    return last.values().size() > steps ? last.fall() : 1;
  }

  /**
   * The losses after the last steps, the present one included.
   *
   * @param most how many at most, at least 1
   */
  public Losses losses(int most) {
    return ways.losses(most);
  }

  /** The way of this training in raw units, from its start to now; long ways leave steps out. */
  public List<Parameters> path() {
    return ways.path();
  }

  /**
   * Some places of this training's way in raw units, from its start to now; of a long way those of
   * a stride. None before the first step, and where the way is not known any more.
   *
   * @param most how many at most, at least 2
   * @throws IllegalArgumentException if it is less
   */
  public List<Waypoint> waypoints(int most) {
    return ways.waypoints(most);
  }

  /** Where the parameters have been since the last reset: by hand, by training, by anything. */
  public List<Parameters> visited() {
    return ways.visited(descent().network());
  }

  /** The arithmetic of the next step, if one neuron is trained over full batches. */
  public Optional<WorkedStep> nextStep() {
    Descent next = descent();
    boolean oneNeuron = next.network().layers().size() == 1 && next.network().outputs() == 1;
    boolean full = next.batches().size() >= next.data().size();
    return oneNeuron && full
        ? Optional.of(WorkedStep.of(next, state.raw(next.network())))
        : Optional.empty();
  }

  // ---- what can be done -------------------------------------------------------------------------

  /**
   * Takes exactly so many steps, unless it diverges; returns at once.
   *
   * @param steps 0 or more
   * @throws IllegalStateException if the model's owner has no event loop: use {@link #train} there
   */
  public void run(int steps) {
    work(steps, false, false);
  }

  /** Takes steps at the chosen speed until a goal is reached, or it converges or diverges. */
  public void play() {
    work(Long.MAX_VALUE, true, true);
  }

  /** As {@link #play}, at full speed. */
  public void converge() {
    work(Long.MAX_VALUE, false, true);
  }

  /** Ends the run, if one is on; the model settles where it is. */
  public void pause() {
    TrainingWorker paused = worker;
    if (paused != null) {
      paused.cancel();
      takeAll(paused);
      if (worker == paused) {
        finish(paused, Stop.Reason.PAUSED);
      }
    }
  }

  /** Goes back one step, to the very numbers that were there; undo brings them back. */
  public void stepBack() {
    model.settleUnfinished();
    if (canStepBack()) {
      ways.stepBack();
      model.deeds().announce(Deed.Kind.STEP_BACK, "", 0);
      model.scope().settle(Cause.ACTION);
    }
  }

  /**
   * Takes exactly so many steps, unless it diverges, on the calling thread: for scripts.
   *
   * @param steps 0 or more
   * @throws IllegalArgumentException if it is negative
   * @throws IllegalStateException if the thread is interrupted; then the model is left as it is
   */
  public Stop train(int steps) {
    model.settleUnfinished();
    TrainingRun run = begin(steps, false, false);
    long first = step();
    do {
      Checks.uninterrupted();
      TrainingRun.News news = new TrainingRun.News();
      run.advance(LOT, System.nanoTime() + Long.MAX_VALUE / 2, news);
      ways.absorb(news);
    } while (!run.isOver());
    return settle(first, run.end(), run.descent());
  }

  /** Whether what a file says of a training can have come from this lesson. */
  boolean fits(Snapshot saved) {
    return state.fits(saved, model, descent);
  }

  // ---- how it is done ---------------------------------------------------------------------------

  private void work(long most, boolean paced, boolean watchesGoals) {
    if (!model.scope().canRunLater()) {
      throw new IllegalStateException(
          "a run needs an owner with an event loop; without one use train(steps)");
    }
    TrainingRun run = begin(most, watchesGoals, watchesGoals);
    TrainingWorker started =
        new TrainingWorker(run, step(), watchesGoals, w -> model.scope().later(() -> deliver(w)));
    worker = started;
    running.set(true);
    ended.set(Optional.empty());
    started.start(paced ? speed.get() : FULL_SPEED, paced);
    model.scope().flush();
  }

  private TrainingRun begin(long most, boolean converges, boolean everyStep) {
    if (most < 0) {
      throw new IllegalArgumentException("a run takes 0 or more steps, not " + most);
    }
    model.settleUnfinished();
    Descent next = descent();
    Parameters from = ways.begin(next);
    return new TrainingRun(next, from, step(), most, converges, everyStep);
  }

  private void deliver(TrainingWorker from) {
    if (from == worker) { // else it was ended meanwhile
      takeAll(from);
      model.scope().flush();
    }
  }

  /** Takes what the worker has to tell. Whatever throws, the run is over and settled. */
  private void takeAll(TrainingWorker from) {
    try {
      TrainingRun.News news = from.fetch();
      while (news != null && worker == from) {
        take(from, news);
        news = from.fetch();
      }
    } catch (RuntimeException | Error e) {
      if (worker == from) {
        finishAfter(e, from);
      }
      throw e;
    }
  }

  private void finishAfter(Throwable failure, TrainingWorker from) {
    try {
      finish(from, Stop.Reason.PAUSED);
    } catch (RuntimeException | Error e) {
      if (e != failure) {
        failure.addSuppressed(e);
      }
    }
  }

  private void take(TrainingWorker from, TrainingRun.News news) {
    if (news.failure != null) {
      throw new IllegalStateException("training failed", news.failure);
    }
    if (!goesOn()) {
      finish(from, Stop.Reason.PAUSED); // something was set meanwhile: it stays
      return;
    }
    long last = step() + news.size();
    boolean goal = from.watchesGoals() && absorbToGoal(from, news);
    if (!from.watchesGoals()) {
      ways.absorb(news);
    }
    boolean exploded = news.ended == Stop.Reason.DIVERGED && step() == last;
    if (goal && !exploded) {
      finish(from, Stop.Reason.GOAL);
    } else if (news.ended != null) {
      finish(from, news.ended);
    } else {
      progress.set(news.progress);
    }
  }

  private void speedUp(int now) {
    if (worker != null && worker.follows()) {
      worker.speed(now);
    }
  }

  private boolean absorbToGoal(TrainingWorker from, TrainingRun.News news) {
    long started = System.nanoTime();
    boolean goal = ways.absorbToGoal(from.descent(), news);
    from.adjustLot(news.size(), System.nanoTime() - started);
    return goal;
  }

  private void finish(TrainingWorker over, Stop.Reason reason) {
    worker = null;
    over.cancel();
    running.set(false);
    progress.set(Double.NaN);
    settle(over.first(), reason, over.descent());
  }

  private Stop settle(long first, Stop.Reason reason, Descent run) {
    Stop end = new Stop(reason, step() - first, step());
    if (end.isDiverged()) {
      state.explode(run.rates().toArray());
    }
    ended.set(Optional.of(new Ended(end, state.run(), state.left())));
    model.deeds().announce(Deed.Kind.TRAIN, Deeds.word(reason), end.taken());
    model.scope().settle(cause(end));
    return end;
  }

  /** A run that took no step, or whose numbers were moved meanwhile, wins nothing by training. */
  private Cause cause(Stop end) {
    if (!goesOn()) {
      return Cause.HAND;
    }
    return end.taken() > 0 || end.isDiverged() ? Cause.TRAINING : Cause.ACTION;
  }
}
