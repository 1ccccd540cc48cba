package org.weightroom.app.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.pf4j.PluginRuntimeException;

/** Says in one plain line what a lesson's code threw. */
final class Failure {
  private static final int LONGEST = 200;

  private Failure() {}

  static BrokenLessonException of(Throwable thrown) {
    Throwable root = root(thrown);
    String message = String.valueOf(root.getMessage());
    boolean unborn = message.toLowerCase(Locale.ROOT).startsWith("could not initialize");
    if ((root instanceof NoClassDefFoundError && !unborn)
        || root instanceof ClassNotFoundException) {
      return new BrokenLessonException("class-missing", "name", plain(message.replace('/', '.')));
    }
    String problem = problem(root);
    if (root instanceof LinkageError && !unborn) {
      return new BrokenLessonException("other-sdk", "problem", problem);
    }
    return new BrokenLessonException("failed", "problem", problem);
  }

  /** A throwable's kind and message on one line. */
  static String problem(Throwable thrown) {
    String simple = thrown.getClass().getSimpleName();
    String kind = simple.isEmpty() ? thrown.getClass().getName() : simple; // one without a name
    String message = thrown.getMessage();
    return message == null ? kind : kind + ": " + plain(message);
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (isWrapper(root)) {
      Throwable cause = root.getCause();
      if (cause == null) {
        break;
      }
      root = cause;
    }
    return root;
  }

  private static boolean isWrapper(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError
        || thrown instanceof InvocationTargetException
        || thrown instanceof ExecutionException
        || thrown instanceof PluginRuntimeException;
  }

  /** No control characters, no line breaks, not too long. */
  static String plain(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
