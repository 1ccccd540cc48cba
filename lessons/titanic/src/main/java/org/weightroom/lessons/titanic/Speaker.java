package org.weightroom.lessons.titanic;

import java.util.stream.IntStream;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Confusion;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Parameters;

/** A network that says who survives. No record: the JDK would hold its class beyond the lesson. */
final class Speaker {
  private final Parameters parameters;
  private final Dataset rows;

  /**
   * A network that speaks.
   *
   * @param parameters its weights and biases
   * @param rows all passengers as it takes them
   */
  Speaker(Parameters parameters, Dataset rows) {
    this.parameters = parameters;
    this.rows = rows;
  }

  Parameters parameters() {
    return parameters;
  }

  /** Whether it says of everybody what another one says. */
  boolean isLike(Speaker other) {
    return parameters.equals(other.parameters) && rows.equals(other.rows);
  }

  double probability(int row) {
    return probability(rows.example(row));
  }

  /** P(survived) of somebody as the network takes them. */
  double probability(double... features) {
    return parameters.network().predict(parameters, features)[0];
  }

  /** The probability of every passenger, row by row. */
  double[] probabilities() {
    return IntStream.range(0, rows.size()).mapToDouble(this::probability).toArray();
  }

  Accuracy training() {
    return right(0, Passengers.TRAINING);
  }

  Accuracy heldOut() {
    return right(Passengers.TRAINING, rows.size());
  }

  Accuracy all() {
    return right(0, rows.size());
  }

  Confusion confusion() {
    return Confusion.of(this::probability, rows);
  }

  double trainingLoss() {
    return Loss.CROSS_ENTROPY.of(parameters, rows.slice(0, Passengers.TRAINING));
  }

  double heldOutLoss() {
    return Loss.CROSS_ENTROPY.of(parameters, rows.slice(Passengers.TRAINING, rows.size()));
  }

  private Accuracy right(int from, int to) {
    return Accuracy.of(this::probability, rows.slice(from, to));
  }

  private double probability(Example passenger) {
    double[] features = new double[parameters.network().inputs()];
    for (int i = 0; i < features.length; i++) {
      features[i] = passenger.feature(i);
    }
    return probability(features);
  }
}
