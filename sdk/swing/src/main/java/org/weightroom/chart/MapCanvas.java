package org.weightroom.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Keys;
import org.weightroom.theme.Concept;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The map itself: one stop of the focus, in which arrows move a cell cursor. */
final class MapCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;

  private final transient CellGrid grid;
  private final transient MapTicks ticks;
  private final transient Runnable moved;
  private final transient Flashes flashes = new Flashes(this::repaint);
  private transient MapPlan plan;
  private transient MapScene scene = MapScene.EMPTY;
  private transient Way way;
  private transient OptionalInt cursor = OptionalInt.empty();
  private boolean revealed;
  private String caption = "";
  private String keyName = "";

  /**
   * An empty map.
   *
   * @param moved called when the cursor goes to another cell, or goes away
   */
  MapCanvas(CellGrid grid, MapTicks ticks, MapDials dials, Runnable moved) {
    this.grid = grid;
    this.ticks = ticks;
    this.moved = moved;
    plan = measured();
    way = new Way(scene.path, plan.frame);
    setName("map.plot");
    Keys keys = new Keys(this);
    keys.on("LEFT", () -> walk(-1, 0));
    keys.on("RIGHT", () -> walk(1, 0));
    keys.on("UP", () -> walk(0, 1));
    keys.on("DOWN", () -> walk(0, -1));
    keys.on("ENTER", () -> cursor.isPresent(), () -> choose(dials));
    MapHand hand = new MapHand(this, dials);
    addMouseListener(hand);
    addMouseMotionListener(hand);
  }

  void show(MapScene next, boolean flash) {
    if (flash) {
      BitSet fresh = (BitSet) next.visited.clone();
      fresh.andNot(scene.visited);
      flashes.flash(fresh);
    }
    scene = next;
    way = new Way(next.path, plan.frame);
    repaint();
  }

  /** Shows every cell's error, or only those that were visited. */
  void reveal(boolean all) {
    revealed = all;
    repaint();
  }

  /** The line of words under the map. */
  void caption(String text) {
    if (!text.equals(caption)) {
      caption = text;
      repaint();
    }
  }

  /** What the colours tell. */
  void keyName(String name) {
    keyName = name;
  }

  MapPlan plan() {
    return plan;
  }

  MapScene scene() {
    return scene;
  }

  Way way() {
    return way;
  }

  Flashes flashes() {
    return flashes;
  }

  OptionalInt cursor() {
    return cursor;
  }

  /** Whether a cell shows its error. */
  boolean isShown(int cell) {
    return revealed || scene.visited.get(cell);
  }

  /** Puts the cursor on the cell at a place of the screen, or takes it away. */
  void point(@Nullable Point place) {
    Frame frame = plan.frame;
    put(
        place == null
            ? OptionalInt.empty()
            : OptionalInt.of(grid.nearest(frame.fromScreenX(place.x), frame.fromScreenY(place.y))));
  }

  private void walk(int right, int up) {
    int from = cursor.orElse(grid.nearest(scene.x, scene.y));
    boolean first = cursor.isEmpty(); // the first key shows where one is
    int column = grid.column(from) + (first ? 0 : right);
    int row = grid.row(from) + (first ? 0 : up);
    put(OptionalInt.of(grid.index(within(column), within(row))));
  }

  private static int within(int part) {
    return Math.max(0, Math.min(CellGrid.SIZE - 1, part));
  }

  private void choose(MapDials dials) {
    int cell = cursor.orElseThrow();
    dials.put(grid.x(cell), grid.y(cell));
    dials.settle();
  }

  private void put(OptionalInt cell) {
    if (!cell.equals(cursor)) {
      cursor = cell;
      moved.run();
      repaint();
    }
  }

  @Override
  void left() {
    put(OptionalInt.empty());
  }

  @Override
  void measure() {
    plan = measured();
    way = new Way(scene.path, plan.frame);
  }

  private MapPlan measured() {
    FontMetrics metrics = getFontMetrics(Type.TICK.font());
    return new MapPlan(grid, getWidth(), getHeight(), metrics, ticks.locale());
  }

  @Override
  public void addNotify() {
    super.addNotify();
    flashes.start();
  }

  @Override
  public void removeNotify() {
    flashes.stop();
    super.removeNotify();
  }

  @Override
  void paint(Graphics2D brush) {
    if (plan.frame.isEmpty()) {
      return;
    }
    MapPainter.paintCells(brush, plan, scene, revealed, flashes);
    ticks.paint(brush, plan);
    MapPainter.paintWay(brush, way);
    cursor.ifPresent(
        cell -> MapPainter.paintCursor(brush, plan.cell(grid.column(cell), grid.row(cell))));
    MapPainter.paintHere(brush, Way.arrow(scene.x, scene.y, plan.frame));
    paintCaption(brush);
  }

  /** What is read out; and what the colours tell, where there is room for it. */
  private void paintCaption(Graphics2D brush) {
    int side = Space.px(Space.S);
    int room = getWidth() - 2 * side;
    brush.setFont(Type.TICK.font());
    brush.setColor(Token.TEXT.color());
    FontMetrics metrics = brush.getFontMetrics();
    int baseline = plan.captionTop + metrics.getAscent();
    brush.drawString(cut(caption, room, metrics), side, baseline);
    brush.setFont(Type.TICK.bold());
    brush.setColor(Concept.ERROR.text());
    int width = brush.getFontMetrics().stringWidth(keyName);
    if (metrics.stringWidth(caption) + Space.px(Space.L) + width <= room) {
      brush.drawString(keyName, side + room - width, baseline);
    }
  }

  private static String cut(String text, int width, FontMetrics metrics) {
    Rectangle room = new Rectangle(width, metrics.getHeight());
    return SwingUtilities.layoutCompoundLabel(
        metrics, text, null, 0, 0, 0, 0, room, new Rectangle(), new Rectangle(), 0);
  }
}
