package org.weightroom.canvas;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.weightroom.nn.Activation;
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
  private static final int TOUCH = 5;
  private static final int APART = 3;

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

  DenseGeometry(DenseNet net, DenseView view, int width, int height) {
    this.net = net;
    this.view = view;
    body = body(width, height);
    int columns = net.columns();
    double last = behind(net);
    gap = fittingGap(net, width) * view.stretch();
    x = new double[columns];
    pitch = new double[columns];
    radius = new double[columns];
    double largest = Space.scale(RADIUS) * Math.min(view.zoom(), LARGEST);
    for (int column = 0; column < columns; column++) {
      x[column] =
          body.getCenterX() - last / 2 + (column - (columns - 1) / 2.0) * gap + view.right();
      double fit = Math.min(body.height / (double) net.rows(column), Space.scale(PITCH));
      pitch[column] = fit * view.zoom();
      double most = Math.min(pitch[column] * OF_PITCH, gap * OF_GAP);
      double dot = Math.min(Space.scale(DOT), pitch[column] * TOUCHING);
      radius[column] = Math.max(dot, Math.min(largest, most));
    }
  }

  /** The place of the neurons in a picture of this size. */
  static Rectangle body(int width, int height) {
    int top = Space.px(HEADING);
    return new Rectangle(0, top, Math.max(1, width), Math.max(1, height - top));
  }

  private static double behind(DenseNet net) {
    return hasActivation(net, net.last()) ? Space.scale(BEHIND) : 0;
  }

  private static double fittingGap(DenseNet net, int width) {
    double room = Math.max(1, width - 2 * Space.scale(SIDE) - behind(net));
    return Math.min(room / (net.columns() - 1), Space.scale(FARTHEST));
  }

  /** How much farther apart columns may come: until a line is as long as is good to look at. */
  static double widest(DenseNet net, int width) {
    return Math.max(1, Space.scale(GOOD) / fittingGap(net, width));
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

  /** How wide the activations behind a column are, or 0 without. */
  double activation(int column) {
    boolean softmax = net.shape.softmax() && column == net.last();
    if (!hasActivation(net, column)) {
      return 0;
    }
    return isPlain(column) ? softmax ? Space.scale(Space.S) : 0 : radius[column] * 0.75;
  }

  private static boolean hasActivation(DenseNet net, int column) {
    return column > 0
        && ((net.shape.softmax() && column == net.last())
            || net.shape.layers().get(column - 1).activation() != Activation.IDENTITY);
  }

  /** Where the activations behind a column begin. */
  double activationLeft(int column) {
    return x[column] + radius[column] + Space.scale(3);
  }

  /** Where lines leave a neuron of a column. */
  double out(int column, int row) {
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

  /** What is at a point, a connection only where it can be told from the others. */
  Optional<DenseMark> at(Point2D point) {
    if (!body.contains(point)) {
      return Optional.empty();
    }
    return neuronAt(point).or(() -> connectionAt(point));
  }

  private Optional<DenseMark> neuronAt(Point2D point) {
    for (int column = 0; column < net.columns(); column++) {
      double nearest = point.getY() - y(column, 0);
      int row = (int) Math.round(nearest / pitch[column]);
      if (row < 0 || row >= net.rows(column)) {
        continue;
      }
      double across = Math.abs(point.getX() - x[column]);
      double along = Math.abs(point.getY() - y(column, row));
      double touch = Math.max(radius[column], Space.scale(TOUCH)); // a dot is hard to hit
      if (across <= touch && along <= touch) {
        return Optional.of(DenseMark.neuron(column, row));
      }
      double left = squareLeft(column);
      double side = square(column);
      if (point.getX() >= left && point.getX() <= left + side && along <= side / 2) {
        return Optional.of(DenseMark.connection(column, row, net.size(column - 1)));
      }
    }
    return Optional.empty();
  }

  private Optional<DenseMark> connectionAt(Point2D point) {
    double nearest = Space.scale(TOUCH);
    double second = Double.MAX_VALUE;
    DenseMark found = null;
    for (int column = 1; column < net.columns(); column++) {
      if (point.getX() <= x[column - 1] || point.getX() >= in(column)) {
        continue;
      }
      for (int from = 0; from < net.rows(column - 1); from++) {
        for (int row = 0; row < net.size(column); row++) {
          double away = distance(column, row, from, point);
          if (away < nearest) {
            second = nearest;
            nearest = away;
            found = DenseMark.connection(column, row, from);
          } else {
            second = Math.min(second, away);
          }
        }
      }
    }
    return second - nearest < Space.scale(APART) ? Optional.empty() : Optional.ofNullable(found);
  }

  private double distance(int column, int row, int from, Point2D point) {
    double width = in(column) - out(column - 1, from);
    double height = y(column, row) - y(column - 1, from);
    double above = Math.abs(lineY(column, row, from, point.getX()) - point.getY());
    return above * width / Math.hypot(width, height);
  }
}
