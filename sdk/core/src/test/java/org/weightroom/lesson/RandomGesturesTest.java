package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.nn.Loss;
import org.weightroom.observe.Cause;
import org.weightroom.script.ScriptException;

/** Random gestures on the model, against a plain list of states. */
class RandomGesturesTest {
  private static final int STEPS = 3_000;

  private final Houses model = new Houses();
  private final Oracle oracle = new Oracle();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theModelDoesWhatAListOfStatesDoes(long seed) throws ScriptException {
    Random random = new Random(seed);
    model.scope().shuffle(seed);
    List<String> shown = new ArrayList<>();
    model
        .scope()
        .watch(
            () -> {
              shown.clear();
              shown.add(model.dials() + " " + model.error.get());
            });
    for (int step = 0; step < STEPS; step++) {
      String did = act(random);
      String where = "seed " + seed + ", step " + step + ", " + did;
      assertEquals(oracle.now.toString(), model.dials(), where);
      assertEquals(oracle.canUndo(), model.history().canUndo(), where);
      assertEquals(oracle.canRedo(), model.history().canRedo(), where);
      assertEquals(oracle.position, model.history().gestures().size(), where);
      assertEquals(oracle.below799, model.below799.isSolved(), where);
      assertEquals(oracle.below450, model.below450.isSolved(), where);
      assertEquals(oracle.trained, model.trained.isSolved(), where);
      assertEquals(oracle.best(), best(), where);
      model.scope().flush();
      assertEquals(model.dials() + " " + error(oracle.now), shown.get(0), where);
    }
  }

  private String act(Random random) throws ScriptException {
    State next = State.random(random, oracle.now);
    int die = random.nextInt(100);
    if (die < 40) {
      model.weight.set(next.weight);
      model.bias.set(next.bias);
      oracle.now = next;
      return "set " + next;
    } else if (die < 60) {
      Cause cause = Cause.values()[random.nextInt(3)];
      model.scope().settle(cause);
      oracle.settle(cause);
      return "settle " + cause;
    } else if (die < 75) {
      model.history().undo();
      oracle.undo();
      return "undo";
    } else if (die < 87) {
      model.history().redo();
      oracle.redo();
      return "redo";
    } else if (die < 90) {
      model.reset();
      oracle.jump(Oracle.START, Cause.ACTION);
      return "reset";
    } else if (die < 95) {
      State target = oracle.states.get(random.nextInt(oracle.states.size()));
      model.restore(target.snapshot());
      oracle.jump(target, Cause.ACTION);
      return "restore " + target;
    }
    model.play("weight=" + next.weight, "bias=" + next.bias);
    oracle.jump(next, Cause.HAND);
    return "play " + next;
  }

  private String best() {
    return model
        .attempts()
        .flatMap(Attempts::best)
        .map(best -> best.values().get("weight") + " " + best.values().get("bias"))
        .orElse("none");
  }

  private static double error(State state) {
    Houses fresh = new Houses();
    return Loss.MEAN_SQUARED_ERROR.of(x -> state.weight * x + state.bias, fresh.houses);
  }

  private record State(double weight, double bias) {

    /** On the grid of the dials; mostly near the minimum, sometimes where it was. */
    static State random(Random random, State now) {
      double weight = (50 + random.nextInt(60)) / 1000.0;
      double bias = 140 + random.nextInt(130);
      return switch (random.nextInt(5)) {
        case 0 -> now;
        case 1 -> new State(weight, now.bias);
        case 2 -> new State(now.weight, bias);
        default -> new State(weight, bias);
      };
    }

    Snapshot snapshot() {
      return new Snapshot(Map.of("weight", weight, "bias", bias));
    }

    @Override
    public String toString() {
      return weight + " " + bias;
    }
  }

  /** What is meant: states in a row, and a finger on one of them. */
  private static final class Oracle {
    private static final State START = new State(0.1, 150);
    private static final int LONGEST = 1_000;

    private final List<State> states = new ArrayList<>(List.of(START));
    private final List<State> settled = new ArrayList<>();
    private State now = START;
    private int position;
    private boolean below799;
    private boolean below450;
    private boolean trained;

    void settle(Cause cause) {
      if (isUnsettled()) {
        states.subList(position + 1, states.size()).clear();
        states.add(now);
        if (states.size() > LONGEST + 1) {
          states.remove(0);
        }
        position = states.size() - 1;
      }
      settled.add(now);
      below799 |= error(now) < 799;
      below450 |= error(now) < 450;
      trained |= error(now) < 600 && cause == Cause.TRAINING;
    }

    void undo() {
      settleHand();
      position = Math.max(0, position - 1);
      now = states.get(position);
    }

    void redo() {
      settleHand();
      position = Math.min(states.size() - 1, position + 1);
      now = states.get(position);
    }

    void jump(State target, Cause cause) {
      settleHand();
      now = target;
      settle(cause);
    }

    boolean canUndo() {
      return position > 0 || isUnsettled();
    }

    boolean canRedo() {
      return position < states.size() - 1 && !isUnsettled();
    }

    String best() {
      State best = null;
      for (State state : settled) {
        best = best == null || error(state) < error(best) ? state : best;
      }
      settled.clear();
      if (best != null) {
        settled.add(best); // the first of the best: a later equal one does not replace it
      }
      return best == null ? "none" : best.toString();
    }

    private void settleHand() {
      if (isUnsettled()) {
        settle(Cause.HAND);
      }
    }

    private boolean isUnsettled() {
      return !now.equals(states.get(position));
    }
  }
}
