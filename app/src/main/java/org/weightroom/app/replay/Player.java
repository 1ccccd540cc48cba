package org.weightroom.app.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.app.replay.Replayed.Verdict;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;

/** Plays one log, line by line. */
final class Player {
  private final LessonLibrary library;
  private final Texts texts;
  private final Map<String, Played> open = new LinkedHashMap<>();
  private volatile long line;
  private @Nullable Replayed unplayed;

  Player(LessonLibrary library, Texts texts) {
    this.library = library;
    this.texts = texts;
  }

  /** What came of it; lines of lessons that are not here are passed over, and told at the end. */
  Replayed play(StudentLog log) {
    try {
      for (Entry entry : log.entries()) {
        line = entry.number() + 1;
        Optional<String> altered = altered(entry);
        if (altered.isPresent()) {
          return new Replayed(Verdict.ALTERED, line, told(altered.get()), works());
        }
      }
      return switch (log.verdict()) {
        case ALTERED ->
            new Replayed(Verdict.ALTERED, log.entries().size() + 1L, log.problem(), works());
        case UNREADABLE -> new Replayed(Verdict.UNREADABLE, 0, log.problem(), works());
        case CHAINED -> end();
      };
    } finally {
      open.values().forEach(Played::close);
    }
  }

  /** It was not played to its end; asked on any thread. */
  Replayed stopped(String reason) {
    return new Replayed(Verdict.UNREADABLE, line, told(reason), Map.of());
  }

  private Replayed end() {
    Replayed passedOver = unplayed;
    return passedOver == null
        ? new Replayed(Verdict.CONSISTENT, 0, "", works())
        : new Replayed(Verdict.UNREADABLE, passedOver.line(), passedOver.problem(), works());
  }

  private Map<String, Work> works() {
    Map<String, Work> works = new LinkedHashMap<>();
    open.forEach((lesson, played) -> played.work().ifPresent(work -> works.put(lesson, work)));
    return works;
  }

  private Optional<String> altered(Entry entry) {
    if (entry.what() == Entry.What.OPEN) {
      return open(entry);
    }
    if (entry.lesson().isEmpty()) {
      return Optional.empty();
    }
    Played played = open.get(entry.lesson());
    if (played == null) {
      return Optional.of(texts.text("altered.not-open", "lesson", entry.lesson()));
    }
    return played.play(entry, texts);
  }

  private Optional<String> open(Entry entry) {
    Played before = open.get(entry.lesson());
    try {
      Optional<Work> from = from(entry);
      if (before != null && Boolean.TRUE.equals(entry.more().get("goesOn"))) {
        return from.flatMap(work -> before.goesOn(work, texts));
      }
      if (before != null) {
        before.close();
      }
      return open(entry, from);
    } catch (BadFileException e) {
      return Optional.of(texts.text("altered.from", "problem", e.text(texts)));
    }
  }

  private Optional<String> open(Entry entry, Optional<Work> from) {
    try {
      LessonModel model = model(entry);
      model.open(new Alone());
      from.ifPresent(work -> work.putInto(model));
      Played played = Played.of(model, entry, from);
      open.put(entry.lesson(), played);
      return played.opened(entry, texts);
    } catch (BrokenLessonException e) {
      unplayed(e.reason(texts));
    } catch (MissingException e) {
      unplayed(e.text(texts));
    }
    open.put(entry.lesson(), Played.none());
    return Optional.empty();
  }

  private LessonModel model(Entry entry) throws BrokenLessonException, MissingException {
    if (entry.more().containsKey("fromLost")) {
      throw new MissingException("unplayed.from", entry.lesson(), "");
    }
    LessonEntry found =
        library
            .find(entry.lesson())
            .orElseThrow(() -> new MissingException("unplayed.missing", entry.lesson(), ""));
    if (!found.info().version().equals(entry.lessonVersion())) {
      throw new MissingException("unplayed.version", entry.lesson(), found.info().version());
    }
    LoadedLesson lesson =
        found
            .lesson()
            .orElseThrow(
                () -> new MissingException("unplayed.closed", entry.lesson(), found.reason()));
    return lesson.createModel();
  }

  private static Optional<Work> from(Entry entry) throws BadFileException {
    Object from = entry.more().get("from");
    if (from == null) {
      return Optional.empty();
    }
    if (!(from instanceof Map<?, ?>)) {
      throw new BadFileException("object", "from", "");
    }
    @SuppressWarnings("unchecked") // JSON's names are strings
    Map<String, Object> values = (Map<String, Object>) from;
    Work work = WorkFile.of(JsonObject.of("from", values));
    if (!work.lesson().equals(entry.lesson())) {
      throw new BadFileException("value", "from.lesson", work.lesson());
    }
    return Optional.of(work);
  }

  private void unplayed(String reason) {
    if (unplayed == null) {
      unplayed = new Replayed(Verdict.UNREADABLE, line, told(reason), Map.of());
    }
  }

  private String told(String problem) {
    return texts.text("told", "line", line, "problem", problem);
  }

  /** A lesson that is not here, not in that version, or cannot be opened. */
  private static final class MissingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String lesson;
    private final String word;

    MissingException(String key, String lesson, String word) {
      super(key);
      this.key = key;
      this.lesson = lesson;
      this.word = word;
    }

    String text(Texts texts) {
      return texts.text(key, "lesson", lesson, "word", word);
    }
  }
}
