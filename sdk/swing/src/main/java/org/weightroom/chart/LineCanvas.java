package org.weightroom.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The chart itself: one stop of the focus, in which the mouse and the arrow keys move the line. */
final class LineCanvas extends PlotCanvas {
  private static final long serialVersionUID = 1L;

  private static final int RIGHT = 26;
  private static final double LINES_A_TICK = 2.8;
  private static final double WIDTHS_A_TICK = 2;
  private static final double FEW_ROWS = 3;
  private static final double FEWEST_ROWS = 2.5;
  private static final int FINE = 20;
  private static final double TIGHTEST = 1.3;

  private final transient LineDrawing drawing;
  private final transient Axes axes;
  private final transient Captions captions;
  private final transient Handles handles;
  private final transient Locale numbers;
  private transient Scene scene = Scene.EMPTY;
  private transient Frame frame;
  private transient Ticks yTicks;
  private boolean byKeyboard;
  private transient Optional<Grip> lit = Optional.empty();

  LineCanvas(Axes axes, Captions captions, Map<Grip, Color> colors, Locale numbers) {
    this.axes = axes;
    this.captions = captions;
    this.numbers = numbers;
    this.drawing = new LineDrawing(axes);
    this.handles = new Handles(colors);
    this.frame = new Frame(new Rectangle(), axes);
    this.yTicks = ticks(axes.yMin(), axes.yMax(), 1);
    setName("chart");
  }

  @Override
  void entered(FocusEvent.Cause cause) {
    useByKeyboard(cause.name().startsWith("TRAVERSAL"));
  }

  /** Lets the mouse and the keys move the line. */
  void moveBy(Dials dials) {
    Hand hand = new Hand(this, dials);
    addMouseListener(hand);
    addMouseMotionListener(hand);
    Keys keys = new Keys(this, dials);
    addKeyListener(keys);
    addFocusListener(keys);
  }

  void show(Scene next, String description) {
    if (!next.equals(scene)) {
      scene = next;
      drawing.show(next);
      repaint();
    }
    getAccessibleContext().setAccessibleDescription(description);
  }

  /** Lights a handle, or none. */
  void light(Optional<Grip> grip) {
    if (!grip.equals(lit)) {
      lit = grip;
      repaint();
    }
  }

  /** Under the keyboard every handle is lit, under the mouse only the one it is at. */
  void useByKeyboard(boolean use) {
    if (use != byKeyboard) {
      byKeyboard = use;
      repaint();
    }
  }

  Scene scene() {
    return scene;
  }

  Frame frame() {
    return frame;
  }

  Optional<Grip> gripAt(Point2D place) {
    return Handles.at(place, scene, frame);
  }

  @Override
  void measure() {
    FontMetrics metrics = getFontMetrics(Type.TICK.font());
    int line = metrics.getHeight();
    int gap = Space.px(LineDrawing.GAP);
    Rectangle inside = inside();
    int top = inside.y + line + gap;
    int words = Space.px(LineDrawing.BLEED) + 2 * line + Space.px(Space.S);
    int bottom = inside.y + inside.height - words;
    yTicks = ticks(axes.yMin(), axes.yMax(), rows(bottom - top, line));
    int left = inside.x + yTicks.widest(metrics) + gap;
    int right = inside.x + inside.width - Space.px(RIGHT);
    Ticks fine = ticks(axes.xMin(), axes.xMax(), FINE);
    double room = WIDTHS_A_TICK * fine.widest(metrics);
    Ticks xTicks = ticks(axes.xMin(), axes.xMax(), Math.max(1, (right - left) / room));
    Rectangle plot = new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    frame = new Frame(plot, axes);
    drawing.layOut(frame, getWidth(), getHeight(), xTicks, yTicks);
  }

  /** Airy where there is room; where there is little, a few rows, as long as they can be read. */
  static double rows(int height, int line) {
    double airy = height / (LINES_A_TICK * line);
    double tight = height / (TIGHTEST * line);
    return Math.max(airy, Math.max(FEWEST_ROWS, Math.min(FEW_ROWS, tight)));
  }

  private Ticks ticks(double min, double max, double mostParts) {
    return new Ticks(min, max, Axes.niceStep(max - min, mostParts), numbers);
  }

  private Rectangle inside() {
    int side = Space.px(Space.M);
    int top = Space.px(Space.S);
    return new Rectangle(side, top, getWidth() - 2 * side, getHeight() - top - side);
  }

  @Override
  void paint(Graphics2D brush) {
    if (frame.isEmpty()) {
      return;
    }
    paintGrid(brush);
    drawing.draw(brush, getWidth(), getHeight());
    captions.paint(brush, scene, frame, inside());
    scene
        .dials()
        .ifPresent(
            dials ->
                Handles.shown(dials)
                    .forEach(grip -> handles.paint(brush, dials, frame, grip, isLit(grip))));
  }

  private boolean isLit(Grip grip) {
    return lit.filter(grip::equals).isPresent() || (byKeyboard && isFocusOwner());
  }

  private void paintGrid(Graphics2D brush) {
    brush.setColor(Token.GRID.color());
    int thickness = Math.max(1, Space.px(1));
    for (double value : yTicks.values()) {
      int y = (int) Math.round(frame.toScreenY(value) - thickness / 2.0);
      brush.fillRect(frame.plot().x, y, frame.plot().width, thickness);
    }
  }
}
