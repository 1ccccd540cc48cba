package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Challenge;
import org.weightroom.challenge.Hints;
import org.weightroom.challenge.Prediction;
import org.weightroom.data.Worked;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Owner;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;
import org.weightroom.observe.Value;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/**
 * What a lesson is, without a window: properties, values, challenges, hints. It registers what its
 * factory methods make; undo, reset, snapshots, scripts and progress come from that.
 *
 * <p>A model belongs to one thread: the one that made it, then the one that {@link #open}s it.
 */
public abstract class LessonModel extends Registry {
  private final Scope scope = new Scope();
  private final State state = new State();
  private final List<Sweep<?>> sweeps = new ArrayList<>();
  private final Hints hints = new Hints(scope);
  private final Deeds deeds = new Deeds(this);
  private @Nullable Attempts attempts;
  private @Nullable Training training;
  private @Nullable History history;

  /** Makes an empty model. */
  protected LessonModel() {
    scope.onSettle(this::settled);
  }

  // ---- what an author writes -------------------------------------------------------------------

  /** A number that a hand may set from {@code min} to {@code max} in steps. */
  protected final NumberProperty number(
      String id, double initial, double min, double max, double step) {
    return property(new NumberProperty(scope, ids.unique(id), initial, min, max, step));
  }

  /** A learning rate, from {@code min} to {@code max}, moved by factors. */
  protected final NumberProperty learningRate(String id, double initial, double min, double max) {
    return property(NumberProperty.logarithmic(scope, ids.unique(id), initial, min, max));
  }

  /**
   * A list of numbers, each from {@code min} to {@code max} in steps.
   *
   * @param fewest how many numbers at least, 1 or more
   * @param most how many numbers at most
   */
  protected final NumbersProperty numbers(
      String id, List<Double> initial, double min, double max, double step, int fewest, int most) {
    return property(
        new NumbersProperty(scope, ids.unique(id), initial, min, max, step, fewest, most));
  }

  /**
   * A choice of some words, at least one.
   *
   * @param initial the words chosen first
   * @param all the words there are, in their order
   */
  protected final ChoicesProperty choices(String id, List<String> initial, List<String> all) {
    return property(new ChoicesProperty(scope, ids.unique(id), initial, all));
  }

  /** Something that can be done by name: a button, {@code do=ID} in scripts. */
  protected final void action(String id, Runnable deed) {
    if (actions.putIfAbsent(id, deed) != null) {
      throw new IllegalArgumentException("action " + id + " exists twice");
    }
  }

  /** A switch. */
  protected final Property<Boolean> toggle(String id, boolean initial) {
    return property(new Property<>(scope, ids.unique(id), initial));
  }

  /**
   * A Double, Boolean or String that belongs to the student's progress, not to the state: undo,
   * reset and snapshots leave it as it is, and it is no value that texts or scripts can name.
   */
  protected final <T> Property<T> kept(String id, T initial) {
    return kept.add(new Property<>(scope, ids.unique(id), initial));
  }

  /**
   * Gradient descent on these parameters; a lesson has one training.
   *
   * @param descent what a run does, read when it begins
   * @param parameters in the flat order of {@link org.weightroom.nn.Parameters}
   */
  protected final Training training(Supplier<Descent> descent, NumberProperty... parameters) {
    return training(descent, new Trained.Dials(List.of(parameters)));
  }

  /**
   * Gradient descent on a network of its own, whose parameters are no properties.
   *
   * @param descent what a run does, read when it begins
   * @param start the parameters from which a training begins
   * @param recipe what ends a training when it changes: the next run begins another
   */
  protected final Training training(
      Supplier<Descent> descent, Supplier<Parameters> start, Property<?>... recipe) {
    Property<List<Double>> numbers = register(TrainingState.TRAINED, List.of());
    return training(descent, new Trained.OwnNetwork(numbers, start, List.of(recipe)));
  }

  private Training training(Supplier<Descent> descent, Trained trained) {
    if (training != null) {
      throw new IllegalStateException("a lesson has one training");
    }
    training = new Training(this, descent, trained);
    return training;
  }

