package org.weightroom.canvas;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * Puts the neurons of a diagram in columns, each as wide as its texts, with equal room between. One
 * input makes one row; several stand above each other, and their connections bend to meet.
 */
final class NetworkLayout {
  private static final int LONGEST_SLACK = 110;
  private static final int MARGIN = 6;

  /** The air above and below where there is little room for it. */
  private static final int CLOSE = 2;

  private final Diagram diagram;
  private final Sizes sizes;
  private final int air;
  private final FontMetrics value;
  private final FontMetrics caption;
  private final FontMetrics label;

  NetworkLayout(Diagram diagram, boolean close, Function<Font, FontMetrics> metrics) {
    this(diagram, diagram.stacked() ? Sizes.STACKED : Sizes.SINGLE, close, metrics);
  }

  private NetworkLayout(
      Diagram diagram, Sizes sizes, boolean close, Function<Font, FontMetrics> metrics) {
    this.air = close ? CLOSE : sizes.air();
    this.diagram = diagram;
    this.sizes = sizes;
    this.value = metrics.apply(Type.CARD_TITLE.bold());
    this.caption = metrics.apply(Type.TICK.font());
    this.label = metrics.apply(Type.CONTROL.font());
  }

  /** Before rows shrink they move closer together and leave out what they say twice. */
  static NetworkLayout fitting(
      Diagram diagram, boolean close, double width, Function<Font, FontMetrics> metrics) {
    NetworkLayout roomy = new NetworkLayout(diagram, close, metrics);
    return diagram.stacked() && roomy.narrowest() > width
        ? new NetworkLayout(diagram.brief(), Sizes.COMPACT, close, metrics)
        : roomy;
  }

  /** What is placed. */
  Diagram diagram() {
    return diagram;
  }

  /** The width below which everything shrinks. */
  double narrowest() {
    double width = 2 * Space.scale(MARGIN);
    for (int column = 0; column < diagram.columns(); column++) {
      width += width(column);
    }
    for (int column = 0; column < diagram.columns() - 1; column++) {
      width += length(column);
    }
    return width;
  }

  /** The height below which everything shrinks. */
  double lowest() {
    return Math.max(Space.scale(Sizes.COMMON), rowsHeight()) + 2 * Space.scale(MARGIN);
  }

  /** The height it looks well in at this width. */
  double height(double width) {
    double shrunk = Math.min(1, width / narrowest());
    return diagram.stacked()
        ? shrunk * rowsHeight() + 2 * Space.scale(air)
        : shrunk * Space.scale(Sizes.COMMON + 2 * air);
  }

  Placement place(double width, double height) {
    double needed = narrowest();
    double scale = Math.min(1, Math.min(width / needed, height / lowest()));
    int gaps = Math.max(0, diagram.columns() - 1);
    double slack = Math.max(0, width / scale - needed) / Math.max(1, gaps);
    slack = Math.min(slack, Space.scale(LONGEST_SLACK));
    double used = needed + slack * gaps - 2 * Space.scale(MARGIN);
    double x = (width / scale - used) / 2;
    double middle = height / scale / 2;
    double[] left = new double[diagram.columns()];
    for (int column = 0; column < left.length; column++) {
      left[column] = x;
      x += width(column) + (column < gaps ? length(column) + slack : 0);
    }
    List<Rectangle2D> neurons = new ArrayList<>();
    for (int i = 0; i < diagram.neurons().size(); i++) {
      double tall = Space.scale(diagram.inRow(i) ? sizes.row() : Sizes.COMMON);
      int column = diagram.column(i);
      double top = centre(i, middle) - tall / 2;
      neurons.add(new Rectangle2D.Double(left[column], top, width(column), tall));
    }
    List<Rectangle2D> labels = new ArrayList<>();
    List<Route> routes = new ArrayList<>();
    for (Connection connection : diagram.connections()) {
      Rectangle2D from = neurons.get(connection.from());
      Rectangle2D to = neurons.get(connection.to());
      double bend = bends(connection) ? Space.scale(sizes.bend()) + slack / 2 : 0;
      routes.add(route(connection, from, to, bend));
      labels.add(labelBounds(connection, from, to.getMinX() - bend));
    }
    return new Placement(neurons, labels, routes, scale);
  }

  /** The height of a neuron's centre. */
  private double centre(int neuron, double middle) {
    if (!diagram.stacked() || !diagram.inRow(neuron)) {
      return middle;
    }
    double row = Space.scale(sizes.row() + sizes.between());
    return middle + (diagram.row(neuron) - (diagram.rows() - 1) / 2.0) * row;
  }

  private double rowsHeight() {
    int rows = diagram.rows();
    return Space.scale(rows * sizes.row() + (rows - 1) * sizes.between());
  }

  private static Route route(Connection connection, Rectangle2D from, Rectangle2D to, double bend) {
    double y = from.getCenterY();
    double end = to.getMinX() - Space.scale(Space.NEURON_LINE) / 2 - arrow(connection);
    List<Point2D> points = new ArrayList<>();
    points.add(new Point2D.Double(from.getMaxX(), y));
    if (bend > 0) {
      points.add(new Point2D.Double(to.getMinX() - arrow(connection) - bend, y));
    }
    points.add(new Point2D.Double(end, to.getCenterY()));
    return new Route(points);
  }

  private Rectangle2D labelBounds(Connection connection, Rectangle2D from, double end) {
    double width = label.stringWidth(connection.label());
    double visible = end - from.getMaxX() - arrow(connection);
    double height = label.getHeight() + Space.scale(3);
    double bottom = from.getCenterY() - Space.scale(5);
    return new Rectangle2D.Double(
        from.getMaxX() + (visible - width) / 2, bottom - height, width, height);
  }

  /** Whether a connection leaves its row to meet the others. */
  private boolean bends(Connection connection) {
    return diagram.stacked() && diagram.inRow(connection.from()) && !diagram.inRow(connection.to());
  }

  /** The length of the connections that leave a column. */
  private double length(int column) {
    return diagram.connections().stream()
        .filter(connection -> diagram.column(connection.from()) == column)
        .mapToDouble(this::length)
        .max()
        .orElse(0);
  }

  private double length(Connection connection) {
    double bend = bends(connection) ? Space.scale(sizes.bend()) : 0;
    double text = widest(connection.label(), connection.room(), label);
    return Space.scale(sizes.line()) + arrow(connection) + bend + text;
  }

  private static double arrow(Connection connection) {
    return connection.arrow() ? Space.scale(NetworkPainter.ARROW) : 0;
  }

  private double width(int column) {
    double width = 0;
    for (int i = 0; i < diagram.neurons().size(); i++) {
      if (diagram.column(i) == column) {
        width = Math.max(width, width(diagram.neurons().get(i)));
      }
    }
    return width;
  }

  private double width(Neuron neuron) {
    double texts = widest(neuron.value(), neuron.room(), value);
    texts = Math.max(texts, caption.stringWidth(neuron.caption()));
    return sizes.width(neuron.form(), texts);
  }

  private static double widest(String text, List<String> room, FontMetrics metrics) {
    return Stream.concat(Stream.of(text), room.stream())
        .mapToInt(metrics::stringWidth)
        .max()
        .orElse(0);
  }
}
