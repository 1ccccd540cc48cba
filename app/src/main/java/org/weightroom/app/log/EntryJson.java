package org.weightroom.app.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.file.Values;
import org.weightroom.lesson.Deed;
import org.weightroom.observe.Cause;

/** Lines of a log as JSON; what is empty or usual is left out. */
final class EntryJson {
  private static final Set<String> ALWAYS =
      Set.of("n", "at", "what", "lesson", "lessonVersion", "hash");
  private static final Set<String> OF_DEEDS =
      Set.of("deed", "word", "steps", "values", "cause", "typed", "solved", "score", "digest");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private EntryJson() {}

  /** A line up to its hash, which is an object that is still open. */
  static String body(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("n", entry.number());
    json.put("at", entry.at().toString());
    json.put("what", entry.what().word());
    put(json, "lesson", entry.lesson());
    put(json, "lessonVersion", entry.lessonVersion());
    entry.deed().ifPresent(deed -> put(json, deed));
    entry
        .more()
        .forEach(
            (name, value) -> {
              if (isTaken(entry.what(), name)) {
                throw new IllegalArgumentException(name + " stands in every line");
              }
              json.put(name, value);
            });
    String whole = JsonObject.line(json);
    return whole.substring(0, whole.length() - 1);
  }

  /**
   * The line that an object tells.
   *
   * @throws BadFileException if it tells none
   */
  static Entry of(JsonObject json) throws BadFileException {
    Entry.What what = one(json, "what", Entry.What.values());
    Map<String, Object> more = new LinkedHashMap<>(json.values());
    more.keySet().removeIf(name -> isTaken(what, name));
    return new Entry(
        json.whole("n", 0, Long.MAX_VALUE),
        at(json),
        what,
        text(json, "lesson"),
        text(json, "lessonVersion"),
        what == Entry.What.DEED ? Optional.of(deed(json)) : Optional.empty(),
        more);
  }

  private static boolean isTaken(Entry.What what, String name) {
    return ALWAYS.contains(name) || (what == Entry.What.DEED && OF_DEEDS.contains(name));
  }

  private static void put(Map<String, Object> json, Deed deed) {
    json.put("deed", word(deed.kind()));
    put(json, "word", deed.word());
    if (deed.steps() != 0) {
      json.put("steps", deed.steps());
    }
    if (!deed.values().isEmpty()) {
      json.put("values", Values.json(deed.values()));
    }
    if (deed.cause() != Cause.HAND) {
      json.put("cause", word(deed.cause()));
    }
    if (deed.typed()) {
      json.put("typed", true);
    }
    if (!deed.solved().isEmpty()) {
      json.put("solved", deed.solved());
    }
    deed.score().ifPresent(score -> json.put("score", score));
    put(json, "digest", deed.digest());
  }

  private static void put(Map<String, Object> json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }

  private static Deed deed(JsonObject json) throws BadFileException {
    return new Deed(
        one(json, "deed", Deed.Kind.values()),
        text(json, "word"),
        json.has("steps") ? json.whole("steps", 0, Long.MAX_VALUE) : 0,
        json.has("values") ? Values.of(json.object("values")) : Map.of(),
        json.has("cause") ? one(json, "cause", Cause.values()) : Cause.HAND,
        json.has("typed") && json.flag("typed"),
        json.has("solved") ? json.texts("solved") : List.of(),
        score(json),
        text(json, "digest"));
  }

  private static OptionalDouble score(JsonObject json) throws BadFileException {
    Object score = json.values().get("score");
    if (score == null) {
      return OptionalDouble.empty();
    }
    if (score instanceof Number number) {
      return OptionalDouble.of(number.doubleValue());
    }
    throw new BadFileException("kind", json.where("score"), "a number");
  }

  private static Instant at(JsonObject json) throws BadFileException {
    try {
      Instant at = Instant.parse(json.text("at"));
      if (!at.isBefore(Instant.EPOCH) && !at.isAfter(LATEST)) {
        return at;
      }
    } catch (DateTimeParseException e) {
      // told below: it is no moment either
    }
    throw new BadFileException("value", json.where("at"), json.text("at"));
  }

  private static <E extends Enum<E>> E one(JsonObject json, String name, E[] all)
      throws BadFileException {
    String word = json.text(name);
    Optional<E> one = Stream.of(all).filter(each -> word(each).equals(word)).findFirst();
    return one.orElseThrow(() -> new BadFileException("value", json.where(name), word));
  }

  private static String text(JsonObject json, String name) throws BadFileException {
    return json.has(name) ? json.text(name) : "";
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
