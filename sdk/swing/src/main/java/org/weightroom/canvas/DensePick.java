package org.weightroom.canvas;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;

/**
 * What the pointer means in a dense network: the neuron that it is on; in a crowd the one at its
 * height if it is near the column; else the nearest of the few lines that pass close by.
 *
 * @param mark what it is on, if anything
 * @param crowded whether too many lines pass there to tell them apart
 */
record DensePick(@Nullable DenseMark mark, boolean crowded) {
  private static final DensePick NOTHING = new DensePick(null, false);
  private static final DensePick CROWD = new DensePick(null, true);

  /** A dot is hard to hit. */
  private static final int TOUCH = 5;

  /** So far from a column of dots the one at the same height is meant. */
  private static final int NEAR = 12;

  /** Of no more lines than these the nearest is meant. */
  private static final int FEW = 3;

  /** What is meant at a point of a picture. */
  static DensePick at(DenseGeometry place, Point2D point) {
    if (!place.body.contains(point)) {
      return NOTHING;
    }
    DenseMark neuron = neuron(place, point);
    return neuron != null ? new DensePick(neuron, false) : connection(place, point);
  }

  private static @Nullable DenseMark neuron(DenseGeometry place, Point2D point) {
    for (int column = 0; column < place.net.columns(); column++) {
      double down = point.getY() - place.y(column, 0);
      int row = (int) Math.round(down / place.pitch(column));
      if (row >= 0 && row < place.net.rows(column)) {
        DenseMark mark = neuron(place, point, column, row);
        if (mark != null) {
          return mark;
        }
      }
    }
    return null;
  }

  private static @Nullable DenseMark neuron(
      DenseGeometry place, Point2D point, int column, int row) {
    double along = Math.abs(point.getY() - place.y(column, row));
    double radius = place.radius(column);
    boolean dots = place.isPlain(column);
    double wide = dots ? Math.max(radius, Space.scale(NEAR)) : Math.max(radius, Space.scale(TOUCH));
    double high = dots ? place.pitch(column) / 2 : wide;
    DenseMark mark = DenseMark.neuron(column, row);
    if (Math.abs(point.getX() - place.x(column)) <= wide && along <= high) {
      return mark;
    }
    DenseNet net = place.net;
    if (place.isOpen(column) && !net.isBias(column, row)) {
      double behind = point.getX() - place.activationLeft(column);
      boolean tall = net.isSoftmax(column) || along <= place.tall(column) / 2;
      if (behind >= 0 && behind <= place.activation(column) && tall) {
        return mark.at(DenseMark.Piece.ACTIVATION);
      }
      if (Math.abs(point.getX() - place.valueX(column)) <= radius && along <= radius) {
        return mark.at(DenseMark.Piece.VALUE);
      }
    }
    double left = place.squareLeft(column);
    double side = place.square(column);
    boolean square = point.getX() >= left && point.getX() <= left + side && along <= side / 2;
    return square && side > 0 ? DenseMark.connection(column, row, net.size(column - 1)) : null;
  }

  private static DensePick connection(DenseGeometry place, Point2D point) {
    DenseNet net = place.net;
    double nearest = Space.scale(TOUCH);
    int close = 0;
    DenseMark found = null;
    for (int column = 1; column < net.columns(); column++) {
      if (point.getX() <= place.x(column - 1) || point.getX() >= place.in(column)) {
        continue;
      }
      for (int from = 0; from < net.rows(column - 1); from++) {
        for (int row = 0; row < net.size(column); row++) {
          double away = distance(place, column, row, from, point);
          if (away < Space.scale(TOUCH)) {
            close++;
          }
          if (away < nearest) {
            nearest = away;
            found = DenseMark.connection(column, row, from);
          }
        }
      }
    }
    return close > FEW ? CROWD : new DensePick(found, false);
  }

  private static double distance(
      DenseGeometry place, int column, int row, int from, Point2D point) {
    double width = place.in(column) - place.out(column - 1, from);
    double height = place.y(column, row) - place.y(column - 1, from);
    double above = Math.abs(place.lineY(column, row, from, point.getX()) - point.getY());
    return above * width / Math.hypot(width, height);
  }
}
