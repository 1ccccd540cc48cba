package org.weightroom.app.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * its PC's clock says: a line counts as written no earlier than the one before it. What several
   * logs have alike from their first lines counts once: copies, and one log that went on twice.
   */
  public static List<Entry> of(List<List<Entry>> logs) {
    if (logs.size() == 1) {
      return logs.get(0);
    }
    List<Entry> woven = new ArrayList<>();
    PriorityQueue<Weave> open =
        new PriorityQueue<>(Comparator.comparing((Weave log) -> log.latest));
    once(logs).stream().filter(lines -> !lines.isEmpty()).map(Weave::new).forEach(open::add);
    for (Weave log = open.poll(); log != null; log = open.poll()) {
      woven.add(log.entries.get(log.next++));
      if (log.next < log.entries.size()) {
        log.look();
        open.add(log);
      }
    }
    return List.copyOf(woven);
  }

  /** Of each log what none before it has. */
  private static List<List<Entry>> once(List<List<Entry>> logs) {
    Map<Entry, List<List<Entry>>> byBeginning = new HashMap<>();
    List<List<Entry>> once = new ArrayList<>();
    for (List<Entry> log : logs) {
      if (log.isEmpty() || log.get(0).what() != Entry.What.BEGIN) {
        once.add(log); // only what is new in it
        continue;
      }
      List<List<Entry>> alike = byBeginning.computeIfAbsent(log.get(0), key -> new ArrayList<>());
      int known = alike.stream().mapToInt(other -> alike(log, other)).max().orElse(0);
      alike.add(log);
      once.add(log.subList(known, log.size()));
    }
    return once;
  }

  private static int alike(List<Entry> one, List<Entry> other) {
    int most = Math.min(one.size(), other.size());
    int same = 0;
    while (same < most && one.get(same).equals(other.get(same))) {
      same++;
    }
    return same;
  }

  private void look() {
    Instant at = entries.get(next).at();
    latest = at.isAfter(latest) ? at : latest;
  }
}
