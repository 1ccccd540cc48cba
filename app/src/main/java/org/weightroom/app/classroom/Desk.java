package org.weightroom.app.classroom;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.classroom.Pupil.Presence;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Standing;
import org.weightroom.app.log.Standings;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.log.Tail;
import org.weightroom.app.log.Weave;

/** All logs of one student, added up as they grow; the lines themselves are not kept. */
final class Desk {
  private final Map<Path, LogFile> files = new LinkedHashMap<>();
  private Standings sum = new Standings();
  private Map<String, Standing> lessons = Map.of();
  private Instant latest = Instant.MIN;
  private @Nullable Instant seen;
  private String lesson = "";
  private boolean open;
  private boolean handUp;
  private boolean added;
  private boolean doubled;

  /** The files that are here now, in place of those known before. */
  void files(Collection<LogFile> now) {
    if (!files.keySet().equals(now.stream().map(LogFile::path).collect(Collectors.toSet()))) {
      added = false;
    }
    files.clear();
    now.forEach(file -> files.put(file.path(), file));
  }

  /** Reads what is new in the files that have changed. */
  void read(Instant now) {
    List<List<Entry>> news = new ArrayList<>();
    boolean append = added && !doubled;
    Map<LogFile, List<Entry>> whole = new LinkedHashMap<>();
    for (LogFile file : files.values()) {
      if (file.isStale()) {
        Optional<Tail.Part> part = file.read();
        append &= part.isEmpty() || !part.get().anew();
        part.ifPresent(
            read -> {
              news.add(read.entries());
              if (read.anew()) {
                whole.put(file, read.entries());
              }
            });
      }
    }
    List<Entry> lines = Weave.of(news);
    boolean late = files.size() > 1 && !lines.isEmpty() && lines.get(0).at().isBefore(latest);
    if (!append || late) {
      lines = again(whole);
    }
    boolean first = seen == null;
    lines.forEach(this::add);
    added = true;
    lessons = sum.byLesson();
    if (!lines.isEmpty()) {
      seen = first && latest.isBefore(now) ? latest : now;
    }
  }

  /** Begins anew with all lines of all files, in their order; a copy of a log counts once. */
  private List<Entry> again(Map<LogFile, List<Entry>> read) {
    sum = new Standings();
    latest = Instant.MIN;
    lesson = "";
    open = false;
    handUp = false;
    List<List<Entry>> logs = new ArrayList<>();
    for (LogFile file : files.values()) {
      List<Entry> known = read.get(file);
      logs.add(known == null ? file.all() : known);
    }
    List<Entry> lines = Weave.of(logs);
    doubled = lines.size() < logs.stream().mapToInt(List::size).sum();
    return lines;
  }

  private void add(Entry entry) {
    sum.add(entry);
    latest = entry.at().isAfter(latest) ? entry.at() : latest;
    switch (entry.what()) {
      case OPEN -> {
        lesson = entry.lesson();
        open = true;
      }
      case CLOSE -> open = false;
      case HAND_UP -> handUp = true;
      case HAND_DOWN -> handUp = false;
      case DEED, STEP, REFLECT, BEGIN -> {}
    }
  }

  /** Whether it was read at least once. */
  boolean isRead() {
    return added;
  }

  /** What the student is called whose escaped name was cut; a file's name if it is nobody's. */
  String name(String key) {
    return files.values().stream()
        .map(LogFile::student)
        .filter(name -> !name.isEmpty() && Names.escape(name).equals(key)) // else it is another's
        .findFirst()
        .orElseGet(() -> files.values().iterator().next().name());
  }

  boolean isStale() {
    return !added || files.values().stream().anyMatch(LogFile::isStale);
  }

  /** The student as of now. */
  Pupil pupil(String name, Instant now) {
    Presence presence = presence(now);
    List<LogFile> bad =
        files.values().stream().filter(file -> file.verdict() != Verdict.CHAINED).toList();
    String problems = bad.stream().map(LogFile::problem).collect(Collectors.joining(" "));
    return new Pupil(
        name,
        List.copyOf(files.keySet()),
        lessons,
        lesson,
        open,
        bad.isEmpty() ? Verdict.CHAINED : bad.get(0).verdict(),
        problems,
        Optional.ofNullable(seen),
        presence,
        handUp && presence != Presence.AWAY);
  }

  private Presence presence(Instant now) {
    if (seen == null) {
      return Presence.AWAY;
    }
    Duration silence = Duration.between(seen, now);
    if (silence.compareTo(open ? ClassRoom.AWAY_OPEN : ClassRoom.AWAY_CLOSED) > 0) {
      return Presence.AWAY;
    }
    Standing standing = lessons.get(lesson);
    boolean writes = open && standing != null && !standing.isDone(); // who is done may rest
    return writes && silence.compareTo(ClassRoom.QUIET) > 0 ? Presence.QUIET : Presence.HERE;
  }
}
