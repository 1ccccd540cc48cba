package org.weightroom.canvas;

import java.awt.Rectangle;
import org.weightroom.theme.Space;

/** Where the neurons of a dense network stand on the screen, in pixels. */
final class DenseGeometry {
  private static final int HEADING = 18;
  private static final int SIDE = 36;
  private static final int BEHIND = 26;
  private static final int FARTHEST = 440;
  private static final int GOOD = 240;
  private static final int PITCH = 128;
  private static final int RADIUS = 28;
  private static final double LARGEST = 1.5;
  private static final double OF_PITCH = 0.4;
  private static final double OF_GAP = 0.16;
  private static final double TOUCHING = 0.49;
  private static final double DOT = 1.2;
  private static final int PLAIN = 11;
  private static final int AIR = 10;
  private static final int LARGE = 34;
  private static final int LEAST_OPEN = 13;
  private static final int NAME = 18;

  /** The part of the width that neurons may take where they show how they calculate. */
  private static final double OPEN_SHARE = 0.6;

  /** What is drawn. */
  final DenseNet net;

  /** What is seen of it. */
  final DenseView view;

  /** The place of the neurons; above it are the headings. */
  final Rectangle body;

  private final double[] x;
  private final double[] pitch;
  private final double[] radius;
  private final double gap;
  private final DenseSides sides;

  /** How large neurons are that show how they calculate, or 0 if none does. */
  private final double open;

  /**
   * A layout.
   *
   * @param sides how many pixels stay free left and right for names
   */
  DenseGeometry(DenseNet net, DenseView view, int width, int height, DenseSides sides) {
    this.net = net;
    this.view = view;
    this.sides = sides;
    body = body(width, height);
    int columns = net.columns();
    open = open(net, body, sides);
    double before = before(net, body, open, sides);
    double behind = behind(net, body, open, sides);
    gap = fittingGap(net, width, before + behind) * view.stretch();
    double begin = body.getCenterX() - ((columns - 1) * gap + before + behind) / 2 + before;
    x = new double[columns];
    pitch = new double[columns];
    radius = new double[columns];
    double largest = Space.scale(open > 0 ? LARGE : RADIUS) * Math.min(view.zoom(), LARGEST);
    for (int column = 0; column < columns; column++) {
      x[column] = begin + column * gap + view.right();
      double fit = Math.min(body.height / (double) net.rows(column), Space.scale(PITCH));
      pitch[column] = fit * view.zoom();
      double wide = open > 0 ? open : gap * OF_GAP;
      double most = Math.min(pitch[column] * OF_PITCH, wide);
      double dot = Math.min(Space.scale(DOT), pitch[column] * TOUCHING);
      radius[column] = Math.max(dot, Math.min(largest, most));
    }
  }

  /** The place of the neurons in a picture of this size. */
  static Rectangle body(int width, int height) {
    int top = Space.px(HEADING);
    return new Rectangle(0, top, Math.max(1, width), Math.max(1, height - top));
  }

  /**
   * How large neurons may be that show their sum, their curve and what comes of it; 0 if there is
   * nothing to show, or no room for it when all is seen.
   */
  private static double open(DenseNet net, Rectangle body, DenseSides sides) {
    int curves = 0;
    double lowest = Space.scale(LARGE);
    for (int column = 1; column < net.columns(); column++) {
      if (net.activates(column)) {
        curves++;
        lowest = Math.min(lowest, fit(net, body, column));
      }
    }
    double taken = sides.left() + sides.right() + 2 * curves * Space.scale(AIR);
    double circles = 2 * net.columns() + 3 * curves; // in radii, a rectangle is one wide
    double wide = (OPEN_SHARE * body.width - taken) / circles;
    boolean legible = Math.min(lowest, wide) >= Space.scale(LEAST_OPEN);
    return net.isWorked() && curves > 0 && legible ? Math.min(wide, Space.scale(LARGE)) : 0;
  }

  /** How large the neurons of a column may be for its rows when all is seen. */
  private static double fit(DenseNet net, Rectangle body, int column) {
    double fit = Math.min(body.height / (double) net.rows(column), Space.scale(PITCH));
    return fit * OF_PITCH;
  }

  private static double before(DenseNet net, Rectangle body, double open, DenseSides sides) {
    double radius = Math.min(open, fit(net, body, 0)) + Space.scale(Space.S);
    return sides.left() + (open > 0 ? radius : Space.scale(SIDE));
  }

