package org.weightroom.app.shell;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Catches what nobody caught: it goes to the log, and on the event thread to the window. */
final class Failures implements Thread.UncaughtExceptionHandler, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Consumer<Throwable> show;
  private final Thread.@Nullable UncaughtExceptionHandler before;
  private boolean showing;
  private String logged = "";

  private Failures(Consumer<Throwable> show) {
    this.show = show;
    this.before = Thread.getDefaultUncaughtExceptionHandler();
  }

  /** Watches all threads until it is closed. */
  static Failures watch(Consumer<Throwable> show) {
    Failures failures = new Failures(show);
    Thread.setDefaultUncaughtExceptionHandler(failures);
    return failures;
  }

  /** Notes a failure in the log. */
  static void log(String what, Throwable problem) {
    // Its words and its trace alone: a log that prints the exception runs a lesson's code.
    Throwable words = new Throwable(LessonFailure.reason(problem));
    words.setStackTrace(LessonFailure.trace(problem));
    LOG.log(Level.WARNING, words, () -> what);
  }

  /** Notes something in the log that is no failure. */
  static void log(String what) {
    LOG.info(what);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable problem) {
    logOnce("uncaught in " + thread.getName(), problem);
    if (SwingUtilities.isEventDispatchThread() && !showing) {
      showing = true; // a failure while this one is being shown is for the log alone
      SwingUtilities.invokeLater(
          () -> {
            try {
              show.accept(problem);
            } finally {
              SwingUtilities.invokeLater(() -> showing = false);
            }
          });
    }
  }

  /** A timer throws the same every time. */
  private synchronized void logOnce(String what, Throwable problem) {
    String words = LessonFailure.reason(problem);
    if (!words.equals(logged)) {
      logged = words;
      log(what, problem);
    }
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }
}
