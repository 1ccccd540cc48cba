package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;

/** Where a training stands on its way, where it has been, and how it moves on. */
final class Ways {
  private final LessonModel model;
  private final TrainingState state;
  private final Trails trails = new Trails();

  Ways(LessonModel model, TrainingState state) {
    this.model = model;
    this.state = state;
  }

  /** The trail that leads through where the training stands. */
  Optional<Trail> trail() {
    return trails
        .find(state.run(), state.step())
        .filter(trail -> trail.passes(state.step(), state.left()));
  }

  /** The losses after the last steps, at most so many, the present one included. */
  Losses losses(int most) {
    long to = state.step();
    return trail()
        .map(trail -> losses(trail, Math.min(to, Math.max(trail.oldestLoss(), to - most + 1)), to))
        .orElseGet(() -> new Losses(to, List.of(state.loss())));
  }

  private static Losses losses(Trail trail, long from, long to) {
    List<Double> values = new ArrayList<>();
    for (long step = from; step <= to; step++) {
      values.add(trail.loss(step));
    }
    return new Losses(from, values);
  }

  /** The way from the start to now in raw units. */
  List<Parameters> path() {
    return trail().map(this::path).orElse(List.of());
  }

  private List<Parameters> path(Trail trail) {
    List<Parameters> path = new ArrayList<>(trail.path(state.step()));
    path.add(trail.raw(state.step()));
    return path;
  }

  /**
   * Some places of the way from the start to now, in raw units; the last one is where it stands.
   */
  List<Waypoint> waypoints(int most) {
    if (most < 2) {
      throw new IllegalArgumentException("start and now are 2 places, more than " + most);
    }
    return trail().map(trail -> waypoints(trail, most)).orElse(List.of());
  }

  private List<Waypoint> waypoints(Trail trail, int most) {
    long step = state.step();
    List<Waypoint> waypoints = trail.waypoints(step, most - 1);
    Network network = trail.descent(step).network();
    Parameters here = Parameters.of(network, TrainingState.array(state.left()));
    waypoints.add(new Waypoint(step, trail.raw(step, here)));
    return waypoints;
  }

  /** Where the parameters have been since the last reset. */
  List<Parameters> visited(Network network) {
    List<Parameters> visited = new ArrayList<>();
    Map<Long, Long> furthest = new LinkedHashMap<>();
    for (Gesture gesture : model.history().sinceReset()) {
      state.raw(network, gesture.before()).ifPresent(visited::add);
      state.raw(network, gesture.after()).ifPresent(visited::add);
      furthest.merge(state.run(gesture.after()), state.step(gesture.after()), Math::max);
    }
    furthest.merge(state.run(), state.step(), Math::max);
    furthest.forEach(
        (run, step) -> trails.find(run, step).ifPresent(trail -> visited.addAll(trail.path(step))));
    visited.add(state.raw(network));
    return visited;
  }

  /**
   * A run begins here: it goes on, or, after a hand, another training begins.
   *
   * @return the engine's parameters
   */
  Parameters begin(Descent next) {
    Parameters raw = state.raw(next.network());
    boolean goesOn = state.isOnItsWay();
    Trail trail = goesOn ? trail().orElse(null) : null;
    if (trail == null) {
      Parameters start = goesOn ? state.engine(raw, next) : next.toEngine(raw);
      double loss = next.loss().of(start, next.trainingData());
      if (!goesOn) {
        state.begin(trails.nextRun(state.run()), loss, start, raw);
      }
      trail = new Trail(state.step(), next, start, raw, loss);
      trails.put(state.run(), trail);
    }
    Parameters from = trail.goOn(state.step(), next, raw);
    trail.passed(state.step(), state.left()); // the same place, even if its units are others now
    return from;
  }

  /** Takes over what is new up to the first step that reaches a goal; whether one does. */
  boolean absorbToGoal(Descent here, TrainingRun.News news) {
    Trail trail = trail().orElseThrow();
    long first = state.step();
    int taken = 0;
    boolean goal = false;
    try {
      while (taken < news.size() && !goal) {
        Waypoint waypoint = news.waypoints.get(taken);
        trail.add(news.loss(taken));
        trail.add(waypoint);
        Snapshot then = state.at(waypoint, here.toRaw(waypoint.parameters()));
        trail.passed(waypoint.step(), state.left(then));
        goal = model.at(then, model::reachesGoalByTraining);
        taken++;
      }
    } finally { // a goal that throws leaves the model at the step before
      if (taken > 0) {
        put(trail, first + taken, news.waypoints.get(taken - 1).parameters());
      }
    }
    return goal;
  }

  /** Takes over all that is new. */
  void absorb(TrainingRun.News news) {
    Trail trail = trail().orElseThrow();
    for (int i = 0; i < news.size(); i++) {
      trail.add(news.loss(i));
    }
    news.waypoints.forEach(trail::add);
    Parameters newest = news.newest;
    if (news.size() > 0 && newest != null) {
      put(trail, trail.last(), newest);
    }
  }

  /** Goes back to the very numbers before the last step. */
  void stepBack() {
    long to = state.step() - 1;
    trail().ifPresent(trail -> put(trail, to, trail.parameters(to)));
  }

  private void put(Trail trail, long step, Parameters engine) {
    state.move(step, trail.loss(step), engine, trail.raw(step, engine));
    trail.passed(step, state.left());
  }
}
