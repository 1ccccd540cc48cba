package org.weightroom.app.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.Inspection;
import org.weightroom.app.plugin.NoCodeInspection;
import org.weightroom.app.plugin.Places;

/**
 * Finds everything that a class would trip over in a lesson: first without running it, then live.
 */
public final class LessonAudit {
  private final Places places;
  private final Locale language;
  private final Duration opening;

  /**
   * Makes an audit.
   *
   * @param places where built-in lessons are, whose ids are taken
   * @param language the language of messages and fixes
   */
  public LessonAudit(Places places, Locale language) {
    this(places, language, LiveRules.OPENING);
  }

  LessonAudit(Places places, Locale language, Duration opening) {
    this.places = places;
    this.language = language;
    this.opening = opening;
  }

  /**
   * Everything to mend in a lesson's jar or in a project folder; empty if it is sound.
   *
   * @throws IOException if it cannot be read
   * @throws NoCompilerException if it is a project, and this Java has no compiler
   */
  public List<Problem> check(Path path) throws IOException, NoCompilerException {
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (LessonFiles.isLesson(path)) {
      return check(LessonFiles.pack(LessonFiles.read(path)), name);
    }
    if (Files.isDirectory(path)) {
      Build build = new Project(path, language).build();
      Wording wording = new Wording(language, build::origin);
      return build.isComplete()
          ? check(build.jar(), wording)
          : withTexts(build.problems(), build.resources(), wording);
    }
    return check(Inspection.read(path), name);
  }

  private List<Problem> check(byte[] bytes, String name) {
    Wording wording = new Wording(language, entry -> entry.isEmpty() ? name : entry);
    Optional<NoCodeInspection> text = NoCodeInspection.of(bytes, name, places);
    if (text.isPresent()) {
      Map<String, byte[]> files = LessonFiles.unpacked(Inspection.of(bytes, places).entries());
      return new NoCodeAudit(text.get(), files, language, wording).check(opening);
    }
    return check(bytes, wording);
  }

  private List<Problem> check(byte[] bytes, Wording wording) {
    Inspection jar = Inspection.of(bytes, places);
    List<Problem> problems = new ArrayList<>();
    for (BrokenLessonException problem : jar.problems()) {
      problems.add(wording.broken(problem, ""));
    }
    if (jar.entries().isEmpty()) {
      return problems; // no jar at all
    }
    StaticRules classes = new StaticRules(jar.entries(), wording);
    TextRules texts = new TextRules(jar.entries(), wording);
    List<Problem> unreadable = texts.unreadable();
    problems.addAll(classes.classes());
    problems.addAll(unreadable);
    boolean runs =
        jar.problems().isEmpty()
            && unreadable.isEmpty()
            && classes.newestJava() <= Runtime.version().feature();
    problems.addAll(
        runs
            ? new LiveRules(new JarSubject(jar, wording), wording, opening).check()
            : texts.missing(jar.extensions()));
    return List.copyOf(new LinkedHashSet<>(problems));
  }

  /** A project that cannot be built has texts all the same. */
  private static List<Problem> withTexts(
      List<Problem> build, Map<String, byte[]> resources, Wording wording) {
    List<Problem> problems = new ArrayList<>(build);
    if (!resources.isEmpty()) {
      TextRules texts = new TextRules(resources, wording);
      problems.addAll(texts.unreadable());
      problems.addAll(texts.missing(List.of()));
    }
    return problems;
  }
}
