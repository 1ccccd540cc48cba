package org.weightroom.app.shell;

import java.util.Optional;
import javax.swing.JComponent;
import org.weightroom.lesson.Texts;

/** One of the pages that the window can show; made anew for each look. */
interface Screen {

  /** What stands above the page. */
  Header header(Commands commands);

  /** The page itself; called after {@link #header}. */
  JComponent page(Texts texts, Look look) throws LessonFailure;

  /** What the window is called while it shows this. */
  String title(Texts texts);

  /** The name of the component that gets the focus; empty for the page's first one. */
  default Optional<String> focus() {
    return Optional.empty();
  }

  /** Called when the page is in the window. */
  default void shown(Look look) {}

  /** Whether nothing else makes sense before this is answered, or over. */
  default boolean asks() {
    return false;
  }

  /** Whether a command of the page makes sense now. */
  default boolean canRun(Command command) {
    return false;
  }

  /** Runs a command of the page. */
  default void run(Command command) {}
}
