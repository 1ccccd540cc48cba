package org.weightroom.chart;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.FocusEvent;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The curves and their dots: one stop of the focus, in which mouse and arrow keys move x. */
final class CurveCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;
  private static final int REACH = 16;

  private final transient CurvePlan plan;
  private final transient CurveWords words;
  private final transient CurvePainter painter;
  private final transient CurveHand hand;
  private final transient CurveKeys keys;
  private final transient Locale locale;
  private final transient Runnable resized;
  private transient CurvePlot plot;
  private transient CurveScene scene = CurveScene.EMPTY;
  private transient List<Samples> samples = List.of();
  private transient List<Path2D> paths = List.of();
  private boolean byKeyboard;
  private boolean lit;

  /**
   * A canvas without curves.
   *
   * @param resized called when there are more or fewer columns to sample
   */
  CurveCanvas(CurvePlan plan, CurveWords words, Locale locale, Runnable resized) {
    this.plan = plan;
    this.words = words;
    this.locale = locale;
    this.resized = resized;
    this.painter = new CurvePainter(plan, words);
    this.plot = newPlot();
    setName("curve." + plan.id);
    hand = new CurveHand(this, plan.dial);
    addMouseListener(hand);
    addMouseMotionListener(hand);
    keys = new CurveKeys(this, plan.dial);
    addKeyListener(keys);
    addFocusListener(keys);
  }

  @Override
  void entered(FocusEvent.Cause cause) {
    useByKeyboard(cause.name().startsWith("TRAVERSAL"));
  }

  /** How many pixel columns there are to sample, at least 1. */
  int columns() {
    return Math.max(1, plot.frame.plot().width);
  }

  void show(List<Samples> newSamples) {
    samples = newSamples;
    trace();
    repaint();
  }

  void show(CurveScene next) {
    if (!next.equals(scene)) {
      scene = next;
      repaint();
    }
  }

  CurveScene scene() {
    return scene;
  }

  CurvePlot plot() {
    return plot;
  }

  /** The curves as they are drawn. */
  List<Path2D> paths() {
    return paths;
  }

  /** Lights the dots, or not. */
  void light(boolean light) {
    if (light != lit) {
      lit = light;
      repaint();
    }
  }

  /** Under the keyboard the dots are lit, under the mouse only where it is at one. */
  void useByKeyboard(boolean use) {
    if (use != byKeyboard) {
      byKeyboard = use;
      repaint();
    }
  }

  /** Whether a press here moves x: on the plot or its edge. */
  boolean takes(Point place) {
    return scene.x().isPresent() && (plot.outer().contains(place) || isDotAt(place));
  }

  boolean isDotAt(Point place) {
    return scene.x().isPresent()
        && scene.dots().stream().anyMatch(dot -> at(dot).distance(place) <= Space.px(REACH));
  }

  /** Where a dot is on the screen; on the edge where its value is beyond. */
  Point2D at(CurveScene.Dot dot) {
    Axes axes = plan.axes;
    double x = axes.clampX(scene.x().orElse(axes.xMin()));
    return plot.frame.toScreen(x, axes.clampY(dot.y()));
  }

  @Override
  void measure() {
    int before = columns();
    plot = newPlot();
    trace();
    if (columns() != before) {
      resized.run();
    }
  }

  private CurvePlot newPlot() {
    return new CurvePlot(
        plan.axes, words, getWidth(), getHeight(), getFontMetrics(Type.TICK.bold()), locale);
  }

  private void trace() {
    paths = samples.stream().map(curve -> curve.path(plot.frame)).toList();
  }

  @Override
  void paint(Graphics2D brush) {
    if (!plot.frame.isEmpty()) {
      painter.paint(brush, this, lit || (byKeyboard && isFocusOwner()));
    }
  }

  /** What is held when the page goes never gets its release. */
  @Override
  public void removeNotify() {
    hand.end();
    keys.release();
    super.removeNotify();
  }
}
