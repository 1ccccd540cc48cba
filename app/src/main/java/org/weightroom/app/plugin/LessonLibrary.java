package org.weightroom.app.plugin;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.app.policy.Objection;
import org.weightroom.app.policy.Policy;
import org.weightroom.app.policy.PolicyProblem;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Lesson;

/**
 * All lessons that were found, the broken ones too. Nothing is written, and no lesson can keep
 * another from being loaded. What is listed may be asked on any thread.
 */
public final class LessonLibrary implements AutoCloseable {
  private final Texts texts;
  private final Loader loader;
  private final Quarantine quarantine;
  private Places places;
  private List<String> stamp = List.of();
  private volatile Policy policy = Policy.NONE;
  private volatile List<LessonEntry> entries = List.of();

  private LessonLibrary(Places places, Locale language, Quarantine quarantine, Duration deadline) {
    this.places = places;
    this.quarantine = quarantine;
    this.texts = Texts.of(LessonLibrary.class, language);
    this.loader = new Loader(texts.locale(), deadline);
    refresh();
  }

  /**
   * Finds, checks and loads lessons.
   *
   * @param places where to look
   * @param language the language of titles and reasons
   */
  public static LessonLibrary open(Places places, Locale language) {
    return open(places, language, Quarantine.none());
  }

  /** As above, but for those that are in quarantine: none of their code runs. */
  public static LessonLibrary open(Places places, Locale language, Quarantine quarantine) {
    return new LessonLibrary(places, language, quarantine, Guard.DEADLINE);
  }

  /** As above; no call of a lesson's code takes longer than {@code deadline}. */
  static LessonLibrary open(Places places, Locale language, Duration deadline) {
    return new LessonLibrary(places, language, Quarantine.none(), deadline);
  }

  /**
   * Looks again, which may take long. Files with the same bytes are neither loaded nor tried anew;
   * lessons that can no longer be opened stay loaded until {@link #unload}.
   */
  public synchronized void refresh() {
    stamp = places.stamp(); // first: what changes meanwhile is seen the next time
    policy = places.policy().map(Policy::read).orElse(Policy.NONE);
    List<Row> rows = new ArrayList<>();
    byId(Finder.find(places.places(), policy)).values().forEach(same -> rows.addAll(choose(same)));
    rows.sort(Row.ORDER);
    entries = rows.stream().map(Row::entry).toList();
  }

  /** Takes in a lesson that lies nowhere where lessons are looked for, until the program ends. */
  public synchronized void add(Parcel parcel) {
    places = places.and(parcel.place());
    refresh();
  }

  /** Unloads the lessons that can no longer be opened, but for those in use. */
  public synchronized void unload(Predicate<Lesson<?>> inUse) {
    loader.keep(hashes(LessonEntry::isReady), hashes(entry -> true), inUse);
  }

  private Set<String> hashes(Predicate<LessonEntry> which) {
    return entries.stream().filter(which).map(LessonEntry::sha256).collect(Collectors.toSet());
  }

  /** Where lessons are looked for now. */
  public synchronized Places places() {
    return places;
  }

  /** What {@link Places#stamp} said when the lessons were looked for. */
  synchronized List<String> stamp() {
    return stamp;
  }

  /** Every lesson and every broken file: built-in lessons by chapter, then the others by title. */
  public List<LessonEntry> entries() {
    return entries;
  }

  /** What is wrong with the school's list: then only built-in lessons can be opened. */
  public Optional<PolicyProblem> policyProblem() {
    return policy.problem();
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

  /** Lets a lesson out of quarantine and loads it, on the calling thread. */
  public synchronized void release(LessonEntry entry) {
    quarantine.release(entry.info().id(), entry.sha256());
    refresh();
  }

  /** Unloads all lessons. */
  @Override
  public synchronized void close() {
    loader.close();
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
   * and blocked is shown beside it.
   */
  private List<Row> choose(List<Candidate> same) {
    List<Row> rows = new ArrayList<>();
    List<Candidate> sound = new ArrayList<>();
    for (Candidate candidate : same) {
      BrokenLessonException problem = candidate.problem();
      Optional<Hang> hang = quarantine.find(candidate.info().id(), candidate.sha256());
      if (candidate.isBlocked()) {
        rows.add(blocked(candidate, candidate.objection().orElseThrow()));
      } else if (problem == null && hang.isPresent()) {
        rows.add(quarantined(candidate, hang.get()));
      } else if (problem == null) {
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
    LessonSource source = candidate.source();
    if (source == null || candidate.isBlocked()) {
      throw new IllegalArgumentException("not sound: " + candidate);
    }
    try {
      LoadedLesson lesson = loader.load(source, candidate.sha256());
      Texts own = lesson.texts(texts.locale());
      String title = own.find("title").orElse(candidate.info().id());
      String chapter = own.setting("chapter").orElse("");
      String warning = candidate.objection().map(why -> why.reason(texts)).orElse("");
      LessonEntry entry =
          entry(candidate, title, State.READY, "", "", warning, Optional.of(lesson));
      return new Row(entry, chapter);
    } catch (BrokenLessonException e) {
      return broken(candidate, e);
    }
  }

  private Row broken(Candidate candidate, BrokenLessonException problem) {
    return closed(candidate, State.BROKEN, problem.reason(texts), problem.fix(texts));
  }

  private Row blocked(Candidate candidate, Objection objection) {
    return closed(candidate, State.BLOCKED, objection.reason(texts), objection.fix(texts));
  }

  private Row quarantined(Candidate candidate, Hang hang) {
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(texts.locale())
            .withZone(ZoneId.systemDefault());
    String reason = texts.text("quarantine.reason", "when", format.format(hang.when()));
    String fix = texts.text("quarantine.fix");
    LessonEntry entry =
        entry(candidate, hang.title(), State.QUARANTINED, reason, fix, "", Optional.empty());
    return new Row(entry, "");
  }

  private Row closed(Candidate candidate, State state, String reason, String fix) {
    String id = candidate.info().id();
    return new Row(entry(candidate, id, state, reason, fix, "", Optional.empty()), "");
  }

  private LessonEntry entry(
      Candidate candidate,
      String title,
      State state,
      String reason,
      String fix,
      String warning,
      Optional<LoadedLesson> lesson) {
    return new LessonEntry(
        candidate.info(),
        title,
        candidate.files().stream().map(this::source).toList(),
        candidate.isBuiltIn(),
        candidate.sha256(),
        state,
        reason,
        fix,
        warning,
        lesson);
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
