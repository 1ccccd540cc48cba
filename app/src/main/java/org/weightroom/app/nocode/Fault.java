package org.weightroom.app.nocode;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.script.ScriptException;

/** Something to mend in a lesson without code, and where it stands. */
public final class Fault {
  private static final String SIMILAR = "similar";

  private final String rule;
  private final String file;
  private final int line;
  private final int column;
  private final Map<String, Object> words = new LinkedHashMap<>();
  private final @Nullable ScriptException script;

  /**
   * Makes a fault whose words stand in this package's bundle under {@code fault.RULE}.
   *
   * @param line from 1; 0 where it is about the file
   * @param column from 1; 0 where it is about the line
   * @param namesAndValues the words' arguments: name, value, name, value …
   */
  Fault(String rule, String file, int line, int column, Object... namesAndValues) {
    this.rule = rule;
    this.file = file;
    this.line = line;
    this.column = column;
    this.script = null;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      words.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  /** Makes a fault of a script. */
  Fault(ScriptException script, String file, int line, int column) {
    this.rule = "script";
    this.file = file;
    this.line = line;
    this.column = column;
    this.script = script;
  }

  /** Which kind of fault it is, such as {@code unknown-key}. */
  public String rule() {
    return rule;
  }

  /** The file to open. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 where it is about the whole file. */
  public int line() {
    return line;
  }

  /** The column, from 1; 0 where it is about the whole line. */
  public int column() {
    return column;
  }

  /** Line and column in words; empty where it is about the whole file. */
  public String place(Texts texts) {
    if (line == 0) {
      return "";
    }
    String key = column == 0 ? "place.line" : "place.column";
    return bundle(texts).text(key, "line", line, "column", column);
  }

  /** What is wrong, in words. */
  public String message(Texts texts) {
    if (script != null) {
      return said(script, texts).replaceFirst("; .*$", "");
    }
    return bundle(texts).text("fault." + rule, words);
  }

  /** What to do about it, in words. */
  public String fix(Texts texts) {
    if (script != null) {
      return said(script, texts).replaceFirst("^.*?; ", "");
    }
    boolean similar = !words.getOrDefault(SIMILAR, "").equals("");
    String key = "fault." + rule + ".fix" + (similar ? "." + SIMILAR : "");
    return bundle(texts).text(key, words);
  }

  private static String said(ScriptException problem, Texts texts) {
    return texts.beside(LessonModel.class).text(problem);
  }

  private static Texts bundle(Texts texts) {
    return texts.beside(Fault.class);
  }

  @Override
  public String toString() {
    return "%s:%d:%d %s %s".formatted(file, line, column, rule, words);
  }
}
