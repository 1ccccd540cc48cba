package org.weightroom.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.weightroom.app.plugin.LessonEntry;
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
 * @param sha256 the hash of its jar; empty if it is not known
 * @param lesson the lesson; empty if it cannot be opened
 * @param state whether it can be opened
 * @param reason why it cannot be opened; empty if it can
 * @param fix what to do about it; empty if it can be opened
 * @param warning what the school has against it although it can be opened; empty otherwise
 */
record ShelfItem(
    LessonInfo info,
    String chapter,
    String title,
    String summary,
    String topic,
    List<String> sources,
    String sha256,
    Optional<Lesson<?>> lesson,
    LessonEntry.State state,
    String reason,
    String fix,
    String warning) {

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

  /** Whether it has this very lesson, and not another version of it. */
  boolean has(ShelfItem other) {
    return isOpen() && lesson.orElseThrow() == other.lesson().orElse(null);
  }

  /** The state in names and text keys: {@code "blocked"}. */
  String stateId() {
    return state.name().toLowerCase(Locale.ROOT);
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
        sha256,
        Optional.empty(),
        LessonEntry.State.BROKEN,
        problem,
        nextStep,
        warning);
  }
}
