package org.weightroom.nn;

import java.util.Optional;
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
 */
public record Descent(
    Network network,
    Dataset data,
    Loss loss,
    LearningRates rates,
    Batches batches,
    Optional<Scaling> scaling) {

  /** Full batches of raw features. */
  public static Descent of(Network network, Dataset data, Loss loss, LearningRates rates) {
    return new Descent(network, data, loss, rates, Batches.full(), Optional.empty());
  }

  /** The same with features scaled to their z-scores, and other rates. */
  public Descent standardised(LearningRates scaledRates) {
    return new Descent(
        network, data, loss, scaledRates, batches, Optional.of(Scaling.standard(data)));
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
    return scaling.map(trained::unscaled).orElse(trained);
  }
}
