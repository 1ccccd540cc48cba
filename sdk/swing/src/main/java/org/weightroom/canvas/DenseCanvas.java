package org.weightroom.canvas;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.ArithmeticSheet;
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
  private transient Supplier<List<String>> inputNames = List::of;
  private transient Supplier<List<String>> outputNames = List::of;
  private transient boolean percent;
  private transient boolean steps;
  private transient @Nullable DenseTransport transport;
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
    plot = new DensePlot(this::tell, mark -> opens(mark), System::nanoTime);
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

  /** Names the inputs by these texts of the bundle. */
  public DenseCanvas inputNames(String... ids) {
    List<String> all = List.of(ids);
    return inputNames(() -> all);
  }

  /**
   * Names the inputs by texts of the bundle that change with the shape.
   *
   * @param ids reads the ids of this moment; the values that it reads are watched
   */
  public DenseCanvas inputNames(Supplier<List<String>> ids) {
    inputNames = ids;
    return this;
  }

  /** Names the outputs by these texts of the bundle. */
  public DenseCanvas outputNames(String... ids) {
    List<String> all = List.of(ids);
    outputNames = () -> all;
    return this;
  }

  /** Shows outputs as whole percents: 38 %. */
  public DenseCanvas percent() {
    percent = true;
    return this;
  }

  /**
   * Lets values flow through in stages, with a row of buttons that plays, pauses and steps; other
   * inputs start it anew.
   */
  public DenseCanvas steps() {
    steps = true;
    plot.stepped();
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
    if (steps) {
      DenseTransport row = new DenseTransport(plot.stages(), texts);
      transport = row;
      add(row);
    }
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
      double[] values = inputs == null ? null : inputs.get();
      boolean worked = plot.isWorked();
      plot.show(read(), style == Style.ARTICLE, names(context.texts()), context.texts());
      if (worked != plot.isWorked()) {
        revalidate(); // more is said of it
      }
      if (flowed == null && values != null) {
        flowed = values.clone();
      }
    }
  }

  private DenseNet read() {
    Parameters numbers = parameters == null ? null : parameters.get();
    double[] values = inputs == null ? null : inputs.get();
    return new DenseNet(shape.get(), style == Style.NEURON, numbers, values);
  }

  private DenseNames names(Texts texts) {
    return new DenseNames(
        inputNames.get().stream().map(texts::text).toList(),
        outputNames.get().stream().map(texts::text).toList(),
        percent);
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
    if (transport != null) {
      transport.refresh();
    }
    plot.getAccessibleContext().setAccessibleDescription(plot.spoken());
  }

  private boolean opens(DenseMark mark) {
    if (context == null) {
      return false;
    }
    boolean told =
        output != null
            && mark.column() == shape.get().layers().size()
            && context.model().working(output.id()).isPresent();
    if (told && output != null) {
      context.openSheet(output);
    }
    return told || opensOwn(context, mark);
  }

  /** Opens the arithmetic of any neuron whose sum is known. */
  private boolean opensOwn(PartContext page, DenseMark mark) {
    DenseWords words = plot.words().orElse(null);
    if (words == null || words.sums().total(mark).isEmpty()) {
      return false;
    }
    page.openSheet(
        "dense." + mark.column() + "." + mark.row(),
        close -> new ArithmeticSheet(page, words.title(mark), () -> arithmetic(page, mark), close));
    return true;
  }

  /** The arithmetic of a neuron as it is now, with all that flows; empty when it is gone. */
  private Optional<ArithmeticSheet.Arithmetic> arithmetic(PartContext page, DenseMark mark) {
    DenseNet net = read();
    boolean there = net.isWorked() && mark.column() <= net.last();
    if (!there || mark.row() >= net.size(mark.column())) {
      return Optional.empty();
    }
    DenseSums sums = new DenseSums(net, page.texts());
    return Optional.of(new ArithmeticSheet.Arithmetic(sums.worked(mark), sums.activation(mark)));
  }

  @Override
  public void doLayout() {
    int width = getWidth();
    int top = Space.px(HEAD);
    int air = Space.px(Space.M);
    int lines =
        plot.isWorked() ? width < Space.px(ONE_LINE) ? 3 : 2 : width < Space.px(ONE_LINE) ? 2 : 1;
    int words = lines * caption.getFontMetrics(caption.getFont()).getHeight();
    head.setBounds(0, 0, width, top);
    if (transport != null) {
      top = placeTransport(transport, top);
    }
    int picture = Math.max(0, getHeight() - top - words - air);
    plot.setBounds(0, top + Space.px(Space.S), width, picture);
    caption.setBounds(0, getHeight() - words, width, words);
  }

  /** In the head if it has room there, else below it; returns where the picture begins. */
  private int placeTransport(DenseTransport row, int top) {
    Dimension size = row.getPreferredSize();
    int taken = head.getPreferredSize().width;
    boolean fromLeft = getComponentOrientation().isLeftToRight();
    if (taken + size.width + Space.px(Space.XL) <= getWidth()) {
      int title = head.getComponent(0).getPreferredSize().width + Space.px(Space.L);
      int x = fromLeft ? title : getWidth() - title - size.width;
      row.setBounds(x, (top - size.height) / 2, size.width, size.height);
      return top;
    }
    int x = fromLeft ? -Space.px(Space.M) : getWidth() - size.width + Space.px(Space.M);
    row.setBounds(x, top + Space.px(Space.S), size.width, size.height);
    return top + Space.px(Space.S) + size.height;
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
