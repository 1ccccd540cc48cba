package org.weightroom.app.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.nocode.Fault;

/** All that can be told of one lesson without code, for its author. */
public final class NoCodeInspection {
  private static final Set<String> OWN = Set.of("failed", "too-slow", "no-lesson-text");

  private final List<BrokenLessonException> problems = new ArrayList<>();
  private final @Nullable NoCode lesson;

  private NoCodeInspection(@Nullable NoCode lesson) {
    this.lesson = lesson;
  }

  /**
   * Looks a zip's bytes through; empty where they are something else, such as a jar.
   *
   * @param name the name of the folder or zip
   * @param places those in which lessons are built in, whose ids are taken
   */
  public static Optional<NoCodeInspection> of(byte[] bytes, String name, Places places) {
    try {
      JarContent content = JarContent.of(bytes);
      boolean zip = name.matches("(?i).*\\.zip");
      if (LessonJar.hasManifest(content) || !(zip || NoCode.isIn(content))) {
        return Optional.empty();
      }
      NoCodeInspection inspection = new NoCodeInspection(NoCode.of(content, LessonFile.stem(name)));
      inspection.checkId(places);
      return Optional.of(inspection);
    } catch (BrokenLessonException e) {
      if (!OWN.contains(e.kind())) {
        return Optional.empty(); // told as of any file
      }
      NoCodeInspection broken = new NoCodeInspection(null);
      broken.problems.add(e);
      return Optional.of(broken);
    }
  }

  /** What is wrong with it as a whole: its name, or that it cannot be read at all. */
  public List<BrokenLessonException> problems() {
    return List.copyOf(problems);
  }

  /** What is wrong in its files. */
  public List<Fault> faults() {
    return lesson == null ? List.of() : lesson.faults();
  }

  /**
   * Loads the lesson; it is the caller's to close.
   *
   * @throws BrokenLessonException if it fails in any way
   * @throws IllegalStateException if there are problems already
   */
  public LoadedLesson load() throws BrokenLessonException {
    NoCode sound = lesson;
    if (sound == null || !faults().isEmpty()) {
      throw new IllegalStateException("not sound: " + faults());
    }
    return sound.load(Locale.ROOT, Guard.DEADLINE);
  }

  private void checkId(Places places) {
    NoCode sound = lesson;
    if (sound == null) {
      return;
    }
    String id = sound.info().id();
    try {
      sound.checkId();
    } catch (BrokenLessonException e) {
      problems.add(e);
    }
    boolean taken =
        places.places().stream()
            .flatMap(place -> place.files().stream())
            .anyMatch(file -> file.isBuiltIn() && file.stem().equals(id));
    if (taken) {
      problems.add(new BrokenLessonException("reserved-name", "id", id));
    }
  }
}
