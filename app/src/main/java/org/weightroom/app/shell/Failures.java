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
    LOG.log(Level.WARNING, problem, () -> what);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable problem) {
    log("uncaught in " + thread.getName(), problem);
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

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }
}
