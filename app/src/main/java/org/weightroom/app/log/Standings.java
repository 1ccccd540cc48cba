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

/**
 * Adds up what logs tell, line by line. The lines of a student who sat at several PCs come in the
 * order of {@link Weave#of}.
 */
public final class Standings {
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  /** Where the student stands who wrote all these logs, each on one PC. */
  public static Map<String, Standing> of(Collection<StudentLog> logs) {
    return new Standings()
        .addAll(Weave.of(logs.stream().map(StudentLog::entries).toList()))
        .byLesson();
  }

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
    private final Set<String> givenSinceGoal = new LinkedHashSet<>();
    private final Set<String> typedSinceGoal = new LinkedHashSet<>();
    private int allHints;
    private int gestures;
    private int gesturesAtBest;
    private boolean playedSinceGoal;
    private Duration active = Duration.ZERO;
    private Duration activeAtBest = Duration.ZERO;
    private OptionalDouble best = OptionalDouble.empty();
    private OptionalDouble bestSinceGoal = OptionalDouble.empty();
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

    /**
     * Time goes by; a clock that was set back counts as no time, and a long silence or a clock that
     * was set forward as a pause.
     */
    private void pass(Instant now, boolean opens) {
      if (first == null) {
        first = now;
      }
      if (last != null && !opens && now.isAfter(last)) {
        Duration passed = Duration.between(last, now);
        active = active.plus(passed.compareTo(Standing.PAUSE) < 0 ? passed : Standing.PAUSE);
      }
      last = now;
    }

    private void open(Entry entry) {
      if (entry.more().get("goals") instanceof List<?> ids && !ids.isEmpty()) {
        goals.clear(); // another version of the lesson may have others
        ids.forEach(id -> goals.add(String.valueOf(id)));
        goals.addAll(reached.keySet());
      }
      allHints = Math.max(allHints, number(entry, "hints", 0));
      lowest = !Boolean.FALSE.equals(entry.more().get("lowest"));
    }

    private void add(Deed deed, Instant at) {
      switch (deed.kind()) {
        case HINT -> {
          given.add(deed.word());
          givenSinceGoal.add(deed.word());
        }
        case PREDICT -> // the first choice is locked, on whichever PC
            deed.values()
                .forEach((card, option) -> predictions.putIfAbsent(card, option.toString()));
        default -> gesture(deed, at);
      }
    }

    private void gesture(Deed deed, Instant at) {
      gestures++;
      notePlay(deed);
      boolean fresh = false;
      for (String goal : deed.solved()) {
        goals.add(goal);
        fresh |= reached.putIfAbsent(goal, new Reached(at, how(), gestures)) == null;
      }
      if (isBetter(deed.score(), best)) {
        best = deed.score();
      }
      if (deed.kind() == Deed.Kind.RESET || deed.kind() == Deed.Kind.RESTORE) {
        bestSinceGoal = OptionalDouble.empty(); // a new attempt, measured by itself
      }
      boolean improved = isBetter(deed.score(), bestSinceGoal);
      if (improved || fresh) {
        bestSinceGoal = deed.score();
        gesturesAtBest = gestures;
        activeAtBest = active;
      }
      if (fresh) {
        givenSinceGoal.clear();
        typedSinceGoal.clear();
        playedSinceGoal = false;
      }
    }

    /** Going back to where one was is no play; to type the same dial twice is to try. */
    private void notePlay(Deed deed) {
      switch (deed.kind()) {
        case RESET, RESTORE, UNDO, REDO, STEP_BACK -> {}
        case SET -> {
          playedSinceGoal |= !deed.typed();
          for (String dial : deed.values().keySet()) {
            playedSinceGoal |= !typedSinceGoal.add(dial);
          }
        }
        default -> playedSinceGoal = true;
      }
    }

    /**
     * The last hint explains typed values. Without it, whoever types each dial just once, and does
     * nothing else on the way, knew the values before.
     */
    private How how() {
      if (allHints > 0 && given.size() >= allHints) {
        return How.AFTER_LAST_HINT;
      }
      return !playedSinceGoal && !typedSinceGoal.isEmpty() ? How.TYPED : How.OWN;
    }

    private boolean isBetter(OptionalDouble score, OptionalDouble than) {
      if (score.isEmpty() || than.isEmpty()) {
        return score.isPresent();
      }
      double now = score.getAsDouble();
      return lowest ? now < than.getAsDouble() : now > than.getAsDouble();
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
          givenSinceGoal.size(),
          handUp,
          reflection,
          step,
          active,
          Objects.requireNonNullElse(first, Instant.EPOCH),
          Objects.requireNonNullElse(last, Instant.EPOCH));
    }
  }
}
