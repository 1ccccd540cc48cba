package org.weightroom.canvas;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** Puts the neurons of a diagram in one row, each as wide as its texts, with equal room between. */
final class ChainLayout {
  static final int NEURON = 70;
  private static final int NARROWEST_ELLIPSE = 122;
  private static final int NARROWEST_SQUARE = 78;
  private static final int SIDE = 10;
  private static final int SHORTEST_LINE = 28;
  private static final int LONGEST_SLACK = 110;
  private static final int MARGIN = 6;

  /** How wide a curved shape is where its texts stand, as a part of its full width. */
  private static final double ELLIPSE_CHORD = 0.86;

  private final Diagram diagram;
  private final FontMetrics value;
  private final FontMetrics caption;
  private final FontMetrics label;

  ChainLayout(Diagram diagram, Function<Font, FontMetrics> metrics) {
    this.diagram = diagram;
    this.value = metrics.apply(Type.CARD_TITLE.bold());
    this.caption = metrics.apply(Type.TICK.font());
    this.label = metrics.apply(Type.CONTROL.font());
  }

  /** The width below which everything shrinks. */
  double narrowest() {
    double width = 2 * Space.scale(MARGIN);
    for (Neuron neuron : diagram.neurons()) {
      width += width(neuron);
    }
    for (Connection connection : diagram.connections()) {
      width += length(connection);
    }
    return width;
  }

  Placement place(double width, double height) {
    double needed = narrowest();
    double scale = Math.min(1, width / needed);
    double slack = Math.max(0, width - needed) / Math.max(1, diagram.connections().size());
    slack = Math.min(slack, Space.scale(LONGEST_SLACK));
    double used = needed + slack * diagram.connections().size() - 2 * Space.scale(MARGIN);
    double x = (width / scale - used) / 2;
    double middle = height / scale / 2;
    List<Rectangle2D> neurons = new ArrayList<>();
    List<Rectangle2D> labels = new ArrayList<>();
    for (int i = 0; i < diagram.neurons().size(); i++) {
      double size = width(diagram.neurons().get(i));
      neurons.add(
          new Rectangle2D.Double(x, middle - Space.scale(NEURON) / 2, size, Space.scale(NEURON)));
      x += size;
      if (i < diagram.connections().size()) {
        double length = length(diagram.connections().get(i)) + slack;
        labels.add(labelBounds(diagram.connections().get(i), x, length, middle));
        x += length;
      }
    }
    return new Placement(neurons, labels, scale);
  }

  private Rectangle2D labelBounds(Connection connection, double x, double length, double middle) {
    double width = label.stringWidth(connection.label());
    double visible = length - (connection.arrow() ? Space.scale(NetworkPainter.ARROW) : 0);
    double height = label.getHeight() + Space.scale(3);
    double bottom = middle - Space.scale(5);
    return new Rectangle2D.Double(x + (visible - width) / 2, bottom - height, width, height);
  }

  private double length(Connection connection) {
    double arrow = connection.arrow() ? Space.scale(NetworkPainter.ARROW) : 0;
    return Space.scale(SHORTEST_LINE) + arrow + label.stringWidth(connection.label());
  }

  private double width(Neuron neuron) {
    double texts =
        Stream.concat(Stream.of(neuron.value()), neuron.room().stream())
            .mapToInt(value::stringWidth)
            .max()
            .orElse(0);
    texts = Math.max(texts, caption.stringWidth(neuron.caption()));
    double sides = 2 * Space.scale(SIDE);
    return switch (neuron.form()) {
      case CIRCLE -> Math.max(Space.scale(NEURON), texts + sides);
      case ELLIPSE -> Math.max(Space.scale(NARROWEST_ELLIPSE), texts / ELLIPSE_CHORD + sides);
      case SQUARE -> Math.max(Space.scale(NARROWEST_SQUARE), texts + sides);
    };
  }
}
