package org.weightroom.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.Standings;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.log.Weave;

/**
 * A student with the logs of all the PCs they sat at.
 *
 * @param student the name or seat
 * @param logs their logs; never two of which one is the beginning of the other
 */
record Pupil(String student, List<StudentLog> logs) {

  /** Makes a pupil that does not change any more; copies of a log count once. */
  Pupil {
    logs = withoutCopies(logs);
  }

  private static List<StudentLog> withoutCopies(List<StudentLog> logs) {
    List<StudentLog> longestFirst = new ArrayList<>(logs);
    longestFirst.sort(
        Comparator.<StudentLog>comparingInt(log -> -log.entries().size())
            .thenComparing(StudentLog::pc)
            .thenComparing(log -> log.file().toString()));
    List<StudentLog> kept = new ArrayList<>();
    for (StudentLog log : longestFirst) {
      if (kept.stream().noneMatch(longer -> isBeginning(log, longer))) {
        kept.add(log);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isBeginning(StudentLog log, StudentLog longer) {
    return log.pc().equals(longer.pc())
        && log.entries().equals(longer.entries().subList(0, log.entries().size()));
  }

  /** All lines in one order. */
  List<Entry> entries() {
    return Weave.of(logs.stream().map(StudentLog::entries).toList());
  }

  /** Where the student stands in each lesson. */
  Map<String, Standing> standings() {
    return new Standings().addAll(entries()).byLesson();
  }
}
