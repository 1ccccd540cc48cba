package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.weightroom.nn.Descent;
import org.weightroom.nn.GradientDescent;
import org.weightroom.nn.Parameters;

/**
 * The steps of one training, run after run: every loss, and waypoints from which the parameters
 * after any step are computed again, exactly. It stays small: waypoints thin out as it grows.
 */
final class Trail {
  /** How many losses are kept; older ones go. A power of two. */
  private static final int MOST_LOSSES = 1 << 17;

  private static final int MOST_WAYPOINTS = 1_024;
  private static final int DENSE = 256;

  /** What a waypoint needs beside its numbers, counted in numbers. */
  private static final int OBJECT = 8;

  /** Where it began in raw units: scaling there and back may change the last digit. */
  private final Parameters begin;

  private final List<Leg> legs = new ArrayList<>();
  private double[] losses = new double[1_024];
  private long oldestLoss;
  private long last;
  private int stride = 1;
  private long comparedStep;
  private List<Double> compared = List.of();
  private boolean passes;

  /** A trail that begins at a step with these parameters, of the engine and in raw units. */
  Trail(long step, Descent descent, Parameters start, Parameters raw, double loss) {
    begin = raw;
    legs.add(new Leg(descent, new Waypoint(step, start)));
    last = step;
    oldestLoss = step;
    putLoss(step, loss);
  }

  /** The last step. */
  long last() {
    return last;
  }

  /** The first step whose parameters are known. */
  long first() {
    return legs.get(0).first();
  }

  boolean contains(long step) {
    return step >= first() && step <= last;
  }

  /**
   * Whether these are the engine's parameters after a step: another training, or a run that began
   * further back, may have led elsewhere with as many steps.
   */
  boolean passes(long step, List<Double> there) {
    if (!contains(step)) {
      return false;
    }
    if (step != comparedStep || there != compared) { // the same list again need not be compared
      compare(step, there, TrainingState.list(parameters(step).toArray()).equals(there));
    }
    return passes;
  }

  /** Notes that these are the engine's parameters after a step. */
  void passed(long step, List<Double> there) {
    compare(step, there, true);
  }

  private void compare(long step, List<Double> there, boolean same) {
    comparedStep = step;
    compared = there;
    passes = same;
  }

  /** How many numbers it holds, roughly. */
  int size() {
    int waypoints = legs.stream().mapToInt(leg -> leg.waypoints.size()).sum();
    return losses.length + waypoints * (begin.size() + OBJECT);
  }

  /** The descent that led to a step. */
  Descent descent(long step) {
    return leg(step).descent;
  }

  /**
   * Forgets what came after a step, to go on from there with this descent.
   *
   * @param raw the parameters at that step in raw units
   * @return the same in the units of the descent's engine
   */
  Parameters goOn(long step, Descent descent, Parameters raw) {
    Parameters here = parameters(step);
    cut(step);
    Leg newest = legs.get(legs.size() - 1);
    if (newest.descent.equals(descent)) {
      return here;
    }
    boolean sameUnits = newest.descent.scaling().equals(descent.scaling());
    Parameters start = sameUnits ? here : descent.toEngine(raw);
    if (newest.first() == step) {
      legs.remove(newest); // nothing came of it
    }
    legs.add(new Leg(descent, new Waypoint(step, start)));
    return start;
  }

  /** Adds the loss after the next step. */
  void add(double loss) {
    last++;
    putLoss(last, loss);
  }

  /** Adds the parameters after a step. */
  void add(Waypoint waypoint) {
    Leg leg = legs.get(legs.size() - 1);
    if (isKept(waypoint, leg)) {
      leg.waypoints.add(waypoint);
      if (leg.waypoints.size() > MOST_WAYPOINTS) {
        stride *= 2;
        legs.forEach(each -> each.waypoints.removeIf(w -> !isKept(w, each)));
      }
    }
  }

