package org.weightroom.nn;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.weightroom.data.Dataset;
import org.weightroom.data.Scaling;

/**
 * What a training run does: everything it needs, and nothing that changes. Two equal descents take
 * the same steps from the same start.
 *
 * @param network the shape
 * @param data at least one row, in raw units
 * @param loss what is made small
 * @param rates how far a step goes
 * @param batches how many examples a step looks at
 * @param scaling how features are scaled for the training; parameters stay in raw units outside
 * @param held the parameters that stay as they are while the others train: their numbers in raw
 *     units by their index in the flat order. Their rates are 0. Where a bias of the first layer is
 *     held, features are scaled but not centred: centring would move it in raw units
 */
public record Descent(
    Network network,
    Dataset data,
    Loss loss,
    LearningRates rates,
    Batches batches,
    Optional<Scaling> scaling,
    Map<Integer, Double> held) {

  /** A descent. */
  public Descent {
    held = Map.copyOf(held);
    if (!held.isEmpty()) {
      rates = rates.holding(held.keySet(), network);
      scaling = holdsFirstBias(network, held) ? scaling.map(Descent::uncentred) : scaling;
    }
  }

  /** A descent that moves every parameter. */
  public Descent(
      Network network,
      Dataset data,
      Loss loss,
      LearningRates rates,
      Batches batches,
      Optional<Scaling> scaling) {
    this(network, data, loss, rates, batches, scaling, Map.of());
  }

  /** Full batches of raw features. */
  public static Descent of(Network network, Dataset data, Loss loss, LearningRates rates) {
    return new Descent(network, data, loss, rates, Batches.full(), Optional.empty());
  }

  /** The same with features scaled to their z-scores, and other rates. */
  public Descent standardised(LearningRates scaledRates) {
    return new Descent(
        network, data, loss, scaledRates, batches, Optional.of(Scaling.standard(data)), held);
  }

  /**
   * The same, but these parameters stay as they are.
   *
   * @param numbers their numbers in raw units by their index in the flat order
   */
  public Descent holding(Map<Integer, Double> numbers) {
    return new Descent(network, data, loss, rates, batches, scaling, numbers);
  }

  /** The data that the engine sees. */
  public Dataset trainingData() {
    return scaling.map(s -> s.scaled(data)).orElse(data);
  }

  /** An engine for this descent. */
  public GradientDescent engine() {
    return GradientDescent.of(network, trainingData(), loss, rates, batches);
  }

  /** Parameters in raw units as the engine takes them. */
  public Parameters toEngine(Parameters raw) {
    return scaling.map(raw::scaled).orElse(raw);
  }

  /** Parameters of the engine in raw units. */
  public Parameters toRaw(Parameters trained) {
    Parameters raw = scaling.map(trained::unscaled).orElse(trained);
    return held.isEmpty() ? raw : raw.with(held); // scaled there and back the last digit may change
  }

  private static boolean holdsFirstBias(Network network, Map<Integer, Double> held) {
    int outputs = network.layers().get(0).outputs();
    return IntStream.range(0, outputs)
        .map(i -> network.biasIndex(0, i))
        .anyMatch(held::containsKey);
  }

  private static Scaling uncentred(Scaling scaling) {
    return new Scaling(Collections.nCopies(scaling.means().size(), 0.0), scaling.deviations());
  }
}
