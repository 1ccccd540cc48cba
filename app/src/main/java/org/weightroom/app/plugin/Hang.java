package org.weightroom.app.plugin;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;

/**
 * A lesson that did not answer any more.
 *
 * @param lesson its id
 * @param title what it is called
 * @param sha256 the hash of its jar, so that a mended one is free again; empty if it is not known,
 *     which holds for any jar
 * @param when when that was noticed
 */
public record Hang(String lesson, String title, String sha256, Instant when) {

  /** Whether a lesson in this jar is the one. */
  boolean isOf(String id, String hash) {
    return lesson.equals(id) && (sha256.isEmpty() || sha256.equals(hash));
  }

  /** As an object for JSON. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lesson", lesson);
    json.put("title", title);
    json.put("sha256", sha256);
    json.put("when", when.toString());
    return json;
  }

  /** What an object of a JSON file tells. */
  public static Hang of(JsonObject json) throws BadFileException {
    try {
      return new Hang(
          json.text("lesson"),
          json.text("title"),
          json.text("sha256"),
          Instant.parse(json.text("when")));
    } catch (DateTimeException e) {
      throw new BadFileException("value", json.where("when"), json.text("when"));
    }
  }
}
