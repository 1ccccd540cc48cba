package org.weightroom.canvas;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.weightroom.nn.Activation;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;

/** Paints the activations of a dense network: tall rectangles, each with its curve. */
final class DenseCurves {
  private static final double LINE = 1.75;
  private static final double CURVE = 6;
  private static final int CURVE_POINTS = 24;

  private final Graphics2D brush;
  private final DenseGeometry place;
  private final DenseNet net;

  DenseCurves(Graphics2D brush, DenseGeometry place) {
    this.brush = brush;
    this.place = place;
    this.net = place.net;
  }

  /**
   * The rectangle of one neuron; where its sum is known, a dot shows where on the curve it lies.
   *
   * @param itself whether it is what lights up
   */
  void curve(int column, int row, boolean lights, boolean itself) {
    double width = place.activation(column);
    double tall = place.tall(column);
    double y = place.y(column, row);
    double start = place.activationLeft(column);
    tall(start, y - tall / 2, width, tall, lights, itself);
    Activation activation = net.activation(column);
    double left = start + width * 0.2;
    Path2D curve = new Path2D.Double();
    for (int i = 0; i <= CURVE_POINTS; i++) {
      double share = i / (double) CURVE_POINTS;
      double x = left + share * width * 0.6;
      double up = up(activation, (2 * share - 1) * CURVE) * tall * 0.5;
      if (i == 0) {
        curve.moveTo(x, y - up);
      } else {
        curve.lineTo(x, y - up);
      }
    }
    brush.setColor(DenseInk.faded(Concept.ACTIVATION.text(), lights));
    brush.setStroke(Space.stroke(LINE));
    brush.draw(curve);
    if (place.isOpen(column) && net.value(column, row).isPresent()) {
      double sum = net.sum(column, row).orElse(0);
      double at = Math.max(-CURVE, Math.min(CURVE, sum));
      double x = left + (at / CURVE + 1) / 2 * width * 0.6;
      double up = up(activation, at) * tall * 0.5;
      brush.fill(DenseInk.circle(x, y - up, Math.min(Space.scale(4), width / 7)));
    }
  }

  /** The height of a curve, −0.5 … 0.5. */
  private static double up(Activation activation, double sum) {
    double most = Math.max(activation.value(CURVE), 1);
    double least = Math.min(activation.value(-CURVE), 0);
    return (activation.value(sum) - least) / (most - least) - 0.5;
  }

  /** Softmax sees all scores: one rectangle behind them all. */
  void softmax(int column, boolean lights) {
    double radius = place.radius(column);
    double top = place.y(column, 0) - radius;
    double bottom = place.y(column, net.size(column) - 1) + radius;
    double width = place.activation(column);
    tall(place.activationLeft(column), top, width, bottom - top, lights, false);
  }

  private void tall(
      double x, double y, double width, double height, boolean lights, boolean itself) {
    double arc = Math.min(width * 0.7, Space.scale(2 * Space.CONTROL_RADIUS));
    Shape shape = new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    double line = Math.min(2, width / Space.scale(1) / 5);
    DenseInk.shape(brush, shape, Concept.ACTIVATION, itself ? 1.8 * line : line, lights);
  }
}
