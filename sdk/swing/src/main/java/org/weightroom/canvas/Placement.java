package org.weightroom.canvas;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.weightroom.theme.Space;

/**
 * Where the parts of a diagram stand, before shrinking.
 *
 * @param neurons the bounds of the neurons
 * @param labels the bounds of the connections' labels, text and underline
 * @param routes the ways of the connections
 * @param scale by what everything shrinks to fit, at most 1
 */
record Placement(
    List<Rectangle2D> neurons, List<Rectangle2D> labels, List<Route> routes, double scale) {
  /** Shows nothing. */
  static final Placement EMPTY = new Placement(List.of(), List.of(), List.of(), 1);

  /** The outline of a neuron, so much larger than it is. */
  Shape outline(int index, Neuron.Form form, double grown) {
    Rectangle2D bounds = neurons.get(index);
    double x = bounds.getX() - grown;
    double y = bounds.getY() - grown;
    double width = bounds.getWidth() + 2 * grown;
    double height = bounds.getHeight() + 2 * grown;
    double arc = 2 * (Space.scale(Space.CARD_RADIUS) + grown);
    return switch (form) {
      case ELLIPSE -> new Ellipse2D.Double(x, y, width, height);
      // A circle that has to hold a long number grows into a pill.
      case CIRCLE -> new RoundRectangle2D.Double(x, y, width, height, height, height);
      case SQUARE, ACTIVATION -> new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    };
  }

  /** The neuron at a point of the component, or -1. */
  int neuronAt(Point2D point) {
    return at(point, neurons);
  }

  /** The label at a point of the component, or -1. */
  int labelAt(Point2D point) {
    return at(point, labels);
  }

  private int at(Point2D point, List<Rectangle2D> places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).contains(point.getX() / scale, point.getY() / scale)) {
        return i;
      }
    }
    return -1;
  }
}
