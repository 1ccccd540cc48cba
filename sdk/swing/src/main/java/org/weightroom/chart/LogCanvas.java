package org.weightroom.chart;

import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.OptionalLong;
import org.weightroom.control.Keys;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Type;

/** The drawing of an error log, with a cursor that goes from step to step. */
final class LogCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;
  private static final int LEAP = 10;

  private final transient LogPainter painter;
  private final transient Texts texts;
  private final transient Runnable moved;
  private transient LogPlot plot;
  private transient OptionalLong cursor = OptionalLong.empty();

  /**
   * A canvas without steps.
   *
   * @param moved called when the cursor goes to another step, or goes away
   */
  LogCanvas(Texts texts, Runnable moved) {
    this.texts = texts;
    this.moved = moved;
    painter = new LogPainter(texts);
    plot = plot(LogScene.EMPTY);
    setName("log.plot");
    Keys keys = new Keys(this);
    keys.on("LEFT", () -> walk(-1));
    keys.on("RIGHT", () -> walk(1));
    keys.on("shift LEFT", () -> walk(-LEAP));
    keys.on("shift RIGHT", () -> walk(LEAP));
    keys.on("HOME", () -> walkTo(plot.scene.first()));
    keys.on("END", () -> walkTo(plot.scene.last()));
    Pointer pointer = new Pointer();
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
  }

  void show(LogScene scene) {
    plot = plot(scene);
    repaint();
  }

  LogPlot plot() {
    return plot;
  }

  /** The step under the cursor, if there is one and it is still shown. */
  OptionalLong cursor() {
    return cursor.stream()
        .filter(step -> step >= plot.scene.first() && step <= plot.scene.last())
        .findFirst();
  }

  private void walk(int by) {
    OptionalLong from = cursor();
    // The first key shows the newest step: the cursor comes from there.
    walkTo(from.isPresent() ? from.getAsLong() + by : plot.scene.last() + Math.min(0, by + 1));
  }

  private void walkTo(long step) {
    if (!plot.scene.isEmpty()) {
      put(OptionalLong.of(Math.max(plot.scene.first(), Math.min(plot.scene.last(), step))));
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
    plot = plot(plot.scene);
  }

  private LogPlot plot(LogScene scene) {
    return new LogPlot(
        scene, getWidth(), getHeight(), getFontMetrics(Type.TICK.font()), texts.locale());
  }

  @Override
  void paint(Graphics2D brush) {
    if (plot.scene.isEmpty()) {
      painter.paintEmpty(brush, getWidth(), getHeight());
    } else if (plot.isDrawable()) {
      painter.paint(brush, plot, cursor());
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
      walkTo(plot.stepAt(e.getX()));
    }

    @Override
    public void mouseExited(MouseEvent e) {
      left();
    }
  }
}
