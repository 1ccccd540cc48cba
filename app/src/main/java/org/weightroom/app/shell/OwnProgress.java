package org.weightroom.app.shell;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.lesson.Texts;

/**
 * What a student sees of themselves: no more and no less than a class would.
 *
 * @param pupil where they stand
 * @param logs what this PC has of them, line by line; none of a guest
 */
record OwnProgress(Pupil pupil, List<StudentLog> logs) {
  private static final Duration MOMENT = Duration.ofSeconds(1);

  /**
   * Reads the student's logs, which may take a moment.
   *
   * @param standings where the student stands in each lesson
   * @param lesson the lesson to begin with; empty if there is none
   */
  static OwnProgress read(Seat seat, Map<String, Standing> standings, String lesson, Texts texts)
      throws IOException {
    seat.tryNow(MOMENT); // what was done last is to be among it
    List<StudentLog> logs = seat.logs(texts);
    Optional<StudentLog> bad =
        logs.stream().filter(log -> log.verdict() != Verdict.CHAINED).findFirst();
    Pupil pupil =
        new Pupil(
            seat.isGuest() ? texts.text("seat.guest") : seat.student(),
            logs.stream().map(StudentLog::file).toList(),
            standings,
            lesson,
            true,
            bad.map(StudentLog::verdict).orElse(Verdict.CHAINED),
            bad.map(log -> log.file().getFileName() + ": " + log.problem()).orElse(""),
            Optional.of(Instant.now()),
            Pupil.Presence.HERE,
            false);
    return new OwnProgress(pupil, logs);
  }
}
