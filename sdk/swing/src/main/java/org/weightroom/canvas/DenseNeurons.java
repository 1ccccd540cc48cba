package org.weightroom.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Underline;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints the neurons of a dense network, with their biases, activations and names. */
final class DenseNeurons {
  private static final double LINE = 1.75;
  private static final int DOT = 4;

  /** Between a number with a dotted line and what stands below it. */
  private static final int UNDER = 4;

  private final Graphics2D brush;
  private final DenseGeometry place;
  private final DenseNet net;
  private final DenseWords words;
  private final @Nullable DenseMark lit;
  private final DenseCurves curves;

  DenseNeurons(Graphics2D brush, DenseGeometry place, DenseWords words, @Nullable DenseMark lit) {
    this.brush = brush;
    this.place = place;
    this.net = place.net;
    this.words = words;
    this.lit = lit;
    curves = new DenseCurves(brush, place);
  }

  /** Paints the neurons of a column that are in sight. */
  void paint(int column) {
    double radius = place.radius(column);
    double top = place.body.getMinY() - 2 * radius;
    double bottom = place.body.getMaxY() + 2 * radius;
    if (net.isSoftmax(column)) {
      wires(column);
      curves.softmax(column, lit == null || lit.column() == column);
    }
    for (int row = 0; row < net.rows(column); row++) {
      double y = place.y(column, row);
      if (y > top && y < bottom) {
        boolean lights = lit == null || lit.lights(net, column, row);
        if (!net.isBias(column, row)) {
          bias(column, row, y, lights);
          activation(column, row, y, lights);
        }
        neuron(column, row, y, lights);
        name(column, row, y, lights);
      }
    }
  }

  private void neuron(int column, int row, double y, boolean lights) {
    double radius = place.radius(column);
    double x = place.x(column);
    boolean open = place.isOpen(column) && !net.isBias(column, row);
    Concept concept = open ? Concept.ACTIVATION : concept(column, row);
    if (radius < Space.scale(DOT)) {
      brush.setColor(DenseInk.faded(concept.outline(), lights));
      brush.fill(DenseInk.circle(x, y, radius));
      return;
    }
    boolean itself = lit != null && lit.equals(DenseMark.neuron(column, row));
    circle(x, y, radius, open ? null : concept, itself, lights);
    if (place.isPlain(column)) {
      return;
    }
    if (open) {
      inside(words.totals(column, row), words.sigma(), x, y, column, lights);
      circle(
          place.valueX(column), y, radius, concept(column, row), valueIsLit(column, row), lights);
      inside(
          words.values(column, row),
          words.symbol(column, row),
          place.valueX(column),
          y,
          column,
          lights);
    } else {
      inside(words.values(column, row), words.symbol(column, row), x, y, column, lights);
    }
  }

  private boolean valueIsLit(int column, int row) {
    return lit != null && lit.equals(DenseMark.neuron(column, row).at(DenseMark.Piece.VALUE));
  }

  /** A neuron; a sum is none of the concepts, and has no colour. */
  private void circle(
      double x, double y, double radius, @Nullable Concept concept, boolean itself, boolean lit) {
    double usual = Math.min(Space.NEURON_LINE, radius / Space.scale(1) / 4);
    double line = itself ? 1.6 * usual : usual;
    Shape shape = DenseInk.circle(x, y, radius);
    if (concept != null) {
      DenseInk.shape(brush, shape, concept, line, lit);
      return;
    }
    brush.setColor(DenseInk.faded(Token.SURFACE.color(), lit));
    brush.fill(shape);
    brush.setColor(DenseInk.faded(Token.CONTROL_LINE.color(), lit));
    brush.setStroke(Space.stroke(line));
    brush.draw(shape);
  }

