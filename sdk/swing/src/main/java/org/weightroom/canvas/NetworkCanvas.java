package org.weightroom.canvas;

import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Keys;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.nn.Activation;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.theme.Brush;
import org.weightroom.theme.Space;

/**
 * The network as a picture with live values: one neuron with one or more inputs. It is one stop of
 * Tab; the arrow keys walk its neurons, and a number with a dotted underline opens into its
 * arithmetic.
 */
public final class NetworkCanvas extends Part {
  private static final long serialVersionUID = 1L;
  private static final int NARROWEST = 240;
  private static final double LEGIBLE = 0.74;
  private static final int WHOLE = -1;

  private transient LinearNeuron network;
  private final transient Flow flow = new Flow(this);
  private transient @Nullable PartContext context;
  private transient Set<String> hidden = Set.of();
  private transient Diagram diagram = Diagram.EMPTY;
  private transient Diagram placed = Diagram.EMPTY;

  /** What its size is made for: numbers that change move nothing else on the page. */
  private transient Diagram sized = Diagram.EMPTY;

  private transient Placement placement = Placement.EMPTY;
  private transient @Nullable FormulaLine formula;
  private boolean close;
  private int walked = WHOLE;
  private int lit = WHOLE;
  private double settledOutput;

  @SuppressWarnings("this-escape")
  private NetworkCanvas(LinearNeuron network) {
    super(new BorderLayout());
    setLayout(null); // the picture leaves the formula its place
    this.network = network;
    setName("network");
    setFocusable(true);
    Pointer pointer = new Pointer();
    addMouseListener(pointer);
    addMouseMotionListener(pointer);
    addFocusListener(new Focus());
    Keys keys = new Keys(this);
    keys.on("RIGHT", () -> walk(walked + 1));
    keys.on("LEFT", () -> walk(walked == WHOLE ? diagram.neurons().size() - 1 : walked - 1));
    keys.on("DOWN", () -> diagram.stacked(), () -> walkRows(1));
    keys.on("UP", () -> diagram.stacked(), () -> walkRows(-1));
    keys.on("ENTER", this::openWalked);
    keys.on("ESCAPE", this::transferFocus);
  }

  /** The network with one input: output = weight · input + bias. */
  public static NetworkCanvas of(
      NumberProperty input, NumberProperty weight, NumberProperty bias, Value<Double> output) {
    return of(List.of(input), List.of(weight), bias, output);
  }

  /**
   * The network with several inputs: output = weight1 · input1 + weight2 · input2 + … + bias. It is
   * made for up to six; a hidden weight takes its input with it.
   *
   * @throws IllegalArgumentException if there is no input, or not one weight for each
   */
  public static NetworkCanvas of(
      List<? extends Value<Double>> inputs,
      List<NumberProperty> weights,
      NumberProperty bias,
      Value<Double> output) {
    return new NetworkCanvas(LinearNeuron.of(inputs, weights, bias, output));
  }

  /** Writes the formula with the live numbers below the picture, or beside it where both fit. */
  public NetworkCanvas formula() {
    if (formula == null) {
      formula = new FormulaLine(network);
      add(formula.text());
    }
    return this;
  }

  /**
   * Ends in an activation, its curve and the percentage it makes of the sum. The probability's
   * symbol stands below the percentage.
   *
   * @param probability what comes out, 0 to 1
   * @throws IllegalArgumentException for {@link Activation#IDENTITY}, which does nothing
   */
  public NetworkCanvas activation(Activation activation, Value<Double> probability) {
    network = network.with(new Squash(activation, probability));
    if (formula != null) {
      remove(formula.text());
      formula = null;
      formula();
    }
    return this;
  }

  /** With little air above and below: for a card that holds more than this. */
  public NetworkCanvas close() {
    close = true;
    return this;
  }

  @Override
  public void join(PartContext page) {
    context = page;
    getAccessibleContext().setAccessibleName(page.texts().text("network.name"));
    settledOutput = network.output().get();
    page.watch(this::refresh);
    page.onSettle(cause -> settled());
  }

  @Override
  public void hideProperties(Set<String> ids) {
    hidden = Set.copyOf(ids);
    walked = WHOLE;
    lit = WHOLE;
    refresh();
    revalidate();
  }

  private void refresh() {
    if (context != null) {
      diagram = network.diagram(context, hidden);
      if (sized.neurons().size() != diagram.neurons().size()) {
        sized = diagram;
        revalidate();
      }
      if (formula != null) {
        formula.refresh(context, hidden);
      }
      place();
      describe(context);
      repaint();
    }
  }

