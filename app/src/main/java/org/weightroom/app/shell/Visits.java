package org.weightroom.app.shell;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.log.Standing;
import org.weightroom.app.progress.Work;
import org.weightroom.page.Lesson;

/** The sessions of this run by lesson, and which lesson was opened last. */
final class Visits implements AutoCloseable {
  private final Map<String, Visit> visits = new LinkedHashMap<>();
  private final Ledger ledger;
  private @Nullable String last;
  private @Nullable Visit onStage;

  /**
   * Makes an empty list.
   *
   * @param ledger knows what was done in an earlier window, and hears of everything
   */
  Visits(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The lesson's session; a new one if there is none yet. */
  Visit get(ShelfItem item, Look look) throws LessonFailure {
    ledger.enter(item);
    Visit visit = visits.get(item.id());
    if (visit == null) {
      visit = Visit.open(item, look, ledger);
      visits.put(item.id(), visit);
    }
    return visit;
  }

  /**
   * Begins a lesson as a file has it, in place of the session of now.
   *
   * @param leftOut gets the ids of what does not fit the lesson
   */
  Visit open(ShelfItem item, Look look, Work file, List<String> leftOut) throws LessonFailure {
    Visit before = get(item, look);
    Optional<Work> own =
        Optional.of(before).filter(Visit::isBegun).map(Visit::work).filter(it -> !isIn(it, file));
    Visit next = Visit.of(item, look, ledger, file, own, leftOut);
    if (before == onStage) {
      stage(Optional.empty());
    }
    close(before);
    visits.put(item.id(), next);
    return next;
  }

  /** Whether a file has all of this work, as it has if only what was prepared is taken off it. */
  private static boolean isIn(Work own, Work file) {
    return !file.isPrepared() && file.progress().equals(own.progress());
  }

  /** Notes that the student opens it. */
  void begin(Visit visit) {
    visit.begin();
    last = visit.item().id();
  }

  /** The session that the student has begun with this lesson. */
  Optional<Visit> begun(String id) {
    return Optional.ofNullable(visits.get(id)).filter(Visit::isBegun);
  }

  /** The id of the lesson that was opened last, in this window or before it. */
  Optional<String> last() {
    return Optional.ofNullable(last).or(ledger.seat()::lastLesson).or(ledger::someLesson);
  }

  /** How far the student is in a lesson; empty if it is not begun. */
  Optional<Reach> reach(String id) {
    Standing standing = ledger.seat().standings().get(id);
    Optional<Visit> visit = begun(id);
    return visit.isPresent()
        ? visit.map(here -> Reach.of(here, standing))
        : Reach.of(ledger.earlier(id), standing);
  }

  /** Notes which lesson the student has before them: the log tells of coming and going. */
  void stage(Optional<Visit> visit) {
    Visit next = visit.orElse(null);
    if (next == onStage) {
      return;
    }
    if (onStage != null) {
      onStage.leaveStage();
    }
    onStage = next;
    visit.ifPresent(Visit::enterStage);
  }

  /** The lesson that the student has before them. */
  Optional<Visit> onStage() {
    return Optional.ofNullable(onStage);
  }

  /**
   * Ends the sessions of lessons that are no longer on the shelf; one that comes back, or comes in
   * another version, goes on where it was.
   *
   * @param staying the one that stays all the same: it is being played
   * @return the ids of the sessions that have ended
   */
  List<String> retain(List<ShelfItem> shelf, Optional<Visit> staying) {
    List<Visit> gone =
        visits.values().stream()
            .filter(visit -> staying.filter(visit::equals).isEmpty())
            .filter(visit -> shelf.stream().noneMatch(item -> item.has(visit.item())))
            .toList();
    for (Visit visit : gone) {
      note(visit);
      visits.remove(visit.item().id());
      close(visit);
    }
    return gone.stream().map(visit -> visit.item().id()).toList();
  }

  /** The lessons that have a session. */
  Set<Lesson<?>> lessons() {
    Set<Lesson<?>> lessons = Collections.newSetFromMap(new IdentityHashMap<>());
    visits.values().forEach(visit -> visit.item().lesson().ifPresent(lessons::add));
    return lessons;
  }

  Collection<Visit> all() {
    return visits.values();
  }

  /** Tells the ledger what was done in all of them. */
  void note() {
    visits.values().forEach(Visits::note);
  }

  /** Ends all sessions; what was done in them is told to the ledger first. */
  @Override
  public void close() {
    stage(Optional.empty());
    note();
    visits.values().forEach(Visits::close);
    visits.clear();
    last = null;
  }

  private static void note(Visit visit) {
    try {
      visit.note();
    } catch (Throwable e) {
      Failures.log(visit.item().id() + " does not tell what was done in it", e);
    }
  }

  private static void close(Visit visit) {
    try {
      visit.close();
    } catch (Throwable e) {
      Failures.log(visit.item().id() + " did not close", e);
    }
    visit.item().lesson().ifPresent(Leftovers::remove);
  }
}
