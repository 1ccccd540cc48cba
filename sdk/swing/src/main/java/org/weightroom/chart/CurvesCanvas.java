package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.weightroom.control.Keys;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** The drawing of training curves: loss and accuracy, with one cursor through both. */
final class CurvesCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;
  private static final int LEAP = 10;

  /** From this width on the plots stand side by side. */
  private static final int BROAD = 440;

  private final transient CurvesWords words;
  private final transient CurvesPainter painter;
  private final transient Runnable moved;
  private transient CurvesScene scene = CurvesScene.EMPTY;
  private transient List<StepsPlot> plots = List.of();
  private transient OptionalLong cursor = OptionalLong.empty();

  /**
   * A canvas without steps.
   *
   * @param moved called when the cursor goes to another place, or goes away
   */
  CurvesCanvas(Texts texts, Runnable moved) {
    this.words = new CurvesWords(texts);
    this.painter = new CurvesPainter(words);
    this.moved = moved;
    setName("curves.plot");
    Keys keys = new Keys(this);
    keys.on("LEFT", () -> walk(-1));
    keys.on("RIGHT", () -> walk(1));
    keys.on("shift LEFT", () -> walk(-LEAP));
    keys.on("shift RIGHT", () -> walk(LEAP));
    keys.on("HOME", () -> walkTo(0));
    keys.on("END", () -> walkTo(scene.points().size() - 1));
    Pointer pointer = new Pointer();
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
  }

  void show(CurvesScene next) {
    scene = next;
    measure();
    repaint();
  }

  CurvesScene scene() {
    return scene;
  }

  List<StepsPlot> plots() {
    return plots;
  }

  /** The place under the cursor, else the newest; none before the first step. */
  Optional<CurvesScene.Point> shown() {
    return scene.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cursor.isPresent()
                ? scene.points().get(scene.nearest((double) cursor.getAsLong()))
                : scene.last());
  }

  private void walk(int by) {
    int newest = scene.points().size() - 1;
    // The first key shows the newest place: the cursor comes from there.
    walkTo(
        cursor.isPresent()
            ? scene.nearest((double) cursor.getAsLong()) + by
            : newest + Math.min(0, by + 1));
  }

  private void walkTo(int index) {
    if (!scene.isEmpty()) {
      int there = Math.max(0, Math.min(scene.points().size() - 1, index));
      put(OptionalLong.of(scene.points().get(there).step()));
    }
  }

  private void put(OptionalLong step) {
    if (!step.equals(cursor)) {
      cursor = step;
      moved.run();
      repaint();
    }
  }

  @Override
  void left() {
    put(OptionalLong.empty());
  }

  @Override
  void measure() {
    FontMetrics metrics = getFontMetrics(Type.TICK.font());
    FontMetrics bold = getFontMetrics(Type.TICK.bold());
    boolean broad = getWidth() >= Space.px(BROAD);
    int gap = Space.px(broad ? Space.L : Space.S);
    int width = broad ? (getWidth() - gap) / 2 : getWidth();
    int height = broad ? getHeight() : (getHeight() - gap) / 2;
    Rectangle first = new Rectangle(0, 0, width, height);
    Rectangle second =
        new Rectangle(broad ? width + gap : 0, broad ? 0 : height + gap, width, height);
    plots =
        List.of(
            new StepsPlot(scene, StepsPlot.Kind.LOSS, first, metrics, bold, words),
            new StepsPlot(scene, StepsPlot.Kind.ACCURACY, second, metrics, bold, words));
  }

  @Override
  void paint(Graphics2D brush) {
    Optional<CurvesScene.Point> shown = shown();
    if (shown.isEmpty()) {
      painter.paintEmpty(brush, words.empty(scene), getWidth(), getHeight());
    } else {
      plots.stream()
          .filter(StepsPlot::isDrawable)
          .forEach(plot -> painter.paint(brush, plot, shown.get(), cursor.isPresent()));
    }
  }

  private final class Pointer extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
      mouseMoved(e);
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      mouseMoved(e);
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      plots.stream()
          .filter(plot -> plot.bounds.contains(e.getPoint()) && plot.isDrawable())
          .findFirst()
          .ifPresent(plot -> walkTo(scene.nearest(plot.stepAt(e.getX()))));
    }

    @Override
    public void mouseExited(MouseEvent e) {
      left();
    }
  }
}
