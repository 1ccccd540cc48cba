package org.weightroom.script;

import java.util.LinkedHashMap;
import java.util.Map;

/** A script that cannot be read or played; nothing of it has been done. */
public final class ScriptException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();

  /**
   * Makes an exception whose words stand in a bundle.
   *
   * @param key the text's key
   * @param namesAndValues the text's arguments: name, value, name, value …
   */
  public ScriptException(String key, Object... namesAndValues) {
    super(key);
    this.key = key;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  /** The key of what went wrong. */
  public String key() {
    return key;
  }

  /** What the text wants to know, by name. */
  public Map<String, Object> arguments() {
    return arguments;
  }
}
