package org.weightroom.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.plugin.Hang;

/**
 * What is done about a lesson that holds the event thread, without asking that thread: the work is
 * saved, the lesson put into quarantine, and another window started in place of this one.
 */
final class Rescue implements Watchdog.Listener {
  private static final Logger LOG = Logger.getLogger(Rescue.class.getName());
  private static final String FOLDER = "recovery";
  private static final String ENDING = ".json";
  private static final int MOST_FILES = 5;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());

  private final Ledger ledger;
  private final Continuity continuity;
  private final Function<ShelfItem, String> sha256;
  private final Thread eventThread;
  private final IntConsumer end;
  private volatile Optional<Path> saved = Optional.empty();

  /**
   * Makes a rescue.
   *
   * @param sha256 the hash of a lesson's jar
   * @param end ends this program at once
   */
  Rescue(
      Ledger ledger,
      Continuity continuity,
      Function<ShelfItem, String> sha256,
      Thread eventThread,
      IntConsumer end) {
    this.ledger = ledger;
    this.continuity = continuity;
    this.sha256 = sha256;
    this.eventThread = eventThread;
    this.end = end;
  }

  @Override
  public void slow(ShelfItem lesson) {
    log(lesson.id() + " keeps the window from answering");
    saved = save(handover(Optional.empty()));
  }

  @Override
  public void answers(ShelfItem lesson, Duration after) {
    LOG.warning(() -> lesson.id() + " kept the window for " + after.toMillis() + " ms");
    saved.ifPresent(Rescue::delete); // the work is where it was: in the window
    saved = Optional.empty();
  }

  @Override
  public void hung(ShelfItem lesson) {
    if (ledger.isClosing()) {
      LOG.warning(() -> lesson.id() + " keeps the window from closing");
      end.accept(0); // the student wants it to go, and it goes
      return;
    }
    LOG.warning(() -> lesson.id() + " hangs");
    Hang hang = new Hang(lesson.id(), lesson.title(), sha256.apply(lesson), Instant.now());
    continuity.quarantine().add(hang);
    try {
      if (follow(handover(Optional.of(hang)), continuity.safe()).awaitWindow()) {
        end.accept(1);
      }
      LOG.severe("the next window has not opened: this one stays");
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "there is no next window: this one stays", e);
    }
  }

  @Override
  public void stuck() {
    log("the window does not answer, and that is no lesson's doing");
  }

  /**
   * Starts the window that goes on from this one.
   *
   * @param safe whether with built-in lessons only
   */
  Successor follow(Handover handover, boolean safe) throws IOException {
    Optional<Path> file = save(handover);
    List<String> arguments = new ArrayList<>(continuity.arguments());
    Look look = ledger.look();
    arguments.addAll(List.of("--theme", look.theme().id()));
    arguments.addAll(List.of("--scale", String.valueOf(look.scalePercent())));
    arguments.addAll(List.of("--lang", look.language().toLanguageTag()));
    arguments.addAll(List.of("--student", ledger.seat().student()));
    if (safe) {
      arguments.add("--safe");
    }
    arguments.addAll(List.of("--recovered", file.map(Object::toString).orElse(Handover.STDIN)));
    return Successor.start(arguments, file.isPresent() ? new byte[0] : handover.bytes());
  }

  /** Everything that the next window must know. */
  Handover handover(Optional<Hang> hang) {
    return new Handover(hang, continuity.quarantine().all(), ledger.works(), Optional.empty());
  }

  /**
   * Into the user's folder, or where files may lie for a while; empty if nothing can be written.
   */
  private Optional<Path> save(Handover handover) {
    byte[] bytes = handover.bytes();
    String name = NAME.format(Instant.now()) + "-" + ProcessHandle.current().pid() + ENDING;
    Path folder = continuity.userFolder().resolve(FOLDER).toAbsolutePath();
    try {
      Path file = saved.orElse(folder.resolve(name));
      SafeFile.write(file, bytes);
      prune(file.resolveSibling(""));
      return Optional.of(file);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the work cannot be saved in " + folder);
    }
    try {
      Path file = Files.createTempDirectory("weightroom").resolve(name);
      SafeFile.write(file, bytes);
      return Optional.of(file);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "the work cannot be saved anywhere", e);
      return Optional.empty();
    }
  }

  /** Keeps the newest few. */
  private static void prune(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted(Comparator.reverseOrder())
          .skip(MOST_FILES)
          .forEach(Rescue::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> file + " stays");
    }
  }

  private void log(String what) {
    Throwable where = new Throwable(what);
    where.setStackTrace(eventThread.getStackTrace());
    LOG.log(Level.WARNING, where, () -> what);
  }
}
