package org.weightroom.canvas;

import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;

/** Where the weights stand on their connections: all where there is room, else those that light. */
final class DenseLabels {
  private static final int TALLEST = 28;
  private static final int LEAST_ELLIPSE = 20;
  private static final int LEAST_TEXT = 14;
  private static final int AIR = 5;
  private static final int SIDE = 8;
  private static final int BESIDE = 6;
  private static final int SHARES = 64;

  /** More than these do not fit into any window at once. */
  private static final int MOST = 600;

  /** In sight as they are, and of little use to the eye as a crowd. */
  private static final double LEAST_LINE = 2;

  private final DenseGeometry place;
  private final DenseWords words;
  private final FontMetrics metrics;
  private final List<Label> all = new ArrayList<>();

  /**
   * A weight on its connection.
   *
   * @param mark the connection
   * @param bounds in pixels
   * @param ellipse whether it has a shape of its own
   */
  record Label(DenseMark mark, Rectangle2D bounds, String text, boolean ellipse) {}

  /**
   * The labels of a moment.
   *
   * @param ellipses whether weights are ellipses where there is room
   * @param metrics of the labels' font
   * @param lit what lights up, if anything does
   */
  DenseLabels(
      DenseGeometry place,
      DenseWords words,
      FontMetrics metrics,
      boolean ellipses,
      @Nullable DenseMark lit) {
    this.place = place;
    this.words = words;
    this.metrics = metrics;
    for (int column = 1; column < place.net.columns(); column++) {
      if (!addAll(column, ellipses) && lit != null) {
        addLit(column, lit);
      }
    }
  }

  List<Label> all() {
    return all;
  }

  /** The connection whose label is at a point. */
  Optional<DenseMark> at(Point2D point) {
    return all.stream()
        .filter(label -> label.bounds().contains(point))
        .map(Label::mark)
        .findFirst();
  }

  private boolean addAll(int column, boolean ellipses) {
    int lines = place.net.lines(column);
    double high = place.body.height * place.view.zoom();
    if (lines > MOST || lines * Space.scale(LEAST_TEXT) > high + place.pitch(column)) {
      return false;
    }
    double widest = 0;
    for (int row = 0; row < place.net.size(column); row++) {
      for (int from = 0; from < place.net.rows(column - 1); from++) {
        widest = Math.max(widest, width(DenseMark.connection(column, row, from)));
      }
    }
    double start = place.out(column - 1, 0);
    double room = place.in(column) - start;
    double least = (widest / 2 + Space.scale(BESIDE)) / room;
    if (least > 0.5 || room < LEAST_LINE * widest) {
      return false;
    }
    double best = 0;
    double share = 0.5;
    for (int i = 0; i <= SHARES; i++) { // from the middle outwards, towards the outputs first
      int step = (i + 1) / 2;
      double beside = step * (1 - 2 * least) / SHARES;
      double at = 0.5 + (i % 2 == 0 ? -beside : beside);
      double apart = apart(column, at);
      if (apart > best + 0.5) {
        best = apart;
        share = at;
      }
    }
    if (best < Space.scale(LEAST_TEXT)) {
      return false;
    }
    boolean ellipse = ellipses && best >= Space.scale(LEAST_ELLIPSE);
    double tall = Math.min(best - Space.scale(AIR), Space.scale(TALLEST));
    for (int row = 0; row < place.net.size(column); row++) {
      for (int from = 0; from < place.net.rows(column - 1); from++) {
        DenseMark mark = DenseMark.connection(column, row, from);
        double x = start + share * room;
        add(mark, x, ellipse ? tall : metrics.getHeight(), ellipse ? widest : width(mark), ellipse);
      }
    }
    return true;
  }

  /** How far apart lines are at a share of the way, at least. */
  private double apart(int column, double share) {
    double before = (1 - share) * place.pitch(column - 1);
    double after = share * place.pitch(column);
    int froms = place.net.rows(column - 1);
    int rows = place.net.size(column);
    double least = 2 * Space.scale(TALLEST);
    for (int from = 0; from < froms; from++) {
      for (int row = 1 - rows; row < rows; row++) {
        if (from > 0 || row > 0) {
          least = Math.min(least, Math.abs(from * before + row * after));
        }
      }
    }
    return least;
  }

  private void addLit(int column, DenseMark lit) {
    if (!lit.isNeuron()) {
      if (lit.column() == column) {
        double middle = (place.out(column - 1, lit.from()) + place.in(column)) / 2;
        add(lit, middle, metrics.getHeight(), width(lit), false);
      }
    } else if (lit.column() == column && place.pitch(column - 1) > Space.scale(LEAST_TEXT)) {
      for (int from = 0; from < place.net.rows(column - 1); from++) {
        addAtEnd(DenseMark.connection(column, lit.row(), from), false);
      }
    } else if (lit.column() == column - 1 && place.pitch(column) > Space.scale(LEAST_TEXT)) {
      for (int row = 0; row < place.net.size(column); row++) {
        addAtEnd(DenseMark.connection(column, row, lit.row()), true);
      }
    }
  }

  /** At the end where the lines of one neuron are farthest apart. */
  private void addAtEnd(DenseMark mark, boolean arriving) {
    double half = width(mark) / 2 + Space.scale(BESIDE);
    double x =
        arriving
            ? place.in(mark.column()) - half
            : place.out(mark.column() - 1, mark.from()) + half;
    add(mark, x, metrics.getHeight(), width(mark), false);
  }

  private void add(DenseMark mark, double x, double tall, double wide, boolean ellipse) {
    double y = place.lineY(mark.column(), mark.row(), mark.from(), x);
    Rectangle2D bounds = new Rectangle2D.Double(x - wide / 2, y - tall / 2, wide, tall);
    if (bounds.intersects(place.body)) {
      all.add(new Label(mark, bounds, words.label(mark), ellipse));
    }
  }

  private double width(DenseMark mark) {
    return metrics.stringWidth(words.label(mark)) + 2 * Space.scale(SIDE);
  }
}
