package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.chart.Legend.Entry;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.data.Scaling;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * Two features, two classes, and a boundary that can be dragged. The map is shaded by the
 * probability of class 1, P = sigmoid(weight1·z1 + weight2·z2 + bias) of standardised inputs; its
 * axes are in the data's own units. The classes are called {@code decision.good} and {@code
 * decision.bad} in the bundle, and marked with {@code decision.good.letter} and {@code
 * decision.bad.letter}.
 *
 * <p>The line moves where it is dragged (the bias changes), and turns about its other end where an
 * end is dragged (the length of the weights stays). Where no line is seen, because all weights are
 * 0 or it lies beyond the edge, a drag draws one: with weights of length 1.5 if there were none,
 * and with Good on the side on which more examples are right, else on the upper side.
 */
public final class DecisionMap extends Part {
  private static final long serialVersionUID = 1L;

  /** Below this height the legend goes: letters and shapes still tell what is what. */
  private static final int LEGEND_FROM = 210;

  /** Below this height the words stand beside the map, if it is at least so wide. */
  private static final int BESIDE_BELOW = 170;

  private static final int BESIDE_FROM = 480;
  private static final int BESIDE_WIDTH = 190;
  private static final double ROOM = 0.15;

  private final transient DecisionHouses houses;
  private final transient DecisionDials dials;
  private final JButton swap = new JButton();
  private transient Axes axes;
  private transient @Nullable ExampleSelection selection;
  private transient @Nullable Training training;
  private transient @Nullable View view;
  private transient String longest = "";

  private DecisionMap(DecisionHouses houses, DecisionDials dials) {
    super(new BorderLayout()); // it lays its rows out itself
    this.houses = houses;
    this.dials = dials;
    double[] x = range(houses.data(), e -> e.feature(0));
    double[] y = range(houses.data(), e -> e.feature(1));
    axes = new Axes(x[0], x[1], y[0], y[1]);
    setName("decision");
  }

  /** What one page shows. */
  private record View(
      PartContext page,
      DecisionWords words,
      Legend legend,
      ExampleCaption caption,
      DecisionCanvas canvas,
      ExampleSelection selection) {}

  /**
   * The decision map of a data set.
   *
   * @param houses two features, the first to the right, the second up; labels 1 (Good) and 0 (Bad)
   * @param scaling how both features are standardised
   * @param weight1 of the standardised first feature
   * @param weight2 of the second
   * @throws IllegalArgumentException if data or scaling have not two features
   */
  public static DecisionMap of(
      Dataset houses,
      Scaling scaling,
      NumberProperty weight1,
      NumberProperty weight2,
      NumberProperty bias) {
    return new DecisionMap(
        new DecisionHouses(houses, scaling), new DecisionDials(weight1, weight2, bias));
  }

  /** Lights the same example as other charts do. */
  public DecisionMap selection(ExampleSelection shared) {
    selection = shared;
    return this;
  }

  /** While this trains the picture moves; what it says of all examples waits for the run's end. */
  public DecisionMap training(Training running) {
    training = running;
    return this;
  }

  /**
   * Shows this stretch of both features, in the data's units; without it, all examples.
   *
   * @throws IllegalArgumentException if the numbers are not finite and rising
   */
  public DecisionMap axes(double xMin, double xMax, double yMin, double yMax) {
    axes = new Axes(xMin, xMax, yMin, yMax);
    return this;
  }

  @Override
  public void join(PartContext page) {
    Texts texts = page.texts();
    DecisionWords words = new DecisionWords(houses, texts);
    ExampleSelection shared =
        selection == null ? new ExampleSelection(page.model().scope()) : selection;
    DecisionMarks marks =
        new DecisionMarks(
            houses, texts.text("decision.good.letter"), texts.text("decision.bad.letter"));
    DecisionPainter painter =
        new DecisionPainter(
            words.axis(0), words.axis(1), words.percent(0.75, false), words.percent(0.25, false));
    DecisionCanvas canvas =
        new DecisionCanvas(houses, axes, dials, shared, marks, painter, page.locale(), this::tell);
    canvas.getAccessibleContext().setAccessibleName(texts.text("decision.name"));
    canvas.addFocusListener(new Focus());
    swap.setName("decision.swap");
    swap.setText(texts.text("decision.swap"));
    swap.setFont(Type.NOTE.font());
    swap.putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 2,8,2,8");
    swap.addActionListener(e -> dials.swap());
    swap.setVisible(dials.turns());
    Legend legend = new Legend();
    legend.show(Entry.GOOD, Optional.of(texts.text("decision.good")));
    legend.show(Entry.BAD, Optional.of(texts.text("decision.bad")));
    legend.letters(texts.text("decision.good.letter"), texts.text("decision.bad.letter"));
    view = new View(page, words, legend, new ExampleCaption(), canvas, shared);
    add(view.legend);
    add(view.caption);
    add(canvas);
    add(swap);
    page.watch(this::refresh);
  }

