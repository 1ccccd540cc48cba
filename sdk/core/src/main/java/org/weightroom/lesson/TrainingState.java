package org.weightroom.lesson;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Property;

/** What of a training belongs to the lesson's state: undo, reset and files know it. */
final class TrainingState {
  /** Of a network of the training's own: its parameters. */
  static final String TRAINED = "training.network";

  /** How the ids begin of what tells where a training has exploded. */
  static final String DIVERGED = "training.diverged";

  /** Every whole number up to here is a double, too. */
  private static final long MOST_STEPS = 1L << 53;

  private final Trained trained;
  private final Property<Long> run;
  private final Property<Long> step;
  private final Property<Double> startLoss;
  private final Property<Double> loss;
  private final Property<List<Double>> engine;
  private final Property<List<Object>> left;
  private final Property<Long> explodedAt;
  private final Property<List<Double>> explodedRates;

  TrainingState(LessonModel model, Trained trained) {
    this.trained = trained;
    run = model.register("training.run", 0L);
    step = model.register("training.step", 0L);
    startLoss = model.register("training.start-loss", 0.0);
    loss = model.register("training.loss", 0.0);
    engine = model.register("training.parameters", List.of());
    left = model.register("training.left", List.of());
    explodedAt = model.register(DIVERGED + "-at", 0L);
    explodedRates = model.register(DIVERGED + "-rates", List.of());
  }

  /** Which training it is; 0 before the first. */
  long run() {
    return run.get();
  }

  long run(Snapshot then) {
    return (Long) then.values().getOrDefault(run.id(), 0L);
  }

  long step() {
    return step.get();
  }

  long step(Snapshot then) {
    return (Long) then.values().getOrDefault(step.id(), 0L);
  }

  double startLoss() {
    return run.get() == 0 ? Double.NaN : startLoss.get();
  }

  long explodedAt() {
    return explodedAt.get();
  }

  boolean isExploded() {
    return !explodedRates.get().isEmpty();
  }

  LearningRates explodedRates() {
    return LearningRates.each(array(explodedRates.get()));
  }

  /** The loss after the last step; NaN before the first. */
  double loss() {
    return run.get() == 0 ? Double.NaN : loss.get();
  }

  /** The parameters as they are, or those from which the next run begins, in raw units. */
  Parameters raw(Network network) {
    return isOnItsWay() ? trained.read(network) : trained.start(network);
  }

  /** The parameters as they were, in raw units, if the network was of this shape. */
  Optional<Parameters> raw(Network network, Snapshot then) {
    return trained.read(network, then);
  }

  /** The engine's parameters that the last step left, in the flat order; none before the first. */
  List<Double> left() {
    return engine.get();
  }

  /** The engine's parameters as a step that this training is about to take leaves them. */
  @SuppressWarnings("unchecked") // put there by at
  List<Double> left(Snapshot then) {
    return (List<Double>) Objects.requireNonNull(then.values().get(engine.id()));
  }

  /** Whether the parameters stand where a training began or where its last step left them. */
  boolean isOnItsWay() {
    return run.get() != 0 && left.get().equals(trained.mark());
  }

  /** The engine's numbers for these parameters: those a step left, if they are of this descent. */
  Parameters engine(Parameters raw, Descent next) {
    return isLeftBy(raw, next) ? left(next) : next.toEngine(raw);
  }

  /** Another training begins. */
  void begin(long newRun, double firstLoss, Parameters start, Parameters raw) {
    run.set(newRun);
    startLoss.set(firstLoss);
    put(0, firstLoss, start, raw);
    explodedAt.set(0L);
    explodedRates.set(List.of());
  }

  /** Stands at another step; going back behind an explosion forgets it. */
  void move(long to, double newLoss, Parameters there, Parameters raw) {
    put(to, newLoss, there, raw);
    if (to < explodedAt.get()) {
      explodedAt.set(0L);
      explodedRates.set(List.of());
    }
  }

  private void put(long newStep, double newLoss, Parameters there, Parameters raw) {
    trained.write(raw);
    step.set(newStep);
    loss.set(newLoss);
    engine.set(list(there.toArray()));
    left.set(trained.mark());
  }

  void explode(double... rates) {
    explodedAt.set(step.get());
    explodedRates.set(list(rates));
  }

  /** The state after a step that this training is about to take. */
  Snapshot at(Waypoint waypoint, Parameters raw) {
    Map<String, Object> values = new LinkedHashMap<>();
    trained.write(raw, values);
    values.put(left.id(), trained.mark(raw));
    values.put(step.id(), waypoint.step());
    values.put(engine.id(), list(waypoint.parameters().toArray()));
    return new Snapshot(values);
  }

  private Parameters left(Descent descent) {
    return Parameters.of(descent.network(), array(engine.get()));
  }

  private boolean isLeftBy(Parameters raw, Descent descent) {
    if (engine.get().size() != descent.network().parameterCount()) {
      return false;
    }
    double[] there = descent.toRaw(left(descent)).toArray();
    for (int i = 0; i < there.length; i++) {
      there[i] += 0.0; // a property knows one zero only
    }
    return Arrays.equals(there, raw.toArray());
  }

  /** Whether what a file says of a training can have come from this lesson. */
  boolean fits(Snapshot saved, LessonModel model, Supplier<Descent> descent) {
    try {
      return isOfNumbers(saved) && model.at(saved, () -> isOf(descent.get().network()));
    } catch (RuntimeException e) {
      return false; // the lesson itself cannot make anything of those numbers
    }
  }

  private boolean isOfNumbers(Snapshot then) {
    return Stream.of(engine.id(), explodedRates.id(), TRAINED)
            .map(id -> then.values().getOrDefault(id, List.of()))
            .allMatch(TrainingState::areNumbers)
        && Stream.of(run.id(), step.id(), explodedAt.id())
            .map(id -> (Long) then.values().getOrDefault(id, 0L))
            .allMatch(number -> number >= 0 && number <= MOST_STEPS)
        && ((List<?>) then.values().getOrDefault(explodedRates.id(), List.of()))
            .stream().allMatch(rate -> Double.isFinite((Double) rate));
  }

  /** Whether its numbers are as many as this network has, if it stands where a step left it. */
  private boolean isOf(Network network) {
    int count = network.parameterCount();
    return !isOnItsWay() || (engine.get().size() == count && trained.count() == count);
  }

  private static boolean areNumbers(Object list) {
    return ((List<?>) list).stream().allMatch(Double.class::isInstance);
  }

  static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).toArray();
  }

  /** Numbers as a list that does not change any more. */
  static List<Double> list(double... numbers) {
    return DoubleStream.of(numbers).boxed().toList();
  }
}
