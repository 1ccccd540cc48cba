package org.weightroom.app.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.file.SafeFile;

/**
 * The lessons that hung: they are not loaded until somebody asks for them. What cannot be written
 * holds as long as the program runs. Any thread may ask.
 */
public final class Quarantine {
  private static final Logger LOG = Logger.getLogger(Quarantine.class.getName());
  private static final String NAME = "quarantine.json";
  private static final String FORMAT = "weightroom-quarantine";
  private static final int VERSION = 1;

  private final Optional<Path> file;
  private final List<Hang> hangs = new ArrayList<>();

  private Quarantine(Optional<Path> file) {
    this.file = file;
  }

  /** Nothing is in it, and nothing is written. */
  public static Quarantine none() {
    return new Quarantine(Optional.empty());
  }

  /**
   * What the user's folder tells, and more.
   *
   * @param more what another process could perhaps not write
   */
  public static Quarantine of(Path userFolder, List<Hang> more) {
    Quarantine quarantine = new Quarantine(Optional.of(userFolder.resolve(NAME)));
    quarantine.hangs.addAll(quarantine.read());
    more.stream().filter(hang -> !quarantine.hangs.contains(hang)).forEach(quarantine.hangs::add);
    return quarantine;
  }

  /** All that is in it. */
  public synchronized List<Hang> all() {
    return List.copyOf(hangs);
  }

  /** Why the lesson in this jar is in it, if it is. */
  public synchronized Optional<Hang> find(String lesson, String sha256) {
    return hangs.stream().filter(hang -> hang.isOf(lesson, sha256)).findFirst();
  }

  /** Puts a lesson in; false if that could not be written and holds for this program only. */
  public synchronized boolean add(Hang hang) {
    hangs.removeIf(known -> known.isOf(hang.lesson(), hang.sha256()));
    hangs.add(hang);
    return write();
  }

  /** Lets a lesson go. */
  public synchronized void release(String lesson, String sha256) {
    if (hangs.removeIf(hang -> hang.isOf(lesson, sha256))) {
      write();
    }
  }

  private boolean write() {
    if (file.isEmpty()) {
      return false;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    json.put("lessons", hangs.stream().map(Hang::json).toList());
    try {
      SafeFile.write(file.get(), JsonObject.bytes(json));
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> file.get() + " cannot be written");
      return false;
    }
  }

  /** A file that is not understood holds nobody back: the watchdog will notice again. */
  private List<Hang> read() {
    List<Hang> read = new ArrayList<>();
    try {
      if (file.isPresent() && Files.exists(file.get())) {
        JsonObject json = JsonObject.read(SafeFile.read(file.get()), FORMAT, VERSION);
        for (JsonObject lesson : json.objects("lessons")) {
          read.add(Hang.of(lesson));
        }
      }
    } catch (IOException | BadFileException e) {
      LOG.log(Level.WARNING, e, () -> file.map(Object::toString).orElse("") + " cannot be read");
    }
    return read;
  }
}