  /**
   * Many trainings to be compared, away from the lesson's own.
   *
   * @param plan the trainings, read when the sweep begins
   */
  protected final <R> Sweep<R> sweep(String id, Supplier<List<Sweep.Trial<R>>> plan) {
    Sweep<R> sweep = new Sweep<>(this, ids.unique(id), plan);
    sweeps.add(sweep);
    return sweep;
  }

  /** A value computed from others. */
  protected final <T> Derived<T> value(String id, Supplier<? extends T> formula) {
    Derived<T> value = new Derived<>(scope, ids.unique(id), formula);
    values.put(id, value);
    return value;
  }

  /** The lesson's score: a value that is to become as low as can be. */
  protected final Derived<Double> lowest(String id, Supplier<Double> formula) {
    return score(value(id, formula), Math::min);
  }

  /** The lesson's score: a value that is to become as high as can be. */
  protected final Derived<Double> highest(String id, Supplier<Double> formula) {
    return score(value(id, formula), Math::max);
  }

  /** Says how a value is worked out, term by term. */
  protected final void explain(Value<?> value, Supplier<Worked> working) {
    workings.put(value.id(), working);
  }

  /** A goal; its text is {@code goal.ID}. */
  protected final Challenge challenge(String id, BooleanSupplier condition) {
    if (challenges.containsKey(id)) {
      throw new IllegalArgumentException("challenge " + id + " exists twice");
    }
    Challenge challenge = new Challenge(scope, id, condition);
    challenges.put(id, challenge);
    return challenge;
  }

  /** A hint that suits the state in which {@code condition} holds; its text is {@code hint.ID}. */
  protected final void hint(String id, BooleanSupplier condition) {
    hints.add(id, condition);
  }

  /** A question to be answered before something surprises; see {@link Prediction}. */
  protected final Prediction prediction(String id, String... options) {
    if (predictions.containsKey(id)) {
      throw new IllegalArgumentException("prediction " + id + " exists twice");
    }
    Prediction prediction = new Prediction(scope, id, List.of(options));
    predictions.put(id, prediction);
    return prediction;
  }

  // ---- what hosts, views and tests use ---------------------------------------------------------

  /** The scope of this model's values. */
  public final Scope scope() {
    return scope;
  }

  /** The hints. */
  public final Hints hints() {
    return hints;
  }

  /**
   * Does something by name, as one gesture.
   *
   * @throws IllegalArgumentException if the lesson has no such action
   */
  public final void perform(String id) {
    Runnable deed = actions.get(id);
    if (deed == null) {
      throw new IllegalArgumentException("no action " + id + " among " + actions.keySet());
    }
    settleUnfinished();
    deed.run();
    deeds.announce(Deed.Kind.DO, id, 0);
    scope.settle(Cause.ACTION);
  }

  /** The tries at the score, if the lesson has one. */
  public final Optional<Attempts> attempts() {
    return Optional.ofNullable(attempts);
  }

  /** The training, if the lesson has one. */
  public final Optional<Training> training() {
    return Optional.ofNullable(training);
  }

  /** What the student does, deed by deed. */
  public final Deeds deeds() {
    return deeds;
  }

  /** Undo and redo. */
  public final History history() {
    if (history == null) {
      history = new History(this, state.start());
    }
    return history;
  }

  /** Hands the model to the thread that shows it. */
  public final void open(Owner owner) {
    history();
    scope.open(owner);
  }

  /** Ends a run or a sweep that is on, and all watching. */
  public final void close() {
    try {
      sweeps.forEach(Sweep::cancel);
      training().ifPresent(Training::pause);
    } finally {
      scope.close();
    }
  }

  /** The state now. */
  public final Snapshot snapshot() {
    return state.now();
  }

  /** Goes to another state, as one gesture that can be undone. Unknown ids are passed over. */
  public final void restore(Snapshot then) {
    restore(then, Deed.Kind.RESTORE);
  }

  private void restore(Snapshot then, Deed.Kind kind) {
    settleUnfinished();
    state.put(then);
    deeds.announce(kind, "", 0);
    scope.settle(Cause.ACTION);
  }

