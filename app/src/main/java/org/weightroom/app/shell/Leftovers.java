package org.weightroom.app.shell;

import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.AWTEventListenerProxy;
import java.beans.PropertyChangeListener;
import java.util.EventListener;
import javax.swing.UIManager;
import org.weightroom.page.Lesson;

/**
 * What a lesson hung up in the whole window and forgot. Timers and threads are not among it: nobody
 * can list whose they are.
 */
final class Leftovers {
  private Leftovers() {}

  /** Takes down the lesson's listeners to all events and to the look; on the event thread. */
  static void remove(Lesson<?> lesson) {
    ClassLoader own = lesson.getClass().getClassLoader();
    if (own == Leftovers.class.getClassLoader()) {
      return; // not a plugin
    }
    Toolkit toolkit = Toolkit.getDefaultToolkit();
    for (AWTEventListener listener : toolkit.getAWTEventListeners()) {
      EventListener bare =
          listener instanceof AWTEventListenerProxy proxy ? proxy.getListener() : listener;
      if (bare.getClass().getClassLoader() == own) {
        toolkit.removeAWTEventListener((AWTEventListener) bare);
      }
    }
    for (PropertyChangeListener listener : UIManager.getPropertyChangeListeners()) {
      if (listener.getClass().getClassLoader() == own) {
        UIManager.removePropertyChangeListener(listener);
      }
    }
  }
}
