package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.chart.Legend.Entry;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;

/** A legend, the caption of the lit example, and the chart that lights it. */
abstract class ExampleChart extends Part {
  private static final long serialVersionUID = 1L;

  /** Below this height the legend goes: shapes and titles still tell what is what. */
  private static final int LEGEND_FROM = 190;

  final transient Dataset data;
  private final transient ToDoubleFunction<Example> prediction;
  private final String prefix;
  private transient @Nullable ExampleSelection selection;
  private transient @Nullable View view;

  ExampleChart(String name, String prefix, Dataset data, ToDoubleFunction<Example> prediction) {
    super(new BorderLayout()); // it lays its rows out itself
    this.data = data;
    this.prefix = prefix;
    this.prediction = prediction;
    setName(name);
  }

  /** What one page shows. */
  private record View(
      PartContext page,
      ExampleWords words,
      ExampleSelection selection,
      Legend legend,
      ExampleCaption caption,
      ExampleCanvas canvas) {}

  /** The picture in this chart. */
  abstract ExamplePicture picture(ExampleWords words, PartContext page);

  /** What the legend names. */
  abstract void name(Legend legend, Texts texts);

  /** What else a chart does when it is on a page. */
  void joined(
      PartContext page, ExampleSelection shared, ExampleCanvas canvas, ExampleCaption eye) {}

  /** What else a chart shows of a scene. */
  void shown(Texts texts, ExampleScene scene, ExampleSelection shared, ExampleCaption caption) {}

  final void share(ExampleSelection shared) {
    selection = shared;
  }

  @Override
  public final void join(PartContext page) {
    ExampleWords words = new ExampleWords(prefix, data, page.texts());
    ExampleSelection shared =
        selection == null ? new ExampleSelection(page.model().scope()) : selection;
    ExampleCanvas canvas = new ExampleCanvas(prefix, picture(words, page), shared);
    canvas.getAccessibleContext().setAccessibleName(words.name());
    View joined = new View(page, words, shared, new Legend(), new ExampleCaption(), canvas);
    view = joined;
    name(joined.legend, page.texts());
    joined(page, shared, canvas, joined.caption);
    add(joined.legend);
    add(joined.caption);
    add(joined.canvas);
    page.watch(this::refresh);
  }

  @Override
  public void hideProperties(Set<String> ids) {
    refresh();
  }

  private void refresh() {
    if (view == null) {
      return;
    }
    ExampleScene scene = ExampleScene.of(data, prediction, view.selection);
    ExampleWords words = view.words;
    boolean lit = scene.hasSelected();
    view.canvas.show(
        scene, words.sentences(scene), lit ? words.sentence(scene, scene.selected()) : "");
    view.caption.show(
        lit ? words.caption(scene, scene.selected()) : words.hint(),
        !lit,
        words.longestCaption(scene));
    Texts texts = view.page.texts();
    boolean leftOut = scene.leftOut() >= 0 && scene.leftOut() < data.size();
    view.legend.show(
        Entry.LEFT_OUT, leftOut ? Optional.of(texts.text("legend.left-out")) : Optional.empty());
    shown(texts, scene, view.selection, view.caption);
  }

  @Override
  public final boolean grows() {
    return true;
  }

  @Override
  public final void doLayout() {
    if (view == null) {
      return;
    }
    view.legend.setVisible(getHeight() >= Space.px(LEGEND_FROM));
    int y = below(view.caption, below(view.legend, 0));
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
  public final Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(240), Space.px(150));
  }

  @Override
  public final Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(370), Space.px(250));
  }
}