  private void inside(
      List<String> values, String symbol, double x, double y, int column, boolean lights) {
    double radius = place.radius(column);
    double room = 1.75 * radius;
    String value = fitting(values, room);
    Color text = DenseInk.faded(Token.TEXT.color(), lights);
    List<Font> fonts = List.of(Type.CARD_TITLE.bold(), Type.CONTROL.bold(), Type.TICK.bold());
    for (Font font : fonts) {
      FontMetrics metrics = brush.getFontMetrics(font);
      boolean low = metrics.getHeight() < 1.6 * radius;
      if (!value.isEmpty() && low && metrics.stringWidth(value) <= room) {
        double tick = brush.getFontMetrics(Type.TICK.font()).getHeight();
        boolean opens = column > 0 && net.isWorked();
        double gap = opens ? Space.scale(UNDER) : 0;
        boolean both = metrics.getHeight() + tick + gap < 1.7 * radius;
        double line =
            DenseInk.centred(brush, value, font, text, x, both ? y - tick / 2.5 - gap / 2 : y);
        if (both) {
          Color muted = DenseInk.faded(Token.MUTED.color(), lights);
          double below = y + metrics.getHeight() / 2.4 + gap;
          DenseInk.centred(brush, symbol, Type.TICK.font(), muted, x, below);
        }
        if (both && opens) {
          double half = metrics.stringWidth(value) / 2.0;
          brush.setColor(text);
          Underline.draw(
              brush, (float) (x - half), (float) (x + half), (float) line + Space.scale(3));
        }
        return;
      }
    }
    for (Font font : fonts) {
      FontMetrics metrics = brush.getFontMetrics(font);
      if (metrics.stringWidth(symbol) <= room && metrics.getHeight() < 1.7 * radius) {
        DenseInk.centred(brush, symbol, font, text, x, y);
        return;
      }
    }
  }

  /** A value with as many decimals as there is room for, or none. */
  private String fitting(List<String> values, double room) {
    FontMetrics smallest = brush.getFontMetrics(Type.TICK.bold());
    return values.stream()
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

  private void name(int column, int row, double y, boolean lights) {
    String name = words.given(column, row);
    boolean below = place.isNamedBelow(column);
    if (name.isEmpty() || !(below || place.isNamed(column))) {
      return;
    }
    Font font = Type.CONTROL.font();
    double half = brush.getFontMetrics(font).stringWidth(name) / 2.0;
    double air = half + Space.scale(Space.M);
    double radius = place.radius(column);
    double middle = place.isOpen(column) ? place.valueX(column) : place.x(column);
    double beside = column == 0 ? middle - radius - air : place.out(column, row) + air;
    double x = below ? Math.min(middle, place.body.getMaxX() - half) : beside;
    double down = below ? radius + brush.getFontMetrics(font).getHeight() * 0.75 : 0;
    Color color = DenseInk.faded(concept(column, row).text(), lights);
    DenseInk.centred(brush, name, font, color, x, y + down);
  }

  private void bias(int column, int row, double y, boolean lights) {
    double side = place.square(column);
    if (side == 0) {
      return;
    }
    double left = place.squareLeft(column);
    brush.setColor(DenseInk.faded(Token.CONNECTION.color(), lights));
    brush.setStroke(Space.stroke(LINE));
    brush.draw(new Line2D.Double(left + side, y, place.x(column), y));
    double arc = Math.min(Space.scale(Space.CARD_RADIUS), side / 3);
    Shape square = new RoundRectangle2D.Double(left, y - side / 2, side, side, arc, arc);
    DenseMark mark = DenseMark.connection(column, row, net.size(column - 1));
    boolean itself = lights || mark.equals(lit);
    double line = Math.min(Space.NEURON_LINE, side / Space.scale(1) / 8);
    DenseInk.shape(brush, square, Concept.BIAS, line, itself);
    Color color = DenseInk.faded(Token.TEXT.color(), itself);
    for (String text : List.of(words.square(mark), words.plus())) {
      for (Font font : List.of(Type.CONTROL.font(), Type.TICK.font())) {
        if (brush.getFontMetrics(font).stringWidth(text) <= side - Space.scale(2)) {
          DenseInk.centred(brush, text, font, color, left + side / 2, y);
          return;
        }
      }
    }
  }

  /** A tall rectangle behind the neuron, with the curve in it. */
  private void activation(int column, int row, double y, boolean lights) {
    if (place.activation(column) == 0 || net.isSoftmax(column)) {
      return;
    }
    if (place.isOpen(column)) {
      wire(column, y, lights);
    }
    DenseMark piece = DenseMark.neuron(column, row).at(DenseMark.Piece.ACTIVATION);
    curves.curve(column, row, lights, piece.equals(lit));
  }

  private void wires(int column) {
    for (int row = 0; place.isOpen(column) && row < net.size(column); row++) {
      wire(column, place.y(column, row), lit == null || lit.lights(net, column, row));
    }
  }

  /** From the sum through the rectangle to what comes of it. */
  private void wire(int column, double y, boolean lights) {
    brush.setColor(DenseInk.faded(Token.CONNECTION.color(), lights));
    brush.setStroke(Space.stroke(LINE));
    brush.draw(new Line2D.Double(place.x(column), y, place.valueX(column), y));
  }
}
