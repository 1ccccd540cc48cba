package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.challenge.Challenge;
import org.weightroom.challenge.Prediction;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/**
 * Puts saved progress back into a model. A file may say anything: what does not fit is left out.
 */
final class Resumption {
  private static final String TRAINING = "training.";

  private final LessonModel model;
  private final State state;
  private final List<String> leftOut = new ArrayList<>();
  private final IdentityHashMap<Snapshot, Optional<Snapshot>> seen = new IdentityHashMap<>();

  Resumption(LessonModel model, State state) {
    this.model = model;
    this.state = state;
  }

  /** What there is to save of a model. */
  static Progress of(LessonModel model) {
    Map<String, Object> kept = new LinkedHashMap<>();
    model.kept().forEach((id, property) -> kept.put(id, property.get()));
    Map<String, String> predictions = new LinkedHashMap<>();
    model.predictions().values().stream()
        .filter(card -> !card.choice().isEmpty())
        .forEach(card -> predictions.put(card.id(), card.choice()));
    return new Progress(
        model.history().settled(),
        kept,
        model.challenges().stream().filter(Challenge::isSolved).map(Challenge::id).toList(),
        predictions,
        model.attempts().flatMap(Attempts::best),
        model.attempts().map(Attempts::pins).orElse(List.of()));
  }

  /** What of a model somebody else may begin with: see {@link Progress#startOf}. */
  static Progress startOf(LessonModel model) {
    boolean ownNetwork = model.training().filter(t -> t.parameters().isEmpty()).isPresent();
    Map<String, Object> values = new LinkedHashMap<>(model.history().settled().values());
    values
        .keySet()
        .removeIf(
            id ->
                !model.properties().containsKey(id)
                    && (!ownNetwork || id.startsWith(TrainingState.DIVERGED)));
    return new Progress(
        new Snapshot(values), Map.of(), List.of(), Map.of(), Optional.empty(), List.of());
  }

  /** Goals are not checked: what counts is what was reached then. */
  List<String> resume(Progress saved, Past past) {
    model.settleUnfinished();
    Snapshot fits = fitting(saved.state());
    saved.state().values().keySet().stream()
        .filter(id -> !fits.values().containsKey(id))
        .forEach(leftOut::add);
    List<Property<?>> locked =
        model.properties().values().stream()
            .<Property<?>>map(property -> property)
            .filter(Property::isLocked)
            .toList();
    locked.forEach(Property::unlock); // what a teacher has prepared is in the file
    state.put(state.start());
    state.put(fits);
    locked.forEach(Property::lock);
    saved.kept().forEach(this::keep);
    saved.solved().forEach(this::solve);
    saved.predictions().forEach(this::predict);
    model.attempts().ifPresent(tries -> tries.resume(best(saved), pins(saved)));
    model.history().clear();
    model.history().resume(new Past(whole(past.done()), whole(past.undone())));
    model.scope().flush();
    return List.copyOf(leftOut);
  }

  /** What does not fit is none of this lesson's, and is passed over. */
  void unite(Progress elsewhere) {
    elsewhere.solved().forEach(this::solve);
    elsewhere
        .predictions()
        .forEach(
            (id, option) -> {
              Prediction card = model.predictions().get(id);
              if (card != null && card.choice().isEmpty()) {
                predict(id, option);
              }
            });
    model.attempts().ifPresent(tries -> tries.unite(best(elsewhere), pins(elsewhere)));
    model.scope().flush();
  }

  private void keep(String id, Object value) {
    Property<?> property = model.kept().get(id);
    if (property == null || !property.setFitting(value)) {
      leftOut.add(id);
    }
  }

  private void solve(String id) {
    model.challenges().stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .ifPresentOrElse(Challenge::restoreSolved, () -> leftOut.add(id));
  }

  private void predict(String id, String option) {
    Prediction card = model.predictions().get(id);
    if (card != null && card.options().contains(option)) {
      card.choose(option);
    } else {
      leftOut.add(id);
    }
  }

  private Optional<Snapshot> best(Progress saved) {
    Optional<Snapshot> best = saved.best().filter(this::isWhole).map(this::fitting);
    if (best.isEmpty() && saved.best().isPresent()) {
      leftOut.add("best");
    }
    return best;
  }

  private List<Snapshot> pins(Progress saved) {
    List<Snapshot> pins = saved.pins().stream().filter(this::isWhole).map(this::fitting).toList();
    if (pins.size() < saved.pins().size()) {
      leftOut.add("pins");
    }
    return pins;
  }

  /** Gestures between whole states; if one of them does not fit there is no way. */
  private List<Gesture> whole(List<Gesture> saved) {
    List<Gesture> whole = new ArrayList<>();
    for (Gesture each : saved) {
      Optional<Snapshot> before = once(each.before());
      Optional<Snapshot> after = once(each.after());
      if (before.isEmpty() || after.isEmpty()) {
        return List.of();
      }
      whole.add(new Gesture(each.cause(), before.get(), after.get()));
    }
    return whole;
  }

  /** Where one gesture ends the next one begins: each state is looked at once. */
  Optional<Snapshot> once(Snapshot saved) {
    return seen.computeIfAbsent(
        saved, key -> Optional.of(key).filter(this::isWhole).map(this::fitting));
  }

  /** Whether this is a state from which any number of the lesson can be computed. */
  private boolean isWhole(Snapshot saved) {
    return fitting(saved).values().keySet().equals(state.start().values().keySet());
  }

  /** What fits of a state; a training fits as a whole or not at all. */
  private Snapshot fitting(Snapshot saved) {
    Snapshot fits = allowed(state.fitting(saved));
    Map<String, Object> whole = new LinkedHashMap<>(state.start().values());
    whole.putAll(fits.values());
    if (model.training().filter(training -> !training.fits(new Snapshot(whole))).isEmpty()) {
      return fits;
    }
    Map<String, Object> without = new LinkedHashMap<>(fits.values());
    without.keySet().removeIf(id -> id.startsWith(TRAINING));
    return new Snapshot(without);
  }

  /** Only training leads out of a dial's range: a file may ask for a billion neurons. */
  private Snapshot allowed(Snapshot fits) {
    Map<String, Object> allowed = new LinkedHashMap<>(fits.values());
    allowed
        .entrySet()
        .removeIf(
            entry ->
                model.properties().get(entry.getKey()) instanceof NumberProperty dial
                    && !isTrained(dial)
                    && !dial.allows((Double) entry.getValue()));
    return new Snapshot(allowed);
  }

  private boolean isTrained(NumberProperty dial) {
    return model.training().filter(training -> training.parameters().contains(dial)).isPresent();
  }
}
