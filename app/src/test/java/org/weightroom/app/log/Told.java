package org.weightroom.app.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weightroom.lesson.Deed;
import org.weightroom.observe.Cause;

/** Lines of a log as a student's play would leave them, in one lesson with three hints. */
public final class Told {
  /** When the first line is written. */
  public static final Instant START = Instant.parse("2026-09-07T08:00:00Z");

  private final List<Entry> entries = new ArrayList<>();
  private final String lesson;
  private Instant now = START;

  /** Begins with an opened lesson. */
  public Told(String lesson, String... goals) {
    this.lesson = lesson;
    open(goals);
  }

  /** The lines so far. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Opens the lesson. */
  public Told open(String... goals) {
    return line(Entry.What.OPEN, Map.of("goals", List.of(goals), "hints", 3, "lowest", true));
  }

  /** Lets time go by, or the clock jump. */
  public Told after(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** Seconds go by. */
  public Told after(int seconds) {
    return after(Duration.ofSeconds(seconds));
  }

  /** A dial is moved by hand. */
  public Told drag(double score, String... solved) {
    return deed(Deed.Kind.SET, "", Map.of("weight", score), false, score, solved);
  }

  /** A dial's value is typed. */
  public Told type(String dial, double score, String... solved) {
    return deed(Deed.Kind.SET, "", Map.of(dial, score), true, score, solved);
  }

  /** A run of training. */
  public Told train(double score, String... solved) {
    return deed(Deed.Kind.TRAIN, "", Map.of(), false, score, solved);
  }

  /** Everything goes back to the start. */
  public Told reset(double score) {
    return deed(Deed.Kind.RESET, "", Map.of(), false, score);
  }

  /** A hint is asked for. */
  public Told hint(String id) {
    return deed(Deed.Kind.HINT, id, Map.of(), false, Double.NaN);
  }

  /** An option is chosen. */
  public Told predict(String card, String option) {
    return deed(Deed.Kind.PREDICT, card, Map.of(card, option), false, Double.NaN);
  }

  /** A line without a deed. */
  public Told line(Entry.What what, Map<String, Object> more) {
    entries.add(Entry.of(entries.size(), now, what, lesson, "1.0.0", more));
    return this;
  }

  private Told deed(
      Deed.Kind kind,
      String word,
      Map<String, Object> values,
      boolean typed,
      double score,
      String... solved) {
    Deed deed =
        new Deed(
            kind,
            word,
            0,
            new LinkedHashMap<>(values),
            Cause.HAND,
            typed,
            List.of(solved),
            Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score),
            "");
    entries.add(
        new Entry(
            entries.size(), now, Entry.What.DEED, lesson, "1.0.0", Optional.of(deed), Map.of()));
    return this;
  }
}