  private static double behind(DenseNet net, Rectangle body, double open, DenseSides sides) {
    boolean curve = net.activates(net.last());
    if (open > 0) {
      double radius = Math.min(open, fit(net, body, net.last()));
      double pieces = curve ? 4 * radius + 2 * Space.scale(AIR) : 0;
      return radius + pieces + sides.right() + Space.scale(Space.S);
    }
    return Space.scale(SIDE) + (curve ? Space.scale(BEHIND) : 0) + sides.right();
  }

  private static double fittingGap(DenseNet net, int width, double sides) {
    double room = Math.max(1, width - sides);
    return Math.min(room / (net.columns() - 1), Space.scale(FARTHEST));
  }

  /** How much farther apart columns may come: until a line is as long as is good to look at. */
  static double widest(DenseNet net, int width, int height, DenseSides sides) {
    Rectangle body = body(width, height);
    double open = open(net, body, sides);
    double taken = before(net, body, open, sides) + behind(net, body, open, sides);
    return Math.max(1, Space.scale(GOOD) / fittingGap(net, width, taken));
  }

  /** How far apart columns are. */
  double gap() {
    return gap;
  }

  double x(int column) {
    return x[column];
  }

  double y(int column, int row) {
    double middle = body.getCenterY() + view.down();
    return middle + (row - (net.rows(column) - 1) / 2.0) * pitch[column];
  }

  double pitch(int column) {
    return pitch[column];
  }

  double radius(int column) {
    return radius[column];
  }

  /** Whether neurons are so small that nothing stands in or beside them. */
  boolean isPlain(int column) {
    return radius[column] < Space.scale(PLAIN);
  }

  /** The side of the squares of the biases before a column, or 0 without. */
  double square(int column) {
    return column == 0 || net.biasNeurons || isPlain(column) ? 0 : radius[column] * 1.3;
  }

  /** Where the squares of the biases begin. */
  double squareLeft(int column) {
    return x[column] - radius[column] - 1.3 * square(column);
  }

  /** Whether the neurons of a column show their sum, their curve and what comes of it. */
  boolean isOpen(int column) {
    return open > 0 && net.activates(column);
  }

  /** Whether neurons show how they calculate at all. */
  boolean isOpen() {
    return open > 0;
  }

  /** Whether there is room for names beside the neurons of a column. */
  boolean isNamed(int column) {
    double side = column == 0 ? sides.left() : column == net.last() ? sides.right() : 0;
    return side > 0 && pitch[column] >= Space.scale(NAME);
  }

  /** Whether a single output has its name below it. */
  boolean isNamedBelow(int column) {
    return column == net.last()
        && net.size(column) == 1
        && pitch[column] / 2 > radius[column] + Space.scale(NAME);
  }

  /** How wide the activations behind a column are, or 0 without. */
  double activation(int column) {
    if (!net.activates(column)) {
      return 0;
    }
    if (isOpen(column)) {
      return radius[column];
    }
    boolean softmax = net.isSoftmax(column);
    return isPlain(column) ? softmax ? Space.scale(Space.S) : 0 : radius[column] * 0.75;
  }

  /** How tall the rectangle of one activation is. */
  double tall(int column) {
    return radius[column] * (isOpen(column) ? 2.3 : 1.8);
  }

  /** Where the activations behind a column begin. */
  double activationLeft(int column) {
    return x[column] + radius[column] + Space.scale(isOpen(column) ? AIR : 3);
  }

  /** The middle of the circles with what the neurons of an open column give. */
  double valueX(int column) {
    return activationLeft(column) + activation(column) + Space.scale(AIR) + radius[column];
  }

  /** Where lines leave a neuron of a column. */
  double out(int column, int row) {
    if (isOpen(column) && !net.isBias(column, row)) {
      return valueX(column) + radius[column];
    }
    boolean beside = activation(column) > 0 && !net.isBias(column, row);
    return beside ? activationLeft(column) + activation(column) : x[column] + radius[column];
  }

  /** Where lines reach a column. */
  double in(int column) {
    return square(column) > 0 ? squareLeft(column) : x[column] - radius[column];
  }

  /** The height of a connection at an x between its ends. */
  double lineY(int column, int row, int from, double at) {
    double start = out(column - 1, from);
    double share = (at - start) / (in(column) - start);
    double y = y(column - 1, from);
    return y + share * (y(column, row) - y);
  }
}
