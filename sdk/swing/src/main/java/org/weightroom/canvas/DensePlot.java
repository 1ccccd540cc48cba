package org.weightroom.canvas;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Keys;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Type;

/** The picture of a dense network: one stop of the focus, in which arrows walk its neurons. */
final class DensePlot extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double ZOOM = 1.5;
  private static final int PAN = 6;

  private final transient Runnable told;
  private final transient EdgeLayer edges = new EdgeLayer();
  private final transient Flow flow = new Flow(this);
  private transient @Nullable DenseNet net;
  private transient @Nullable DenseWords words;
  private transient @Nullable DenseGeometry place;
  private transient @Nullable DenseLabels labels;
  private transient DenseView view = DenseView.fit(1);
  private transient @Nullable DenseMark hovered;
  private transient @Nullable DenseMark walked;
  private transient @Nullable DenseMark pinned;
  private boolean ellipses = true;

  /**
   * An empty picture.
   *
   * @param told called when there is something else to say
   * @param opened called with the neuron on which Enter was pressed; whether it opened
   */
  @SuppressWarnings("this-escape")
  DensePlot(Runnable told, Predicate<DenseMark> opened) {
    super(null);
    this.told = told;
    setOpaque(false);
    setFocusable(true);
    setName("dense.plot");
    addFocusListener(new Focus());
    DensePointer pointer = new DensePointer(this);
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    addMouseWheelListener(pointer);
    Keys keys = new Keys(this);
    keys.on("RIGHT", () -> walk(1, 0));
    keys.on("LEFT", () -> walk(-1, 0));
    keys.on("DOWN", () -> walk(0, 1));
    keys.on("UP", () -> walk(0, -1));
    keys.on("shift RIGHT", () -> pan(-getWidth() / PAN, 0));
    keys.on("shift LEFT", () -> pan(getWidth() / PAN, 0));
    keys.on("shift DOWN", () -> pan(0, -getHeight() / PAN));
    keys.on("shift UP", () -> pan(0, getHeight() / PAN));
    for (String key : new String[] {"PLUS", "EQUALS", "shift EQUALS", "ADD"}) {
      keys.on("ctrl " + key, this::zoomIn);
    }
    keys.on("ctrl MINUS", this::zoomOut);
    keys.on("ctrl SUBTRACT", this::zoomOut);
    keys.on("ctrl 0", this::fit);
    keys.on("ctrl NUMPAD0", this::fit);
    keys.on("ENTER", () -> enter(opened));
    keys.on("ESCAPE", this::leave);
  }

  /** Shows this network; another shape is shown as a whole. */
  void show(DenseNet next, boolean withEllipses, Texts page) {
    ellipses = withEllipses;
    if (net == null || !net.sameShape(next)) {
      view = DenseView.fit(1);
      hovered = null;
      walked = null;
      pinned = null;
    }
    net = next;
    words = new DenseWords(next, page);
    place();
    told.run();
  }

  /** Lets values flow from left to right. */
  void flow() {
    flow.start();
  }

  private void place() {
    if (net != null && words != null) {
      double widest = DenseGeometry.widest(net, getWidth());
      Rectangle body = body();
      view = view.widened(widest, body.width, body.height);
      place = new DenseGeometry(net, view, getWidth(), getHeight());
      labels =
          new DenseLabels(
              place, words, getFontMetrics(Type.TICK.font()), ellipses, lit().orElse(null));
      repaint();
    }
  }

  /** What lights up: what is under the pointer, else what was walked to, else what is pinned. */
  Optional<DenseMark> lit() {
    return Optional.ofNullable(hovered)
        .or(() -> Optional.ofNullable(walked))
        .or(() -> Optional.ofNullable(pinned));
  }

  Optional<DenseMark> pinned() {
    return Optional.ofNullable(pinned);
  }

  Optional<DenseGeometry> geometry() {
    return Optional.ofNullable(place);
  }

  Optional<DenseLabels> labels() {
    return Optional.ofNullable(labels);
  }

  DenseView view() {
    return view;
  }

  /** The line of words about what lights up, else about the whole. */
  String caption() {
    DenseWords now = words;
    return now == null ? "" : lit().map(now::caption).orElseGet(now::whole);
  }

  /** What is read out. */
  String spoken() {
    DenseWords now = words;
    if (now == null) {
      return "";
    }
    DenseMark read = walked != null ? walked : pinned;
    return read == null ? now.whole() : now.spoken(read);
  }

  void zoomIn() {
    zoom(ZOOM, 0, 0);
  }

  void zoomOut() {
    zoom(1 / ZOOM, 0, 0);
  }

  void fit() {
    look(DenseView.fit(view.widest()));
  }

  /** Nearer or farther; what is at a place from the middle stays there. */
  void zoom(double factor, double x, double y) {
    Rectangle body = body();
    look(view.zoomed(factor, x, y, body.width, body.height));
  }

  void pan(int right, int down) {
    Rectangle body = body();
    look(view.moved(right, down, body.width, body.height));
  }

  /** The place of the picture, below its headings. */
  Rectangle body() {
    return DenseGeometry.body(getWidth(), getHeight());
  }

  private void look(DenseView next) {
    if (!next.equals(view)) {
      view = next;
      place();
      told.run();
    }
  }

  /** Lights up what the pointer is on. */
  void hover(@Nullable DenseMark mark) {
    if (!Objects.equals(mark, hovered)) {
      hovered = mark;
      changed();
    }
  }

  /** Keeps something lit, or no more. */
  void pin(@Nullable DenseMark mark) {
    pinned = mark == null || mark.equals(pinned) ? null : mark;
    changed();
  }

  private void changed() {
    place();
    told.run();
  }

  private void walk(int columns, int rows) {
    if (net == null) {
      return;
    }
    hovered = null;
    if (walked == null) {
      walked = pinned != null && pinned.isNeuron() ? pinned : DenseMark.neuron(0, 0);
    } else {
      int column = Math.max(0, Math.min(net.last(), walked.column() + columns));
      int row = walked.row() + rows;
      if (column != walked.column()) { // to the neuron at the same height
        double share = (walked.row() + 0.5) / net.rows(walked.column());
        row = (int) (share * net.rows(column));
      }
      walked = DenseMark.neuron(column, Math.max(0, Math.min(net.rows(column) - 1, row)));
    }
    place();
    show(walked);
    told.run();
  }

  /** Pans until a neuron is in sight. */
  private void show(DenseMark neuron) {
    if (place != null) {
      double radius = place.radius(neuron.column()) + 2;
      double x = place.x(neuron.column());
      double y = place.y(neuron.column(), neuron.row());
      pan(
          outside(x, radius, place.body.x, place.body.width),
          outside(y, radius, place.body.y, place.body.height));
    }
  }

  private static int outside(double at, double radius, int from, int length) {
    double before = Math.max(0, from - (at - radius));
    double after = Math.max(0, at + radius - (from + length));
    return (int) Math.round(Math.ceil(before) - Math.ceil(after));
  }

  private void enter(Predicate<DenseMark> opened) {
    if (walked != null && !opened.test(walked)) {
      pin(walked);
    }
  }

  private void leave() {
    walked = null;
    pinned = null;
    changed();
    transferFocus();
  }

  @Override
  public void doLayout() {
    super.doLayout();
    place();
  }

  @Override
  public void removeNotify() {
    flow.stop();
    super.removeNotify();
  }

  @Override
  protected void paintComponent(Graphics g) {
    if (place == null || labels == null || words == null) {
      return;
    }
    Graphics2D brush = Brush.smooth(g);
    if (isFocusOwner() && walked == null) {
      Brush.focusRing(brush, this);
    }
    DenseMark ring = isFocusOwner() ? walked : null;
    new DensePainter(brush, place, words, lit().orElse(null))
        .paint(edges, labels, ring, flow.share());
    brush.dispose();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessiblePlot();
    }
    return accessibleContext;
  }

  private final class Focus implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      if (!e.isTemporary()) {
        walked = null;
        changed();
      }
      repaint();
    }
  }

  private final class AccessiblePlot extends AccessibleJPanel {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }
  }
}