  @Override
  public void hideProperties(Set<String> ids) {
    dials.hide(ids);
    swap.setVisible(dials.turns());
    revalidate();
    repaint();
  }

  private void refresh() {
    if (view != null) {
      DecisionRule rule = dials.rule();
      view.canvas.show(DecisionScene.of(houses, rule, view.selection));
      swap.setEnabled(!rule.equals(rule.swapped()));
      if (training != null && training.isRunning()) {
        caption(view);
      } else {
        tell();
      }
    }
  }

  /** Says in words what is pointed at, and what the map shows. */
  private void tell() {
    if (view == null) {
      return;
    }
    DecisionCanvas canvas = view.canvas;
    DecisionScene scene = canvas.scene();
    longest = view.words.longest(canvas);
    caption(view);
    canvas
        .getAccessibleContext()
        .setAccessibleDescription(
            scene.hasSelected() && canvas.isFocusOwner()
                ? view.words.sentence(scene, scene.selected())
                : view.words.spoken(scene));
  }

  /** Says what is seen: the legend, and what is below the pointer. */
  private void caption(View shown) {
    DecisionCanvas canvas = shown.canvas;
    DecisionScene scene = canvas.scene();
    Texts texts = shown.page.texts();
    boolean bounded = canvas.plan().boundary(scene.rule()).isPresent();
    boolean wrong = shown.words.right(scene) < houses.data().size();
    shown.legend.show(Entry.BOUNDARY, optional(bounded, texts.text("legend.boundary")));
    shown.legend.show(Entry.WRONG, optional(wrong, texts.text("legend.wrong")));
    boolean quiet = canvas.pointer().isEmpty() && !scene.hasSelected();
    shown.caption.show(shown.words.caption(canvas), quiet, longest);
  }

  private static Optional<String> optional(boolean shown, String text) {
    return shown ? Optional.of(text) : Optional.empty();
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void doLayout() {
    if (view == null) {
      return;
    }
    view.legend.setVisible(getHeight() >= Space.px(LEGEND_FROM));
    if (getHeight() < Space.px(BESIDE_BELOW) && getWidth() >= Space.px(BESIDE_FROM)) {
      layOutBeside(view);
    } else {
      layOutAbove(view);
    }
    tell(); // what is seen of the boundary goes by the room there is
  }

  private void layOutAbove(View shown) {
    Dimension button = button();
    int side = Space.px(Space.M);
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    int room = getWidth() - button.width - (swap.isVisible() ? side : 0);
    int y = shown.legend.isVisible() ? place(shown.legend, 0, 0, getWidth()) : 0;
    int caption = place(shown.caption, leftToRight ? 0 : getWidth() - room, y, room);
    swap.setBounds(
        leftToRight ? getWidth() - button.width - side : side, y, button.width, button.height);
    y = Math.max(caption, y + button.height) + Space.px(Space.S);
    shown.canvas.setBounds(0, y, getWidth(), Math.max(0, getHeight() - y));
  }

  /** The whole height belongs to the map. */
  private void layOutBeside(View shown) {
    Dimension button = button();
    int width = Math.max(Space.px(BESIDE_WIDTH), button.width);
    boolean leftToRight = getComponentOrientation().isLeftToRight();
    int x = leftToRight ? getWidth() - width : 0;
    shown.canvas.setBounds(leftToRight ? 0 : width, 0, getWidth() - width, getHeight());
    int inset = Space.px(Space.M); // as the caption's
    swap.setBounds(
        leftToRight ? x + inset : x + width - inset - button.width, 0, button.width, button.height);
    place(shown.caption, x, button.height + Space.px(Space.S), width);
  }

  private Dimension button() {
    return swap.isVisible() ? swap.getPreferredSize() : new Dimension();
  }

  /** Lays a row out at that width, and says where the next one begins. */
  private static int place(JComponent row, int x, int y, int width) {
    row.setSize(width, row.getHeight()); // it wraps: its width makes its height
    int height = row.getPreferredSize().height;
    row.setBounds(x, y, width, height);
    return y + height + Space.px(2);
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(260), Space.px(220));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(440), Space.px(440));
  }

  /** Whoever walks along the examples hears the one he is at, not all of them. */
  private final class Focus implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      tell();
    }

    @Override
    public void focusLost(FocusEvent e) {
      tell();
    }
  }

  /** All examples, and some room around them. */
  private static double[] range(Dataset data, ToDoubleFunction<Example> feature) {
    double[] shown = data.examples().mapToDouble(feature).filter(Axes::drawable).toArray();
    double least = Arrays.stream(shown).min().orElse(0);
    double most = Arrays.stream(shown).max().orElse(1);
    double room = least == most ? Math.max(1, Math.abs(least)) : ROOM * (most - least);
    return new double[] {least - room, most + room};
  }
}
