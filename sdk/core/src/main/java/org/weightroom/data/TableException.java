package org.weightroom.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file that is no table. Its message is one line for authors: which file, at which line, what to
 * do. A window says the same in its own words, by {@link #key} and {@link #arguments}.
 */
public final class TableException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final String ENCODING = "encoding";

  private final String key;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();

  TableException(String message, String key, Object... namesAndValues) {
    super(message);
    this.key = key;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  /**
   * What is wrong: {@code encoding}, {@code no-text}, {@code spreadsheet}, {@code quote}, {@code
   * no-columns}, {@code no-name}, {@code twice}, {@code cells}, {@code long-cell}, {@code bytes},
   * {@code rows}, {@code columns}, {@code all-cells}, {@code no-number}, {@code thousands}, {@code
   * marks} or {@code no-numbers}.
   */
  public String key() {
    return key;
  }

  /** What a text about it wants to know, by name: {@code line} from 1, and more for each key. */
  public Map<String, Object> arguments() {
    return arguments;
  }

  /** Whether the file may be read in another encoding, which only its owner knows. */
  public boolean isEncoding() {
    return key.equals(ENCODING);
  }
}
