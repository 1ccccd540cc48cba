package org.weightroom.app.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.Texts;

/**
 * All lessons that were found, the broken ones too. Nothing is written, and no lesson can keep
 * another from being loaded.
 */
public final class LessonLibrary implements AutoCloseable {
  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger PF4J = Logger.getLogger("org.pf4j");

  static {
    PF4J.setLevel(Level.OFF); // entries say what went wrong
  }

  private final Duration deadline;
  private final Texts texts;
  private final List<LessonEntry> entries;

  private LessonLibrary(Places places, Locale language, Duration deadline) {
    this.deadline = deadline;
    this.texts = Texts.of(LessonLibrary.class, language);
    List<Row> rows = new ArrayList<>();
    byId(Finder.find(places.places())).values().forEach(same -> rows.addAll(choose(same)));
    rows.sort(Row.ORDER);
    this.entries = rows.stream().map(Row::entry).toList();
  }

  /**
   * Finds, checks and loads lessons.
   *
   * @param places where to look
   * @param language the language of titles and reasons
   */
  public static LessonLibrary open(Places places, Locale language) {
    return open(places, language, Guard.DEADLINE);
  }

  /** As above; no call of a lesson's code takes longer than {@code deadline}. */
  static LessonLibrary open(Places places, Locale language, Duration deadline) {
    return new LessonLibrary(places, language, deadline);
  }

  /** Every lesson and every broken file: built-in lessons by chapter, then the others by title. */
  public List<LessonEntry> entries() {
    return entries;
  }

  /** The ids of the lessons that can be opened, in order. */
  public List<String> ids() {
    return entries.stream().filter(LessonEntry::isReady).map(entry -> entry.info().id()).toList();
  }

  /** The lesson of that id, a ready one if there is one. */
  public Optional<LessonEntry> find(String id) {
    return entries.stream()
        .filter(entry -> entry.info().id().equals(id))
        .min(Comparator.comparing(LessonEntry::state));
  }

  /** Unloads all lessons. */
  @Override
  public void close() {
    entries.forEach(entry -> entry.lesson().ifPresent(LoadedLesson::close));
  }

  private static Map<String, List<Candidate>> byId(List<Candidate> found) {
    Map<String, List<Candidate>> byId = new LinkedHashMap<>();
    for (Candidate candidate : found) {
      byId.computeIfAbsent(candidate.info().id(), id -> new ArrayList<>()).add(candidate);
    }
    return byId;
  }

  /**
   * The highest version that works; a tie goes to the earlier place, and what was broken is shown
   * beside it.
   */
  private List<Row> choose(List<Candidate> same) {
    List<Row> rows = new ArrayList<>();
    List<Candidate> sound = new ArrayList<>();
    for (Candidate candidate : same) {
      BrokenLessonException problem = candidate.problem();
      if (problem == null) {
        sound.add(candidate);
      } else {
        rows.add(broken(candidate, problem));
      }
    }
    sound.sort((a, b) -> SdkVersion.compare(b.info().version(), a.info().version()));
    Candidate chosen = null;
    for (Candidate candidate : sound) {
      if (chosen == null) {
        Row row = load(candidate);
        rows.add(row);
        chosen = row.entry().isReady() ? candidate : null;
      } else if (candidate.isRivalOf(chosen)) {
        String file = source(chosen.files().get(0));
        rows.add(broken(candidate, new BrokenLessonException("duplicate", "file", file)));
      }
    }
    return rows;
  }

  private Row load(Candidate candidate) {
    LessonJar jar = candidate.jar();
    if (jar == null) {
      throw new IllegalArgumentException("not sound: " + candidate);
    }
    try {
      LoadedLesson lesson = LoadedLesson.of(jar, texts.locale(), deadline);
      Texts own = lesson.texts(texts.locale());
      String title = own.find("title").orElse(candidate.info().id());
      String chapter = own.setting("chapter").orElse("");
      return row(candidate, title, chapter, State.READY, "", "", Optional.of(lesson));
    } catch (BrokenLessonException e) {
      return broken(candidate, e);
    }
  }

  private Row broken(Candidate candidate, BrokenLessonException problem) {
    return row(
        candidate,
        candidate.info().id(),
        "",
        State.BROKEN,
        problem.reason(texts),
        problem.fix(texts),
        Optional.empty());
  }

  private Row row(
      Candidate candidate,
      String title,
      String chapter,
      State state,
      String reason,
      String fix,
      Optional<LoadedLesson> lesson) {
    LessonInfo info = candidate.info();
    List<String> sources = candidate.files().stream().map(this::source).toList();
    boolean builtIn = candidate.isBuiltIn();
    LessonEntry entry = new LessonEntry(info, title, sources, builtIn, state, reason, fix, lesson);
    return new Row(entry, chapter);
  }

  private String source(LessonFile file) {
    return file.path().map(Object::toString).orElse(texts.text("source.built-in"));
  }

  /** An entry and where it stands. */
  private record Row(LessonEntry entry, String chapter) {
    static final Comparator<Row> ORDER =
        Comparator.comparing((Row row) -> !row.entry().builtIn())
            .thenComparingInt(Row::number)
            .thenComparing(row -> row.entry().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.entry().state())
            .thenComparing(row -> String.join("\n", row.entry().sources()));

    private int number() {
      boolean numbered = entry.builtIn() && chapter.matches("\\d{1,6}");
      return numbered ? Integer.parseInt(chapter) : Integer.MAX_VALUE;
    }
  }
}
