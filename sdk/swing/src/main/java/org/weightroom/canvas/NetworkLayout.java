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

  /** Whether the activation stands below the sum. */
  private final boolean folded;

  private final FontMetrics value;
  private final FontMetrics caption;
  private final FontMetrics label;

  NetworkLayout(Diagram diagram, boolean close, Function<Font, FontMetrics> metrics) {
    this(diagram, diagram.stacked() ? Sizes.STACKED : Sizes.SINGLE, close, false, metrics);
  }

  private NetworkLayout(
      Diagram diagram,
      Sizes sizes,
      boolean close,
      boolean folded,
      Function<Font, FontMetrics> metrics) {
    this.folded = folded;
    this.air = close ? CLOSE : sizes.air();
    this.diagram = diagram;
    this.sizes = sizes;
    this.value = metrics.apply(Type.CARD_TITLE.bold());
    this.caption = metrics.apply(Type.TICK.font());
    this.label = metrics.apply(Type.CONTROL.font());
  }

  /**
   * Before rows shrink they move closer together and leave out what they say twice; then the
   * activation goes below the sum.
   */
  static NetworkLayout fitting(
      Diagram diagram, boolean close, double width, Function<Font, FontMetrics> metrics) {
    NetworkLayout roomy = new NetworkLayout(diagram, close, metrics);
    if (!diagram.stacked() || roomy.narrowest() <= width) {
      return roomy;
    }
    NetworkLayout compact =
        new NetworkLayout(diagram.brief(), Sizes.COMPACT, close, false, metrics);
    return diagram.activated() && compact.narrowest() > width
        ? new NetworkLayout(diagram.brief(), Sizes.FOLDED, close, true, metrics)
        : compact;
  }

  /** What is placed. */
  Diagram diagram() {
    return diagram;
  }

  /** The width below which everything shrinks. */
  double narrowest() {
    double width = 2 * Space.scale(MARGIN);
    for (int column = 0; column < columns(); column++) {
      width += width(column);
    }
    for (int column = 0; column < columns() - 1; column++) {
      width += length(column);
    }
    return width;
  }

  /** The height below which everything shrinks. */
  double lowest() {
    return tallest() + 2 * Space.scale(MARGIN);
  }

  /** The height it looks well in at this width. */
  double height(double width) {
    double shrunk = Math.min(1, width / narrowest());
    return diagram.stacked()
        ? shrunk * Math.max(rowsHeight(), tallest()) + 2 * Space.scale(air)
        : shrunk * Space.scale(Sizes.COMMON + 2 * air);
  }

  Placement place(double width, double height) {
    double needed = narrowest();
    double scale = Math.min(1, Math.min(width / needed, height / lowest()));
    int gaps = Math.max(0, columns() - 1);
    double slack = Math.max(0, width / scale - needed) / Math.max(1, gaps);
    slack = Math.min(slack, Space.scale(LONGEST_SLACK));
    double used = needed + slack * gaps - 2 * Space.scale(MARGIN);
    double x = (width / scale - used) / 2;
    double middle = height / scale / 2;
    double[] left = new double[columns()];
    for (int column = 0; column < left.length; column++) {
      left[column] = x;
      x += width(column) + (column < gaps ? length(column) + slack : 0);
    }
    List<Rectangle2D> neurons = new ArrayList<>();
    for (int i = 0; i < diagram.neurons().size(); i++) {
      double tall = Space.scale(height(i));
      double top = centre(i, middle) - tall / 2;
      int column = Math.min(diagram.column(i), left.length - 1);
      double from = left[column];
      double wide = width(column);
      if (isFolded(i)) {
        double end = from + wide;
        from = isBiased() ? left[column - 1] : from;
        wide = end - from;
      }
      neurons.add(new Rectangle2D.Double(from, top, wide, tall));
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
    double row = Space.scale(sizes.row() + sizes.between());
    if (!diagram.stacked() || !diagram.inRow(neuron)) {
      return folded ? middle + (isFolded(neuron) ? row : -row) / 2 : middle;
    }
    return middle + (diagram.row(neuron) - (diagram.rows() - 1) / 2.0) * row;
  }

  /** Side by side; an activation below the sum has no column. */
  private int columns() {
    return diagram.columns() - (folded ? 1 : 0);
  }

  private boolean isFolded(int neuron) {
    return folded && neuron == diagram.sum() + 1;
  }

  /** How tall a neuron is, in design pixels. */
  private int height(int neuron) {
    boolean tall = diagram.activated() && neuron == diagram.sum() + 1;
    int common = tall ? Sizes.TALL : Sizes.COMMON;
    return folded || diagram.inRow(neuron) ? sizes.row() : common;
  }

  private double tallest() {
    int common = diagram.activated() && !folded ? Sizes.TALL : Sizes.COMMON;
    return Math.max(Space.scale(common), rowsHeight());
  }

  /** The width of an activation whose curve stands beside its number. */
  private double beside(Neuron neuron) {
    return width(neuron) + NetworkPainter.curveWidth();
  }

  private double rowsHeight() {
    int rows = diagram.rows();
    return Space.scale(rows * sizes.row() + (rows - 1) * sizes.between());
  }

  private Route route(Connection connection, Rectangle2D from, Rectangle2D to, double bend) {
    if (isFolded(connection.to())) {
      double x = from.getCenterX();
      double down = to.getMinY() - Space.scale(Space.NEURON_LINE) / 2 - arrow(connection);
      return new Route(List.of(new Point2D.Double(x, from.getMaxY()), new Point2D.Double(x, down)));
    }
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
    boolean last = folded && column == columns() - 1;
    return last && !isBiased()
        ? Math.max(width, beside(diagram.neurons().get(diagram.sum() + 1)))
        : width;
  }

  /** Whether a bias leads to the sum: then an activation below has the width of both. */
  private boolean isBiased() {
    return !diagram.inRow(diagram.sum() - 1);
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
