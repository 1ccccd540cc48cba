package org.weightroom.app.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.weightroom.app.log.Names;
import org.weightroom.app.progress.Store;

/** Who sits at this PC now, and who has just left it: their work may still be on its way. */
final class Seats implements AutoCloseable {
  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final Path userFolder;
  private final Ledger ledger;
  private final List<Seat> leaving = new CopyOnWriteArrayList<>();
  private volatile Optional<Path> classFolder;
  private boolean unasked;

  /** Makes the seats; whoever is known at the start takes one: that reads files. */
  Seats(Seating seating, Path userFolder, Ledger ledger) {
    this.userFolder = userFolder;
    this.ledger = ledger;
    this.classFolder = seating.classFolder();
    Optional<String> known = seating.student();
    known.ifPresent(name -> ledger.sit(seatOf(name)));
    this.unasked = known.isEmpty() && (seating.asks() || hasClass() || !names().isEmpty());
  }

  /** Who sits here. */
  Seat now() {
    return ledger.seat();
  }

  /** Whether it is still to be asked who sits here. */
  boolean isUnasked() {
    return unasked;
  }

  /** Whether a class sees who is here. */
  boolean hasClass() {
    return classFolder.isPresent();
  }

  /** Where copies of the logs go. */
  Optional<Path> classFolder() {
    return classFolder;
  }

  /** Has copies of the logs put there from now on. */
  void classFolder(Path folder) {
    classFolder = Optional.of(folder);
    now().saved();
  }

  /** The names used before on this PC, in their order. */
  List<String> names() {
    return Names.students(userFolder);
  }

  /** Whoever sits here leaves; a guest sits down, until somebody says a name. */
  void leave() {
    Seat gone = now();
    ledger.clear();
    ledger.sit(Seat.guest());
    unasked = true;
    if (!gone.isGuest()) {
      leaving.add(gone);
      Background.run(
          () -> {
            while (!gone.isClosed() && !gone.await(MOMENT)) {
              // the work of somebody who has gone is tried again and again, too
            }
            gone.close();
            leaving.remove(gone);
          });
    }
  }

  /** Seats somebody: reads files first, elsewhere, and tells the event thread then. */
  void sit(String name, Runnable then) {
    Background.ask(
        () -> {
          leaving.forEach(gone -> letGo(gone, name));
          return seatOf(name);
        },
        seat -> {
          ledger.sit(seat);
          unasked = false;
          then.run();
        },
        problem -> {
          throw new IllegalStateException(problem);
        });
  }

  /** If it is the same person, they find what they did, even if it cannot be saved. */
  private void letGo(Seat gone, String name) {
    if (!gone.await(MOMENT) && gone.student().equals(name)) {
      gone.close();
      leaving.remove(gone);
    }
  }

  /**
   * Whoever sits here stays, and goes on from what is kept of them after something was done to it:
   * all is saved first, and nobody may play meanwhile.
   *
   * @param deed done elsewhere, when nothing writes to what is kept of them
   * @param then told on the event thread whether it was done: not if work cannot be saved just now
   */
  void again(Runnable deed, Consumer<Boolean> then) {
    Seat before = now();
    Background.ask(
        () -> {
          if (!before.await(MOMENT)) {
            return before;
          }
          before.close();
          leaving.forEach(gone -> gone.await(MOMENT)); // it may be the same person
          try {
            deed.run();
          } catch (RuntimeException e) {
            Failures.log("what is kept of a student", e); // and they go on all the same
          }
          return seatOf(before.student());
        },
        seat -> {
          if (seat != before) {
            ledger.clear();
            ledger.sit(seat);
          }
          then.accept(seat != before);
        },
        problem -> {
          throw new IllegalStateException(problem);
        });
  }

  /** How things stand with all work: that of those who have gone, too. */
  Store.Status status() {
    Store.Status worst = now().status();
    for (Seat gone : leaving) {
      Store.Status status = gone.status();
      worst = status.state().compareTo(worst.state()) > 0 ? status : worst;
    }
    return worst;
  }

  /** Saves what is not saved yet; may take seconds. */
  @Override
  public void close() {
    now().close();
    leaving.forEach(Seat::close);
  }

  private Seat seatOf(String name) {
    return Seat.of(name, userFolder, () -> classFolder);
  }
}
