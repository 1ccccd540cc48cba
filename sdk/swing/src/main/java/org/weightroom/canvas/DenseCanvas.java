package org.weightroom.canvas;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Value;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * Any dense network as a picture, from one weight to thousands, with hidden layers: zoomed by wheel
 * or Ctrl and plus, dragged, and walked with the arrow keys. What is pointed at lights up with its
 * connections and is named below.
 */
public final class DenseCanvas extends Part {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 28;

  /** The words below fit into one line from here on. */
  private static final int ONE_LINE = 520;

  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;
  private static final int LEAST_WIDTH = 240;
  private static final int LEAST_HEIGHT = 200;

  private final transient Supplier<Network> shape;
  private final DensePlot plot;
  private final JPanel head = clear(new BorderLayout(Space.px(Space.M), 0));
  private final JTextArea caption = Labels.wrapped("", Type.NOTE, Token.MUTED);
  private transient @Nullable Supplier<Parameters> parameters;
  private transient @Nullable Supplier<double[]> inputs;
  private transient @Nullable Value<?> output;
  private transient @Nullable PartContext context;
  private transient double @Nullable [] flowed;
  private Style style = Style.ARTICLE;

  /** How weights and biases are drawn. */
  public enum Style {
    /** Weights are ellipses on their connections, a bias is a square before its neuron. */
    ARTICLE,
    /** A bias is the weight of a neuron that always gives 1. */
    NEURON
  }

  private DenseCanvas(Supplier<Network> shape) {
    super(new BorderLayout());
    setLayout(null); // the words below keep their room, whatever they say
    this.shape = shape;
    setName("dense");
    plot = new DensePlot(this::tell, mark -> opens(mark));
  }

  /**
   * The picture of a network's shape.
   *
   * @param shape reads the shape of this moment; the values that it reads are watched
   */
  public static DenseCanvas of(Supplier<Network> shape) {
    return new DenseCanvas(shape);
  }

  /** Shows weights and biases, too; those of another shape are not shown. */
  public DenseCanvas parameters(Supplier<Parameters> read) {
    parameters = read;
    return this;
  }

  /** Shows what flows through, too: one number an input; other counts are not shown. */
  public DenseCanvas inputs(Supplier<double[]> read) {
    inputs = read;
    return this;
  }

  /** Draws weights and biases in this style; {@link Style#ARTICLE} without it. */
  public DenseCanvas style(Style wanted) {
    style = wanted;
    return this;
  }

  /** Enter on an output opens the arithmetic of this value, if the lesson tells it. */
  public DenseCanvas opens(Value<?> value) {
    output = value;
    return this;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void join(PartContext page) {
    context = page;
    Texts texts = page.texts();
    plot.getAccessibleContext().setAccessibleName(texts.text("dense.name"));
    caption.setName("dense.caption");
    JLabel title = Labels.bold(texts.text("dense.title"), Type.NOTE);
    title.setName("title");
    head.add(title, BorderLayout.CENTER);
    JPanel buttons = clear(new GridLayout(1, 0, Space.px(Space.S), 0));
    buttons.add(button("zoom-out", texts, plot::zoomOut));
    buttons.add(button("fit", texts, plot::fit));
    buttons.add(button("zoom-in", texts, plot::zoomIn));
    head.add(buttons, BorderLayout.LINE_END);
    add(head);
    add(plot);
    add(caption);
    page.watch(this::refresh);
    page.onSettle(cause -> settled());
  }

  private static JPanel clear(LayoutManager layout) {
    JPanel panel = new JPanel(layout);
    panel.setOpaque(false);
    return panel;
  }

  private static JButton button(String name, Texts texts, Runnable action) {
    JButton button = new JButton(texts.text("dense." + name + ".sign"));
    button.setName("dense." + name);
    button.setFont(Type.NOTE.font());
    button.putClientProperty("FlatLaf.style", "minimumWidth: 0; margin: 2,8,2,8");
    String words = texts.text("dense." + name);
    button.getAccessibleContext().setAccessibleName(words);
    button.setToolTipText(words);
    button.addActionListener(e -> action.run());
    return button;
  }

  private void refresh() {
    if (context != null) {
      Parameters numbers = parameters == null ? null : parameters.get();
      double[] values = inputs == null ? null : inputs.get();
      boolean neurons = style == Style.NEURON;
      plot.show(new DenseNet(shape.get(), neurons, numbers, values), !neurons, context.texts());
      if (flowed == null && values != null) {
        flowed = values.clone();
      }
    }
  }

  private void settled() {
    double[] now = inputs == null ? null : inputs.get();
    if (now != null && !Arrays.equals(now, flowed)) {
      flowed = now.clone();
      plot.flow();
    }
  }

  /** Says below, and to those who hear it, what lights up. */
  private void tell() {
    caption.setText(plot.caption());
    plot.getAccessibleContext().setAccessibleDescription(plot.spoken());
  }

  private boolean opens(DenseMark mark) {
    boolean told =
        context != null
            && output != null
            && mark.column() == shape.get().layers().size()
            && context.model().working(output.id()).isPresent();
    if (told && context != null && output != null) {
      context.openSheet(output);
    }
    return told;
  }

  @Override
  public void doLayout() {
    int top = Space.px(HEAD);
    int lines = getWidth() < Space.px(ONE_LINE) ? 2 : 1;
    int words = lines * caption.getFontMetrics(caption.getFont()).getHeight();
    int picture = Math.max(0, getHeight() - top - words - Space.px(Space.M));
    head.setBounds(0, 0, getWidth(), top);
    plot.setBounds(0, top + Space.px(Space.S), getWidth(), picture);
    caption.setBounds(0, getHeight() - words, getWidth(), words);
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(WIDTH), Space.px(HEIGHT));
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(LEAST_WIDTH), Space.px(LEAST_HEIGHT));
  }
}
