package org.weightroom.app.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a lesson's properties in JSON, to the last digit. Numbers that are not finite are
 * the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}.
 */
public final class Values {
  private static final Map<String, Double> NOT_FINITE =
      Map.of(
          "NaN",
          Double.NaN,
          "Infinity",
          Double.POSITIVE_INFINITY,
          "-Infinity",
          Double.NEGATIVE_INFINITY);

  private Values() {}

  /** Numbers, truth values, strings and lists of these as JSON has them. */
  public static Map<String, Object> json(Map<String, Object> values) {
    Map<String, Object> json = new LinkedHashMap<>();
    values.forEach((name, value) -> json.put(name, json(value)));
    return json;
  }

  /**
   * The values that an object tells.
   *
   * @throws BadFileException if there is an object among them
   */
  public static Map<String, Object> of(JsonObject json) throws BadFileException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : json.values().entrySet()) {
      values.put(entry.getKey(), read(json.where(entry.getKey()), entry.getValue()));
    }
    return values;
  }

  private static Object json(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Values::json).toList();
    }
    return value instanceof Double number && !Double.isFinite(number) ? number.toString() : value;
  }

  private static Object read(String where, Object value) throws BadFileException {
    if (value instanceof Map) {
      throw new BadFileException("kind", where, "a value or a list");
    }
    if (value instanceof List<?> list) {
      List<Object> read = new ArrayList<>();
      for (Object each : list) {
        read.add(read(where, each));
      }
      return List.copyOf(read);
    }
    Double number = value instanceof String word ? NOT_FINITE.get(word) : null;
    return number == null ? value : number;
  }
}
