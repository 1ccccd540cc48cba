package org.weightroom.chart;

import java.util.stream.Collectors;
import org.weightroom.chart.SweepScene.Group;
import org.weightroom.lesson.Sweep;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;

/**
 * What a comparison says: its keys begin with {@code sweep.}, so that a lesson may say it its way.
 *
 * @param reference the id of the reference; empty if there is none
 */
record SweepWords(Texts texts, String reference) {

  String text(String key) {
    return texts.text("sweep." + key);
  }

  /** What stands where nothing is lit: what to do first, or next. */
  String invitation(boolean untried) {
    return texts.text(untried ? "sweep.empty" : "sweep.hint", "run", text("run"));
  }

  /** How many networks are trained, and of how many. */
  String progress(Sweep<?> sweep) {
    return texts.text(
        "sweep.progress", "done", number(sweep.results().size()), "all", number(sweep.total()));
  }

  /** The name of the y axis; where it does not begin at 0, that too. */
  String axis(SweepScene scene, double least) {
    String name =
        scene.all().isPresent()
            ? texts.text("sweep.axis.of", "all", number(scene.all().getAsDouble()))
            : text("axis");
    return least == 0 ? name : texts.text("sweep.axis.cut", "axis", name, "least", number(least));
  }

  /** A share of all, as on the axis at the right. */
  String percent(double share) {
    return texts.text("sweep.percent", "number", number(100 * share));
  }

  /** A number as short as it can be told: a mean with one decimal, if it is not whole. */
  String number(double value) {
    double rounded = Numerals.round(value, 1);
    return Numerals.show(value, rounded == Math.rint(rounded) ? 0 : 1, texts.locale());
  }

  /** A group in one sentence. */
  String sentence(Group group, SweepScene scene) {
    String plural = group.number() == 1 ? "one" : "many";
    String name = texts.text("sweep.group." + plural, "group", number(group.number()));
    String said = ours(group, scene);
    if (group.reference().isPresent()) {
      String other =
          texts.text(
              "sweep.reference",
              "name",
              text(reference),
              "value",
              number(group.reference().getAsDouble()));
      said = texts.text("list.semicolon", "first", said, "second", other);
    }
    return texts.text("sweep.sentence", "group", name, "said", said);
  }

  String sentences(SweepScene scene) {
    String all =
        scene.groups().stream()
            .map(group -> sentence(group, scene))
            .collect(Collectors.joining(" "));
    return scene.isUntried() ? (invitation(true) + " " + all).strip() : all;
  }

  private String ours(Group group, SweepScene scene) {
    if (!group.isFound()) {
      return text("none");
    }
    boolean one = group.values().size() == 1;
    boolean same = group.least() == group.most();
    String key = one ? "sweep.ours.one" : same ? "sweep.ours.same" : "sweep.ours.many";
    String of = scene.all().isPresent() ? ".of" : "";
    return texts.text(
        key + of,
        "least",
        number(group.least()),
        "most",
        number(group.most()),
        "mean",
        number(group.mean()),
        "count",
        number(group.values().size()),
        "all",
        number(scene.all().orElse(0)));
  }
}
