package org.weightroom.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.plugin.Hang;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;

/**
 * What a window that ends gives to the one that follows it.
 *
 * @param hang the lesson that hung; empty if the student has asked for another start
 * @param quarantine all lessons that are to be left aside
 * @param works what the student has done
 * @param file where this was read from; empty if it could not be written anywhere
 */
public record Handover(
    Optional<Hang> hang, List<Hang> quarantine, List<Work> works, Optional<Path> file) {
  /** Stands for the standard input in place of a file. */
  public static final String STDIN = "-";

  private static final String FORMAT = "weightroom-handover";
  private static final int VERSION = 1;

  /** Makes a handover that does not change any more. */
  public Handover {
    quarantine = List.copyOf(quarantine);
    works = List.copyOf(works);
  }

  /**
   * Reads what the window before has written.
   *
   * @param name the file, or {@link #STDIN}
   * @throws BadFileException if it is no handover, telling where
   */
  public static Handover read(String name, InputStream input) throws IOException, BadFileException {
    if (name.equals(STDIN)) {
      return of(input.readAllBytes(), Optional.empty());
    }
    Path file = Path.of(name);
    return of(SafeFile.read(file), Optional.of(file));
  }

  static Handover of(byte[] bytes, Optional<Path> file) throws BadFileException {
    JsonObject json = JsonObject.read(bytes, FORMAT, VERSION);
    List<Hang> quarantine = new ArrayList<>();
    for (JsonObject each : json.objects("quarantine")) {
      quarantine.add(Hang.of(each));
    }
    List<Work> works = new ArrayList<>();
    for (JsonObject each : json.objects("works")) {
      works.add(WorkFile.of(each));
    }
    Optional<Hang> hang =
        json.has("hang") ? Optional.of(Hang.of(json.object("hang"))) : Optional.empty();
    return new Handover(hang, quarantine, works, file);
  }

  byte[] bytes() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    hang.ifPresent(lesson -> json.put("hang", lesson.json()));
    json.put("quarantine", quarantine.stream().map(Hang::json).toList());
    json.put("works", works.stream().map(WorkFile::json).toList());
    return JsonObject.bytes(json);
  }
}
