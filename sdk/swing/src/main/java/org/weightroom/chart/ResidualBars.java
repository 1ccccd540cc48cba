package org.weightroom.chart;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.weightroom.chart.Legend.Entry;
import org.weightroom.control.Keys;
import org.weightroom.control.PartContext;
import org.weightroom.data.Dataset;
import org.weightroom.data.Example;
import org.weightroom.lesson.Texts;

/**
 * A bar for each example's residual, label minus prediction: up where the label is higher. Where
 * the selection leaves examples out, an eye beside the caption (and the space bar) does so.
 */
public final class ResidualBars extends ExampleChart {
  private static final long serialVersionUID = 1L;

  /** So many times the largest label a residual may be before its bar is cut. */
  private static final double CUT = 1000;

  private transient Set<String> hidden = Set.of();

  private ResidualBars(Dataset data, ToDoubleFunction<Example> prediction) {
    super("residuals", "chart.residual", data, prediction);
  }

  /** The examples of a data set, and what the model predicts for one. */
  public static ResidualBars of(Dataset data, ToDoubleFunction<Example> prediction) {
    return new ResidualBars(data, prediction);
  }

  /** Lights and leaves out the same example as the other charts of this selection. */
  public ResidualBars selection(ExampleSelection shared) {
    share(shared);
    return this;
  }

  @Override
  ExamplePicture picture(ExampleWords words, PartContext page) {
    Axes labels = Axes.around(data);
    double largest = CUT * Math.max(-labels.yMin(), labels.yMax());
    return new ResidualPicture(
        words.axis("residual"), Amounts.of(data, page.locale()).rougher(), largest);
  }

  @Override
  void name(Legend legend, Texts texts) {
    legend.show(Entry.ERROR, Optional.of(texts.text("legend.error")));
  }

  @Override
  void joined(
      PartContext page, ExampleSelection shared, ExampleCanvas canvas, ExampleCaption caption) {
    Runnable toggle = () -> shared.toggleLeftOut(canvas.scene().selected());
    Keys keys = new Keys(canvas);
    keys.on("SPACE", () -> leavesOut(shared) && canvas.scene().hasSelected(), toggle);
    keys.on("ENTER", () -> leavesOut(shared) && canvas.scene().hasSelected(), toggle);
    caption.onEye(toggle);
  }

  @Override
  void shown(Texts texts, ExampleScene scene, ExampleSelection shared, ExampleCaption caption) {
    boolean leavesOut = leavesOut(shared);
    caption.keepRoomForEye(leavesOut);
    if (leavesOut && scene.hasSelected()) {
      boolean leftOut = scene.selected() == scene.leftOut();
      String key = leftOut ? "chart.residual.take-in" : "chart.residual.leave-out";
      caption.showEye(leftOut, texts.text(key, "number", scene.selected() + 1));
    } else {
      caption.hideEye();
    }
  }

  @Override
  public void hideProperties(Set<String> ids) {
    hidden = Set.copyOf(ids);
    super.hideProperties(ids);
  }

  private boolean leavesOut(ExampleSelection shared) {
    return shared.leftOutProperty().filter(property -> !hidden.contains(property.id())).isPresent();
  }
}
