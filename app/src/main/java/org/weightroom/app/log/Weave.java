package org.weightroom.app.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The lines of several logs of one student in one order. */
public final class Weave {
  private final List<Entry> entries;
  private int next;
  private Instant latest = Instant.MIN;

  private Weave(List<Entry> entries) {
    this.entries = entries;
    look();
  }

  /**
   * Puts the lines of all logs in order of time; those of one log stay in their own order, whatever
   * its PC's clock says: a line counts as written no earlier than the one before it.
   */
  public static List<Entry> of(List<List<Entry>> logs) {
    if (logs.size() == 1) {
      return logs.get(0);
    }
    List<Entry> woven = new ArrayList<>();
    PriorityQueue<Weave> open =
        new PriorityQueue<>(Comparator.comparing((Weave log) -> log.latest));
    logs.stream().filter(lines -> !lines.isEmpty()).map(Weave::new).forEach(open::add);
    for (Weave log = open.poll(); log != null; log = open.poll()) {
      woven.add(log.entries.get(log.next++));
      if (log.next < log.entries.size()) {
        log.look();
        open.add(log);
      }
    }
    return List.copyOf(woven);
  }

  private void look() {
    Instant at = entries.get(next).at();
    latest = at.isAfter(latest) ? at : latest;
  }
}
