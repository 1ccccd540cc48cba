package org.weightroom.app.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Standing.How;
import org.weightroom.app.log.Standing.Reached;
import org.weightroom.lesson.Deed;

/** Adds up what logs tell, line by line. */
public final class Standings {
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  /** Takes one more line in; the lines of one log come in their order. */
  public Standings add(Entry entry) {
    if (!entry.lesson().isEmpty()) {
      sums.computeIfAbsent(entry.lesson(), Sum::new).add(entry);
    }
    return this;
  }

  /** Takes lines in, in their order. */
  public Standings addAll(Collection<Entry> entries) {
    entries.forEach(this::add);
    return this;
  }

  /** Where the student stands in each lesson, in the order of the first opening. */
  public Map<String, Standing> byLesson() {
    Map<String, Standing> standings = new LinkedHashMap<>();
    sums.forEach((lesson, sum) -> standings.put(lesson, sum.standing()));
    return standings;
  }

  /** What adds up in one lesson. */
  private static final class Sum {
    private final String lesson;
    private final Set<String> goals = new LinkedHashSet<>();
    private final Map<String, Reached> reached = new LinkedHashMap<>();
    private final Map<String, String> predictions = new LinkedHashMap<>();
    private final Set<String> given = new LinkedHashSet<>();
    private int allHints;
    private int gestures;
    private int hintsSinceGoal;
    private int gesturesAtBest;
    private int gesturesSinceGoal;
    private boolean onlyTyped = true;
    private Duration active = Duration.ZERO;
    private Duration activeAtBest = Duration.ZERO;
    private OptionalDouble best = OptionalDouble.empty();
    private boolean lowest = true;
    private boolean handUp;
    private String reflection = "";
    private int step;
    private @Nullable Instant first;
    private @Nullable Instant last;

    Sum(String lesson) {
      this.lesson = lesson;
    }

    void add(Entry entry) {
      pass(entry.at(), entry.what() == Entry.What.OPEN);
      switch (entry.what()) {
        case OPEN -> open(entry);
        case DEED -> entry.deed().ifPresent(deed -> add(deed, entry.at()));
        case STEP -> step = number(entry, "step", step);
        case HAND_UP -> handUp = true;
        case HAND_DOWN -> handUp = false;
        case REFLECT -> reflection = String.valueOf(entry.more().getOrDefault("text", ""));
        case BEGIN, CLOSE -> {}
      }
    }

    /** Time goes by; a clock that was set back, or a long silence, counts as no time. */
    private void pass(Instant now, boolean opens) {
      if (first == null) {
        first = now;
      }
      if (last != null && !opens) {
        Duration passed = Duration.between(last, now);
        if (!passed.isNegative() && passed.compareTo(Standing.PAUSE) <= 0) {
          active = active.plus(passed);
        }
      }
      last = now;
    }

    private void open(Entry entry) {
      if (entry.more().get("goals") instanceof List<?> ids) {
        ids.forEach(id -> goals.add(String.valueOf(id)));
      }
      allHints = Math.max(allHints, number(entry, "hints", 0));
      lowest = !Boolean.FALSE.equals(entry.more().get("lowest"));
    }

    private void add(Deed deed, Instant at) {
      switch (deed.kind()) {
        case HINT -> {
          given.add(deed.word());
          hintsSinceGoal++;
        }
        case PREDICT ->
            deed.values().forEach((card, option) -> predictions.put(card, option.toString()));
        default -> gesture(deed, at);
      }
    }

    private void gesture(Deed deed, Instant at) {
      gestures++;
      gesturesSinceGoal++;
      onlyTyped &= deed.kind() == Deed.Kind.SET && deed.typed();
      for (String goal : deed.solved()) {
        goals.add(goal);
        reached.putIfAbsent(goal, new Reached(at, how(), gestures));
      }
      if (!deed.solved().isEmpty() || isBest(deed.score())) {
        gesturesAtBest = gestures;
        activeAtBest = active;
      }
      if (!deed.solved().isEmpty()) {
        hintsSinceGoal = 0;
        gesturesSinceGoal = 0;
        onlyTyped = true;
      }
    }

    /** At once: with the first gesture since the goal before, which was typed. */
    private How how() {
      if (onlyTyped && gesturesSinceGoal == 1) {
        return How.TYPED;
      }
      return allHints > 0 && given.size() >= allHints ? How.AFTER_LAST_HINT : How.OWN;
    }

    private boolean isBest(OptionalDouble score) {
      if (score.isEmpty()) {
        return false;
      }
      double now = score.getAsDouble();
      boolean better =
          best.isEmpty() || (lowest ? now < best.getAsDouble() : now > best.getAsDouble());
      if (better) {
        best = score;
      }
      return better;
    }

    private static int number(Entry entry, String name, int otherwise) {
      return entry.more().get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    Standing standing() {
      return new Standing(
          lesson,
          List.copyOf(goals),
          new LinkedHashMap<>(reached),
          gestures,
          given.size(),
          new LinkedHashMap<>(predictions),
          best,
          gestures - gesturesAtBest,
          active.minus(activeAtBest),
          hintsSinceGoal,
          handUp,
          reflection,
          step,
          active,
          Objects.requireNonNullElse(first, Instant.EPOCH),
          Objects.requireNonNullElse(last, Instant.EPOCH));
    }
  }
}
