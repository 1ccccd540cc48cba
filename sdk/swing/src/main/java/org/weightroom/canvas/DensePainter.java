package org.weightroom.canvas;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints a dense network over its connections. */
final class DensePainter {
  private static final double HEADING_SHARE = 0.8;
  private static final double LINE = 1.75;
  private static final double LIT_LINE = 1.5;
  private static final double LEAST_LINE = 0.4;
  private static final double LIT_SHARE = 0.2;
  private static final int FEW = 40;
  private static final double LIT_FEW = 3;

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
   * @param moving the values that are on their way, if any are
   */
  void paint(
      EdgeLayer edges, DenseLabels labels, @Nullable DenseMark walked, Optional<Moving> moving) {
    for (int column = 0; column < net.columns(); column++) {
      heading(column);
    }
    brush.clip(place.body);
    Composite solid = brush.getComposite();
    if (lit != null) {
      brush.setComposite(
          AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) DenseInk.FADED));
    }
    edges.paint(brush, place);
    brush.setComposite(solid);
    litLines();
    moving.ifPresent(this::alongLines);
    labels.all().forEach(this::label);
    DenseNeurons neurons = new DenseNeurons(brush, place, words, lit);
    for (int column = 0; column < net.columns(); column++) {
      neurons.paint(column);
    }
    moving.ifPresent(this::intoNeurons);
    if (walked != null) {
      brush.setColor(Token.FOCUS.color());
      brush.setStroke(Space.stroke(2));
      brush.draw(ring(walked));
    }
  }

  private Shape ring(DenseMark walked) {
    int column = walked.column();
    double y = place.y(column, walked.row());
    double radius = place.radius(column) + Space.scale(5);
    if (walked.piece() != DenseMark.Piece.ACTIVATION) {
      boolean value = walked.piece() == DenseMark.Piece.VALUE;
      return DenseInk.circle(value ? place.valueX(column) : place.x(column), y, radius);
    }
    double wide = place.activation(column) + Space.scale(8);
    double tall = (net.isSoftmax(column) ? 2 * radius : place.tall(column)) + Space.scale(8);
    double x = place.activationLeft(column) - Space.scale(4);
    double arc = Space.scale(2 * Space.CARD_RADIUS);
    return new RoundRectangle2D.Double(x, y - tall / 2, wide, tall, arc, arc);
  }

  private void heading(int column) {
    brush.setFont(Type.TICK.font());
    brush.setColor(Token.MUTED.color());
    FontMetrics metrics = brush.getFontMetrics();
    if (place.isOpen(column) && headings(column, metrics)) {
      return;
    }
    String full = words.heading(column);
    boolean fits = metrics.stringWidth(full) <= HEADING_SHARE * place.gap();
    double left = place.x(column) - (place.isOpen(column) ? place.radius(column) : 0);
    double right = place.isOpen(column) ? place.out(column, 0) : left;
    heading(fits ? full : words.shortHeading(column), (left + right) / 2, metrics);
  }

  /** One for each piece of a neuron, if they fit beside one another. */
  private boolean headings(int column, FontMetrics metrics) {
    List<String> texts = words.headings(column);
    double middle = place.activationLeft(column) + place.activation(column) / 2;
    double[] at = {place.x(column), middle, place.valueX(column)};
    for (int i = 1; i < at.length; i++) {
      int wide = metrics.stringWidth(texts.get(i - 1)) + metrics.stringWidth(texts.get(i));
      if (wide / 2.0 + Space.scale(Space.M) > at[i] - at[i - 1]) {
        return false;
      }
    }
    for (int i = 0; i < at.length; i++) {
      heading(texts.get(i), at[i], metrics);
    }
    return true;
  }

  private void heading(String text, double middle, FontMetrics metrics) {
    double left = middle - metrics.stringWidth(text) / 2.0;
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

  /**
   * Values on their way.
   *
   * @param to where they come next
   * @param from the share of the way to that column at which they set out
   * @param until the share of the way at which they arrive
   * @param share how far they have come, 0 to 1
   */
  record Moving(DenseStage to, double from, double until, double share) {
    /** Where products stand on their lines, about. */
    private static final double PRODUCTS = 0.7;

    /** On the way to a stage: on lines to the products, from there to the sums. */
    static Moving to(DenseStage stage, boolean activates, double share) {
      boolean products = stage.kind() == DenseStage.Kind.PRODUCTS;
      boolean inNeuron = stage.kind() == DenseStage.Kind.VALUES && activates;
      double from = inNeuron ? 1 : products ? 0 : PRODUCTS;
      return new Moving(stage, from, products ? PRODUCTS : 1, share);
    }

    /** On the way through all columns at once; nothing at its ends. */
    static Optional<Moving> through(int last, double share) {
      double gaps = share * last;
      DenseStage to = new DenseStage(1 + (int) gaps, DenseStage.Kind.PRODUCTS);
      return share > 0 && share < 1
          ? Optional.of(new Moving(to, 0, 1, gaps - (int) gaps))
          : Optional.empty();
    }
  }

  private void alongLines(Moving moving) {
    int column = moving.to().column();
    if (moving.from() >= 1 || column == 0) {
      return;
    }
    double share = moving.from() + moving.share() * (moving.until() - moving.from());
    double radius = Space.scale(net.lines(column) <= FEW ? 5 : 2.5);
    brush.setColor(Concept.PREDICTION.text());
    for (int from = 0; from < net.rows(column - 1); from++) {
      double start = place.out(column - 1, from);
      double x = start + share * (place.in(column) - start);
      for (int row = 0; row < net.size(column); row++) {
        brush.fill(DenseInk.circle(x, place.lineY(column, row, from, x), radius));
      }
    }
  }

  /** From the sum through the curve: over the neurons, which lie over the lines. */
  private void intoNeurons(Moving moving) {
    int column = moving.to().column();
    if (moving.from() < 1 || !place.isOpen(column)) {
      return;
    }
    double start = place.x(column) + place.radius(column);
    double end = place.valueX(column) - place.radius(column);
    brush.setColor(Concept.PREDICTION.text());
    for (int row = 0; row < net.size(column); row++) {
      double x = start + moving.share() * (end - start);
      brush.fill(DenseInk.circle(x, place.y(column, row), Space.scale(5)));
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
      DenseInk.shape(brush, shape, concept, LINE, lights);
    } else {
      brush.setColor(Token.SURFACE.color());
      brush.fill(in);
    }
    boolean product = label.kind() == DenseLabels.Kind.PRODUCT;
    Color color = label.ellipse() || product ? Token.TEXT.color() : concept.text();
    Font font = product ? Type.TICK.bold() : Type.TICK.font();
    DenseInk.centred(
        brush, label.text(), font, DenseInk.faded(color, lights), in.getCenterX(), in.getCenterY());
  }
}
