package org.weightroom.app.progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weightroom.app.file.BadFileException;

/**
 * What was saved of a student's work.
 *
 * @param works what several instances have saved of each lesson, by id, the newest first
 * @param problems the files that could not be used
 */
public record SavedWorks(Map<String, List<Work>> works, List<Problem> problems) {
  /** Nothing. */
  public static final SavedWorks NONE = new SavedWorks(Map.of(), List.of());

  /**
   * A file that could not be used; it is never deleted.
   *
   * @param file where it is now
   * @param why what is wrong with it; empty if it could not be read at all
   */
  public record Problem(Path file, Optional<BadFileException> why) {}

  /** Makes a list that does not change any more. */
  public SavedWorks {
    works = Map.copyOf(works);
    problems = List.copyOf(problems);
  }

  /** The goals of a lesson that any of them has reached. */
  public static Set<String> solved(List<Work> works) {
    Set<String> solved = new LinkedHashSet<>();
    List<Work> oldestFirst = new ArrayList<>(works);
    Collections.reverse(oldestFirst);
    oldestFirst.forEach(work -> solved.addAll(work.progress().solved()));
    return solved;
  }
}
