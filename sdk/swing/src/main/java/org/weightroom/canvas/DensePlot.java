package org.weightroom.canvas;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Type;

/** The picture of a dense network: one stop of the focus, in which arrows walk its neurons. */
final class DensePlot extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double ZOOM = 1.5;

  private final transient Runnable told;
  private final transient EdgeLayer edges = new EdgeLayer();
  private final transient Flow flow = new Flow(this);
  private final transient DenseFlow stages;
  private transient @Nullable DenseNet all;
  private transient @Nullable DenseNet net;
  private transient DenseNames names = DenseNames.NONE;
  private transient @Nullable Texts texts;
  private transient @Nullable DenseWords words;
  private transient @Nullable DenseGeometry place;
  private transient @Nullable DenseLabels labels;
  private transient DenseView view = DenseView.fit(1);
  private transient @Nullable DenseMark hovered;
  private transient @Nullable DenseMark walked;
  private transient @Nullable DenseMark pinned;
  private transient boolean crowded;
  private final transient Predicate<DenseMark> opened;
  private boolean ellipses = true;
  private boolean stepped;

  /**
   * An empty picture.
   *
   * @param told called when there is something else to say
   * @param opened called with the neuron that was clicked or on which Enter was pressed; whether it
   *     opened
   * @param nanos the clock of what moves
   */
  @SuppressWarnings("this-escape")
  DensePlot(Runnable told, Predicate<DenseMark> opened, LongSupplier nanos) {
    super(null);
    this.told = told;
    this.opened = opened;
    stages = new DenseFlow(this::flowed, this::repaint, this::isShowing, nanos);
    setOpaque(false);
    setFocusable(true);
    setName("dense.plot");
    addFocusListener(new Focus());
    DensePointer pointer = new DensePointer(this);
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    addMouseWheelListener(pointer);
    DenseKeys.bind(this);
  }

  /** Shows this network; another shape is shown as a whole. */
  void show(DenseNet next, boolean withEllipses, DenseNames named, Texts page) {
    ellipses = withEllipses;
    names = named;
    texts = page;
    if (all == null || !all.sameShape(next)) {
      view = DenseView.fit(1);
      hovered = null;
      walked = null;
      pinned = null;
    }
    all = next;
    stages.show(stepped ? DenseStage.of(next) : List.of());
    flowed();
  }

  /** Shows only what has flowed so far, and lets it be played and stepped. */
  void stepped() {
    stepped = true;
  }

  boolean isStepped() {
    return stepped;
  }

  /** The stages in which values flow. */
  DenseFlow stages() {
    return stages;
  }

  /** Lets values flow from left to right. */
  void flow() {
    if (stepped) {
      stages.restart();
    } else {
      flow.start();
    }
  }

  private void flowed() {
    if (all != null && texts != null) {
      DenseNet now = stages.stage().map(all::upTo).orElse(all);
      net = now;
      words = new DenseWords(now, texts, names);
      place();
      told.run();
    }
  }

  private void place() {
    if (net != null && words != null) {
      DenseSides sides = DenseSides.of(net, names, this::getFontMetrics, getWidth());
      double widest = DenseGeometry.widest(net, getWidth(), getHeight(), sides);
      Rectangle body = body();
      view = view.widened(widest, body.width, body.height);
      place = new DenseGeometry(net, view, getWidth(), getHeight(), sides);
      FontMetrics metrics = getFontMetrics(Type.TICK.font());
      labels = new DenseLabels(place, words, metrics, ellipses, lit().orElse(null));
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

  Optional<DenseWords> words() {
    return Optional.ofNullable(words);
  }

  /** Whether there is something to calculate. */
  boolean isWorked() {
    return all != null && all.isWorked();
  }

  DenseView view() {
    return view;
  }

  /** The words about what lights up, else about what flows, else about the whole. */
  String caption() {
    DenseWords now = words;
    if (now == null) {
      return "";
    }
    return crowded ? now.crowd() : lit().map(now::caption).orElseGet(() -> unlit(now));
  }

  /** What is read out. */
  String spoken() {
    DenseWords now = words;
    if (now == null) {
      return "";
    }
    DenseMark read = walked != null ? walked : pinned;
    return read == null ? unlit(now) : now.spoken(read);
  }

  private String unlit(DenseWords now) {
    return stages
        .coming()
        .or(() -> stages.isAtEnd() ? Optional.empty() : stages.stage())
        .map(
            stage ->
                now.stage(stage, stages.position() + (stages.isPlaying() ? 2 : 1), stages.count()))
        .orElseGet(now::whole);
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
    hover(new DensePick(mark, false));
  }

  /** Lights up what the pointer means, or says that it cannot be told. */
  void hover(DensePick pick) {
    boolean other = !Objects.equals(pick.mark(), hovered);
    if (other || pick.crowded() != crowded) {
      hovered = pick.mark();
      crowded = pick.crowded();
      if (other) {
        changed();
      } else {
        told.run(); // nothing lights up now or then
      }
    }
  }

  /** Opens the arithmetic of a neuron, or keeps it lit. */
  void click(@Nullable DenseMark mark) {
    if (mark == null || !mark.isNeuron() || !opened.test(mark)) {
      pin(mark);
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

  void walk(int columns, int rows) {
    if (place == null) {
      return;
    }
    hovered = null;
    crowded = false;
    if (walked == null) {
      walked = pinned != null && pinned.isNeuron() ? pinned : DenseMark.neuron(0, 0);
    } else if (columns != 0) {
      walked = DenseWalk.across(place, walked, columns);
    } else {
      walked = DenseWalk.along(place, walked, rows);
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

  void enter() {
    if (walked != null && !opened.test(walked)) {
      pin(walked);
    }
  }

  void leave() {
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
    stages.finish();
    super.removeNotify();
    flowed(); // nobody comes back to half a calculation
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
        .paint(edges, labels, ring, moving(place.net));
    brush.dispose();
  }

  private Optional<DensePainter.Moving> moving(DenseNet shown) {
    Optional<DensePainter.Moving> staged =
        stages
            .coming()
            .map(to -> DensePainter.Moving.to(to, shown.activates(to.column()), stages.share()));
    return staged.or(() -> DensePainter.Moving.through(shown.last(), flow.share()));
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
