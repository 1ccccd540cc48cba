package org.weightroom.canvas;

import org.weightroom.theme.Space;

/**
 * The measures of a network, in design pixels.
 *
 * @param row how tall the neurons of a row are
 * @param between from one row to the next
 * @param air above and below all of it
 * @param ellipse how wide an ellipse is at least
 * @param square how wide a square is at least
 * @param chord how wide an ellipse is where its texts stand, as a part of its full width
 * @param side between a text and the outline
 * @param line the shortest connection
 * @param bend what a connection needs to bend
 */
record Sizes(
    int row,
    int between,
    int air,
    int ellipse,
    int square,
    double chord,
    int side,
    int line,
    int bend) {
  /** How tall the neurons are where the rows have met. */
  static final int COMMON = 70;

  /** One input. */
  static final Sizes SINGLE = new Sizes(COMMON, 0, 20, 122, 78, 0.86, 10, 28, 0);

  /** Several inputs above each other. */
  static final Sizes STACKED = new Sizes(54, 12, 10, 104, 78, 0.8, 9, 18, 24);

  /** Several inputs where it is narrow. */
  static final Sizes COMPACT = new Sizes(54, 12, 10, 90, 64, 0.82, 8, 10, 18);

  /** The same with the activation below the sum: an arrow leads down to it. */
  static final Sizes FOLDED = new Sizes(54, 22, 6, 90, 64, 0.82, 8, 10, 18);

  /** How tall an activation is where its curve stands above its number. */
  static final int TALL = 100;

  private static final int NARROWEST_CIRCLE = 70;

  /** How wide a neuron is whose texts are so wide, in real pixels. */
  double width(Neuron.Form form, double texts) {
    double sides = 2 * Space.scale(side);
    return switch (form) {
      case CIRCLE -> Math.max(Space.scale(NARROWEST_CIRCLE), texts + sides);
      case ELLIPSE -> Math.max(Space.scale(ellipse), texts / chord + sides);
      case SQUARE, ACTIVATION -> Math.max(Space.scale(square), texts + sides);
    };
  }
}
