package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.SafeFile;

/**
 * A student's saved work: a file for each lesson and each instance that wrote it, and the
 * generation before it. An instance writes its own files only. It deletes another's only if that
 * one is dead, all of it is united in two generations of its own, and not a byte of it has changed
 * since.
 */
final class WorkFolder {
  private static final Logger LOG = Logger.getLogger(WorkFolder.class.getName());
  static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,100})\\.([a-z0-9.-]+)\\.work(\\.1)?");
  static final String ENDING = ".work";
  private static final String PREVIOUS = ".1";
  private static final int MOST_SET_ASIDE = 1_000;

  private final Path folder;
  private final Writer self;
  private final SafeFile files;
  private final Map<String, Long> sequences;
  private final Map<String, Integer> saved = new LinkedHashMap<>();
  private final List<Found> others = new ArrayList<>();

  /**
   * Names a folder, which need not exist.
   *
   * @param files how files are written
   */
  WorkFolder(Path folder, Writer self, SafeFile files) {
    this(folder, self, files, new ConcurrentHashMap<>());
  }

  private WorkFolder(Path folder, Writer self, SafeFile files, Map<String, Long> sequences) {
    this.folder = folder;
    this.self = self;
    this.files = files;
    this.sequences = sequences;
  }

  /** Another folder of this instance, for what cannot be saved here: the savings count on. */
  WorkFolder beside(Path other) {
    return new WorkFolder(other, self, files, sequences);
  }

  /** A file that was read, as it was. */
  private record Found(Path file, Optional<Writer> writer, String mark, SavedWork saved) {
    Found at(Path other) {
      return new Found(other, writer, mark, saved);
    }
  }

  /** Reads all there is; what is damaged is set aside, and the generation before it is used. */
  SavedWorks load() {
    return load(List.of());
  }

  /** As {@link #load()}, and what earlier runs have left in other folders. */
  SavedWorks load(List<Path> left) {
    Set<Path> bases = new LinkedHashSet<>();
    List<SavedWorks.Problem> problems = new ArrayList<>();
    List<Path> folders = new ArrayList<>(List.of(folder));
    folders.addAll(left);
    for (Path each : folders) {
      try {
        bases.addAll(bases(each));
      } catch (IOException e) {
        problems.add(new SavedWorks.Problem(each, Optional.empty()));
      }
    }
    Map<String, List<SavedWork>> works = new TreeMap<>();
    for (Path base : bases) {
      Optional<Found> found = read(base, problems);
      if (found.isEmpty()) {
        found = read(previous(base), problems);
      }
      found.ifPresent(
          one -> {
            String lesson = one.saved().work().lesson();
            others.add(one);
            sequences.merge(lesson, one.saved().sequence(), Math::max);
            works.computeIfAbsent(lesson, key -> new ArrayList<>()).add(one.saved());
          });
    }
    Map<String, List<Work>> newestFirst = new LinkedHashMap<>();
    works.forEach(
        (lesson, all) ->
            newestFirst.put(
                lesson, all.stream().sorted(SavedWork.NEWEST_FIRST).map(SavedWork::work).toList()));
    return new SavedWorks(newestFirst, problems);
  }

  private static Set<Path> bases(Path folder) throws IOException {
    Set<Path> bases = new TreeSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String name = String.valueOf(file.getFileName());
        if (NAME.matcher(name).matches()) {
          bases.add(folder.resolve(name.replaceFirst("\\.1$", "")));
        }
      }
    } catch (NoSuchFileException e) {
      return Set.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return bases;
  }

  /** What lay in another folder when it was read lies here now. */
  void moved(Path from) {
    others.replaceAll(
        each ->
            from.equals(each.file().getParent())
                ? each.at(folder.resolve(each.file().getFileName()))
                : each);
  }

  /** Deletes what this instance has saved of a lesson here. */
  void delete(String lesson) throws IOException {
    Path file = file(lesson);
    Files.deleteIfExists(previous(file));
    Files.deleteIfExists(file);
  }

  /** Saves; when this returns it is on the disk, and what was saved before it is, too. */
  void save(Work work) throws IOException {
    String lesson = work.lesson();
    long sequence = 1 + sequences.getOrDefault(lesson, 0L);
    byte[] bytes = new SavedWork(sequence, self.name(), work).bytes();
    Path file = file(lesson);
    files.put(file, bytes, Optional.of(previous(file)));
    sequences.merge(lesson, sequence, Math::max);
    if (saved.merge(lesson, 1, Integer::sum) >= 2) {
      tidyUp(lesson);
    }
  }

  private Path file(String lesson) {
    return folder.resolve(plain(lesson) + "." + self.name() + ENDING);
  }

  /** Moves the files of a lesson out of the way, which cannot go on from them. */
  List<SavedWorks.Problem> setAside(String lesson) throws IOException {
    List<SavedWorks.Problem> aside = new ArrayList<>();
    for (Found each : others) {
      if (each.saved().work().lesson().equals(lesson) && Files.exists(each.file())) {
        aside.add(new SavedWorks.Problem(setAside(each.file(), "unused"), Optional.empty()));
      }
    }
    others.removeIf(each -> each.saved().work().lesson().equals(lesson));
    return aside;
  }

  private Optional<Found> read(Path file, List<SavedWorks.Problem> problems) {
    byte[] bytes;
    try {
      bytes = SafeFile.read(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | BadFileException e) {
      problems.add(new SavedWorks.Problem(file, Optional.empty())); // it stays where it is
      return Optional.empty();
    }
    try {
      if (!folder.equals(file.getParent())) { // it can go where it belongs
        WorkCopy.of(String.valueOf(file.getFileName()).replaceFirst("\\.1$", ""), bytes);
      }
      return Optional.of(
          new Found(file, writer(file), SavedWork.mark(bytes), SavedWork.read(bytes)));
    } catch (BadFileException e) {
      if (e.kind().equals("version")) { // whoever wrote it can read it
        problems.add(new SavedWorks.Problem(file, Optional.of(e)));
        return Optional.empty();
      }
      try {
        problems.add(new SavedWorks.Problem(setAside(file, "corrupt"), Optional.of(e)));
      } catch (IOException stays) {
        problems.add(new SavedWorks.Problem(file, Optional.of(e)));
      }
      return Optional.empty();
    }
  }

  private static Path setAside(Path file, String why) throws IOException {
    for (int n = 1; n < MOST_SET_ASIDE; n++) {
      Path aside = file.resolveSibling(file.getFileName() + "." + why + "-" + n);
      if (!Files.exists(aside)) {
        return Files.move(file, aside);
      }
    }
    throw new IOException(file + ": too many of its kind are set aside");
  }

  /** Deletes what others left of a lesson; a file that will not go is no harm. */
  private void tidyUp(String lesson) {
    for (Found each : List.copyOf(others)) {
      boolean over = each.writer().filter(self::knowsDead).isPresent();
      if (over && each.saved().work().lesson().equals(lesson)) {
        try {
          if (SavedWork.mark(Files.readAllBytes(each.file())).equals(each.mark())) {
            Files.delete(each.file());
            Files.deleteIfExists(previous(each.file()));
          }
        } catch (IOException e) {
          LOG.log(Level.FINE, "another instance was faster, or it may not be deleted", e);
        } finally {
          others.remove(each);
        }
      }
    }
  }

  static Path previous(Path file) {
    return file.resolveSibling(file.getFileName() + PREVIOUS);
  }

  private static Optional<Writer> writer(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? Writer.of(name.group(2)) : Optional.empty();
  }

  /** A lesson's id as it is, unless it is none. */
  static String plain(String lesson) {
    return lesson.matches("[a-z0-9-]{1,80}")
        ? lesson
        : "lesson-" + Integer.toHexString(lesson.hashCode());
  }
}
