package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Path;

/** What is saved together with the work, before it each time: the log. */
public interface Companion {
  /** Nothing. */
  Companion NONE =
      new Companion() {
        @Override
        public void save() {
          // nothing
        }

        @Override
        public void keep(Path place) {
          // nothing
        }

        @Override
        public void forsake() {
          // nothing
        }
      };

  /** Saves all there is now, where it belongs; on the store's thread. */
  void save() throws IOException;

  /**
   * Keeps elsewhere what could not be saved; on another thread, which waits for no saving.
   *
   * @param place the folder where the work is kept meanwhile
   * @throws IOException if something is neither saved nor kept there
   */
  void keep(Path place) throws IOException;

  /** All is saved: what was kept elsewhere goes; on the thread of {@link #keep}. */
  void forsake() throws IOException;

  /**
   * Moves what the companion of an earlier run kept elsewhere.
   *
   * @param from where it lies; what cannot be used stays there
   * @param to where it belongs, or another such place
   */
  default void move(Path from, Path to) throws IOException {
    // nothing was kept
  }
}
