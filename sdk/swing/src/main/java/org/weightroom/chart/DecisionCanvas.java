package org.weightroom.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Keys;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The decision map itself: one stop of the focus, in which arrows move the boundary. */
final class DecisionCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;
  private static final int HANDLE_REACH = 14;
  private static final int LINE_REACH = 9;

  private final transient DecisionHouses houses;
  private final transient DecisionDials dials;
  private final transient ExampleSelection selection;
  private final transient DecisionMarks marks;
  private final transient DecisionPainter painter;
  private final transient Runnable pointed;
  private final transient DecisionRegions regions = new DecisionRegions();
  private final transient DecisionKeys keys;
  private transient Axes axes;
  private transient DecisionPlan plan;
  private transient DecisionScene scene = DecisionScene.EMPTY;
  private transient Optional<Point2D> pointer = Optional.empty();
  private transient Optional<DecisionGrip> lit = Optional.empty();
  private transient Optional<Line2D> held = Optional.empty();
  private final Locale locale;

  /**
   * An empty map.
   *
   * @param pointed called when the pointer is at another place, or goes away
   */
  DecisionCanvas(
      DecisionHouses houses,
      Axes axes,
      DecisionDials dials,
      ExampleSelection selection,
      DecisionMarks marks,
      DecisionPainter painter,
      Locale locale,
      Runnable pointed) {
    this.houses = houses;
    this.axes = axes;
    this.dials = dials;
    this.selection = selection;
    this.marks = marks;
    this.painter = painter;
    this.locale = locale;
    this.pointed = pointed;
    plan = measured();
    setName("decision.plot");
    keys = new DecisionKeys(this, dials);
    addKeyListener(keys);
    addFocusListener(keys);
    DecisionHand hand = new DecisionHand(this, dials);
    addMouseListener(hand);
    addMouseMotionListener(hand);
    Keys walk = new Keys(this);
    walk.on("PAGE_DOWN", () -> walk(1));
    walk.on("PAGE_UP", () -> walk(-1));
    walk.on("HOME", () -> walk(-houses.data().size()));
    walk.on("END", () -> walk(houses.data().size()));
  }

  void show(DecisionScene next) {
    boolean reshade = !next.rule().equals(scene.rule());
    scene = next;
    if (reshade) {
      regions.reckon(next.rule(), plan);
    }
    repaint();
  }

  void axes(Axes shown) {
    axes = shown;
    measure();
    repaint();
  }

  DecisionHouses houses() {
    return houses;
  }

  DecisionPlan plan() {
    return plan;
  }

  DecisionScene scene() {
    return scene;
  }

  DecisionMarks marks() {
    return marks;
  }

  /** Where the pointer is, if it is in the plot. */
  Optional<Point2D> pointer() {
    return pointer;
  }

  /** The boundary's handles while a hand can turn it. */
  Optional<Line2D> handles() {
    return held.or(() -> dials.turns() ? plan.handles(scene.rule()) : Optional.empty());
  }

  void point(@Nullable Point2D place) {
    Optional<Point2D> next = Optional.ofNullable(place).filter(p -> plan.plot().contains(p));
    if (!next.equals(pointer)) {
      pointer = next;
      pointed.run();
    }
  }

  void light(Optional<DecisionGrip> grip) {
    if (!grip.equals(lit)) {
      lit = grip;
      repaint();
    }
  }

  /** Shows the handles there while a hand holds one of them. */
  void hold(@Nullable Line2D handles) {
    held = Optional.ofNullable(handles);
  }

  /** What a press there takes hold of. */
  Optional<DecisionGrip> gripAt(Point2D place) {
    Optional<Line2D> ends = handles();
    if (ends.isPresent()) {
      double first = ends.get().getP1().distance(place);
      double second = ends.get().getP2().distance(place);
      if (Math.min(first, second) <= Space.px(HANDLE_REACH)) {
        return Optional.of(first <= second ? DecisionGrip.FIRST : DecisionGrip.SECOND);
      }
    }
    return plan.boundary(scene.rule())
        .filter(line -> dials.shifts() && line.ptSegDist(place) <= Space.px(LINE_REACH))
        .map(line -> DecisionGrip.LINE);
  }

  /** Whether a hand may draw a line: none is seen. */
  boolean drawsAt(Point2D place) {
    return dials.turns() && plan.plot().contains(place) && plan.boundary(scene.rule()).isEmpty();
  }

  /** Lights the example there; the light of a lit one goes out. */
  void choose(Point2D place) {
    OptionalInt index = marks.at(place);
    if (index.isPresent()) {
      boolean again = index.getAsInt() == scene.selected();
      selection.selected().set(again ? ExampleSelection.NONE : index.getAsInt());
    }
  }

  private void walk(int by) {
    List<Integer> order = marks.order();
    if (order.isEmpty()) {
      return;
    }
    int from = order.indexOf(scene.selected());
    int to = from < 0 ? (by > 0 ? by - 1 : order.size() + by) : from + by;
    selection.selected().set(order.get(Math.max(0, Math.min(order.size() - 1, to))));
  }

  @Override
  void left() {
    keys.release();
  }

  @Override
  void measure() {
    plan = measured();
    marks.layOut(plan.frame);
    regions.reckon(scene.rule(), plan);
  }

  private DecisionPlan measured() {
    return new DecisionPlan(
        axes, houses.scaling(), getWidth(), getHeight(), getFontMetrics(Type.TICK.font()), locale);
  }

  @Override
  void paint(Graphics2D brush) {
    if (plan.frame.isEmpty()) {
      return;
    }
    regions.paint(brush);
    painter.paintAxes(brush, plan, getWidth(), getHeight());
    painter.paintLines(brush, plan, scene.rule());
    marks.paint(brush, scene);
    handles().ifPresent(ends -> DecisionPainter.paintHandles(brush, ends, lit));
  }
}
