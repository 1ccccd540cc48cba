package org.weightroom.app.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weightroom.lesson.Texts;

/** Why a student's file cannot be made or taken in: told on one line. */
public final class TransferException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final String key;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();

  /** Makes an exception whose words stand in this package's bundle under {@code problem.KEY}. */
  TransferException(String key, Object... namesAndValues) {
    super(key);
    this.key = key;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], plain(String.valueOf(namesAndValues[i + 1])));
    }
  }

  /** What is wrong, and where: one line. */
  public String text(Texts texts) {
    return texts.beside(TransferException.class).text("problem." + key, arguments);
  }

  private static String plain(String word) {
    String line = word.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
