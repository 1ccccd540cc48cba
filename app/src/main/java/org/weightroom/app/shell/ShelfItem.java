package org.weightroom.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.page.Lesson;

/**
 * A lesson as the catalogue shows it, in one language.
 *
 * @param info what is known of it
 * @param chapter the chapter's number or name; empty if it has none
 * @param title what it is called
 * @param summary one sentence; empty if it has none
 * @param topic a word or two for the header
 * @param sources the files it comes from
 * @param lesson the lesson; empty if it cannot be opened
 * @param blocked whether that is because the school does not let it
 * @param reason why it cannot be opened; empty if it can
 * @param fix what to do about it; empty if it can be opened
 * @param warning what the school has against it although it can be opened; empty otherwise
 * @param quarantined whether it is left aside because it has hung, and may be tried again
 */
record ShelfItem(
    LessonInfo info,
    String chapter,
    String title,
    String summary,
    String topic,
    List<String> sources,
    Optional<Lesson<?>> lesson,
    boolean blocked,
    String reason,
    String fix,
    String warning,
    boolean quarantined) {

  /** Makes one that has not hung. */
  ShelfItem(
      LessonInfo info,
      String chapter,
      String title,
      String summary,
      String topic,
      List<String> sources,
      Optional<Lesson<?>> lesson,
      boolean blocked,
      String reason,
      String fix,
      String warning) {
    this(
        info, chapter, title, summary, topic, sources, lesson, blocked, reason, fix, warning,
        false);
  }

  String id() {
    return info.id();
  }

  /** Whether every word of the query is somewhere in what the card says. */
  boolean matches(String query, Locale language) {
    String all = String.join(" ", id(), chapter, title, summary, topic).toLowerCase(language);
    return Stream.of(query.toLowerCase(language).strip().split("\\s+")).allMatch(all::contains);
  }

  /** Chapter number and title: {@code "1 · One neuron is a line"}. */
  String heading() {
    return chapter.isEmpty() ? title : chapter + " · " + title;
  }

  /** Whether it can be opened. */
  boolean isOpen() {
    return lesson.isPresent();
  }

  /** Where the lesson comes from, in one line. */
  String source() {
    return String.join(", ", sources);
  }

  /** This lesson, which turned out to fail. */
  ShelfItem brokenBy(String problem, String nextStep) {
    return new ShelfItem(
        info,
        chapter,
        title,
        summary,
        topic,
        sources,
        Optional.empty(),
        false,
        problem,
        nextStep,
        warning);
  }
}
