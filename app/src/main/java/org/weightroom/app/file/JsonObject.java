package org.weightroom.app.file;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * An object of a JSON file, asked by name for what must stand there. Names nobody asks for are
 * passed over: a later version may have written them.
 */
public final class JsonObject {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  private final String place;
  private final Map<String, Object> values;

  private JsonObject(String place, Map<String, Object> values) {
    this.place = place;
    this.values = Collections.unmodifiableMap(values);
  }

  /**
   * Reads an object, whatever it is.
   *
   * @throws BadFileException if the bytes spell none
   */
  public static JsonObject read(byte[] bytes) throws BadFileException {
    return new JsonObject("", JsonReader.read(bytes));
  }

  /** An object that was read as part of another. */
  public static JsonObject of(String place, Map<String, Object> values) {
    return new JsonObject(place, values);
  }

  /**
   * Reads a file of ours: {@code {"format": FORMAT, "version": 1, …}}.
   *
   * @param newest the newest version that is known here, from 1
   * @throws BadFileException if it is no such file
   */
  public static JsonObject read(byte[] bytes, String format, int newest) throws BadFileException {
    JsonObject object = new JsonObject("", JsonReader.read(bytes));
    object.check(format, newest);
    return object;
  }

  /** Maps, lists, strings, finite numbers and booleans as JSON in UTF-8, in full precision. */
  public static byte[] bytes(Map<String, ?> object) {
    try {
      return (WRITER.asString(object) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into a string: cannot happen
    }
  }

  /** As {@link #bytes}, but on one line and as text: control characters are escaped. */
  public static String line(Map<String, ?> object) {
    try {
      return JSON.std.asString(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into a string: cannot happen
    }
  }

  /** Checks format and version of an object inside a file. */
  public void check(String format, int newest) throws BadFileException {
    if (!text("format").equals(format)) {
      throw new BadFileException("format", where("format"), text("format"));
    }
    long version = whole("version", 1, Long.MAX_VALUE);
    if (version > newest) {
      throw new BadFileException("version", where("version"), String.valueOf(version));
    }
  }

  /** All values by name. */
  public Map<String, Object> values() {
    return values;
  }

  /** Whether there is a value of that name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A string. */
  public String text(String name) throws BadFileException {
    return as(String.class, name, "a text");
  }

  /** A boolean. */
  public boolean flag(String name) throws BadFileException {
    return as(Boolean.class, name, "true or false");
  }

  /** A whole number in a range, whose ends count. */
  public long whole(String name, long least, long most) throws BadFileException {
    long number = as(Long.class, name, "a whole number");
    if (number < least || number > most) {
      throw new BadFileException("value", where(name), String.valueOf(number));
    }
    return number;
  }

  /** An object. */
  public JsonObject object(String name) throws BadFileException {
    return object(where(name), required(name));
  }

  /** A list of strings. */
  public List<String> texts(String name) throws BadFileException {
    List<String> texts = new ArrayList<>();
    for (Object value : list(name)) {
      if (!(value instanceof String text)) {
        throw new BadFileException("kind", where(name), "a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** A list of objects. */
  public List<JsonObject> objects(String name) throws BadFileException {
    List<JsonObject> objects = new ArrayList<>();
    for (Object value : list(name)) {
      objects.add(object(where(name) + "[" + objects.size() + "]", value));
    }
    return objects;
  }

  /** Where a value stands in the file: the names that lead there. */
  public String where(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private List<?> list(String name) throws BadFileException {
    return as(List.class, name, "a list");
  }

  @SuppressWarnings("unchecked") // JSON's names are strings
  private static JsonObject object(String where, Object value) throws BadFileException {
    if (value instanceof Map<?, ?> map) {
      return new JsonObject(where, (Map<String, Object>) map);
    }
    throw new BadFileException("object", where, "");
  }

  private <T> T as(Class<T> kind, String name, String wanted) throws BadFileException {
    Object value = required(name);
    if (!kind.isInstance(value)) {
      throw new BadFileException("kind", where(name), wanted);
    }
    return kind.cast(value);
  }

  private Object required(String name) throws BadFileException {
    Object value = values.get(name);
    if (value == null) {
      throw new BadFileException("missing", where(name), "");
    }
    return value;
  }
}
