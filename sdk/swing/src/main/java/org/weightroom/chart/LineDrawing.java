package org.weightroom.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.weightroom.chart.Scene.Asked;
import org.weightroom.chart.Scene.Pin;
import org.weightroom.chart.Scene.Place;
import org.weightroom.chart.Scene.Point;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** Grid, tick labels, lines and points: all that JFreeChart draws. */
final class LineDrawing {
  /** Between the plot and its tick labels. */
  static final int GAP = Space.L;

  /** How much larger the plot is on each side than the axes say. */
  static final int BLEED = 9;

  private static final double[][] NOTHING = new double[2][0];

  private final NumberAxis xAxis = axis();
  private final NumberAxis yAxis = axis();
  private final XYPlot plot = new XYPlot(null, xAxis, yAxis, null);
  private final JFreeChart chart = new JFreeChart(null, Type.NOTE.font(), plot, false);
  private final Axes axes;
  private final DefaultXYDataset ghosts;
  private final DefaultXYDataset errors;
  private final DefaultXYDataset line;
  private final DefaultXYDataset asked;
  private final DefaultXYDataset actual;
  private final DefaultXYDataset predicted;

  LineDrawing(Axes axes) {
    this.axes = axes;
    chart.setNotify(false); // the canvas repaints once a flush; nobody else listens
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    ghosts = layer(0, Marks.ghosts());
    errors = layer(1, Marks.errorLines());
    line = layer(2, Marks.line());
    asked = layer(3, Marks.asked());
    actual = layer(4, Marks.actual());
    predicted = layer(5, Marks.predicted());
  }

  void show(Scene scene) {
    ghosts.addSeries(0, line(scene.earlier()));
    for (int i = 0; i < Marks.PINS; i++) {
      int number = i + 1;
      Optional<Pin> pin = scene.pins().stream().filter(p -> p.number() == number).findFirst();
      ghosts.addSeries(number, line(pin.map(Pin::line)));
    }
    line.addSeries(0, scene.curve().isEmpty() ? line(scene.line()) : curve(scene.curve()));
    errors.addSeries(0, errorLines(scene.points()));
    actual.addSeries(
        0, columns(scene.points().stream().map(p -> new double[] {p.x(), p.actual()})));
    predicted.addSeries(
        0,
        columns(
            scene.points().stream()
                .filter(p -> p.predicted().isPresent())
                .filter(p -> axes.holdsY(p.predicted().orElseThrow()))
                .map(p -> new double[] {p.x(), p.predicted().orElseThrow()})));
    Stream<Asked> questions = scene.asked().stream();
    asked.addSeries(
        0,
        columns(
            questions
                .filter(a -> a.predicted().isPresent())
                .map(a -> new double[] {a.x(), a.predicted().orElseThrow()})));
    asked.addSeries(1, columns(scene.asked().stream().map(a -> new double[] {a.x(), a.price()})));
  }

  /**
   * Lays the plot into a component of that size. The plot is a little larger than the axes say, so
   * that a point on the edge is not cut in half.
   */
  void layOut(Frame frame, int width, int height, Ticks x, Ticks y) {
    if (frame.isEmpty()) {
      return;
    }
    Rectangle outer = new Rectangle(frame.plot());
    outer.grow(Space.px(BLEED), Space.px(BLEED));
    xAxis.setRange(frame.fromScreenX(outer.x), frame.fromScreenX(outer.getMaxX()));
    yAxis.setRange(frame.fromScreenY(outer.getMaxY()), frame.fromScreenY(outer.y));
    xAxis.setTickUnit(new NumberTickUnit(x.step(), x));
    yAxis.setTickUnit(new NumberTickUnit(y.step(), y));
    AxisSpace space = new AxisSpace();
    space.setLeft(outer.x);
    space.setTop(outer.y);
    space.setRight(width - outer.getMaxX());
    space.setBottom(height - outer.getMaxY());
    plot.setFixedDomainAxisSpace(space);
    plot.setFixedRangeAxisSpace(space);
  }

  void draw(Graphics2D g, int width, int height) {
    chart.draw(g, new Rectangle(0, 0, width, height));
  }

  private double[][] line(Optional<Segment> segment) {
    return segment
        .flatMap(whole -> whole.within(axes))
        .map(s -> new double[][] {{s.x1(), s.x2()}, {s.y1(), s.y2()}})
        .orElse(NOTHING);
  }

  private static double[][] curve(List<Place> places) {
    return columns(places.stream().map(place -> new double[] {place.x(), place.y()}));
  }

  /** One series for all of them: a NaN lifts the pen. */
  private double[][] errorLines(List<Point> points) {
    return columns(
        points.stream()
            .filter(p -> p.predicted().isPresent())
            .map(p -> new Segment(p.x(), p.actual(), p.x(), p.predicted().orElseThrow()))
            .flatMap(s -> s.within(axes).stream())
            .flatMap(
                s ->
                    Stream.of(
                        new double[] {s.x1(), s.y1()},
                        new double[] {s.x2(), s.y2()},
                        new double[] {s.x2(), Double.NaN})));
  }

  private static double[][] columns(Stream<double[]> points) {
    List<double[]> rows = points.toList();
    return new double[][] {
      rows.stream().mapToDouble(row -> row[0]).toArray(),
      rows.stream().mapToDouble(row -> row[1]).toArray()
    };
  }

  private DefaultXYDataset layer(int index, XYLineAndShapeRenderer renderer) {
    DefaultXYDataset data = new DefaultXYDataset();
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
    return data;
  }

  private static NumberAxis axis() {
    NumberAxis axis = new NumberAxis();
    axis.setLabelFont(Type.TICK.font());
    axis.setTickLabelFont(Type.TICK.font());
    axis.setTickLabelPaint(Token.MUTED.color());
    double left = (double) Space.px(GAP) - Space.px(BLEED);
    axis.setTickLabelInsets(new RectangleInsets(0, left, 0, left));
    axis.setTickMarksVisible(false);
    axis.setTickMarkOutsideLength(0); // labels keep away from marks that are not there
    axis.setAxisLineVisible(false);
    return axis;
  }
}
