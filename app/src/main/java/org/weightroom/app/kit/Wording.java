package org.weightroom.app.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.lesson.Texts;

/** Puts problems into words, and says in which file the author mends them. */
final class Wording {
  static final String MANIFEST = "META-INF/MANIFEST.MF";
  static final String INDEX = "META-INF/extensions.idx";

  /** The line of the manifest that a problem is about. */
  private static final Map<String, String> MANIFEST_LINES =
      Map.ofEntries(
          Map.entry("no-manifest", ""),
          Map.entry("bad-manifest", ""),
          Map.entry("no-id", "Plugin-Id"),
          Map.entry("bad-id", "Plugin-Id"),
          Map.entry("reserved", "Plugin-Id"),
          Map.entry("bad-version", "Plugin-Version"),
          Map.entry("bad-requires", "Plugin-Requires"),
          Map.entry("requires", "Plugin-Requires"),
          Map.entry("class-path", "Class-Path"),
          Map.entry("dependencies", "Plugin-Dependencies"),
          Map.entry("bad-plugin-class", "Plugin-Class"),
          Map.entry("not-started", "Plugin-Class"));

  private static final Map<String, String> POM_NAMES =
      Map.of("Plugin-Id", "artifactId", "Plugin-Version", "version");

  private static final Set<String> INDEXED = Set.of("no-index", "wrong-type", "many-lessons");

  private final Texts texts;
  private final UnaryOperator<String> origin;

  /**
   * Makes the words for one lesson.
   *
   * @param language the language of the words
   * @param origin gives the file that an entry of the jar comes from; for an empty entry the jar
   */
  Wording(Locale language, UnaryOperator<String> origin) {
    this.texts = Texts.of(Wording.class, language);
    this.origin = origin;
  }

  /** A problem whose words stand under {@code RULE} and {@code RULE.fix}. */
  Problem problem(String rule, String entry, String place, Object... namesAndValues) {
    return new Problem(
        rule,
        origin.apply(entry),
        place,
        texts.text(rule, namesAndValues),
        texts.text(rule + ".fix", namesAndValues));
  }

  /** A problem that somebody else has put into words, the fix perhaps too. */
  Problem told(String rule, String entry, String place, String message, String fix) {
    return new Problem(rule, origin.apply(entry), place, message, fix);
  }

  /** Why a lesson cannot be used; what its own code does wrong stands in {@code lessonEntry}. */
  Problem broken(BrokenLessonException problem, String lessonEntry) {
    String kind = problem.kind();
    String line = MANIFEST_LINES.get(kind);
    String entry = lessonEntry;
    if (line != null) {
      entry = MANIFEST;
    } else if (INDEXED.contains(kind)) {
      entry = INDEX;
    }
    String fix = texts.find(kind + ".fix").orElseGet(() -> problem.fix(texts));
    String place = line == null ? "" : inFile(line, origin.apply(entry));
    return new Problem(kind, origin.apply(entry), place, problem.reason(texts), fix);
  }

  /** A pom has other names than the manifest that is made of it. */
  private static String inFile(String line, String file) {
    return file.equals(Project.POM) ? POM_NAMES.getOrDefault(line, line) : line;
  }

  /** A line of a file. */
  String line(long number) {
    return texts.text("line", "number", number);
  }

  /** What to do about a rule of the SDK. */
  String fix(String rule) {
    return texts.text(rule + ".fix");
  }

  Locale language() {
    return texts.locale();
  }
}
