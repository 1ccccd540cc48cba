package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.weightroom.observe.Property;
import org.weightroom.observe.Value;

/**
 * Now, best and up to three pinned: the tries at one score. They are no part of the state, so reset
 * and undo keep them.
 */
public final class Attempts {
  /** How many attempts can be pinned. */
  public static final int MOST_PINS = 3;

  private final LessonModel model;
  private final Value<Double> score;
  private final DoubleBinaryOperator better;
  private final Property<Optional<Snapshot>> best;
  private final Property<List<Snapshot>> pins;

  Attempts(LessonModel model, Value<Double> score, DoubleBinaryOperator better) {
    this.model = model;
    this.score = score;
    this.better = better;
    this.best = new Property<>(model.scope(), "best", Optional.empty());
    this.pins = new Property<>(model.scope(), "pins", List.of());
  }

  /** The value that is to become as low, or as high, as can be. */
  public Value<Double> score() {
    return score;
  }

  /** Whether the score is to become as low as can be, not as high. */
  public boolean isLowest() {
    return better.applyAsDouble(0, 1) == 0;
  }

  /** The score in another state. */
  public double score(Snapshot attempt) {
    return model.at(attempt, score::get);
  }

  /** The best settled state so far. */
  public Optional<Snapshot> best() {
    return best.get();
  }

  /** The pinned states, oldest first. */
  public List<Snapshot> pins() {
    return pins.get();
  }

  /** Pins the present state; the oldest pin goes when there is no room. */
  public void pin() {
    Snapshot now = model.snapshot();
    List<Snapshot> more = new ArrayList<>(pins.get());
    more.remove(now);
    more.add(now);
    pins.set(List.copyOf(more.subList(Math.max(0, more.size() - MOST_PINS), more.size())));
  }

  /** Removes a pin. */
  public void unpin(Snapshot pin) {
    List<Snapshot> fewer = new ArrayList<>(pins.get());
    fewer.remove(pin);
    pins.set(List.copyOf(fewer));
  }

  /** Takes up what was reached earlier: whole states of this lesson. */
  void resume(Optional<Snapshot> earlierBest, List<Snapshot> earlierPins) {
    best.set(earlierBest);
    pins.set(List.copyOf(earlierPins.subList(0, Math.min(MOST_PINS, earlierPins.size()))));
  }

  /** Takes in what was reached elsewhere: whole states of this lesson. */
  void unite(Optional<Snapshot> otherBest, List<Snapshot> otherPins) {
    otherBest.ifPresent(other -> offer(other, score(other)));
    List<Snapshot> more = new ArrayList<>(pins.get());
    otherPins.stream().filter(pin -> !more.contains(pin)).forEach(more::add);
    pins.set(List.copyOf(more.subList(0, Math.min(MOST_PINS, more.size()))));
  }

  void settle() {
    offer(model.snapshot(), score.get());
  }

  private void offer(Snapshot attempt, double reached) {
    if (!Double.isFinite(reached)) {
      return;
    }
    boolean first = best.get().isEmpty();
    double record = best.get().map(this::score).orElse(reached);
    if (first || (reached != record && better.applyAsDouble(reached, record) == reached)) {
      best.set(Optional.of(attempt));
    }
  }
}
