package org.weightroom.app.nocode;

import org.weightroom.nn.Activation;

/**
 * Which model a lesson plays with.
 *
 * @param kind a line, one neuron with a sigmoid, or a hidden layer
 * @param neurons how many hidden neurons at the start; 0 without a hidden layer
 * @param activation what hidden neurons make of their sums
 */
record Shape(Kind kind, int neurons, Activation activation) {
  /** The most hidden neurons. */
  static final int MOST_NEURONS = 32;

  /** The models there are. */
  enum Kind {
    /** ŷ = w·x + b. */
    LINE,
    /** P = sigmoid(w·x + b). */
    LOGISTIC,
    /** One hidden layer, trained. */
    HIDDEN
  }

  static final Shape LINE = new Shape(Kind.LINE, 0, Activation.IDENTITY);
  static final Shape LOGISTIC = new Shape(Kind.LOGISTIC, 0, Activation.SIGMOID);

  boolean isHidden() {
    return kind == Kind.HIDDEN;
  }
}
