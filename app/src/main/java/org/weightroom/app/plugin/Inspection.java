package org.weightroom.app.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;

/** All that can be told of one jar, for its author: each problem, and not only the first. */
public final class Inspection {
  private final List<BrokenLessonException> problems = new ArrayList<>();
  private @Nullable JarContent content;
  private @Nullable LessonJar jar;
  private List<String> extensions = List.of();

  private Inspection() {}

  /**
   * A file's bytes; one more than a lesson may have where there are more.
   *
   * @throws IOException if it cannot be read
   */
  public static byte[] read(Path file) throws IOException {
    return Folder.read(file);
  }

  /**
   * Looks a jar's bytes through; runs none of its code.
   *
   * @param places those in which lessons are built in, whose ids are taken
   */
  public static Inspection of(byte[] bytes, Places places) {
    Inspection inspection = new Inspection();
    inspection.collect(() -> inspection.content = JarContent.of(bytes));
    JarContent unpacked = inspection.content;
    if (unpacked != null) {
      inspection.inspect(unpacked);
      inspection.collect(() -> inspection.jar = LessonJar.of(unpacked));
      inspection.collect(inspection::checkClasses);
      inspection.collect(() -> inspection.refuseReserved(bytes, places));
    }
    return inspection;
  }

  /** Whether a text is a lesson's id. */
  public static boolean isId(String text) {
    return text.matches(LessonJar.ID);
  }

  /** What keeps it from being loaded; not yet what only loading tells. */
  public List<BrokenLessonException> problems() {
    return List.copyOf(problems);
  }

  /** Its entries by name; none where it cannot be unpacked. */
  public Map<String, byte[]> entries() {
    return content == null ? Map.of() : content.entries();
  }

  /** The names of the classes that its index lists. */
  public List<String> extensions() {
    return extensions;
  }

  /**
   * Loads the lesson; it is the caller's to close.
   *
   * @throws BrokenLessonException if it fails in any way
   * @throws IllegalStateException if there are problems already
   */
  public LoadedLesson load() throws BrokenLessonException {
    LessonJar sound = jar;
    if (sound == null || !problems.isEmpty()) {
      throw new IllegalStateException("not sound: " + problems);
    }
    return LoadedLesson.of(sound, Locale.ROOT, Guard.DEADLINE);
  }

  private void inspect(JarContent unpacked) {
    collect(() -> inspect(LessonJar.manifest(unpacked)));
    collect(() -> extensions = LessonJar.extensions(unpacked));
  }

  private void inspect(Attributes manifest) {
    LessonJar.rules(manifest).forEach(this::collect);
    collect(() -> SdkVersion.require(LessonJar.requires(manifest)));
  }

  private void checkClasses() throws BrokenLessonException {
    if (jar != null) {
      jar.checkClasses();
    }
  }

  private void refuseReserved(byte[] bytes, Places places) throws BrokenLessonException {
    String id = jar == null ? "" : jar.info().id();
    for (Place place : places.places()) {
      for (LessonFile file : place.files()) {
        if (file.isBuiltIn() && file.stem().equals(id) && !hasBytes(file, bytes)) {
          throw new BrokenLessonException("reserved", "id", id);
        }
      }
    }
  }

  private static boolean hasBytes(LessonFile file, byte[] bytes) {
    try {
      return Arrays.equals(file.contents().read(), bytes);
    } catch (IOException | BrokenLessonException e) {
      return false; // the program's own jar: then nothing works any more
    }
  }

  private void collect(LessonJar.Rule rule) {
    try {
      rule.check();
    } catch (BrokenLessonException e) {
      if (problems.stream().noneMatch(known -> known.kind().equals(e.kind()))) {
        problems.add(e); // the manifest's first problem is found once by its rule, once on the way
      }
    }
  }
}
