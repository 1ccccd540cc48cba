package org.weightroom.app.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Work that may take long, such as reading files; the window goes on meanwhile. */
final class Background {
  private Background() {}

  /** Runs it on a thread of its own, which does not hold the program. */
  static void run(Runnable work) {
    Thread thread = new Thread(work, "weightroom-background");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Asks something on a thread of its own, and tells the answer on the event thread.
   *
   * @param failed told on the event thread what the question threw instead
   */
  static <T> void ask(Callable<T> question, Consumer<T> answer, Consumer<Exception> failed) {
    run(
        () -> {
          Runnable told;
          try {
            T found = question.call();
            told = () -> answer.accept(found);
          } catch (Exception e) {
            told = () -> failed.accept(e);
          }
          SwingUtilities.invokeLater(told);
        });
  }
}
