package org.weightroom.app.cli;

import java.lang.management.ManagementFactory;

/** Whether somebody may stop a thread to look at it: then it does not hang. */
final class Debugger {
  private Debugger() {}

  static boolean isAttached() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(option -> option.startsWith("-agentlib:jdwp") || option.startsWith("-Xrunjdwp"));
  }
}
