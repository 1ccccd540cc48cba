package org.weightroom.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * Paints the axes and the lines of a decision map.
 *
 * @param threeQuarters what stands beside the line of a probability of 75 %
 * @param oneQuarter of 25 %
 */
record DecisionPainter(String xTitle, String yTitle, String threeQuarters, String oneQuarter) {
  /** The score of a probability of 75 %; that of 25 % is its opposite. */
  static final double LN_3 = Math.log(3);

  private static final double HANDLE = 6.5;
  private static final double HALO = 14;
  private static final double LINE = 3;
  private static final double CLOSE = 5;
  private static final double CLOSE_FOR_WORDS = 18;

  void paintAxes(Graphics2D g, DecisionPlan plan, int width, int height) {
    g.setFont(Type.TICK.font());
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(Token.MUTED.color());
    Rectangle plot = plan.plot();
    for (double value : plan.yTicks.values()) {
      String number = plan.yTicks.format(value);
      float middle = (metrics.getAscent() - metrics.getDescent()) / 2f;
      float y = (float) plan.frame.toScreenY(value) + middle;
      g.drawString(number, plot.x - Space.px(DecisionPlan.GAP) - metrics.stringWidth(number), y);
    }
    int bottom = height - metrics.getDescent() - (plan.low ? 0 : Space.px(Space.S));
    int title = (int) plot.getMaxX() - metrics.stringWidth(xTitle);
    if (plan.low) {
      Grid.columns(g, plan.frame, plan.xTicks, bottom, title - Space.px(Space.M));
    } else {
      Grid.columns(g, plan.frame, plan.xTicks, bottom - metrics.getHeight(), width);
      g.drawString(yTitle, Space.px(Space.M), metrics.getAscent());
    }
    g.drawString(xTitle, title, bottom);
  }

  /** The boundary, and thin lines where one side is three times as likely as the other. */
  void paintLines(Graphics2D g, DecisionPlan plan, DecisionRule rule) {
    Optional<Line2D> boundary = plan.boundary(rule);
    paintQuarter(g, plan.contour(rule, LN_3), boundary, threeQuarters, plan.plot());
    paintQuarter(g, plan.contour(rule, -LN_3), boundary, oneQuarter, plan.plot());
    boundary.ifPresent(
        line -> {
          g.setColor(Token.SURFACE.color());
          g.setStroke(Space.stroke(LINE + 2));
          g.draw(line);
          g.setColor(Token.TEXT.color());
          g.setStroke(Space.stroke(LINE));
          g.draw(line);
        });
  }

  private static void paintQuarter(
      Graphics2D g,
      Optional<Line2D> quarter,
      Optional<Line2D> boundary,
      String text,
      Rectangle plot) {
    if (quarter.isEmpty() || isClose(quarter.get(), boundary, CLOSE)) {
      return;
    }
    Line2D line = quarter.get();
    g.setColor(Token.TEXT.color());
    g.setStroke(Space.dashed(1, 5, 4));
    g.draw(line);
    FontMetrics metrics = g.getFontMetrics(Type.TICK.font());
    int width = metrics.stringWidth(text);
    double length = line.getP1().distance(line.getP2());
    if (length < 3.0 * width || isClose(line, boundary, CLOSE_FOR_WORDS)) {
      return;
    }
    // Its percent stands upon it, in a gap, near the end that no handle is at.
    Point2D at = DecisionPlan.along(line, 1 - width / length);
    Rectangle place =
        new Rectangle(
            (int) Math.round(at.getX()) - width / 2 - Space.px(2),
            (int) Math.round(at.getY()) - metrics.getHeight() / 2,
            width + 2 * Space.px(2),
            metrics.getHeight());
    place.x = Math.max(plot.x, Math.min(plot.x + plot.width - place.width, place.x));
    place.y = Math.max(plot.y, Math.min(plot.y + plot.height - place.height, place.y));
    g.setColor(Colors.fade(Token.SURFACE.color(), 0.85));
    g.fillRoundRect(
        place.x, place.y, place.width, place.height, Space.px(Space.M), Space.px(Space.M));
    g.setColor(Token.TEXT.color());
    g.setFont(Type.TICK.font());
    g.drawString(text, place.x + Space.px(2), place.y + metrics.getAscent());
  }

  private static boolean isClose(Line2D line, Optional<Line2D> boundary, double pixels) {
    return boundary
        .filter(b -> b.ptLineDist(DecisionPlan.along(line, 0.5)) < Space.scale(pixels))
        .isPresent();
  }

  /** The two handles, one of them perhaps lit. */
  static void paintHandles(Graphics2D g, Line2D handles, Optional<DecisionGrip> lit) {
    paintHandle(g, handles.getP1(), lit.filter(grip -> grip == DecisionGrip.FIRST).isPresent());
    paintHandle(g, handles.getP2(), lit.filter(grip -> grip == DecisionGrip.SECOND).isPresent());
  }

  private static void paintHandle(Graphics2D g, Point2D at, boolean lit) {
    Color color = Token.TEXT.color();
    if (lit) {
      g.setColor(Colors.fade(color, 0.2));
      g.fill(Strokes.circle(at.getX(), at.getY(), HALO));
    }
    g.setColor(Token.SURFACE.color());
    g.fill(Strokes.circle(at.getX(), at.getY(), HANDLE));
    g.setColor(color);
    g.setStroke(Space.stroke(Space.NEURON_LINE));
    g.draw(Strokes.circle(at.getX(), at.getY(), HANDLE));
  }
}
