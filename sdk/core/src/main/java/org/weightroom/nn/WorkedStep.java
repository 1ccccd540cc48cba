package org.weightroom.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;

/**
 * One step of a single neuron with every number that goes into it: p ← p + rate · mean, all from
 * the same predictions.
 *
 * @param rows one an example, in the order of the data
 * @param updates one a parameter, in the flat order: w₁ … wₙ, b
 */
public record WorkedStep(List<Row> rows, List<Update> updates) {

  /**
   * What one example contributes.
   *
   * @param features as the engine sees them: scaled, if the descent scales
   * @param label y
   * @param prediction ŷ
   * @param residual r = y − ŷ
   * @param products r · x, one a feature
   */
  public record Row(
      List<Double> features,
      double label,
      double prediction,
      double residual,
      List<Double> products) {}

  /**
   * What happens to one parameter.
   *
   * @param before its value, on the engine's scale
   * @param rate its learning rate
   * @param mean mean(r · x), or mean(r) for the bias
   * @param after before + rate · mean
   */
  public record Update(double before, double rate, double mean, double after) {}

  /**
   * The next step from these parameters.
   *
   * @param descent of a network of one neuron over full batches
   * @param raw parameters in raw units
   * @throws IllegalArgumentException if the network has more than one neuron
   */
  public static WorkedStep of(Descent descent, Parameters raw) {
    Network network = descent.network();
    if (network.layers().size() != 1 || network.outputs() != 1) {
      throw new IllegalArgumentException("one neuron's step can be worked out, not " + network);
    }
    Parameters start = descent.toEngine(raw);
    GradientDescent engine = descent.engine();
    engine.load(start);
    double[] before = start.toArray();
    double[] gradient = engine.gradient().toArray();
    double[] rates = descent.rates().toArray(network);
    engine.step();
    double[] after = engine.parameters().toArray();
    List<Update> updates = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      updates.add(new Update(before[i], rates[i], 0.0 - gradient[i], after[i]));
    }
    return new WorkedStep(rows(descent.trainingData(), start), List.copyOf(updates));
  }

  private static List<Row> rows(Dataset data, Parameters parameters) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      Example example = data.example(i);
      double[] features = new double[data.featureNames().size()];
      for (int column = 0; column < features.length; column++) {
        features[column] = example.feature(column);
      }
      double prediction = parameters.network().predict(parameters, features)[0];
      double residual = example.label() - prediction;
      List<Double> inputs = new ArrayList<>();
      List<Double> products = new ArrayList<>();
      for (double feature : features) {
        inputs.add(feature);
        products.add(residual * feature);
      }
      rows.add(
          new Row(
              List.copyOf(inputs), example.label(), prediction, residual, List.copyOf(products)));
    }
    return Collections.unmodifiableList(rows);
  }
}
