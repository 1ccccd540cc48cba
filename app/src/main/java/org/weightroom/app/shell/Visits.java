package org.weightroom.app.shell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions of this run by lesson, and which lesson was opened last. */
final class Visits implements AutoCloseable {
  private final Map<String, Visit> visits = new LinkedHashMap<>();
  private final Ledger ledger;
  private @Nullable Visit last;

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

  /** Notes that the student opens it. */
  void begin(Visit visit) {
    visit.begin();
    last = visit;
  }

  /** The session that the student has begun with this lesson. */
  Optional<Visit> begun(String id) {
    return Optional.ofNullable(visits.get(id)).filter(Visit::isBegun);
  }

  /** The lesson that was opened last. */
  Optional<Visit> last() {
    return Optional.ofNullable(last);
  }

  Collection<Visit> all() {
    return visits.values();
  }

  @Override
  public void close() {
    for (Visit visit : visits.values()) {
      try {
        visit.close();
      } catch (Throwable e) {
        Failures.log(visit.item().id() + " did not close", e);
      }
      visit.item().lesson().ifPresent(Leftovers::remove);
    }
    visits.clear();
  }
}
