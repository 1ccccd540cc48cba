package org.weightroom.app.plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.nocode.Fault;
import org.weightroom.lesson.Texts;

/**
 * A lesson that cannot be used, and why. It carries words only, never the lesson's own exception:
 * that would keep the lesson's classes in memory.
 */
public final class BrokenLessonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient @Nullable Fault fault;
  private final transient Map<String, Object> arguments = new LinkedHashMap<>();

  /**
   * Makes an exception whose words stand in this package's bundle under {@code broken.KEY} and
   * {@code broken.KEY.fix}.
   *
   * @param namesAndValues the words' arguments: name, value, name, value …
   */
  BrokenLessonException(String key, Object... namesAndValues) {
    super(key);
    this.key = key;
    this.fault = null;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  /** Makes an exception of the first thing to mend in a lesson without code. */
  BrokenLessonException(Fault fault) {
    super(fault.rule());
    this.key = fault.rule();
    this.fault = fault;
  }

  /**
   * A lesson that could not be made from what its author wrote.
   *
   * @param problems what is wrong, a line each: file, place, problem
   */
  public static BrokenLessonException notBuilt(String problems) {
    return new BrokenLessonException("not-built", "problems", problems);
  }

  /** Which kind of problem it is, such as {@code no-index}. */
  public String kind() {
    return key;
  }

  /** What is wrong, in words. */
  public String reason(Texts texts) {
    Texts words = texts.beside(BrokenLessonException.class);
    if (fault != null) {
      String place = fault.place(texts);
      String file = place.isEmpty() ? fault.file() : fault.file() + ", " + place;
      return words.text("broken.no-code", "file", file, "message", fault.message(texts));
    }
    return words.text("broken." + key, arguments);
  }

  /** What to do about it, in words. */
  public String fix(Texts texts) {
    return fault == null
        ? texts.beside(BrokenLessonException.class).text("broken." + key + ".fix", arguments)
        : fault.fix(texts);
  }
}