  private void settled() {
    double now = network.output().get();
    if (now != settledOutput) {
      settledOutput = now;
      flow.start();
    }
  }

  private void place() {
    Rectangle line = formulaBounds(getWidth(), getHeight());
    int width = line.x > 0 ? line.x - Space.px(Space.XL) : getWidth();
    int height = line.x > 0 ? getHeight() : getHeight() - line.height;
    NetworkLayout layout = NetworkLayout.fitting(diagram, close, width, this::getFontMetrics);
    placed = layout.diagram();
    placement = layout.place(width, height);
    if (formula != null) {
      formula.text().setBounds(line);
    }
  }

  private Rectangle formulaBounds(int width, int height) {
    return formula == null ? new Rectangle() : formula.bounds(width, height, narrowest());
  }

  private int narrowest() {
    return (int) Math.ceil(new NetworkLayout(sized, close, this::getFontMetrics).narrowest());
  }

  private void describe(PartContext page) {
    String spoken = diagram.spoken();
    if (walked != WHOLE) {
      Neuron neuron = diagram.neurons().get(walked);
      spoken =
          page.texts()
              .text("network.walked", "name", neuron.caption(), "value", neuron.arithmetic());
    }
    getAccessibleContext().setAccessibleDescription(spoken);
  }

  private void walk(int to) {
    walked = Math.max(0, Math.min(diagram.neurons().size() - 1, to));
    refresh();
  }

  private void walkRows(int down) {
    walk(walked == WHOLE ? 0 : diagram.below(walked, down));
  }

  private void openWalked() {
    if (walked == WHOLE || diagram.neurons().get(walked).opens()) {
      open();
    }
  }

  private void open() {
    if (context != null && context.model().working(network.output().id()).isPresent()) {
      context.openSheet(network.output());
    }
  }

  @Override
  public void doLayout() {
    super.doLayout();
    place();
  }

  @Override
  public Dimension getPreferredSize() {
    if (isPreferredSizeSet()) {
      return super.getPreferredSize();
    }
    int width = narrowest();
    return new Dimension(width, heightFor(getWidth() > 0 ? getWidth() : width));
  }

  /** Below its preferred width it shrinks as a whole; below this it is hard to read. */
  @Override
  public Dimension getMinimumSize() {
    double closest = NetworkLayout.fitting(sized, close, 0, this::getFontMetrics).narrowest();
    int width = Math.max(Space.px(NARROWEST), (int) Math.ceil(LEGIBLE * closest));
    return new Dimension(width, getPreferredSize().height);
  }

  private int heightFor(int width) {
    NetworkLayout layout = NetworkLayout.fitting(sized, close, width, this::getFontMetrics);
    int picture = (int) Math.ceil(layout.height(width));
    Rectangle line = formulaBounds(width, picture);
    return line.x > 0 ? Math.max(picture, line.height) : picture + line.height;
  }

  /** The formula may wrap at another width. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean other = width != getWidth();
    super.setBounds(x, y, width, height);
    if (other && formula != null) {
      revalidate();
    }
  }

  @Override
  public void removeNotify() {
    flow.stop();
    super.removeNotify();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = Brush.smooth(g);
    if (isFocusOwner() && walked == WHOLE) {
      Brush.focusRing(brush, this);
    }
    brush.scale(placement.scale(), placement.scale());
    new NetworkPainter(brush, placed, placement)
        .paint(isFocusOwner() ? walked : WHOLE, lit, flow.share());
    brush.dispose();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleNetwork();
    }
    return accessibleContext;
  }

  private final class Pointer extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      requestFocusInWindow();
    }

    @Override
    public void mouseClicked(MouseEvent e) {
      if (opensAt(e.getPoint())) {
        open();
      }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
      int cursor = opensAt(e.getPoint()) ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR;
      setCursor(Cursor.getPredefinedCursor(cursor));
      light(placement.neuronAt(e.getPoint()));
    }

    @Override
    public void mouseExited(MouseEvent e) {
      light(WHOLE);
    }

    private void light(int neuron) {
      if (neuron != lit) {
        lit = neuron;
        repaint();
      }
    }

    private boolean opensAt(Point2D point) {
      int label = placement.labelAt(point);
      int neuron = placement.neuronAt(point);
      return (label >= 0 && placed.connections().get(label).opens())
          || (neuron >= 0 && diagram.neurons().get(neuron).opens());
    }
  }

  private final class Focus implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      if (!e.isTemporary()) {
        walked = WHOLE;
        refresh();
      }
      repaint();
    }
  }

  private final class AccessibleNetwork extends AccessibleJPanel {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }
  }
}
