package org.weightroom.app.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.progress.Work;

/**
 * What another thread may know of the window while its own does not answer: which lessons run in
 * it, the look, and the student's work as the last settled gestures left it.
 */
final class Ledger {
  private final Map<String, ShelfItem> lessons = new ConcurrentHashMap<>();
  private final Map<String, Work> works = new ConcurrentHashMap<>();
  private volatile @Nullable ShelfItem latest;
  private volatile Look look;
  private volatile Seat seat = Seat.guest();
  private volatile boolean closing;

  /**
   * Makes a ledger.
   *
   * @param earlier work that an earlier window has handed over
   */
  Ledger(Look look, Collection<Work> earlier) {
    this.look = look;
    earlier.forEach(work -> works.put(work.lesson(), work));
  }

  /** Notes that code of this lesson is about to run. */
  void enter(ShelfItem lesson) {
    lessons.put(lesson.id(), lesson);
    latest = lesson;
  }

  /** The lessons whose code may run, the latest first. */
  List<ShelfItem> lessons() {
    List<ShelfItem> all = new ArrayList<>(lessons.values());
    ShelfItem first = latest;
    if (first != null) {
      all.removeIf(lesson -> lesson.id().equals(first.id()));
      all.add(0, first);
    }
    return all;
  }

  /** Who sits here. */
  Seat seat() {
    return seat;
  }

  /** Somebody sits down; work that is here is theirs. */
  void sit(Seat next) {
    seat = next;
  }

  /** Forgets all work: whoever did it has left. */
  void clear() {
    works.clear();
  }

  /** Keeps the newest work in a lesson, here and on the disk. */
  void put(Work work) {
    works.put(work.lesson(), work);
    seat.put(work);
  }

  /** What was done in a lesson so far: here, then in other windows, the newest first. */
  List<Work> earlier(String lesson) {
    List<Work> all = new ArrayList<>();
    Optional.ofNullable(works.get(lesson)).ifPresent(all::add);
    all.addAll(seat.earlier().works().getOrDefault(lesson, List.of()));
    return all;
  }

  /** A lesson in which something was done. */
  Optional<String> someLesson() {
    return Stream.concat(works.keySet().stream(), seat.earlier().works().keySet().stream())
        .sorted()
        .findFirst();
  }

  /** The newest work in every lesson that was begun, by id. */
  List<Work> works() {
    return List.copyOf(new TreeMap<>(works).values());
  }

  void look(Look now) {
    look = now;
  }

  Look look() {
    return look;
  }

  /** Notes that the window is about to close. */
  void closing() {
    closing = true;
  }

  boolean isClosing() {
    return closing;
  }
}
