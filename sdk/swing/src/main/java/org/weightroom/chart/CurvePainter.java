package org.weightroom.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.weightroom.theme.Colors;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Paints grid, curves, dots and the lines that lead from the dots to the axes. */
record CurvePainter(CurvePlan plan, CurveWords words) {
  private static final double DOT = 7;
  private static final double SMALL_DOT = 5;
  private static final double HALO = 15;

  void paint(Graphics2D g, CurveCanvas canvas, boolean lit) {
    CurvePlot plot = canvas.plot();
    CurveScene scene = canvas.scene();
    List<Curve> curves = plan.curves();
    g.setFont(Type.TICK.font());
    paintGrid(g, plot);
    paintNumbers(g, canvas, curves);
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(plot.outer());
    paintGuides(inside, canvas, curves);
    List<Path2D> paths = canvas.paths();
    for (int i = paths.size() - 1; i >= 0; i--) {
      inside.setColor(curves.get(i).style().color());
      inside.setStroke(curves.get(i).style().stroke());
      inside.draw(paths.get(i));
    }
    inside.dispose();
    for (int i = scene.dots().size() - 1; i >= 0; i--) {
      paintDot(g, canvas.at(scene.dots().get(i)), curves.get(i).style(), lit);
    }
    paintNames(g, plot, paths, curves);
  }

  private void paintGrid(Graphics2D g, CurvePlot plot) {
    Rectangle area = plot.frame.plot();
    for (double y : plot.yTicks.values()) {
      level(g, plot, y, y == 0 ? Token.CONTROL_LINE.color() : Token.GRID.color());
    }
    Axes axes = plan.axes;
    if (axes.xMin() <= 0 && axes.xMax() >= 0) {
      int thickness = Math.max(1, Space.px(1));
      int x = (int) Math.round(plot.frame.toScreenX(0) - thickness / 2.0);
      g.setColor(Token.CONTROL_LINE.color());
      g.fillRect(x, area.y, thickness, area.height);
    }
    plan.threshold.ifPresent(
        y -> {
          double at = plot.frame.toScreenY(y);
          g.setColor(Token.TEXT.color());
          g.setStroke(Space.dashed(1.5, 2, 4));
          g.draw(new Line2D.Double(area.x, at, area.getMaxX(), at));
        });
  }

  private static void level(Graphics2D g, CurvePlot plot, double value, Color color) {
    Rectangle area = plot.frame.plot();
    int thickness = Math.max(1, Space.px(1));
    int y = (int) Math.round(plot.frame.toScreenY(value) - thickness / 2.0);
    g.setColor(color);
    g.fillRect(area.x, y, area.width, thickness);
  }

  private void paintGuides(Graphics2D g, CurveCanvas canvas, List<Curve> curves) {
    CurveScene scene = canvas.scene();
    Rectangle area = canvas.plot().frame.plot();
    double highest = area.getMaxY();
    double x = 0;
    for (int i = 0; i < scene.dots().size(); i++) {
      Point2D at = canvas.at(scene.dots().get(i));
      x = at.getX();
      highest = Math.min(highest, at.getY());
      if (curves.get(i).style() != Curve.Style.SLOPE) {
        g.setColor(curves.get(i).style().color());
        g.setStroke(Space.dashed(1.25, 3, 3));
        g.draw(new Line2D.Double(area.x, at.getY(), x, at.getY()));
      }
    }
    if (scene.x().isPresent()) {
      g.setColor(Concept.INPUT.text());
      g.setStroke(Space.dashed(1.25, 3, 3));
      g.draw(new Line2D.Double(x, highest, x, area.getMaxY()));
    }
  }

  private static void paintDot(Graphics2D g, Point2D at, Curve.Style style, boolean lit) {
    boolean slope = style == Curve.Style.SLOPE;
    if (lit && !slope) {
      g.setColor(Colors.fade(style.color(), 0.2));
      g.fill(Strokes.circle(at.getX(), at.getY(), HALO));
    }
    g.setColor(Token.SURFACE.color());
    g.fill(Strokes.circle(at.getX(), at.getY(), slope ? SMALL_DOT : DOT));
    g.setColor(style.color());
    g.setStroke(Space.stroke(Space.NEURON_LINE));
    g.draw(Strokes.circle(at.getX(), at.getY(), slope ? SMALL_DOT : DOT));
  }

  /** Titles and numbers of both axes; a tick makes way for the dot's own number. */
  private void paintNumbers(Graphics2D g, CurveCanvas canvas, List<Curve> curves) {
    CurvePlot plot = canvas.plot();
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(Token.MUTED.color());
    g.drawString(words.yTitle(), plot.inside.x, plot.inside.y + metrics.getAscent());
    paintUpright(g, canvas, curves);
    paintLevel(g, canvas);
  }

