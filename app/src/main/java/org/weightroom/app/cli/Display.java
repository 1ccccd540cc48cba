package org.weightroom.app.cli;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Whether there is something to show a window on. */
final class Display {
  private static final String HEADLESS = "java.awt.headless";

  private Display() {}

  static boolean isAvailable() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (HeadlessException | AWTError | LinkageError e) {
      return false; // a display that is named but cannot be reached, or a JDK without windows
    }
  }

  /** Says, before any AWT class is loaded, that none is wanted. */
  static void doWithout() {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
  }
}
