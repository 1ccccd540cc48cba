package org.weightroom.canvas;

import java.awt.FontMetrics;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;

/**
 * Where the weights stand on their connections, and behind them what arrives there: all where there
 * is room, else those that light.
 */
final class DenseLabels {
  private static final int TALLEST = 28;
  private static final int LEAST_ELLIPSE = 20;
  private static final int LEAST_TEXT = 14;
  private static final int AIR = 5;
  private static final int SIDE = 8;
  private static final int BESIDE = 6;

  /** More than these do not fit into any window at once. */
  private static final int MOST = 600;

  /** More lines than these do not show what arrives. */
  private static final int FEW = 24;

  /** In sight as they are, and of little use to the eye as a crowd. */
  private static final double LEAST_LINE = 2;

  /** Where all is told, numbers may fill most of a line. */
  private static final double LEAST_OPEN_LINE = 1.25;

  private final DenseGeometry place;
  private final DenseWords words;
  private final FontMetrics metrics;
  private final boolean ellipses;
  private final List<Label> all = new ArrayList<>();

  /**
   * A number on a connection.
   *
   * @param mark the connection
   * @param bounds in pixels
   * @param kind what it tells and how it is drawn
   */
  record Label(DenseMark mark, Rectangle2D bounds, String text, Kind kind) {
    /** Whether it has a shape of its own. */
    boolean ellipse() {
      return kind == Kind.ELLIPSE;
    }
  }

  /** What a label tells and how it is drawn. */
  enum Kind {
    /** A weight in its shape. */
    ELLIPSE,
    /** A weight as a mere number. */
    WEIGHT,
    /** What arrives: the weight times what it is given. */
    PRODUCT
  }

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
    this.ellipses = ellipses;
    for (int column = 1; column < place.net.columns(); column++) {
      if (!addAll(DenseBundle.all(place, column)) && lit != null) {
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

  private boolean addAll(DenseBundle lines) {
    return addWithProducts(lines, words::longLabel)
        || addWithProducts(lines, words::label)
        || addWeights(lines, words::longLabel)
        || addWeights(lines, words::label);
  }

  private boolean addWithProducts(DenseBundle lines, Function<DenseMark, String> label) {
    if (!place.isOpen() || lines.count() > FEW) {
      return false;
    }
    double weight = lines.widest(mark -> width(label.apply(mark)));
    double product = lines.widest(mark -> width(words.product(mark)));
    double[] shares = lines.shares(weight, Math.max(product, productRoom()), Space.scale(BESIDE));
    if (shares.length == 0) {
      return false;
    }
    double apart = Math.min(lines.apart(shares[0]), 2 * Space.scale(TALLEST));
    if (Math.min(apart, lines.apart(shares[1])) < Space.scale(LEAST_TEXT)) {
      return false;
    }
    addWeights(lines, label, shares[0], weight, apart);
    for (DenseMark mark : lines.marks()) {
      String text = words.product(mark);
      if (!text.isEmpty()) {
        double high = metrics.getHeight();
        add(mark, text, lines.x(shares[1]), high, width(text), Kind.PRODUCT);
      }
    }
    return true;
  }

  /** Before it has flowed, what arrives keeps its room: nothing jumps. */
  private double productRoom() {
    return width("−0.00000");
  }

  private boolean addWeights(DenseBundle lines, Function<DenseMark, String> label) {
    double high = place.body.height * place.view.zoom();
    double least = lines.count() * Space.scale(LEAST_TEXT);
    if (lines.count() > MOST || least > high + place.pitch(lines.column())) {
      return false;
    }
    double widest = lines.widest(mark -> width(label.apply(mark)));
    double share = lines.share(widest, Space.scale(BESIDE));
    if (share < 0 || lines.length() < leastLine() * widest) {
      return false;
    }
    double apart = Math.min(lines.apart(share), 2 * Space.scale(TALLEST));
    if (apart < Space.scale(LEAST_TEXT)) {
      return false;
    }
    addWeights(lines, label, share, widest, apart);
    return true;
  }

  private double leastLine() {
    return place.isOpen() ? LEAST_OPEN_LINE : LEAST_LINE;
  }

  private void addWeights(
      DenseBundle lines,
      Function<DenseMark, String> label,
      double share,
      double widest,
      double apart) {
    boolean ellipse = ellipses && apart >= Space.scale(LEAST_ELLIPSE);
    double tall = Math.min(apart - Space.scale(AIR), Space.scale(TALLEST));
    for (DenseMark mark : lines.marks()) {
      String text = label.apply(mark);
      double high = ellipse ? tall : metrics.getHeight();
      double wide = ellipse ? widest : width(text);
      add(mark, text, lines.x(share), high, wide, ellipse ? Kind.ELLIPSE : Kind.WEIGHT);
    }
  }

  private void addLit(int column, DenseMark lit) {
    if (!lit.isNeuron()) {
      if (lit.column() == column) {
        double middle = (place.out(column - 1, lit.from()) + place.in(column)) / 2;
        addText(lit, middle);
      }
    } else if (lit.column() == column) {
      DenseBundle lines = DenseBundle.into(place, column, lit.row());
      boolean few =
          addWithProducts(lines, words::longLabel) || addWithProducts(lines, words::label);
      if (!few && place.pitch(column - 1) > Space.scale(LEAST_TEXT)) {
        lines.marks().forEach(mark -> addAtEnd(mark, false));
      }
    } else if (lit.column() == column - 1) {
      DenseBundle lines = DenseBundle.outOf(place, column, lit.row());
      boolean few =
          addWithProducts(lines, words::longLabel) || addWithProducts(lines, words::label);
      if (!few && place.pitch(column) > Space.scale(LEAST_TEXT)) {
        lines.marks().forEach(mark -> addAtEnd(mark, true));
      }
    }
  }

  /** At the end where the lines of one neuron are farthest apart. */
  private void addAtEnd(DenseMark mark, boolean arriving) {
    double half = width(words.label(mark)) / 2 + Space.scale(BESIDE);
    addText(
        mark,
        arriving
            ? place.in(mark.column()) - half
            : place.out(mark.column() - 1, mark.from()) + half);
  }

  private void addText(DenseMark mark, double x) {
    String text = words.label(mark);
    add(mark, text, x, metrics.getHeight(), width(text), Kind.WEIGHT);
  }

  private void add(DenseMark mark, String text, double x, double tall, double wide, Kind kind) {
    double y = place.lineY(mark.column(), mark.row(), mark.from(), x);
    Rectangle2D bounds = new Rectangle2D.Double(x - wide / 2, y - tall / 2, wide, tall);
    if (bounds.intersects(place.body)) {
      all.add(new Label(mark, bounds, text, kind));
    }
  }

  private double width(String text) {
    return metrics.stringWidth(text) + 2 * Space.scale(SIDE);
  }
}