  /** What the student has reached, as the last settled gesture left it: what a file keeps. */
  public final Progress progress() {
    return Resumption.of(this);
  }

  /** Goes on where saved progress stopped; gives the ids of what does not fit and was left out. */
  public final List<String> resume(Progress saved) {
    return resume(saved, Past.NONE);
  }

  /** As {@link #resume(Progress)}, and undo and redo go through what was done before. */
  public final List<String> resume(Progress saved, Past past) {
    return new Resumption(this, state).resume(saved, past);
  }

  /** Locks properties as they are; gives the ids that the lesson does not have. */
  public final List<String> lock(List<String> ids) {
    properties.forEach(
        (id, property) -> {
          if (ids.contains(id)) {
            property.lock();
          }
        });
    return ids.stream().filter(id -> !properties.containsKey(id)).toList();
  }

  /**
   * Takes in what was reached in the same lesson elsewhere: goals, predictions, a better best, pins
   * where there is room. The state stays, and nobody is told of a deed.
   */
  public final void unite(Progress elsewhere) {
    new Resumption(this, state).unite(elsewhere);
  }

  /** Goes back to the start, as one gesture that can be undone; goals, best and pins stay. */
  public final void reset() {
    restore(state.start(), Deed.Kind.RESET);
  }

  /** Computes something as it would be in another state; nothing changes and nobody is told. */
  public final <R> R at(Snapshot then, Supplier<R> question) {
    return scope.supposing(state.known(then), question);
  }

  /**
   * Plays a script: assignments in a row apply together and settle once, as one gesture of a hand;
   * each training settles once.
   *
   * @return how each training in it ended
   * @throws ScriptException if something in it is unknown or out of range; then nothing is done
   */
  public final List<Stop> play(Script script) throws ScriptException {
    settleUnfinished();
    return ScriptPlayer.play(this, script);
  }

  /** Settles what is going on: a run, or a dial that is still in the student's hand. */
  final void settleUnfinished() {
    training().ifPresent(Training::pause);
    history().settleHand();
  }

  /** Whether a goal that training can reach is reached now, but was not before. */
  final boolean reachesGoalByTraining() {
    return challenges.values().stream().anyMatch(goal -> goal.isReachedBy(Cause.TRAINING));
  }

  /** Makes a part of the state that is no property of the lesson. */
  final <T> Property<T> register(String id, T initial) {
    Property<T> property = new Property<>(scope, id, initial);
    state.add(property);
    return property;
  }

  /** What of a snapshot from a file this lesson can hold. */
  final Snapshot fitting(Snapshot foreign) {
    return state.fitting(foreign);
  }

  /** A state from elsewhere as this lesson can hold it; empty if it is none of this lesson's. */
  final Optional<Snapshot> whole(Snapshot foreign) {
    return new Resumption(this, state).once(foreign);
  }

  final void put(Snapshot then) {
    state.put(then);
  }

  /** One goal that throws must not keep the others, or the score, from being checked. */
  private void settled(Cause cause) {
    Optional<Gesture> gesture = history().record(cause);
    List<String> solved = new ArrayList<>();
    List<Runnable> checks = new ArrayList<>();
    for (Challenge goal : challenges.values()) {
      checks.add(() -> solved.addAll(goal.settle(cause) ? List.of(goal.id()) : List.of()));
    }
    attempts().ifPresent(tries -> checks.add(tries::settle));
    checks.add(() -> deeds.settled(cause, scope.isTyped(), gesture, solved));
    Checks.runAll(checks);
  }

  private <P extends Property<?>> P property(P property) {
    if (history != null) {
      throw new IllegalStateException(property.id() + ": properties are made before play begins");
    }
    properties.put(property.id(), property);
    state.add(property);
    return property;
  }

  private Derived<Double> score(Derived<Double> value, DoubleBinaryOperator better) {
    if (attempts != null) {
      throw new IllegalArgumentException(value.id() + ": a lesson has one score");
    }
    attempts = new Attempts(this, value, better);
    return value;
  }
}
