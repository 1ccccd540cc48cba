package org.weightroom.app.nocode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weightroom.page.Lesson;

/** What came of reading a lesson without code: a sound lesson, or everything to mend. */
public final class Reading {
  private final @Nullable Description description;
  private final List<Fault> faults;
  private final Map<String, String> about;

  Reading(@Nullable Description description, Map<String, String> about, List<Fault> faults) {
    this.description = description;
    this.about = Map.copyOf(about);
    this.faults = List.copyOf(faults);
  }

  /**
   * Reads a lesson.
   *
   * @param files its text and its tables by name
   */
  public static Reading of(Map<String, byte[]> files) {
    return new LessonReader(files).read();
  }

  /** What to mend, as one reads the files; nothing where there is a lesson. */
  public List<Fault> faults() {
    return faults;
  }

  /** The lesson, if nothing is to mend. */
  public Optional<Lesson<?>> lesson() {
    return Optional.ofNullable(description).map(NoCodeLesson::new);
  }

  /** Its version as three numbers; {@code 1.0.0} where it does not say, or says it wrong. */
  public String version() {
    String[] said = about.getOrDefault("version", "1.0").split("\\.", -1);
    return IntStream.range(0, 3)
        .map(i -> i < said.length ? Integer.parseInt(said[i]) : 0)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("."));
  }

  /** Who wrote it, or an empty string. */
  public String author() {
    return about.getOrDefault("author", "");
  }
}
