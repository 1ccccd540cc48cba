package org.weightroom.app.shell;

import java.util.Locale;
import java.util.function.BiPredicate;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.app.log.StudentLog.Verdict;

/** Which students the class view shows; each but the first has a tile with their number. */
enum ClassFilter {
  ALL((pupil, lesson) -> true),
  HERE((pupil, lesson) -> pupil.isHere()),
  QUIET((pupil, lesson) -> pupil.presence() == Pupil.Presence.QUIET),
  STUCK(Pupil::isStuck),
  HANDS((pupil, lesson) -> pupil.handUp()),
  DONE(Pupil::isDone),
  SUSPECT((pupil, lesson) -> pupil.verdict() != Verdict.CHAINED);

  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final BiPredicate<Pupil, String> takes;

  ClassFilter(BiPredicate<Pupil, String> takes) {
    this.takes = takes;
  }

  boolean takes(Pupil pupil, String lesson) {
    return takes.test(pupil, lesson);
  }

  /** The name in component names and text keys: {@code "hands"}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
