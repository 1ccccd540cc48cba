package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weightroom.chart.Legend.Entry;
import org.weightroom.chart.Scene.DialLine;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Numerals;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;

/**
 * Examples with one feature as points, a line of predictions through them, and the errors between.
 *
 * <p>With {@link #handles} the line can be dragged, and moved by the arrow keys. The line before
 * the last gesture stays as a ghost; so do pinned attempts.
 */
public final class ScatterChart extends Part {
  private static final long serialVersionUID = 1L;

  /** Below this height the legend goes: shapes and labels still tell what is what. */
  private static final int LEGEND_FROM = 190;

  private final transient Scenery scenery;
  private transient Axes axes;
  private transient @Nullable PartContext context;
  private transient @Nullable Spoken spoken;
  private @Nullable Legend legend;
  private @Nullable LineCanvas canvas;

  private ScatterChart(Dataset data) {
    super(new BorderLayout(0, Space.px(Space.S)));
    setName("scatter");
    this.scenery = new Scenery(data);
    this.axes = Axes.around(data);
  }

  /**
   * The examples of a data set: x is the feature, y the label.
   *
   * @throws IllegalArgumentException if there is more than one feature
   */
  public static ScatterChart of(Dataset data) {
    if (data.featureNames().size() != 1) {
      throw new IllegalArgumentException(
          "a chart has one feature as x, not " + data.featureNames());
    }
    return new ScatterChart(data);
  }

  /** A straight line: the prediction for each x. */
  public ScatterChart line(DoubleUnaryOperator prediction) {
    scenery.prediction = prediction;
    scenery.bends = false;
    return this;
  }

  /** What bends: the prediction for each x; no handles move it. */
  public ScatterChart curve(DoubleUnaryOperator prediction) {
    scenery.prediction = prediction;
    scenery.bends = true;
    return this;
  }

  /** The prediction of each example, and the error between it and the actual value. */
  public ScatterChart residuals() {
    scenery.residuals = true;
    return this;
  }

  /**
   * Lets a hand move the line {@code weight · x + bias}: it lifts by the left handle or by itself,
   * and tilts by the right one.
   */
  public ScatterChart handles(NumberProperty weight, NumberProperty bias) {
    scenery.dials = new Dials(weight, bias);
    return this;
  }

  /** A question: what the line predicts at {@code x}, beside the price that is asked there. */
  public ScatterChart asked(NumberProperty x, double askedPrice) {
    scenery.askedX = x;
    scenery.askedPrice = askedPrice;
    return this;
  }

  /**
   * What the axes show; without it, from 0 to a nice number above the data.
   *
   * @throws IllegalArgumentException if a range is empty or not finite
   */
  public ScatterChart axes(double xMin, double xMax, double yMin, double yMax) {
    axes = new Axes(xMin, xMax, yMin, yMax);
    return this;
  }

  @Override
  public boolean grows() {
    return true;
  }

  /** A chart is read from left to right, so it is not mirrored in any language. */
  @Override
  public void applyComponentOrientation(ComponentOrientation orientation) {
    super.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  /** Where there is little height, the drawing gets all of it. */
  @Override
  public void doLayout() {
    if (legend != null) {
      legend.setVisible(getHeight() >= Space.px(LEGEND_FROM));
    }
    super.doLayout();
  }

  @Override
  public void join(PartContext page) {
    Texts texts = page.texts();
    Captions captions =
        new Captions(
            texts.text("axis." + scenery.data.featureNames().get(0)),
            texts.text("axis." + scenery.data.labelName()),
            texts.text("chart.asked"));
    context = page;
    spoken = new Spoken(texts);
    legend = new Legend();
    canvas = new LineCanvas(axes, captions, colors(page), page.locale());
    canvas.getAccessibleContext().setAccessibleName(texts.text("chart.scatter.name"));
    if (scenery.dials != null) {
      canvas.moveBy(scenery.dials);
    }
    add(legend, BorderLayout.NORTH);
    add(canvas, BorderLayout.CENTER);
    page.watch(this::refresh);
  }

  @Override
  public void hideProperties(Set<String> ids) {
    scenery.hide(ids);
    refresh();
  }

  /**
   * Where the handle that moves a property is, in the coordinates of the component named {@code
   * chart}.
   *
   * @throws IllegalStateException if the chart has no such handle now
   */
  public Point handleLocation(NumberProperty property) {
    Dials dials = scenery.dials;
    if (canvas == null || dials == null) {
      throw new IllegalStateException("no handles yet");
    }
    Grip grip = property == dials.weight() ? Grip.TILT : Grip.LIFT;
    DialLine line =
        canvas
            .scene()
            .dials()
            .filter(d -> property == dials.weight() || property == dials.bias())
            .filter(d -> Handles.shown(d).anyMatch(grip::equals))
            .orElseThrow(() -> new IllegalStateException("no handle for " + property.id()));
    Point2D at = Handles.location(grip, line, canvas.frame());
    return new Point((int) Math.round(at.getX()), (int) Math.round(at.getY()));
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(240), Space.px(180));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(560), Space.px(320));
  }

  private void refresh() {
    if (context == null || canvas == null || spoken == null || legend == null) {
      return;
    }
    Scene scene = scenery.scene(context.model(), axes);
    canvas.show(scene, spoken.describe(scene));
    boolean compared = scene.points().stream().anyMatch(p -> p.predicted().isPresent());
    boolean predicts = scene.line().isPresent() || !scene.curve().isEmpty();
    Texts texts = context.texts();
    legend.show(Entry.ACTUAL, when(!scene.points().isEmpty(), texts.text("legend.actual")));
    legend.show(Entry.PREDICTION, when(predicts, texts.text("legend.prediction")));
    legend.show(Entry.ERROR, when(compared, texts.text("legend.error")));
    legend.show(Entry.EARLIER, when(scene.earlier().isPresent(), earlierText(context)));
    legend.show(Entry.ASKED, when(scene.asked().isPresent(), texts.text("legend.asked")));
  }

  private String earlierText(PartContext page) {
    Texts texts = page.texts();
    OptionalDouble score = scenery.earlierScore(page.model());
    if (score.isEmpty()) {
      return texts.text("legend.earlier.unscored");
    }
    int decimals = page.model().attempts().map(a -> a.score().decimals()).orElseThrow();
    String shown = Numerals.show(score.getAsDouble(), decimals, page.locale());
    return texts.text("legend.earlier", "error", shown);
  }

  private static Optional<String> when(boolean shown, String text) {
    return shown ? Optional.of(text) : Optional.empty();
  }

  /** A handle has the colour of the number that it moves. */
  private Map<Grip, Color> colors(PartContext page) {
    Map<Grip, Color> colors = new EnumMap<>(Grip.class);
    if (scenery.dials != null) {
      colors.put(Grip.LIFT, color(page, scenery.dials.bias()));
      colors.put(Grip.TILT, color(page, scenery.dials.weight()));
    }
    return colors;
  }

  private static Color color(PartContext page, Value<?> dial) {
    return page.concept(dial).orElse(Concept.PREDICTION).text();
  }
}
