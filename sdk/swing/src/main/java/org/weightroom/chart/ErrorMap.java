package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.lesson.Training;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * The errors over all weights and biases as a map of 15 × 15 cells. It is blank where nobody has
 * been; the way of the descent is drawn upon it, and a click sets both dials.
 */
public final class ErrorMap extends Part {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 28;
  private static final int REVEAL_FROM = 10;

  private final transient Training training;
  private final transient MapDials dials;
  private final transient CellGrid grid;
  private final transient Surface surface;
  private final JToggleButton reveal = new JToggleButton();
  private transient @Nullable MapWords words;
  private @Nullable MapCanvas canvas;
  private boolean begun;

  private ErrorMap(Training training, NumberProperty weight, NumberProperty bias, Surface surface) {
    super(new BorderLayout());
    this.training = training;
    this.surface = surface;
    dials = new MapDials(weight, bias);
    grid = CellGrid.over(weight, bias);
    setName("map");
  }

  /**
   * The map of a line's mean squared errors.
   *
   * @param weight goes to the right, over its range
   * @param bias goes up, over its range
   * @param data the examples, at least one
   * @throws IllegalArgumentException if the training does not train both
   */
  public static ErrorMap of(
      Training training, NumberProperty weight, NumberProperty bias, Dataset data) {
    return over(training, weight, bias, Surface.of(data));
  }

  /**
   * The map of any error.
   *
   * @param error the error of a weight and a bias; the values that it reads are watched
   * @throws IllegalArgumentException if the training does not train both
   */
  public static ErrorMap of(
      Training training, NumberProperty weight, NumberProperty bias, DoubleBinaryOperator error) {
    return over(training, weight, bias, Surface.of(error));
  }

  private static ErrorMap over(
      Training training, NumberProperty weight, NumberProperty bias, Surface surface) {
    if (!training.parameters().contains(weight) || !training.parameters().contains(bias)) {
      throw new IllegalArgumentException("the training of a map trains its weight and its bias");
    }
    return new ErrorMap(training, weight, bias, surface);
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void hideProperties(Set<String> ids) {
    dials.hide(ids);
  }

  @Override
  public void join(PartContext page) {
    NumberProperty weight = dials.weight();
    NumberProperty bias = dials.bias();
    MapTicks ticks =
        new MapTicks(
            page.name(weight),
            color(page, weight),
            page.name(bias),
            color(page, bias),
            page.locale());
    words = new MapWords(page, weight, bias, grid);
    canvas = new MapCanvas(grid, ticks, dials, this::tell);
    canvas.getAccessibleContext().setAccessibleName(page.texts().text("map.name"));
    canvas.keyName(page.texts().text("map.key"));
    reveal.setName("reveal");
    reveal.setText(page.texts().text("map.reveal"));
    reveal.setFont(Type.NOTE.font());
    reveal.putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 2,8,2,8");
    reveal.setVisible(false);
    reveal.addActionListener(e -> revealOrHide());
    add(new PlotHead(page.texts().text("map.title"), HEAD, reveal), BorderLayout.NORTH);
    add(canvas, BorderLayout.CENTER);
    page.watch(this::refresh);
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(240), Space.px(220));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(320), Space.px(330));
  }

  private void refresh() {
    if (canvas == null) {
      return;
    }
    int xIndex = training.parameters().indexOf(dials.weight());
    int yIndex = training.parameters().indexOf(dials.bias());
    double x = dials.weight().get();
    double y = dials.bias().get();
    MapScene scene =
        new MapScene(
            MapScene.flat(surface.over(grid.xs(), grid.ys())),
            MapScene.cells(grid, MapScene.flat(training.visited(), xIndex, yIndex)),
            MapScene.flat(training.path(), xIndex, yIndex),
            x,
            y,
            surface.at(x, y));
    canvas.show(scene, begun);
    begun = true;
    if (training.step() >= REVEAL_FROM) {
      reveal.setVisible(true); // and so it stays: the student knows how the map comes about
    }
    tell();
  }

  private void revealOrHide() {
    if (canvas != null) {
      canvas.reveal(reveal.isSelected());
      tell();
    }
  }

  /** Says in words what is at the cursor, else where the parameters are. */
  private void tell() {
    if (canvas != null && words != null) {
      canvas.caption(words.caption(canvas));
      if (!training.isRunning()) { // a screen reader is left in peace
        canvas.getAccessibleContext().setAccessibleDescription(words.spoken(canvas));
      }
    }
  }

  private static Color color(PartContext page, Value<?> value) {
    return page.concept(value).map(Concept::text).orElse(Token.MUTED.color());
  }
}
