package org.weightroom.theme;

/** Whether things may move. Without motion every animation shows its last frame at once. */
public final class Motion {
  private static volatile boolean enabled = true;

  private Motion() {}

  /** Whether animations run; true until switched off. */
  public static boolean enabled() {
    return enabled;
  }

  /** Switches animations on or off for the whole application. */
  public static void setEnabled(boolean enabled) {
    Motion.enabled = enabled;
  }

  /**
   * The time an animation should take: the wanted one, or 0 when motion is off.
   *
   * @param wantedMillis milliseconds
   */
  public static int millis(int wantedMillis) {
    return enabled ? wantedMillis : 0;
  }
}
