package org.weightroom.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.Deed;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Owner;
import org.weightroom.page.Lesson;
import org.weightroom.script.ScriptException;

/** The rules of a lesson's model: no window, the calling thread. */
final class ModelRules<M extends LessonModel> {
  private static final int GESTURES = 300;

  private final Lesson<M> lesson;

  ModelRules(Lesson<M> lesson) {
    this.lesson = lesson;
  }

  List<Finding> resetEqualsFresh() {
    M played = fresh();
    new Gestures(played, LessonCheck.SEED).play(GESTURES);
    played.reset();
    return different("reset-equals-fresh", "after a reset", state(played), state(fresh()));
  }

  List<Finding> snapshotRoundTrip() {
    M played = fresh();
    new Gestures(played, LessonCheck.SEED + 1).play(GESTURES);
    M restored = fresh();
    restored.restore(played.snapshot());
    return different("snapshot-round-trip", "restored", state(restored), state(played));
  }

  /** A log of what was done leads to the very same numbers and goals, deed by deed. */
  List<Finding> replayEqualsPlay() {
    M played = fresh();
    List<Deed> log = new ArrayList<>();
    played.deeds().listen(log::add);
    new Gestures(played, LessonCheck.SEED + 2).play(GESTURES);
    played.scope().settle(Cause.HAND);
    M replayed = fresh();
    List<Deed> again = new ArrayList<>();
    replayed.deeds().listen(again::add);
    log.forEach(replayed.deeds()::repeat);
    for (int i = 0; i < log.size(); i++) {
      if (i == again.size() || !log.get(i).cameOutAs(again.get(i))) {
        String found = i == again.size() ? "nothing" : again.get(i).toString();
        return List.of(
            new Finding(
                "replay-equals-play", "", log.get(i) + " came out as " + found + " when replayed"));
      }
    }
    return different("replay-equals-play", "when replayed", state(replayed), state(played));
  }

  List<Finding> goalsSolved() {
    List<Finding> findings = new ArrayList<>();
    M untouched = fresh();
    for (Cause cause : Cause.values()) {
      untouched.scope().settle(cause); // as by a hand that touched a dial and changed nothing
    }
    for (Challenge challenge : untouched.challenges()) {
      String id = challenge.id();
      if (challenge.isSolved()) {
        findings.add(finding(id, "is solved before anything is done", ""));
      }
      if (challenge.solution().actions().isEmpty()) {
        findings.add(finding(id, "declares no solution", "add .solvedBy(...)"));
      } else if (!solvedByItsSolution(challenge)) {
        findings.add(finding(id, "is not solved by its solution " + challenge.solution(), ""));
      }
    }
    return findings;
  }

  private boolean solvedByItsSolution(Challenge challenge) {
    M model = fresh();
    try {
      model.play(challenge.solution());
    } catch (ScriptException e) {
      throw new IllegalStateException(challenge.id() + ": its solution cannot be played: " + e, e);
    }
    return model.challenges().stream()
        .anyMatch(goal -> goal.id().equals(challenge.id()) && goal.isSolved());
  }

  private M fresh() {
    M model = lesson.createModel();
    model.open(Owner.currentThread());
    return model;
  }

  private static Map<String, Object> state(LessonModel model) {
    Map<String, Object> state = new LinkedHashMap<>(model.snapshot().values());
    model.values().forEach((id, value) -> state.put(id, value.get()));
    return state;
  }

  private static List<Finding> different(
      String rule, String when, Map<String, Object> found, Map<String, Object> wanted) {
    List<Finding> findings = new ArrayList<>();
    wanted.forEach(
        (id, value) -> {
          if (!value.equals(found.get(id))) {
            findings.add(
                new Finding(rule, id, id + " is " + found.get(id) + " " + when + ", not " + value));
          }
        });
    return findings;
  }

  private static Finding finding(String id, String message, String fix) {
    return new Finding("goal-solved", id, "challenge " + id + " " + message, fix);
  }
}
