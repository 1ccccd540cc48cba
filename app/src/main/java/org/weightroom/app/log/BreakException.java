package org.weightroom.app.log;

import org.weightroom.app.file.BadFileException;
import org.weightroom.lesson.Texts;

/** Where a log stops hanging together, and why. */
final class BreakException extends Exception {
  private static final long serialVersionUID = 1L;

  private final StudentLog.Verdict verdict;
  private final String key;
  private final transient Scan upTo;

  BreakException(StudentLog.Verdict verdict, String key, Scan upTo) {
    super(key);
    this.verdict = verdict;
    this.key = key;
    this.upTo = upTo;
  }

  BreakException(StudentLog.Verdict verdict, BadFileException cause, Scan upTo) {
    super(cause);
    this.verdict = verdict;
    this.key = "";
    this.upTo = upTo;
  }

  StudentLog.Verdict verdict() {
    return verdict;
  }

  /** What was read before. */
  Scan upTo() {
    return upTo;
  }

  /** Which line, from 1, and what is wrong: one line. */
  String text(Texts texts) {
    Texts own = texts.beside(BreakException.class);
    long line = upTo.count() + 1;
    if (getCause() instanceof BadFileException bad) {
      return own.text("broken.content", "line", line, "problem", bad.text(texts));
    }
    return own.text("broken." + key, "line", line);
  }
}
