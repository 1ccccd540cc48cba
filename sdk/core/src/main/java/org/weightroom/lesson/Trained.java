package org.weightroom.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.weightroom.nn.Descent;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;

/** Where the parameters that a training moves are kept, in raw units. */
interface Trained {
  /** The dials that a training moves; none if it has a network of its own. */
  List<NumberProperty> dials();

  /** How many parameters there are now. */
  int count();

  /** What must stay as it is, or the next run begins another training. */
  List<Object> mark();

  /** The same once the parameters are these. */
  List<Object> mark(Parameters raw);

  /** The parameters from which another training begins. */
  Parameters start(Network network);

  /** The parameters as they are. */
  Parameters read(Network network);

  /** The parameters as they were, if the network was of this shape. */
  Optional<Parameters> read(Network network, Snapshot then);

  void write(Parameters raw);

  /** Puts the parameters into what is to become a snapshot. */
  void write(Parameters raw, Map<String, Object> snapshot);

  /** The descent that leaves as it is what is locked. */
  default Descent holding(Descent descent) {
    return descent;
  }

  /** Whether something is left to train, and nothing moves that is not to be seen. */
  default boolean isOffered(Set<String> hidden) {
    return true;
  }

  /** Dials in the flat order of {@link Parameters}: a hand may move them, too. */
  record Dials(List<NumberProperty> dials) implements Trained {
    public Dials {
      dials = List.copyOf(dials);
    }

    @Override
    public int count() {
      return dials.size();
    }

    @Override
    public Descent holding(Descent descent) {
      Map<Integer, Double> held = new LinkedHashMap<>();
      for (int i = 0; i < dials.size(); i++) {
        if (dials.get(i).isLocked()) {
          held.put(i, dials.get(i).get());
        }
      }
      return held.isEmpty() ? descent : descent.holding(held);
    }

    @Override
    public boolean isOffered(Set<String> hidden) {
      List<NumberProperty> moving = dials.stream().filter(dial -> !dial.isLocked()).toList();
      return !moving.isEmpty() && moving.stream().noneMatch(dial -> hidden.contains(dial.id()));
    }

    @Override
    public List<Object> mark() {
      return dials.stream().<Object>map(NumberProperty::get).toList();
    }

    @Override
    public List<Object> mark(Parameters raw) {
      return List.copyOf(numbers(raw));
    }

    @Override
    public Parameters start(Network network) {
      return read(network);
    }

    @Override
    public Parameters read(Network network) {
      return Parameters.of(network, dials.stream().mapToDouble(NumberProperty::get).toArray());
    }

    @Override
    public Optional<Parameters> read(Network network, Snapshot then) {
      double[] numbers =
          dials.stream().mapToDouble(dial -> (Double) then.values().get(dial.id())).toArray();
      return Optional.of(Parameters.of(network, numbers));
    }

    @Override
    public void write(Parameters raw) {
      List<Double> numbers = numbers(raw);
      for (int i = 0; i < numbers.size(); i++) {
        dials.get(i).set(numbers.get(i));
      }
    }

    @Override
    public void write(Parameters raw, Map<String, Object> snapshot) {
      List<Double> numbers = numbers(raw);
      for (int i = 0; i < numbers.size(); i++) {
        snapshot.put(dials.get(i).id(), numbers.get(i));
      }
    }
  }

  /**
   * A network of the training's own, whose parameters are no properties.
   *
   * @param numbers its parameters in the flat order
   * @param first the parameters from which a training begins
   * @param recipe what makes it another training when it changes
   */
  record OwnNetwork(
      Property<List<Double>> numbers, Supplier<Parameters> first, List<Property<?>> recipe)
      implements Trained {

    @Override
    public List<NumberProperty> dials() {
      return List.of();
    }

    @Override
    public int count() {
      return numbers.get().size();
    }

    @Override
    public List<Object> mark() {
      List<Object> mark = new ArrayList<>();
      recipe.forEach(property -> mark.add(property.get()));
      return List.copyOf(mark);
    }

    @Override
    public List<Object> mark(Parameters raw) {
      return mark();
    }

    @Override
    public Parameters start(Network network) {
      return first.get();
    }

    @Override
    public Parameters read(Network network) {
      return Parameters.of(network, TrainingState.array(numbers.get()));
    }

    @Override
    @SuppressWarnings("unchecked") // put there by write
    public Optional<Parameters> read(Network network, Snapshot then) {
      List<Double> there =
          (List<Double>) then.values().getOrDefault(numbers.id(), List.<Double>of());
      return there.size() == network.parameterCount()
          ? Optional.of(Parameters.of(network, TrainingState.array(there)))
          : Optional.empty();
    }

    @Override
    public void write(Parameters raw) {
      numbers.set(Trained.numbers(raw));
    }

    @Override
    public void write(Parameters raw, Map<String, Object> snapshot) {
      snapshot.put(numbers.id(), Trained.numbers(raw));
    }
  }

  /** The parameters as properties keep them: with one zero only. */
  private static List<Double> numbers(Parameters raw) {
    double[] numbers = raw.toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += 0.0;
    }
    return TrainingState.list(numbers);
  }
}
