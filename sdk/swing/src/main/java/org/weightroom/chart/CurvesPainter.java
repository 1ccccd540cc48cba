package org.weightroom.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints training curves: title, grid, lines, and at their ends names and numbers. */
record CurvesPainter(CurvesWords words) {
  private static final double LINE = 2.5;
  private static final double DOT = 3.5;
  private static final double FADED = 0.45;
  private static final int X_TICK = 70;

  void paint(Graphics2D g, StepsPlot plot, CurvesScene.Point shown, boolean cursor) {
    g.setFont(Type.TICK.bold());
    FontMetrics bold = g.getFontMetrics();
    g.setColor(Token.TEXT.color());
    g.drawString(title(plot), plot.bounds.x + Space.px(Space.S), plot.bounds.y + bold.getAscent());
    g.setFont(Type.TICK.font());
    FontMetrics metrics = g.getFontMetrics();
    paintTicks(g, plot, metrics);
    paintSteps(g, plot, metrics);
    if (cursor) {
      double x = plot.x(shown.step());
      g.setColor(Token.MUTED.color());
      g.setStroke(Space.stroke(1));
      g.draw(new Line2D.Double(x, plot.area.y, x, plot.area.getMaxY()));
    }
    for (int set = 0; set < plot.lines.size(); set++) {
      g.setColor(color(plot, set));
      g.setStroke(stroke(set));
      g.draw(plot.lines.get(set));
      double value = plot.value(shown, set);
      if (!Double.isNaN(value)) {
        g.fill(Strokes.circle(plot.x(shown.step()), plot.y(value), DOT));
      }
    }
    paintEnds(g, plot, shown, bold);
  }

  void paintEmpty(Graphics2D g, String text, int width, int height) {
    g.setFont(Type.NOTE.font());
    g.setColor(Token.MUTED.color());
    FontMetrics metrics = g.getFontMetrics();
    g.drawString(
        text,
        (width - metrics.stringWidth(text)) / 2,
        (height - metrics.getHeight()) / 2 + metrics.getAscent());
  }

  private String title(StepsPlot plot) {
    boolean loss = plot.kind == StepsPlot.Kind.LOSS;
    String key = loss ? plot.logarithmic ? "curves.loss.log" : "curves.loss" : "curves.accuracy";
    return words.texts().text(key);
  }

  private void paintTicks(Graphics2D g, StepsPlot plot, FontMetrics metrics) {
    int thickness = Math.max(1, Space.px(1));
    for (int i = 0; i < plot.ticks.length; i++) {
      int y = (int) Math.round(plot.y(plot.ticks[i]));
      g.setColor(Token.GRID.color());
      g.fillRect(plot.area.x, y - thickness / 2, plot.area.width, thickness);
      int right = plot.area.x - Space.px(Space.M);
      g.setColor(Token.MUTED.color());
      g.drawString(plot.labels[i], right - metrics.stringWidth(plot.labels[i]), middle(y, metrics));
    }
  }

  /** The last step in words; before it the round ones, as far as there is room. */
  private void paintSteps(Graphics2D g, StepsPlot plot, FontMetrics metrics) {
    int baseline =
        plot.area.y + plot.area.height + Space.px(Space.S + Space.S) + metrics.getAscent();
    String last = words.texts().text("curves.step", "step", words.whole(plot.lastStep()));
    int end = plot.area.x + plot.area.width - metrics.stringWidth(last) / 2;
    g.setColor(Token.MUTED.color());
    g.drawString(last, end, baseline);
    double range = Math.max(1.0, (double) (plot.lastStep() - plot.firstStep()));
    double most = Math.max(1.0, (double) plot.area.width / Space.px(X_TICK));
    long distance = Math.max(1, Math.round(Axes.niceStep(range, most)));
    long first = Math.floorDiv(plot.firstStep() + distance - 1, distance) * distance;
    for (long step = first; step < plot.lastStep(); step += distance) {
      String text = words.whole(step);
      int width = metrics.stringWidth(text);
      int x = (int) Math.round(plot.x(step) - width / 2.0);
      if (x + width + Space.px(Space.M) < end) {
        g.drawString(text, x, baseline);
      }
    }
  }

  /** A line's name and its number at the place shown, beside its end; names make way. */
  private void paintEnds(Graphics2D g, StepsPlot plot, CurvesScene.Point shown, FontMetrics bold) {
    int sets = plot.lines.size();
    double[] middles = new double[sets];
    for (int set = 0; set < sets; set++) {
      double end = plot.value(plot.scene.last(), set);
      middles[set] = Double.isNaN(end) ? plot.area.getMaxY() : plot.y(end);
    }
    Ends.spread(middles, bold.getHeight(), plot.area.y, plot.area.getMaxY());
    g.setFont(bold.getFont());
    int x = plot.area.x + plot.area.width + Space.px(Space.M);
    for (int set = 0; set < sets; set++) {
      double value = plot.value(shown, set);
      String number = plot.kind == StepsPlot.Kind.LOSS ? words.loss(value) : percent(shown, set);
      g.setColor(plot.scene.earlier() ? Token.MUTED.color() : color(plot, set)); // to be read
      String text = plot.scene.names().get(set) + " " + number;
      g.drawString(text, x, middle((int) Math.round(middles[set]), bold));
    }
  }

  private String percent(CurvesScene.Point shown, int set) {
    return words.percent(shown.measures().get(set).accuracy().share());
  }

  private static Color color(StepsPlot plot, int set) {
    Color full = (set == 1 ? Token.ACCENT : Token.CONNECTION).color();
    return plot.scene.earlier() ? Colors.mix(Token.SURFACE.color(), full, FADED) : full;
  }

  private static BasicStroke stroke(int set) {
    return switch (set) {
      case 0 -> Space.stroke(LINE);
      case 1 -> Space.dashed(LINE, 7, 4);
      default -> Space.dashed(LINE, 2, 4);
    };
  }

  private static int middle(int y, FontMetrics metrics) {
    return y - metrics.getHeight() / 2 + metrics.getAscent();
  }
}
