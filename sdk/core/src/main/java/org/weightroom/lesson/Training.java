package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Network;
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

  private static final int USUAL_SPEED = 3;
  private static final int RISING = 10;
  private static final int LOT = 1_000;

  private final LessonModel model;
  private final Supplier<Descent> descent;
  private final List<NumberProperty> parameters;
  private final Trails trails = new Trails();
  private final TrainingState state;
  private final Property<Boolean> running;
  private final Property<Double> progress;
  private final Property<Integer> speed;
  private final Property<Optional<Stop>> stop;
  private @Nullable TrainingWorker worker;

  Training(LessonModel model, Supplier<Descent> descent, List<NumberProperty> parameters) {
    this.model = model;
    this.descent = descent;
    this.parameters = List.copyOf(parameters);
    Scope scope = model.scope();
    state = new TrainingState(model, this.parameters);
    running = new Property<>(scope, "training.running", false);
    progress = new Property<>(scope, "training.progress", Double.NaN);
    speed = new Property<>(scope, "training.speed", USUAL_SPEED);
    stop = new Property<>(scope, "training.stop", Optional.empty());
    scope.onHand(this::pause);
  }

  // ---- what can be read
  // --------------------------------------------------------------------------

  /** The parameters that are trained, in the flat order of {@link Parameters}. */
  public List<NumberProperty> parameters() {
    return parameters;
  }

  /** What a run would do now. */
  public Descent descent() {
    return descent.get();
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
    return stop.get().filter(last -> !isRunning() && goesOn() && last.step() == step());
  }

  /** Whether the parameters are those that the last step left: no hand has moved one since. */
  public boolean goesOn() {
    return state.isLeftBy(raw(), this::descentHere);
  }

  /** Whether a step can be taken back. */
  public boolean canStepBack() {
    return goesOn() && trail().filter(trail -> step() > trail.first()).isPresent();
  }

  /** Whether this training has exploded, and nobody went back behind that or reset it. */
  public boolean hasDiverged() {
    return !state.explodedRates().isEmpty();
  }

  /** Whether it has exploded and goes on with gentler rates since. */
  public boolean isRescued() {
    List<Double> exploded = state.explodedRates();
    return !exploded.isEmpty()
        && state.step() > state.explodedAt()
        && descent().rates().areGentlerThan(LearningRates.each(array(exploded)));
  }

  /** Whether a training had exploded at any gesture before, taken back or reset since or not. */
  public boolean everDiverged() {
    return hasDiverged()
        || model.history().gestures().stream().anyMatch(g -> state.isExploded(g.after()));
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
    Optional<Trail> trail = trail();
    long to = step();
    long from = trail.map(t -> Math.max(t.oldestLoss(), to - most + 1)).orElse(to);
    List<Double> values = new ArrayList<>();
    for (long step = from; step <= to; step++) {
      long at = step;
      values.add(trail.map(t -> t.loss(at)).orElse(startLoss()));
    }
    return new Losses(from, values);
  }

  /** The way of this training in raw units, from its start to now; long ways leave steps out. */
  public List<Parameters> path() {
    return trail().map(this::path).orElse(List.of());
  }

  private List<Parameters> path(Trail trail) {
    List<Parameters> path = new ArrayList<>(trail.path(step()));
    path.add(trail.raw(step()));
    return path;
  }

  /** Where the parameters have been since the last reset: by hand, by training, by anything. */
  public List<Parameters> visited() {
    List<Parameters> visited = new ArrayList<>();
    Network network = descent().network();
    Map<Long, Long> furthest = new LinkedHashMap<>();
    List<Gesture> gestures = model.history().sinceReset();
    for (Gesture gesture : gestures) {
      visited.add(state.raw(network, gesture.before()));
      visited.add(state.raw(network, gesture.after()));
      furthest.merge(state.run(gesture.after()), state.step(gesture.after()), Math::max);
    }
    furthest.merge(state.run(), state.step(), Math::max);
    furthest.forEach(
        (run, step) -> trails.find(run, step).ifPresent(trail -> visited.addAll(trail.path(step))));
    visited.add(raw());
    return visited;
  }

  /** The arithmetic of the next step, if one neuron is trained. */
  public Optional<WorkedStep> nextStep() {
    Descent next = descent();
    boolean oneNeuron = next.network().layers().size() == 1 && next.network().outputs() == 1;
    return oneNeuron ? Optional.of(WorkedStep.of(next, raw())) : Optional.empty();
  }

  // ---- what can be done
  // --------------------------------------------------------------------------

  /**
   * Takes exactly so many steps, unless it diverges; returns at once.
   *
   * @param steps 0 or more
   */
  public void run(int steps) {
    work(begin(steps, false, false), false, false);
  }

  /** Takes steps at the chosen speed until a goal is reached, or it converges or diverges. */
  public void play() {
    work(begin(Long.MAX_VALUE, true, true), true, true);
  }

  /** As {@link #play}, at full speed. */
  public void converge() {
    work(begin(Long.MAX_VALUE, true, true), false, true);
  }

  /** Ends the run, if one is on; the model settles where it is. */
  public void pause() {
    TrainingWorker paused = worker;
    if (paused != null) {
      paused.cancel();
      deliver(paused);
      if (worker == paused) {
        finish(paused, Stop.Reason.PAUSED);
      }
    }
  }

  /** Goes back one step, to the very numbers that were there; undo brings them back. */
  public void stepBack() {
    model.settleUnfinished();
    if (canStepBack()) {
      trail().ifPresent(trail -> put(trail, step() - 1, trail.parameters(step() - 1)));
      model.scope().settle(Cause.ACTION);
    }
  }

  /**
   * Takes exactly so many steps, unless it diverges, on the calling thread: for scripts.
   *
   * @param steps 0 or more
   */
  public Stop train(int steps) {
    model.settleUnfinished();
    TrainingRun run = begin(steps, false, false);
    Trail trail = trail().orElseThrow();
    long first = step();
    do {
      TrainingRun.News news = new TrainingRun.News();
      run.advance(LOT, System.nanoTime() + Long.MAX_VALUE / 2, news);
      absorb(trail, news, news.size());
    } while (!run.isOver());
    return settle(first, run.end());
  }

  // ---- how it is done
  // ----------------------------------------------------------------------------

  private void work(TrainingRun run, boolean paced, boolean watchesGoals) {
    TrainingWorker started =
        new TrainingWorker(run, step(), watchesGoals, w -> model.scope().later(() -> deliver(w)));
    worker = started;
    running.set(true);
    stop.set(Optional.empty());
    started.start(paced ? speed.get() : FULL_SPEED, paced);
    model.scope().flush();
  }

  private TrainingRun begin(long most, boolean converges, boolean everyStep) {
    model.settleUnfinished();
    Descent next = descent();
    Parameters raw = raw();
    Trail trail = trail().filter(t -> goesOn()).orElse(null);
    if (trail == null) {
      Parameters start = goesOn() ? state.engine(raw, next) : next.toEngine(raw);
      double loss = next.loss().of(start, next.trainingData());
      if (!goesOn()) {
        state.begin(trails.nextRun(state.run()), loss, start);
      }
      trail = new Trail(step(), next, start, loss);
      trails.put(state.run(), trail);
    }
    Parameters from = trail.goOn(step(), next, raw);
    trail.passed(step(), state.left()); // the same place, even if its units are others now
    return new TrainingRun(next, from, step(), most, converges, everyStep);
  }

  /** Takes what the worker has to tell. */
  private void deliver(TrainingWorker from) {
    if (from != worker) {
      return; // it was ended meanwhile
    }
    speedUp(from);
    TrainingRun.News news = from.fetch();
    while (news != null && worker == from) {
      if (news.failure != null) {
        finish(from, Stop.Reason.PAUSED);
        throw new IllegalStateException("training failed", news.failure);
      }
      Trail trail = trail().orElseThrow();
      int reached = from.watchesGoals() ? firstAtGoal(news, from) : news.size();
      boolean goal = reached < news.size();
      absorb(trail, news, goal ? reached + 1 : news.size());
      Stop.Reason ended = goal ? Stop.Reason.GOAL : news.ended;
      if (ended != null) {
        finish(from, ended);
      } else {
        progress.set(news.progress);
        news = from.fetch();
      }
    }
    model.scope().flush();
  }

  private void speedUp(TrainingWorker from) {
    if (from.follows()) {
      from.speed(speed.get());
    }
  }

  /** The index of the first step after which a goal is reached that was not; else their number. */
  private int firstAtGoal(TrainingRun.News news, TrainingWorker from) {
    long started = System.nanoTime();
    Descent here = from.descent();
    int index = 0;
    for (Waypoint waypoint : news.waypoints) {
      Snapshot then = state.at(waypoint, here.toRaw(waypoint.parameters()));
      if (model.at(then, model::reachesGoalByTraining)) {
        break;
      }
      index++;
    }
    from.adjustLot(news.size(), System.nanoTime() - started);
    return index;
  }

  /** Takes over the first {@code count} steps of what is new. */
  private void absorb(Trail trail, TrainingRun.News news, int count) {
    for (int i = 0; i < count; i++) {
      trail.add(news.loss(i));
    }
    for (Waypoint waypoint : news.waypoints) {
      if (waypoint.step() <= trail.last()) {
        trail.add(waypoint);
      }
    }
    Parameters newest = news.newest;
    if (count > 0 && newest != null) {
      boolean all = count == news.size();
      put(trail, trail.last(), all ? newest : news.waypoints.get(count - 1).parameters());
    }
  }

  private void put(Trail trail, long step, Parameters engine) {
    state.move(step, engine, trail.descent(step).toRaw(engine));
    trail.passed(step, state.left());
  }

  private void finish(TrainingWorker ended, Stop.Reason reason) {
    worker = null;
    ended.cancel();
    running.set(false);
    progress.set(Double.NaN);
    settle(ended.first(), reason);
  }

  private Stop settle(long first, Stop.Reason reason) {
    Stop end = new Stop(reason, step() - first, step());
    if (end.isDiverged()) {
      state.explode(descent().rates().toArray());
    }
    stop.set(Optional.of(end));
    model.scope().settle(Cause.TRAINING);
    return end;
  }

  private Parameters raw() {
    return state.raw(descent().network());
  }

  private Optional<Trail> trail() {
    return trails.find(state.run(), step()).filter(way -> way.passes(step(), state.left()));
  }

  private List<Descent> descentHere() {
    return trail().map(t -> List.of(t.descent(step()), descent())).orElse(List.of(descent()));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).toArray();
  }
}
