package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.WrapLayout;
import org.weightroom.lesson.Sweep;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * What the trainings of a sweep came to, group by group: the mean, a whisker from the least to the
 * greatest, and each training as a dot, beside what somebody else found. They come as they end.
 *
 * <p>Differences of few among many would not show on an axis from 0, and bars lie on any other: so
 * means are discs, and an axis that begins elsewhere says so.
 *
 * @param <R> what the sweep tells of a training
 */
public final class SweepBars<R> extends Part {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 36;

  /** Below this height the legend goes: shapes and the sentence still tell what is what. */
  private static final int LEGEND_FROM = 190;

  private final transient Sweep<R> sweep;
  private final transient ToIntFunction<? super R> group;
  private final transient ToDoubleFunction<? super R> value;
  private transient Map<Integer, Double> references = Map.of();
  private String reference = "";
  private String line = "";
  private transient OptionalDouble lineValue = OptionalDouble.empty();
  private transient OptionalDouble all = OptionalDouble.empty();
  private transient @Nullable View view;

  private SweepBars(
      Sweep<R> sweep, ToIntFunction<? super R> group, ToDoubleFunction<? super R> value) {
    super(new BorderLayout()); // it lays its rows out itself
    this.sweep = sweep;
    this.group = group;
    this.value = value;
    setName("sweep");
  }

  /** What one page shows; the head goes where something else names the part. */
  private record View(
      SweepWords words,
      SweepRun run,
      Optional<PlotHead> head,
      JPanel legend,
      ExampleCaption caption,
      SweepCanvas canvas) {}

  /**
   * The results of a sweep.
   *
   * @param group the number of the group that a training belongs to, such as its hidden neurons
   * @param value what it came to
   */
  public static <R> SweepBars<R> of(
      Sweep<R> sweep, ToIntFunction<? super R> group, ToDoubleFunction<? super R> value) {
    return new SweepBars<>(sweep, group, value);
  }

  /**
   * What somebody else found, beside ours and before them.
   *
   * @param id whose it is: {@code sweep.ID} in the bundle
   * @param found by group
   */
  public SweepBars<R> reference(String id, Map<Integer, Double> found) {
    reference = id;
    references = Map.copyOf(found);
    return this;
  }

  /**
   * A line across, to compare with.
   *
   * @param id what it stands for: {@code sweep.ID} in the bundle
   */
  public SweepBars<R> line(String id, double at) {
    line = id;
    lineValue = OptionalDouble.of(at);
    return this;
  }

  /**
   * Says that the values count some of so many: percents stand at the right.
   *
   * @param count above 0
   */
  public SweepBars<R> outOf(int count) {
    all = OptionalDouble.of(count);
    return this;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void join(PartContext page) {
    SweepWords words = new SweepWords(page.texts(), reference);
    SweepCanvas canvas = new SweepCanvas(new SweepPicture(words), this::tell);
    canvas.getAccessibleContext().setAccessibleName(words.text("name"));
    SweepRun run = new SweepRun(sweep, words);
    PlotHead head = new PlotHead(words.text("title"), HEAD, run);
    View joined =
        new View(words, run, Optional.of(head), legend(words), new ExampleCaption(), canvas);
    view = joined;
    add(head);
    add(joined.legend);
    add(joined.caption);
    add(canvas);
    page.watch(run::refresh);
    page.watch(this::refresh);
  }

  private JPanel legend(SweepWords words) {
    JPanel legend = new JPanel(new WrapLayout(Space.px(18), Space.px(2)));
    legend.setOpaque(false);
    legend.setBorder(Space.padding(0, Space.M, 0, Space.M));
    List<JLabel> entries = new ArrayList<>();
    entries.add(entry(SweepMarks.Swatch.OURS, words.text("ours")));
    entries.add(entry(SweepMarks.Swatch.ONE, words.text("one")));
    if (!references.isEmpty()) {
      entries.add(entry(SweepMarks.Swatch.REFERENCE, words.text(reference)));
    }
    lineValue.ifPresent(
        at ->
            entries.add(
                entry(
                    SweepMarks.Swatch.LINE,
                    words
                        .texts()
                        .text(
                            "sweep.reference",
                            "name",
                            words.text(line),
                            "value",
                            words.number(at)))));
    entries.forEach(legend::add);
    return legend;
  }

  private static JLabel entry(SweepMarks.Swatch swatch, String text) {
    JLabel label = Labels.muted(text, Type.NOTE);
    label.setIcon(swatch);
    label.setIconTextGap(Space.px(5));
    return label;
  }

  @Override
  public Optional<JComponent> giveNote() {
    return Optional.ofNullable(view)
        .map(
            joined -> {
              joined.head.ifPresent(this::remove);
              view =
                  new View(
                      joined.words,
                      joined.run,
                      Optional.empty(),
                      joined.legend,
                      joined.caption,
                      joined.canvas);
              return joined.run;
            });
  }

  private void refresh() {
    if (view == null) {
      return;
    }
    TreeMap<Integer, List<Double>> found = new TreeMap<>();
    for (R result : sweep.results()) {
      found
          .computeIfAbsent(group.applyAsInt(result), number -> new ArrayList<>())
          .add(value.applyAsDouble(result));
    }
    view.canvas.show(SweepScene.of(found, references, lineValue, all));
    tell();
  }

  /** Says in words what is lit, or what to do. */
  private void tell() {
    if (view == null) {
      return;
    }
    SweepWords words = view.words;
    SweepScene scene = view.canvas.scene();
    OptionalInt lit = view.canvas.lit();
    boolean untried = scene.isUntried() && !sweep.isRunning();
    boolean unfinished = sweep.results().size() < sweep.total();
    String said =
        lit.isPresent()
            ? words.sentence(scene.groups().get(lit.getAsInt()), scene)
            : unfinished ? words.progress(sweep) : words.invitation(untried);
    String longest =
        scene.groups().stream()
            .map(one -> words.sentence(one, scene))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    view.caption.show(said, lit.isEmpty() && !untried, longest);
    view.canvas
        .getAccessibleContext()
        .setAccessibleDescription(lit.isPresent() ? said : words.sentences(scene));
  }

  @Override
  public void doLayout() {
    if (view == null) {
      return;
    }
    int y = view.head.isPresent() ? below(view.head.get(), 0) : 0;
    view.legend.setVisible(getHeight() - y >= Space.px(LEGEND_FROM));
    y = below(view.caption, below(view.legend, y));
    view.canvas.setBounds(0, y, getWidth(), Math.max(0, getHeight() - y));
  }

  /** Lays a row out at that height, and says where the next one begins. */
  private int below(JComponent row, int y) {
    if (!row.isVisible()) {
      return y;
    }
    row.setSize(getWidth(), row.getHeight()); // it wraps: its width makes its height
    int height = row.getPreferredSize().height;
    row.setBounds(0, y, getWidth(), height);
    return y + height + Space.px(2);
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(240), Space.px(150));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(560), Space.px(280));
  }
}
