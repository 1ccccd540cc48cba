package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.OptionalLong;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.ErrorScale;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints an error log: grid, line, ticks, and what stands out. */
record LogPainter(Texts texts) {
  private static final double DOT = 3.5;
  private static final double CROSS = 4.5;
  private static final int X_TICK = 90;

  void paint(Graphics2D g, LogPlot plot, OptionalLong cursor) {
    g.setFont(Type.TICK.font());
    FontMetrics metrics = g.getFontMetrics();
    paintTicks(g, plot, metrics);
    paintSteps(g, plot, metrics);
    cursor.ifPresent(step -> paintCursorLine(g, plot, step));
    g.setColor(Token.ERROR_LINE.color());
    g.setStroke(Space.stroke(Space.CHART_LINE));
    g.draw(plot.line);
    if (plot.scene.blownUpAt().isPresent()) {
      paintCross(g, plot, metrics);
    } else {
      dot(g, plot.at(plot.scene.last()), DOT);
    }
    cursor.ifPresent(step -> dot(g, plot.at(step), DOT + 1));
  }

  void paintEmpty(Graphics2D g, int width, int height) {
    g.setFont(Type.NOTE.font());
    g.setColor(Token.MUTED.color());
    FontMetrics metrics = g.getFontMetrics();
    String text = texts.text("log.empty");
    g.drawString(
        text,
        (width - metrics.stringWidth(text)) / 2,
        (height - metrics.getHeight()) / 2 + metrics.getAscent());
  }

  private void paintTicks(Graphics2D g, LogPlot plot, FontMetrics metrics) {
    int thickness = Math.max(1, Space.px(1));
    float swatch = Space.scale(LogPlot.SWATCH);
    for (int i = 0; i < plot.ticks.length; i++) {
      int y = (int) Math.round(plot.y(plot.ticks[i]));
      g.setColor(Token.GRID.color());
      g.fillRect(plot.area.x, y - thickness / 2, plot.area.width, thickness);
      int right = plot.area.x - Space.px(Space.M);
      int x = right - metrics.stringWidth(plot.labels[i]);
      g.setColor(Concept.ERROR.text());
      g.drawString(plot.labels[i], x, middle(y, metrics));
      RoundRectangle2D sample =
          new RoundRectangle2D.Float(
              Space.px(Space.S), y - swatch / 2, swatch, swatch, swatch / 2, swatch / 2);
      g.setColor(ErrorScale.color(plot.ticks[i]));
      g.fill(sample);
      g.setColor(Concept.ERROR.outline());
      g.setStroke(Space.stroke(0.75));
      g.draw(sample);
    }
  }

  /** The last step in words; before it the round ones, as far as there is room. */
  private void paintSteps(Graphics2D g, LogPlot plot, FontMetrics metrics) {
    Rectangle area = plot.area;
    int baseline = area.y + area.height + Space.px(Space.M) + metrics.getAscent();
    String last = texts.text("log.step", "step", whole(plot.scene.last()));
    int end = area.x + area.width - metrics.stringWidth(last);
    int begin = area.x;
    g.setColor(Token.MUTED.color());
    g.drawString(last, end, baseline);
    if (plot.logarithmic) {
      String scale = texts.text("log.scale");
      g.drawString(scale, Space.px(Space.S), baseline);
      begin = Math.max(begin, Space.px(Space.S + Space.M) + metrics.stringWidth(scale));
    }
    double most = Math.max(1.0, (double) area.width / Space.px(X_TICK));
    double range = plot.scene.losses().size() - 1.0;
    long distance = Math.max(1, Math.round(Axes.niceStep(Math.max(1, range), most)));
    long first = Math.floorDiv(plot.scene.first() + distance - 1, distance) * distance;
    for (long step = first; step < plot.scene.last(); step += distance) {
      String text = whole(step);
      int width = metrics.stringWidth(text);
      int x = Math.max(begin, (int) Math.round(plot.x(step) - width / 2.0));
      if (x + width + Space.px(Space.M) < end && x <= plot.x(step)) {
        g.drawString(text, x, baseline);
      }
    }
  }

  private void paintCursorLine(Graphics2D g, LogPlot plot, long step) {
    double x = plot.x(step);
    g.setColor(Token.MUTED.color());
    g.setStroke(Space.stroke(1));
    g.draw(new Line2D.Double(x, plot.area.y, x, plot.area.getMaxY()));
  }

  private void paintCross(Graphics2D g, LogPlot plot, FontMetrics metrics) {
    Point2D at = plot.at(plot.scene.last());
    float r = Space.scale(CROSS);
    g.setColor(Token.DANGER.color());
    g.setStroke(Space.stroke(2.5));
    g.draw(new Line2D.Double(at.getX() - r, at.getY() - r, at.getX() + r, at.getY() + r));
    g.draw(new Line2D.Double(at.getX() - r, at.getY() + r, at.getX() + r, at.getY() - r));
    long step = plot.scene.blownUpAt().orElseThrow();
    String text = texts.text("log.diverged", "step", whole(step));
    g.setFont(Type.TICK.bold());
    int width = g.getFontMetrics().stringWidth(text);
    int x = (int) Math.round(at.getX() - Space.px(Space.M) - width);
    int above = (int) Math.round(at.getY()) - Space.px(Space.M) - metrics.getHeight();
    Rectangle box =
        new Rectangle(
            Math.max(plot.area.x, x),
            Math.max(Space.px(2), above), // a line that rises leaves room above it
            width,
            metrics.getHeight());
    g.setColor(Colors.fade(Token.SURFACE.color(), 0.85));
    g.fill(box);
    g.setColor(Token.DANGER.color());
    g.drawString(text, box.x, box.y + metrics.getAscent());
  }

  private static void dot(Graphics2D g, Point2D at, double radius) {
    float r = Space.scale(radius);
    g.setColor(Concept.ERROR.text());
    g.fill(new Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
  }

  private String whole(long step) {
    return Sizes.whole(step, texts.locale());
  }

  private static int middle(int y, FontMetrics metrics) {
    return y - metrics.getHeight() / 2 + metrics.getAscent();
  }
}
