package org.weightroom.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weightroom.lesson.Texts;

/** Why there can be no report: told on one line. */
public final class ReportException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final String key;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();

  /** Makes an exception whose words stand in this package's bundle under {@code problem.KEY}. */
  ReportException(String key, Object... namesAndValues) {
    super(key);
    this.key = key;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], plain(String.valueOf(namesAndValues[i + 1])));
    }
  }

  /** What is wrong, and what to do: one line. */
  public String text(Texts texts) {
    return texts.beside(ReportException.class).text("problem." + key, arguments);
  }

  /** Words from elsewhere, on one line and not too long. */
  static String plain(String word) {
    String line = word.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
