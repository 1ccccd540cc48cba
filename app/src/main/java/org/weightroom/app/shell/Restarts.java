package org.weightroom.app.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.weightroom.lesson.Texts;

/** What a window has to do with the one before it and the one after it. */
final class Restarts {
  private final Continuity continuity;
  private final Rescue rescue;
  private boolean restarting;

  Restarts(Continuity continuity, Rescue rescue) {
    this.continuity = continuity;
    this.rescue = rescue;
  }

  /** The page that tells why the window before has gone, if a lesson hung in it. */
  Optional<Screen> first(Runnable goOn, Consumer<String> tryAgain) {
    return continuity
        .before()
        .flatMap(
            before ->
                before
                    .hang()
                    .map(
                        hang ->
                            new HungScreen(
                                before, hang, goOn, () -> tryAgain.accept(hang.lesson()))));
  }

  /** What the catalogue says of a safe start. */
  Optional<String> remark(Texts texts) {
    return continuity.safe() ? Optional.of(texts.text("safe.remark")) : Optional.empty();
  }

  /** Lets a lesson out of quarantine: loading it takes a moment, so that happens elsewhere. */
  void release(Shelf shelf, String id, Runnable then) {
    Background.run(
        () -> {
          shelf.release(id);
          SwingUtilities.invokeLater(then);
        });
  }

  boolean canRestartSafely() {
    return continuity.watches() && !continuity.safe();
  }

  /**
   * Opens a window with built-in lessons only; what the student has done goes there, too.
   *
   * @param then closes this one, when the other is on the screen
   */
  void restartSafely(Runnable then, Consumer<Throwable> failed) {
    if (restarting) {
      return;
    }
    restarting = true;
    Handover handover = rescue.handover(Optional.empty());
    Background.run(
        () -> {
          try {
            if (!rescue.follow(handover, true).awaitWindow()) {
              throw new IOException("the next window has ended at once");
            }
            SwingUtilities.invokeLater(then);
          } catch (IOException e) {
            SwingUtilities.invokeLater(
                () -> {
                  restarting = false;
                  failed.accept(e);
                });
          }
        });
  }
}
