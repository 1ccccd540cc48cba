package org.weightroom.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.Lesson;

/**
 * What a sound lesson satisfies, rule by rule. A rule that the lesson makes throw is broken too; it
 * never stops the others.
 */
public final class LessonCheck {
  /** The seed that every random gesture comes from: a failure repeats. */
  public static final long SEED = 20_261_120;

  private LessonCheck() {}

  /** Everything to mend in a lesson; empty if it is sound. */
  public static <M extends LessonModel> List<Finding> all(Lesson<M> lesson) {
    List<Finding> findings = new ArrayList<>();
    rules(lesson).forEach((id, rule) -> findings.addAll(guarded(id, rule)));
    return findings;
  }

  /** The rules by id; each finds what breaks it. */
  public static <M extends LessonModel> Map<String, Supplier<List<Finding>>> rules(
      Lesson<M> lesson) {
    ModelRules<M> model = new ModelRules<>(lesson);
    PageRules<M> page = new PageRules<>(lesson);
    StoryRules<M> story = new StoryRules<>(lesson);
    Map<String, Supplier<List<Finding>>> rules = new LinkedHashMap<>();
    rules.put("opens", page::opens);
    rules.put("reset-equals-fresh", model::resetEqualsFresh);
    rules.put("snapshot-round-trip", model::snapshotRoundTrip);
    rules.put("random-gestures", page::randomGestures);
    rules.put("replay-equals-play", model::replayEqualsPlay);
    rules.put("goal-solved", model::goalsSolved);
    rules.put("ids-have-texts", page::keyedTexts);
    rules.put("story-words", story::words);
    rules.put("story-scripts", story::scripts);
    rules.put("story-pictures", story::pictures);
    rules.put("no-watcher-left", page::noWatcherLeft);
    rules.put("texts-in-bundles", page::textsInBundles);
    rules.put("accessible-names", page::accessibleNames);
    return rules;
  }

  /** Opens every page of a lesson and closes it: what must leave nothing behind. */
  public static <M extends LessonModel> void play(Lesson<M> lesson) {
    List<Finding> findings = new PageRules<>(lesson).noWatcherLeft();
    if (!findings.isEmpty()) {
      throw new IllegalStateException(findings.toString());
    }
  }

  /** Runs one rule; what the lesson throws becomes a finding. */
  public static List<Finding> guarded(String id, Supplier<List<Finding>> rule) {
    try {
      return rule.get();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      return List.of(new Finding(id, "the lesson threw " + e));
    }
  }
}
