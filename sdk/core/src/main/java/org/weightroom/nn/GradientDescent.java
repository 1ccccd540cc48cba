package org.weightroom.nn;

import org.weightroom.data.Dataset;

/**
 * Gradient descent for linear, logistic, softmax and layered networks.
 *
 * <p>A step takes every parameter p against its gradient g, all from the same predictions: p ← p −
 * rate · g. Here g is the mean over the batch of what one example contributes; for a neuron with
 * residual r = y − ŷ that makes w ← w + rate · mean(r·x) and b ← b + rate · mean(r).
 *
 * <p>The same start, data, rates and batches give the same bits on every machine and Java version:
 * plain double arithmetic in a fixed order. Stepping allocates nothing. An engine belongs to one
 * thread; {@link Parameters} go to any.
 */
public final class GradientDescent {
  private final Network network;
  private final double[] rates;
  private final Pass all;
  private final Pass batch;
  private final BatchOrder order;
  private final double[] parameters;
  private final double[] gradient;
  private long steps;

  private GradientDescent(
      Network network, Dataset data, Loss loss, LearningRates rates, Batches batches) {
    this.network = network;
    this.rates = rates.toArray(network);
    all = new Pass(network, Rows.of(data, network, loss.head(network)), loss.head(network));
    batch =
        batches.size() >= data.size()
            ? all
            : new Pass(network, new Rows(network.inputs(), batches.size()), loss.head(network));
    order = new BatchOrder(data.size(), batches.seed());
    parameters = new double[network.parameterCount()];
    gradient = new double[parameters.length];
  }

  /**
   * An engine over the full batch that starts with all parameters 0.
   *
   * @param data at least one row, as many features as the network has inputs; it is copied
   * @throws IllegalArgumentException if network, data, labels, loss and rates do not fit
   */
  public static GradientDescent of(Network network, Dataset data, Loss loss, LearningRates rates) {
    return of(network, data, loss, rates, Batches.full());
  }

  /**
   * An engine that starts with all parameters 0.
   *
   * @param data at least one row, as many features as the network has inputs; it is copied
   * @param batches how many examples a step looks at; the last batch of an epoch may be smaller
   * @throws IllegalArgumentException if network, data, labels, loss and rates do not fit
   */
  public static GradientDescent of(
      Network network, Dataset data, Loss loss, LearningRates rates, Batches batches) {
    return new GradientDescent(network, data, loss, rates, batches);
  }

  /** Goes on from these parameters, as the start: no step taken. */
  public void load(Parameters start) {
    load(start, 0);
  }

  /**
   * Goes on from these parameters as if so many steps had been taken: mini-batches then come as
   * they would have come.
   *
   * @throws IllegalArgumentException if the parameters are of another shape or the count negative
   */
  public void load(Parameters from, long stepsTaken) {
    if (!from.network().equals(network) || stepsTaken < 0) {
      throw new IllegalArgumentException(
          "this engine trains " + network + " from step 0 or more, not " + from.network());
    }
    from.copyTo(parameters);
    steps = stepsTaken;
  }

  /** Takes one step. */
  public void step() {
    int count = differentiate();
    update(parameters, rates, gradient, count);
    steps++;
  }

  /**
   * Takes exactly so many steps, whatever becomes of the numbers.
   *
   * @param count 0 or more
   */
  public void steps(int count) {
    for (int i = 0; i < count; i++) {
      step();
    }
  }

  /** How many steps have been taken since the start. */
  public long stepsTaken() {
    return steps;
  }

  /** The weights and biases as they are now: a copy. */
  public Parameters parameters() {
    return Parameters.of(network, parameters);
  }

  /** The loss over all examples with the parameters as they are now; it may be infinite or NaN. */
  public double loss() {
    return all.loss(parameters);
  }

  /** The gradient that the next step will follow: the mean over its batch, in the flat order. */
  public Parameters gradient() {
    int count = differentiate();
    double[] mean = gradient.clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= count;
    }
    return Parameters.of(network, mean);
  }

  /** Sums up the gradient over the rows of the next step, and says how many they are. */
  private int differentiate() {
    if (batch != all) {
      gather();
    }
    batch.gradient(parameters, gradient);
    return batch.rows().count;
  }

  private void gather() {
    Rows from = all.rows();
    Rows to = batch.rows();
    int size = to.capacity;
    int stepsAnEpoch = (from.count + size - 1) / size;
    long epoch = steps / stepsAnEpoch;
    int first = (int) (steps % stepsAnEpoch) * size;
    to.count = Math.min(size, from.count - first);
    for (int i = 0; i < to.count; i++) {
      to.copy(i, from, order.row(epoch, first + i));
    }
  }

  private static void update(double[] parameters, double[] rates, double[] gradient, int count) {
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= rates[i] * (gradient[i] / count);
    }
  }
}
