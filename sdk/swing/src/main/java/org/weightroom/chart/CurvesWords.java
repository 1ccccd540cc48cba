package org.weightroom.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.weightroom.chart.TrainingCurves.Measure;
import org.weightroom.lesson.Texts;

/** What training curves say. */
record CurvesWords(Texts texts) {
  private static final int PERCENT = 100;

  /** What stands instead of curves where there are none. */
  String empty(CurvesScene scene) {
    return texts.text(scene.earlier() ? "curves.changed" : "curves.empty");
  }

  /** What stands beside the title. */
  String note(CurvesScene scene, Optional<CurvesScene.Point> shown) {
    return shown
        .map(point -> texts.text(scene.earlier() ? "curves.earlier" : "curves.step", step(point)))
        .orElse("");
  }

  /** What a screen reader says. */
  String description(CurvesScene scene, Optional<CurvesScene.Point> shown) {
    String read = shown.map(point -> read(scene.names(), point)).orElseGet(() -> empty(scene));
    return scene.earlier() && shown.isPresent()
        ? texts.text("curves.earlier.spoken", "read", read)
        : read;
  }

  private String read(List<String> names, CurvesScene.Point point) {
    String all =
        IntStream.range(0, names.size())
            .mapToObj(i -> read(names.get(i), point.measures().get(i)))
            .reduce((first, next) -> texts.text("curves.join", "first", first, "second", next))
            .orElse("");
    return texts.text("curves.read", "step", whole(point.step()), "sets", all);
  }

  private String read(String name, Measure measure) {
    return texts.text(
        "curves.read.set",
        "name",
        name,
        "loss",
        loss(measure.loss()),
        "right",
        whole(measure.accuracy().right()),
        "all",
        whole(measure.accuracy().all()));
  }

  String loss(double loss) {
    return Sizes.error(loss, texts.locale());
  }

  /** A share as a percentage with one decimal. */
  String percent(double share) {
    return texts.text("curves.percent", "number", Sizes.show(share * PERCENT, 1, texts.locale()));
  }

  String whole(long count) {
    return Sizes.whole(count, texts.locale());
  }

  private Object[] step(CurvesScene.Point point) {
    return new Object[] {"step", whole(point.step())};
  }
}
