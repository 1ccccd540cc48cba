package org.weightroom.canvas;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.nn.Activation;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints a dense network over its connections. */
final class DensePainter {
  private static final double HEADING_SHARE = 0.8;
  private static final double FADED = 0.3;
  private static final double LINE = 1.75;
  private static final double LIT_LINE = 1.5;
  private static final double LEAST_LINE = 0.4;
  private static final double LIT_SHARE = 0.2;
  private static final int FEW = 40;
  private static final double LIT_FEW = 3;
  private static final double CURVE = 6;
  private static final int CURVE_POINTS = 24;

  private final Graphics2D brush;
  private final DenseGeometry place;
  private final DenseNet net;
  private final DenseWords words;
  private final @Nullable DenseMark lit;

  DensePainter(Graphics2D brush, DenseGeometry place, DenseWords words, @Nullable DenseMark lit) {
    this.brush = brush;
    this.place = place;
    this.net = place.net;
    this.words = words;
    this.lit = lit;
  }

  /**
   * Paints everything.
   *
   * @param walked the neuron with the ring of the focus, if any
   * @param flow how far values have flowed, 0 to 1; the dots are hidden at both ends
   */
  void paint(EdgeLayer edges, DenseLabels labels, @Nullable DenseMark walked, double flow) {
    for (int column = 0; column < net.columns(); column++) {
      heading(column);
    }
    brush.clip(place.body);
    Composite solid = brush.getComposite();
    if (lit != null) {
      brush.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) FADED));
    }
    edges.paint(brush, place);
    brush.setComposite(solid);
    litLines();
    if (flow > 0 && flow < 1) {
      dots(flow);
    }
    labels.all().forEach(this::label);
    for (int column = 0; column < net.columns(); column++) {
      column(column);
    }
    if (walked != null) {
      double radius = place.radius(walked.column()) + Space.scale(5);
      brush.setColor(Token.FOCUS.color());
      brush.setStroke(Space.stroke(2));
      brush.draw(circle(place.x(walked.column()), y(walked), radius));
    }
  }

  private double y(DenseMark neuron) {
    return place.y(neuron.column(), neuron.row());
  }

  private void heading(int column) {
    brush.setFont(Type.TICK.font());
    brush.setColor(Token.MUTED.color());
    FontMetrics metrics = brush.getFontMetrics();
    String full = words.heading(column);
    boolean fits = metrics.stringWidth(full) <= HEADING_SHARE * place.gap();
    String text = fits ? full : words.shortHeading(column);
    double left = place.x(column) - metrics.stringWidth(text) / 2.0;
    double most = place.body.getMaxX() - metrics.stringWidth(text);
    boolean whole = place.view.zoom() == 1;
    double x = whole ? Math.max(0, Math.min(most, left)) : left;
    brush.drawString(text, (float) x, place.body.y - metrics.getDescent() - Space.scale(3));
  }

  private void litLines() {
    if (lit == null) {
      return;
    }
    Path2D lines = new Path2D.Double();
    int count = 0;
    for (int column = 1; column < net.columns(); column++) {
      for (int from = 0; from < net.rows(column - 1); from++) {
        for (int row = 0; row < net.size(column); row++) {
          if (lit.lights(column, row, from)) {
            lines.moveTo(place.out(column - 1, from), place.y(column - 1, from));
            lines.lineTo(place.in(column), place.y(column, row));
            count++;
          }
        }
      }
    }
    brush.setColor(Token.TEXT.color());
    brush.setStroke(Space.stroke(count <= FEW ? LIT_FEW : litWidth()));
    brush.draw(lines);
  }

  /** As wide as lines may be without running into one another where they are farthest apart. */
  private double litWidth() {
    double pitch = Double.MAX_VALUE;
    for (int column = 0; column < net.columns(); column++) {
      pitch = Math.min(pitch, place.pitch(column) / Space.scale(1));
    }
    return Math.max(LEAST_LINE, Math.min(LIT_LINE, pitch * LIT_SHARE));
  }

  private void dots(double flow) {
    double gaps = flow * (net.columns() - 1);
    int column = 1 + (int) gaps;
    double share = gaps - (int) gaps;
    double radius = Space.scale(net.lines(column) <= FEW ? 5 : 2.5);
    brush.setColor(Concept.PREDICTION.text());
    for (int from = 0; from < net.rows(column - 1); from++) {
      double start = place.out(column - 1, from);
      double x = start + share * (place.in(column) - start);
      for (int row = 0; row < net.size(column); row++) {
        brush.fill(circle(x, place.lineY(column, row, from, x), radius));
      }
    }
  }

  private void label(DenseLabels.Label label) {
    DenseMark mark = label.mark();
    boolean lights = lit == null || lit.lights(mark.column(), mark.row(), mark.from());
    Concept concept = words.isBias(mark) ? Concept.BIAS : Concept.WEIGHT;
    Rectangle2D in = label.bounds();
    if (label.ellipse()) {
      Shape shape =
          new RoundRectangle2D.Double(
              in.getX(), in.getY(), in.getWidth(), in.getHeight(), in.getHeight(), in.getHeight());
      brush.setColor(faded(concept.fill(), lights));
      brush.fill(shape);
      brush.setColor(faded(concept.outline(), lights));
      brush.setStroke(Space.stroke(LINE));
      brush.draw(shape);
    } else {
      brush.setColor(Token.SURFACE.color());
      brush.fill(in);
    }
    Color text = label.ellipse() ? Token.TEXT.color() : concept.text();
    centred(label.text(), Type.TICK.font(), faded(text, lights), in.getCenterX(), in.getCenterY());
  }

  private void column(int column) {
    double radius = place.radius(column);
    double top = place.body.getMinY() - 2 * radius;
    double bottom = place.body.getMaxY() + 2 * radius;
    if (net.shape.softmax() && column == net.last()) {
      softmax(column);
    }
    for (int row = 0; row < net.rows(column); row++) {
      double y = place.y(column, row);
      if (y > top && y < bottom) {
        boolean lights = lit == null || lit.lights(net, column, row);
        if (!net.isBias(column, row)) {
          bias(column, row, y, lights);
          activation(column, y, lights);
        }
        neuron(column, row, y, lights);
      }
    }
  }

  private void neuron(int column, int row, double y, boolean lights) {
    Concept concept = concept(column, row);
    double radius = place.radius(column);
    double x = place.x(column);
    Shape shape = circle(x, y, radius);
    if (radius < Space.scale(4)) {
      brush.setColor(faded(concept.outline(), lights));
      brush.fill(shape);
      return;
    }
    brush.setColor(faded(concept.fill(), lights));
    brush.fill(shape);
    brush.setColor(faded(concept.outline(), lights));
    boolean itself = lit != null && lit.equals(DenseMark.neuron(column, row));
    double line = Math.min(Space.NEURON_LINE, radius / Space.scale(1) / 4);
    brush.setStroke(Space.stroke(itself ? 1.6 * line : line));
    brush.draw(shape);
    inside(column, row, y, lights);
  }

  private void inside(int column, int row, double y, boolean lights) {
    if (place.isPlain(column)) {
      return;
    }
    double room = 1.75 * place.radius(column);
    String value = fitting(column, row, room);
    String symbol = words.symbol(column, row);
    Color text = faded(Token.TEXT.color(), lights);
    List<Font> fonts = List.of(Type.CARD_TITLE.bold(), Type.CONTROL.bold(), Type.TICK.bold());
    double x = place.x(column);
    for (Font font : fonts) {
      FontMetrics metrics = brush.getFontMetrics(font);
      boolean low = metrics.getHeight() < 1.6 * place.radius(column);
      if (!value.isEmpty() && low && metrics.stringWidth(value) <= room) {
        double tick = brush.getFontMetrics(Type.TICK.font()).getHeight();
        boolean both = metrics.getHeight() + tick < 1.7 * place.radius(column);
        centred(value, font, text, x, both ? y - tick / 2.5 : y);
        if (both) {
          Color muted = faded(Token.MUTED.color(), lights);
          centred(symbol, Type.TICK.font(), muted, x, y + metrics.getHeight() / 2.4);
        }
        return;
      }
    }
    for (Font font : fonts) {
      FontMetrics metrics = brush.getFontMetrics(font);
      if (metrics.stringWidth(symbol) <= room && metrics.getHeight() < 1.7 * room / 1.75) {
        centred(symbol, font, text, x, y);
        return;
      }
    }
  }

  /** A value with as many decimals as there is room for, or none. */
  private String fitting(int column, int row, double room) {
    FontMetrics smallest = brush.getFontMetrics(Type.TICK.bold());
    return words.values(column, row).stream()
        .filter(value -> smallest.stringWidth(value) <= room)
        .findFirst()
        .orElse("");
  }

  private Concept concept(int column, int row) {
    if (net.isBias(column, row)) {
      return Concept.BIAS;
    }
    return column == 0
        ? Concept.INPUT
        : column == net.last() ? Concept.PREDICTION : Concept.ACTIVATION;
  }

  private void bias(int column, int row, double y, boolean lights) {
    double side = place.square(column);
    if (side == 0) {
      return;
    }
    double left = place.squareLeft(column);
    brush.setColor(faded(Token.CONNECTION.color(), lights));
    brush.setStroke(Space.stroke(LINE));
    brush.draw(new Line2D.Double(left + side, y, place.x(column), y));
    double arc = Math.min(Space.scale(Space.CARD_RADIUS), side / 3);
    Shape square = new RoundRectangle2D.Double(left, y - side / 2, side, side, arc, arc);
    DenseMark mark = DenseMark.connection(column, row, net.size(column - 1));
    boolean itself = lights || mark.equals(lit);
    brush.setColor(faded(Concept.BIAS.fill(), itself));
    brush.fill(square);
    brush.setColor(faded(Concept.BIAS.outline(), itself));
    brush.setStroke(Space.stroke(Math.min(Space.NEURON_LINE, side / Space.scale(1) / 8)));
    brush.draw(square);
    Color color = faded(Token.TEXT.color(), itself);
    for (String text : List.of(words.square(mark), words.plus())) {
      for (Font font : List.of(Type.CONTROL.font(), Type.TICK.font())) {
        if (brush.getFontMetrics(font).stringWidth(text) <= side - Space.scale(2)) {
          centred(text, font, color, left + side / 2, y);
          return;
        }
      }
    }
  }

  /** A tall rectangle behind the neuron, with the curve in it. */
  private void activation(int column, double y, boolean lights) {
    double width = place.activation(column);
    if (width == 0 || (net.shape.softmax() && column == net.last())) {
      return;
    }
    double tall = 1.8 * place.radius(column);
    tall(place.activationLeft(column), y - tall / 2, width, tall, lights);
    Activation activation = net.shape.layers().get(column - 1).activation();
    double left = place.activationLeft(column) + width * 0.2;
    double most = Math.max(activation.value(CURVE), 1);
    double least = Math.min(activation.value(-CURVE), 0);
    Path2D curve = new Path2D.Double();
    for (int i = 0; i <= CURVE_POINTS; i++) {
      double share = i / (double) CURVE_POINTS;
      double value = activation.value((2 * share - 1) * CURVE);
      double up = (value - least) / (most - least) - 0.5;
      double x = left + share * width * 0.6;
      if (i == 0) {
        curve.moveTo(x, y - up * tall * 0.5);
      } else {
        curve.lineTo(x, y - up * tall * 0.5);
      }
    }
    brush.setColor(faded(Concept.ACTIVATION.text(), lights));
    brush.setStroke(Space.stroke(LINE));
    brush.draw(curve);
  }

  /** Softmax sees all scores: one rectangle behind them all. */
  private void softmax(int column) {
    double radius = place.radius(column);
    double top = place.y(column, 0) - radius;
    double bottom = place.y(column, net.size(column) - 1) + radius;
    double left = place.activationLeft(column);
    tall(left, top, place.activation(column), bottom - top, lit == null || lit.column() == column);
  }

  private void tall(double x, double y, double width, double height, boolean lights) {
    double arc = Math.min(width * 0.7, Space.scale(2 * Space.CONTROL_RADIUS));
    Shape shape = new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    brush.setColor(faded(Concept.ACTIVATION.fill(), lights));
    brush.fill(shape);
    brush.setColor(faded(Concept.ACTIVATION.outline(), lights));
    brush.setStroke(Space.stroke(Math.min(2, width / Space.scale(1) / 5)));
    brush.draw(shape);
  }

  private void centred(String text, Font font, Color color, double x, double y) {
    brush.setFont(font);
    brush.setColor(color);
    FontMetrics metrics = brush.getFontMetrics();
    double baseline = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
    brush.drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) baseline);
  }

  private static Color faded(Color color, boolean lights) {
    return lights ? color : Colors.mix(Token.SURFACE.color(), color, FADED);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
