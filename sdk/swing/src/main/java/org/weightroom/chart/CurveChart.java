package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Activation;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * A function as a curve, with a dot at x that can be dragged and moved by the arrow keys: an
 * activation with its formula, or up to three curves that the model tells.
 *
 * <p>The chart is called {@code chart.ID.title}, its axes {@code axis.PROPERTY} and {@code
 * axis.ID}.
 */
public final class CurveChart extends Part {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 22;

  /** Below these heights first the line below goes, then the title. */
  private static final int LINE_FROM = 150;

  private static final int HEAD_FROM = 120;

  /** From this height on the formula is large. */
  private static final int ROOMY = 260;

  private final transient CurvePlan plan;
  private final JLabel note = Labels.muted("", Type.NOTE);
  private transient @Nullable PartContext context;
  private transient @Nullable CurveWords words;
  private transient @Nullable Watcher sampling;
  private @Nullable PlotHead head;
  private @Nullable CurveCanvas canvas;
  private @Nullable CurveCaption caption;

  private CurveChart(CurvePlan plan) {
    super(new BorderLayout(0, Space.px(2)));
    this.plan = plan;
    setName(plan.id);
  }

  /**
   * A chart over the range of a property, from {@code yMin} to {@code yMax}.
   *
   * @param id what its texts are called by
   * @param x where the dot is; a hand on the chart moves it
   * @throws IllegalArgumentException if a range is empty or not finite
   */
  public static CurveChart of(String id, NumberProperty x, double yMin, double yMax) {
    return new CurveChart(new CurvePlan(id, x, yMin, yMax));
  }

  /**
   * The curve of an activation, and its formula with the number in it.
   *
   * @throws IllegalStateException if it is the identity, or there are other curves
   */
  public CurveChart activation(Activation activation) {
    plan.show(activation);
    return this;
  }

  /**
   * The activation's slope as a second, dashed curve, and its number.
   *
   * @throws IllegalStateException if there is no activation
   */
  public CurveChart slope() {
    plan.addSlope();
    return this;
  }

  /** Writes heights from 0 to 1 as percent. */
  public CurveChart percent() {
    plan.percent = true;
    return this;
  }

  /**
   * A curve of this name ({@code curve.NAME}), drawn anew when something changes that the function
   * reads.
   *
   * @throws IllegalStateException if there are three already, or an activation
   */
  public CurveChart curve(String name, DoubleUnaryOperator y) {
    plan.add(name, y);
    return this;
  }

  /**
   * A level line, such as between one answer and the other.
   *
   * @throws IllegalArgumentException if it is outside the chart
   */
  public CurveChart threshold(double y) {
    if (!plan.axes.holdsY(y)) {
      throw new IllegalArgumentException(plan.id + ": no place for a line at " + y);
    }
    plan.threshold = OptionalDouble.of(y);
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

  @Override
  public void join(PartContext page) {
    Texts texts = page.texts();
    context = page;
    words = new CurveWords(plan, page);
    Concept value = plan.activation == null ? Concept.PREDICTION : Concept.ACTIVATION;
    caption = new CurveCaption("caption." + plan.id, value);
    canvas = new CurveCanvas(plan, words, page.locale(), this::sampleAnew);
    canvas
        .getAccessibleContext()
        .setAccessibleName(texts.text("chart.curve.name", "title", words.title()));
    note.setName("note." + plan.id);
    note.setText(words.hint());
    head = new PlotHead(words.title(), HEAD, note);
    add(head, BorderLayout.NORTH);
    add(canvas, BorderLayout.CENTER);
    add(caption, BorderLayout.SOUTH);
    sampling = page.watch(this::sample);
    page.watch(this::refresh);
  }

  @Override
  public Optional<JComponent> giveNote() {
    if (head != null) {
      remove(head);
      head = null;
    }
    return Optional.of(note);
  }

  @Override
  public void hideProperties(Set<String> ids) {
    plan.dial.hide(ids.contains(plan.x.id()));
    note.setVisible(!plan.dial.isFixed());
    refresh();
  }

  /** Where there is little room, the drawing gets all of it. */
  @Override
  public void doLayout() {
    if (head != null) {
      head.setVisible(getHeight() >= Space.px(HEAD_FROM));
      note.setVisible(!plan.dial.isFixed() && head.holds(getWidth()));
    }
    if (caption != null) {
      caption.setVisible(getHeight() >= Space.px(LINE_FROM));
      caption.fit(getWidth(), getHeight() >= Space.px(ROOMY));
    }
    super.doLayout();
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(240), Space.px(160));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(480), Space.px(300));
  }

  /** There are more or fewer pixel columns than before. */
  private void sampleAnew() {
    if (context != null && sampling != null && !sampling.isClosed()) {
      sampling.close();
      sampling = context.watch(this::sample);
    }
  }

  private void sample() {
    CurveCanvas shown = Objects.requireNonNull(canvas);
    int columns = shown.columns();
    shown.show(
        plan.curves().stream().map(curve -> Samples.of(curve.y(), plan.axes, columns)).toList());
  }

  private void refresh() {
    if (words != null && canvas != null && caption != null) {
      CurveScene scene = words.scene();
      canvas.show(scene);
      canvas.getAccessibleContext().setAccessibleDescription(words.spoken(scene));
      caption.show(words.line(scene), words.longest(scene));
    }
  }
}
