package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.challenge.Challenge;
import org.weightroom.challenge.Prediction;
import org.weightroom.observe.Property;

/**
 * Puts saved progress back into a model. A file may say anything: what does not fit is left out.
 */
final class Resumption {
  private static final String TRAINING = "training.";

  private final LessonModel model;
  private final State state;
  private final List<String> leftOut = new ArrayList<>();

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

  /** Goals are not checked: what counts is what was reached then. */
  List<String> resume(Progress saved) {
    model.settleUnfinished();
    Snapshot fits = fitting(saved.state());
    saved.state().values().keySet().stream()
        .filter(id -> !fits.values().containsKey(id))
        .forEach(leftOut::add);
    state.put(state.start());
    state.put(fits);
    saved.kept().forEach(this::keep);
    saved.solved().forEach(this::solve);
    saved.predictions().forEach(this::predict);
    model.attempts().ifPresent(tries -> tries.resume(best(saved), pins(saved)));
    model.history().clear();
    model.scope().flush();
    return List.copyOf(leftOut);
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

  /** Whether this is a state from which any number of the lesson can be computed. */
  private boolean isWhole(Snapshot saved) {
    return fitting(saved).values().keySet().equals(state.start().values().keySet());
  }

  /** What fits of a state; a training fits as a whole or not at all. */
  private Snapshot fitting(Snapshot saved) {
    Snapshot fits = state.fitting(saved);
    Map<String, Object> whole = new LinkedHashMap<>(state.start().values());
    whole.putAll(fits.values());
    if (model.training().filter(training -> !training.fits(new Snapshot(whole))).isEmpty()) {
      return fits;
    }
    Map<String, Object> without = new LinkedHashMap<>(fits.values());
    without.keySet().removeIf(id -> id.startsWith(TRAINING));
    return new Snapshot(without);
  }
}
