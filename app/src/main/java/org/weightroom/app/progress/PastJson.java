package org.weightroom.app.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.file.Values;
import org.weightroom.lesson.Gesture;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Snapshot;
import org.weightroom.observe.Cause;

/**
 * Undo and redo in a file: from the present state outwards, each gesture as the values that it
 * changed. A network has many values, so what is kept is counted in values, too.
 */
final class PastJson {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  /** About 150 KB. */
  private static final int MOST_VALUES = 6_000;

  private PastJson() {}

  /** The nearest gestures of a past, as many as a file keeps. */
  static Past nearest(Past past) {
    List<Gesture> done = past.done();
    int first = done.size();
    int values = 0;
    while (first > 0 && done.size() - first < Work.MOST_GESTURES) {
      values += size(changed(done.get(first - 1), true));
      if (values > MOST_VALUES) {
        break;
      }
      first--;
    }
    int last = 0;
    while (last < past.undone().size() && last < Work.MOST_GESTURES) {
      values += size(changed(past.undone().get(last), false));
      if (values > MOST_VALUES) {
        break;
      }
      last++;
    }
    return new Past(done.subList(first, done.size()), past.undone().subList(0, last));
  }

  /** What can be undone, the last gesture first. */
  static List<Map<String, Object>> undo(Past past) {
    List<Map<String, Object>> undo = new ArrayList<>();
    for (Gesture gesture : past.done()) {
      undo.add(0, json(gesture, BEFORE, changed(gesture, true)));
    }
    return undo;
  }

  /** What can be done again, the next gesture first. */
  static List<Map<String, Object>> redo(Past past) {
    return past.undone().stream()
        .map(gesture -> json(gesture, AFTER, changed(gesture, false)))
        .toList();
  }

  /** Reads what leads to and from a state. */
  static Past read(List<JsonObject> undo, List<JsonObject> redo, Snapshot state)
      throws BadFileException {
    List<Gesture> done = new ArrayList<>();
    Snapshot now = state;
    for (JsonObject each : undo) {
      Snapshot before = with(now, Values.of(each.object(BEFORE)));
      done.add(0, new Gesture(cause(each), before, now));
      now = before;
    }
    List<Gesture> undone = new ArrayList<>();
    now = state;
    for (JsonObject each : redo) {
      Snapshot after = with(now, Values.of(each.object(AFTER)));
      undone.add(new Gesture(cause(each), now, after));
      now = after;
    }
    return new Past(done, undone);
  }

  private static Map<String, Object> json(
      Gesture gesture, String where, Map<String, Object> changed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cause", gesture.cause().name().toLowerCase(Locale.ROOT));
    json.put(where, Values.json(changed));
    return json;
  }

  private static Map<String, Object> changed(Gesture gesture, boolean back) {
    Map<String, Object> there = (back ? gesture.before() : gesture.after()).values();
    Map<String, Object> here = (back ? gesture.after() : gesture.before()).values();
    Map<String, Object> changed = new LinkedHashMap<>();
    there.forEach(
        (id, value) -> {
          if (!Objects.equals(value, here.get(id))) {
            changed.put(id, value);
          }
        });
    return changed;
  }

  private static int size(Object value) {
    if (value instanceof Map<?, ?> map) {
      return 1 + map.values().stream().mapToInt(PastJson::size).sum();
    }
    return value instanceof List<?> list ? list.stream().mapToInt(PastJson::size).sum() : 1;
  }

  private static Snapshot with(Snapshot state, Map<String, Object> changed) {
    Map<String, Object> values = new LinkedHashMap<>(state.values());
    values.putAll(changed);
    return new Snapshot(values);
  }

  private static Cause cause(JsonObject json) throws BadFileException {
    String word = json.text("cause");
    for (Cause cause : Cause.values()) {
      if (cause.name().toLowerCase(Locale.ROOT).equals(word)) {
        return cause;
      }
    }
    throw new BadFileException("value", json.where("cause"), word);
  }
}