  /** The engine's parameters after a step: the very numbers that were there. */
  Parameters parameters(long step) {
    Leg leg = leg(step);
    Waypoint from = leg.before(step);
    if (from.step() == step) {
      return from.parameters();
    }
    GradientDescent engine = leg.descent.engine();
    engine.load(from.parameters(), from.step());
    engine.steps((int) (step - from.step()));
    return engine.parameters();
  }

  /** The parameters after a step, in raw units. */
  Parameters raw(long step) {
    return raw(step, parameters(step));
  }

  /** The engine's parameters after a step, in raw units. */
  Parameters raw(long step, Parameters engine) {
    return step == first() ? begin : descent(step).toRaw(engine);
  }

  /** The loss after a step of this trail; what is not kept any more is computed. */
  double loss(long step) {
    if (step >= oldestLoss) {
      return losses[(int) (step & (losses.length - 1))];
    }
    Descent there = descent(step);
    return there.loss().of(parameters(step), there.trainingData());
  }

  /** The first step whose loss is kept. */
  long oldestLoss() {
    return oldestLoss;
  }

  /** Parameters in raw units after some of the steps up to one, in order. */
  List<Parameters> path(long upTo) {
    List<Parameters> path = new ArrayList<>();
    for (Leg leg : legs) {
      for (Waypoint waypoint : leg.waypoints) {
        if (waypoint.step() <= upTo) {
          boolean first = waypoint.step() == first();
          path.add(first ? begin : leg.descent.toRaw(waypoint.parameters()));
        }
      }
    }
    return path;
  }

  /**
   * Some of the places before a step, in raw units and in order: those of a stride that grows with
   * the way, so that the same places come again.
   */
  List<Waypoint> waypoints(long before, int most) {
    List<Waypoint> all = new ArrayList<>();
    for (Leg leg : legs) {
      leg.waypoints.stream()
          .filter(waypoint -> waypoint.step() < before && leg(waypoint.step()) == leg)
          .forEach(all::add); // where legs meet, the place belongs to the one that led there
    }
    for (long every = 2; all.size() > most; every *= 2) {
      long dividing = every;
      all.removeIf(w -> w.step() % dividing != 0 && w.step() != first());
    }
    all.replaceAll(w -> new Waypoint(w.step(), raw(w.step(), w.parameters())));
    return all;
  }

  private void cut(long step) {
    compared = List.of();
    last = step;
    if (last < oldestLoss) {
      double here = loss(last);
      oldestLoss = last;
      putLoss(last, here);
    }
    legs.subList(1, legs.size()).removeIf(leg -> leg.first() >= step);
    legs.forEach(leg -> leg.waypoints.removeIf(waypoint -> waypoint.step() > step));
  }

  private boolean isKept(Waypoint waypoint, Leg leg) {
    return waypoint.step() - leg.first() < DENSE || waypoint.step() % stride == 0;
  }

  /** The leg that led to a step; for the very first step the one that begins there. */
  private Leg leg(long step) {
    for (int i = legs.size() - 1; i > 0; i--) {
      if (legs.get(i).first() < step) {
        return legs.get(i);
      }
    }
    return legs.get(0);
  }

  private void putLoss(long step, double loss) {
    if (step - oldestLoss >= losses.length) {
      if (losses.length < MOST_LOSSES) {
        grow();
      } else {
        oldestLoss = step - losses.length + 1;
      }
    }
    losses[(int) (step & (losses.length - 1))] = loss;
  }

  private void grow() {
    double[] more = new double[2 * losses.length];
    for (long step = oldestLoss; step < last; step++) {
      more[(int) (step & (more.length - 1))] = loss(step);
    }
    losses = more;
  }

  /** Steps of one descent. */
  private static final class Leg {
    private final Descent descent;
    private final List<Waypoint> waypoints = new ArrayList<>();

    Leg(Descent descent, Waypoint first) {
      this.descent = descent;
      waypoints.add(first);
    }

    long first() {
      return waypoints.get(0).step();
    }

    Waypoint before(long step) {
      long[] steps = waypoints.stream().mapToLong(Waypoint::step).toArray();
      int at = Arrays.binarySearch(steps, step);
      return waypoints.get(at >= 0 ? at : -at - 2);
    }
  }
}