  private void paintUpright(Graphics2D g, CurveCanvas canvas, List<Curve> curves) {
    CurvePlot plot = canvas.plot();
    FontMetrics metrics = g.getFontMetrics();
    int right = plot.frame.plot().x - Space.px(CurvePlot.BLEED);
    List<Tag> live = new ArrayList<>();
    List<CurveScene.Dot> dots = canvas.scene().dots();
    for (int i = 0; i < dots.size(); i++) {
      Curve.Style style = curves.get(i).style();
      if (style != Curve.Style.SLOPE) {
        live.add(new Tag(dots.get(i).shown(), canvas.at(dots.get(i)).getY(), style.color()));
      }
    }
    live = Tag.spread(live, plot.frame.plot(), metrics.getHeight());
    g.setColor(Token.MUTED.color());
    for (double y : plot.yTicks.values()) {
      double at = plot.frame.toScreenY(y);
      if (live.stream().noneMatch(tag -> Math.abs(tag.y() - at) < metrics.getHeight())) {
        String text = words.tick(y, plot.yTicks);
        g.drawString(text, right - metrics.stringWidth(text), baseline(at, metrics));
      }
    }
    g.setFont(Type.TICK.bold());
    for (Tag tag : live) {
      g.setColor(tag.color());
      int width = g.getFontMetrics().stringWidth(tag.text());
      g.drawString(tag.text(), right - width, baseline(tag.y(), metrics));
    }
    g.setFont(Type.TICK.font());
  }

  private void paintLevel(Graphics2D g, CurveCanvas canvas) {
    CurvePlot plot = canvas.plot();
    Rectangle area = plot.frame.plot();
    FontMetrics metrics = g.getFontMetrics();
    int line = metrics.getHeight();
    int top = area.y + area.height + Space.px(CurvePlot.BLEED);
    Rectangle number = new Rectangle();
    if (canvas.scene().x().isPresent()) {
      g.setFont(Type.TICK.bold());
      String text = canvas.scene().shownX();
      double at = plot.frame.toScreenX(plan.axes.clampX(canvas.scene().x().getAsDouble()));
      number = box(text, at, top, g.getFontMetrics());
      int most = plot.inside.x + plot.inside.width - number.width;
      number.x = Math.max(plot.inside.x, Math.min(most, number.x)); // a number put there is long
      g.setColor(Concept.INPUT.text());
      g.drawString(text, number.x, top + metrics.getAscent());
      number.grow(Space.px(Space.S), 0);
      g.setFont(Type.TICK.font());
    }
    String title = words.xTitle();
    int width = metrics.stringWidth(title);
    int y = plot.low ? top : plot.inside.y + plot.inside.height - line;
    int x = plot.inside.x + plot.inside.width - width;
    Rectangle titled =
        new Rectangle(plot.low ? x : Math.min(x, area.x + area.width - width), y, width, line);
    g.setColor(Token.MUTED.color());
    if (!titled.intersects(number)) {
      g.drawString(title, titled.x, y + metrics.getAscent());
    }
    titled.grow(Space.px(Space.S), 0);
    for (double value : plot.xTicks.values()) {
      String text = plot.xTicks.format(value);
      Rectangle tick = box(text, plot.frame.toScreenX(value), top, metrics);
      if (!tick.intersects(number) && !(plot.low && tick.intersects(titled))) {
        g.drawString(text, tick.x, top + metrics.getAscent());
      }
    }
  }

  private static Rectangle box(String text, double middle, int top, FontMetrics metrics) {
    int width = metrics.stringWidth(text);
    return new Rectangle((int) Math.round(middle - width / 2.0), top, width, metrics.getHeight());
  }

  /** Names the curves where they end: beside the plot, or inside where they leave it sooner. */
  private void paintNames(Graphics2D g, CurvePlot plot, List<Path2D> paths, List<Curve> curves) {
    List<String> names = words.ends();
    Rectangle area = plot.frame.plot();
    g.setFont(Type.TICK.bold());
    FontMetrics metrics = g.getFontMetrics();
    List<Tag> beside = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), paths.size()); i++) {
      Point2D end = paths.get(i).getCurrentPoint();
      Color color = curves.get(i).style().color();
      if (end != null && end.getX() >= area.getMaxX() - 1) {
        beside.add(new Tag(names.get(i), end.getY(), color));
      } else if (end != null) {
        g.setColor(color);
        boolean top = end.getY() < area.getCenterY();
        double y = end.getY() + (top ? 1 : -1) * metrics.getHeight() / 2.0;
        g.drawString(names.get(i), (int) end.getX() + Space.px(Space.M), baseline(y, metrics));
      }
    }
    int x = area.x + area.width + Space.px(CurvePlot.BLEED + Space.S);
    for (Tag tag : Tag.spread(beside, area, metrics.getHeight())) {
      g.setColor(tag.color());
      g.drawString(tag.text(), x, baseline(tag.y(), metrics));
    }
  }

  private static int baseline(double middle, FontMetrics metrics) {
    return (int) Math.round(middle - metrics.getHeight() / 2.0) + metrics.getAscent();
  }
}
