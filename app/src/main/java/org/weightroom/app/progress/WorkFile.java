package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.file.Values;
import org.weightroom.lesson.Past;
import org.weightroom.lesson.Preparation;
import org.weightroom.lesson.Progress;
import org.weightroom.lesson.Snapshot;

/**
 * A student's work in a file: JSON, numbers in full precision. Numbers that are not finite are the
 * strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}.
 */
public final class WorkFile {
  /** How a state file's name ends. */
  public static final String ENDING = ".weightroom";

  private static final String FORMAT = "weightroom";
  private static final int VERSION = 1;
  private static final int MOST_STEPS = 10_000;

  private WorkFile() {}

  /** Writes a file; it is always whole: see {@link SafeFile}. */
  public static void write(Path file, Work work) throws IOException {
    SafeFile.write(file, JsonObject.bytes(json(work)));
  }

  /**
   * Reads a file.
   *
   * @throws BadFileException if it is no work of a student, telling where
   */
  public static Work read(Path file) throws IOException, BadFileException {
    return read(SafeFile.read(file));
  }

  static Work read(byte[] bytes) throws BadFileException {
    return of(JsonObject.read(bytes, FORMAT, VERSION));
  }

  /** The work as an object for JSON. */
  public static Map<String, Object> json(Work work) {
    Progress progress = work.progress();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    json.put("lesson", work.lesson());
    json.put("lessonVersion", work.lessonVersion());
    json.put("step", work.step());
    json.put("state", Values.json(progress.state().values()));
    json.put("kept", Values.json(progress.kept()));
    json.put("solved", progress.solved());
    json.put("predictions", progress.predictions());
    progress.best().ifPresent(best -> json.put("best", Values.json(best.values())));
    json.put("pins", snapshots(progress.pins()));
    Past past = PastJson.nearest(work.past());
    if (!past.done().isEmpty()) {
      json.put("undo", PastJson.undo(past));
    }
    if (!past.undone().isEmpty()) {
      json.put("redo", PastJson.redo(past));
    }
    put(json, "shows", work.start().shows());
    put(json, "steps", work.start().steps());
    put(json, "locked", work.start().locked());
    put(json, "before", snapshots(work.before()));
    return json;
  }

  /**
   * The work that an object of a JSON file tells.
   *
   * @throws BadFileException if it tells none, telling where
   */
  public static Work of(JsonObject json) throws BadFileException {
    json.check(FORMAT, VERSION);
    Progress progress =
        new Progress(
            snapshot(json.object("state")),
            Values.of(json.object("kept")),
            json.texts("solved"),
            json.has("predictions") ? texts(json.object("predictions")) : Map.of(),
            json.has("best") ? Optional.of(snapshot(json.object("best"))) : Optional.empty(),
            snapshots(json, "pins"));
    Past past = PastJson.read(objects(json, "undo"), objects(json, "redo"), progress.state());
    return new Work(
        json.text("lesson"),
        json.text("lessonVersion"),
        (int) json.whole("step", 0, MOST_STEPS),
        progress,
        past,
        new Preparation(texts(json, "shows"), steps(json), texts(json, "locked")),
        snapshots(json, "before"));
  }

  private static List<?> snapshots(List<Snapshot> states) {
    return states.stream().map(state -> Values.json(state.values())).toList();
  }

  private static List<Snapshot> snapshots(JsonObject json, String name) throws BadFileException {
    List<Snapshot> states = new ArrayList<>();
    for (JsonObject state : objects(json, name)) {
      states.add(snapshot(state));
    }
    return states;
  }

  private static void put(Map<String, Object> json, String name, List<?> list) {
    if (!list.isEmpty()) {
      json.put(name, list);
    }
  }

  private static List<String> texts(JsonObject json, String name) throws BadFileException {
    return json.has(name) ? json.texts(name) : List.of();
  }

  private static List<Integer> steps(JsonObject json) throws BadFileException {
    if (!json.has("steps")) {
      return List.of();
    }
    List<Integer> steps = new ArrayList<>();
    boolean whole =
        json.values().get("steps") instanceof List<?> list && steps.addAll(wholes(list));
    if (!whole) {
      throw new BadFileException("kind", json.where("steps"), "a list of whole numbers from 1");
    }
    return steps;
  }

  /** The numbers of a list; none if something else stands in it. */
  private static List<Integer> wholes(List<?> list) {
    boolean whole =
        list.stream()
            .allMatch(each -> each instanceof Long step && step >= 1 && step <= MOST_STEPS);
    return whole ? list.stream().map(each -> ((Long) each).intValue()).toList() : List.of();
  }

  /** The nearest gestures of a past, as many as a file keeps. */
  public static Past nearest(Past past) {
    return PastJson.nearest(past);
  }

  private static List<JsonObject> objects(JsonObject json, String name) throws BadFileException {
    return json.has(name) ? json.objects(name) : List.of();
  }

  private static Snapshot snapshot(JsonObject json) throws BadFileException {
    return new Snapshot(Values.of(json));
  }

  private static Map<String, String> texts(JsonObject json) throws BadFileException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : json.values().keySet()) {
      texts.put(name, json.text(name));
    }
    return texts;
  }
}
