package org.weightroom.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.weightroom.lesson.Attempts;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** How lines and points look: never by colour alone. */
final class Marks {
  /** How many pinned lines can be told apart. */
  static final int PINS = Attempts.MOST_PINS;

  private static final double GHOST_LINE = 2;
  private static final double GHOST = 0.35;
  private static final double PIN = 0.6;

  /** Pinned lines are told apart by their dashes: long, dotted, mixed. */
  private static final List<float[]> DASHES =
      List.of(new float[] {8, 5}, new float[] {2, 4}, new float[] {11, 4, 2, 4});

  private Marks() {}

  static XYLineAndShapeRenderer line() {
    return lines(Space.stroke(Space.CHART_LINE), Concept.PREDICTION.text());
  }

  static XYLineAndShapeRenderer errorLines() {
    BasicStroke flat =
        new BasicStroke(Space.scale(4), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    return lines(flat, Token.ERROR_LINE.color());
  }

  static XYLineAndShapeRenderer actual() {
    return points(5.5, Concept.ACTUAL.text(), Concept.ACTUAL.text());
  }

  /** Smaller, and with a ring that parts it from the line and from an actual value beneath. */
  static XYLineAndShapeRenderer predicted() {
    return points(4.5, Concept.PREDICTION.text(), Token.SURFACE.color());
  }

  /** The colour of the earlier line. */
  static Color ghost() {
    return Colors.fade(Concept.PREDICTION.text(), isSharp() ? PIN : GHOST);
  }

  private static Color pin() {
    return Colors.fade(Concept.PREDICTION.text(), isSharp() ? 1 : PIN);
  }

  private static boolean isSharp() {
    return Theme.current() == Theme.HIGH_CONTRAST;
  }

  /** A diamond around the origin. */
  static Path2D diamond(double radius) {
    float d = Space.scale(radius);
    Path2D diamond = new Path2D.Float();
    diamond.moveTo(0, -d);
    diamond.lineTo(d, 0);
    diamond.lineTo(0, d);
    diamond.lineTo(-d, 0);
    diamond.closePath();
    return diamond;
  }

  /** Series 0 is the earlier line, the others are the pinned ones by number. */
  static XYLineAndShapeRenderer ghosts() {
    BasicStroke solid = Space.stroke(GHOST_LINE);
    XYLineAndShapeRenderer renderer = lines(solid, ghost());
    for (int i = 0; i < PINS; i++) {
      float[] dashes = DASHES.get(i).clone();
      for (int k = 0; k < dashes.length; k++) {
        dashes[k] = Space.scale(dashes[k]);
      }
      renderer.setSeriesPaint(i + 1, pin());
      renderer.setSeriesStroke(
          i + 1,
          new BasicStroke(
              solid.getLineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }
    return renderer;
  }

  private static XYLineAndShapeRenderer lines(BasicStroke stroke, Color color) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setAutoPopulateSeriesStroke(false);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setDefaultStroke(stroke);
    renderer.setDefaultPaint(color);
    return renderer;
  }

  private static XYLineAndShapeRenderer points(double radius, Color fill, Color ring) {
    float r = Space.scale(radius);
    XYLineAndShapeRenderer renderer = shapes(new Ellipse2D.Float(-r, -r, 2 * r, 2 * r), ring);
    renderer.setUseFillPaint(true);
    renderer.setDefaultFillPaint(fill);
    return renderer;
  }

  /** Series 0 is the diamond of the prediction, series 1 the quiet mark of the price. */
  static XYLineAndShapeRenderer asked() {
    XYLineAndShapeRenderer renderer = shapes(diamond(7), Concept.PREDICTION.text());
    renderer.setUseFillPaint(true);
    renderer.setDefaultFillPaint(Token.SURFACE.color());
    renderer.setDefaultOutlineStroke(Space.stroke(2));
    float s = Space.scale(4);
    renderer.setSeriesShape(1, new Rectangle2D.Float(-s, -s, 2 * s, 2 * s));
    renderer.setSeriesOutlinePaint(1, Token.MUTED.color());
    renderer.setSeriesOutlineStroke(1, Space.stroke(1.5));
    return renderer;
  }

  private static XYLineAndShapeRenderer shapes(Shape shape, Color outline) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setDefaultShape(shape);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    renderer.setDefaultOutlinePaint(outline);
    renderer.setDefaultOutlineStroke(Space.stroke(1.5));
    return renderer;
  }
}
