package org.weightroom.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.KeptLog;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Pc;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.Standings;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.log.Weave;
import org.weightroom.app.plugin.SdkVersion;
import org.weightroom.app.progress.SavedWorks;
import org.weightroom.app.progress.Store;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.Worker;
import org.weightroom.lesson.Texts;

/**
 * Who sits at this PC, and what is kept of them: their work and their log. Of a guest nothing is
 * kept but in the window.
 */
final class Seat {
  /** Where students' folders lie in the user's folder. */
  static final String STUDENTS = "students";

  private static final Duration REST = Duration.ofMillis(500);
  private static final Duration LAST_TRY = Duration.ofSeconds(2);

  private final String student;
  private final Optional<Store> store;
  private final Optional<KeptLog> log;
  private final Optional<Worker> publisher;
  private final Supplier<Optional<Path>> classFolder;
  private final Standings standings = new Standings();
  private volatile boolean closed;

  private Seat(
      String student, Optional<Path> folder, String pc, Supplier<Optional<Path>> classFolder) {
    this.student = student;
    this.classFolder = classFolder;
    this.publisher = folder.map(any -> new Worker("weightroom-class", REST, this::publish));
    this.log =
        folder.map(place -> new KeptLog(place, student, pc, SdkVersion.current(), this::saved));
    this.store = folder.map(place -> Store.open(place, pc, log.orElseThrow(), this::saved));
    folder.ifPresent(any -> readLogs());
    saved(); // an outage may have kept something back
  }

  /** Nobody in particular. */
  static Seat guest() {
    return new Seat("", Optional.empty(), "", Optional::empty);
  }

  /**
   * Somebody; reads what was kept of them, which takes a moment.
   *
   * @param classFolder where copies of the log go, asked each time
   */
  static Seat of(String student, Path userFolder, Supplier<Optional<Path>> classFolder) {
    return student.isEmpty()
        ? guest()
        : new Seat(
            student,
            Optional.of(userFolder.resolve(STUDENTS).resolve(Names.escape(student))),
            Pc.name(userFolder),
            classFolder);
  }

  /** The name; empty for a guest. */
  String student() {
    return student;
  }

  boolean isGuest() {
    return student.isEmpty();
  }

  /** Where it is kept. */
  Optional<Path> folder() {
    return store.map(Store::folder);
  }

  /** Where the log is while it cannot be saved. */
  Optional<Path> spareLogs() {
    return log.flatMap(KeptLog::elsewhere);
  }

  /** All logs that this PC has of them; reads files. */
  List<StudentLog> logs(Texts texts) throws IOException {
    List<StudentLog> logs = new ArrayList<>();
    if (store.isPresent()) {
      LogReader reader = new LogReader(texts);
      for (Path left : store.get().left()) { // first: it may be about to go where it belongs
        logs.addAll(reader.all(left));
      }
      if (spareLogs().isPresent()) {
        logs.addAll(reader.all(spareLogs().get()));
      }
      logs.removeIf(log -> !log.student().equals(student));
      logs.addAll(reader.all(store.get().folder()));
    }
    return logs;
  }

  /** Tries at once to save what is not saved yet; false if it cannot be. */
  boolean tryNow(Duration most) {
    try {
      return store.isEmpty() || store.get().tryNow(most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What was kept before; the newest of each lesson first. */
  SavedWorks earlier() {
    return store.map(Store::earlier).orElse(SavedWorks.NONE);
  }

  /** Has work saved; never waits. */
  void put(Work work) {
    store.ifPresent(here -> here.put(work));
  }

  /** What was kept of a lesson cannot be gone on from. */
  void keepApart(String lesson) {
    store.ifPresent(here -> here.keepApart(lesson));
  }

  /** Adds a line to the log; on the event thread. */
  void tell(Entry entry) {
    standings.add(entry);
    log.ifPresent(here -> here.add(entry));
    store.ifPresent(Store::wake);
  }

  /** Adds a line that concerns no lesson. */
  void tell(Entry.What what) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    tell(Entry.of(0, now, what, "", "", Map.of()));
  }

  /** Where the student stands, as the logs on this PC tell it; on the event thread. */
  Map<String, Standing> standings() {
    return standings.byLesson();
  }

  /** The lesson in which something last happened. */
  Optional<String> lastLesson() {
    return standings().values().stream()
        .max(Comparator.comparing(Standing::last))
        .map(Standing::lesson);
  }

  Store.Status status() {
    return store.map(Store::status).orElse(Store.Status.SAVED);
  }

  /** Waits until all is saved; false if it takes too long. */
  boolean await(Duration most) {
    try {
      return store.isEmpty() || store.get().await(most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether they have left for good. */
  boolean isClosed() {
    return closed;
  }

  /** Saves what is not saved yet; may take seconds. */
  synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    store.ifPresent(Store::close);
    try {
      if (publisher.isPresent()) {
        publisher.get().tryNow(LAST_TRY); // else the next time this student sits here
        publisher.get().close();
      }
      if (log.isPresent()) {
        log.get().close();
      }
    } catch (IOException e) {
      Failures.log("the log", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has the class's copies brought up to date. */
  void saved() {
    publisher.ifPresent(Worker::wake);
  }

  /** On the publisher's thread: a share that hangs holds up nothing else. */
  private void publish() throws IOException {
    Optional<Path> shared = classFolder.get();
    if (shared.isPresent()) {
      log.orElseThrow().publish(shared.get());
    }
  }

  private void readLogs() {
    try {
      List<StudentLog> logs = logs(Texts.of(LogReader.class, Locale.getDefault()));
      standings.addAll(Weave.of(logs.stream().map(StudentLog::entries).toList()));
    } catch (IOException e) {
      Failures.log("earlier logs", e);
    }
  }
}
