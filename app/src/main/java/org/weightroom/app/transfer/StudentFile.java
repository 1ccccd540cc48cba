package org.weightroom.app.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.log.LogCopy;
import org.weightroom.app.log.LogCopy.Placed;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Pc;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.progress.Spare;
import org.weightroom.app.progress.Work;
import org.weightroom.app.progress.WorkCopy;
import org.weightroom.lesson.Texts;

/**
 * All that is kept of a student on a PC, in one file: the saved work of every lesson and all logs.
 * On another PC it is put beside what is there, and nothing of either is lost.
 */
public final class StudentFile {
  /** How such a file's name ends. */
  public static final String ENDING = ".weightroom-student";

  private static final Pattern NO_FILE_NAME =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.|[. ]$");

  private final Contents contents;
  private final List<Path> leftOut;

  private StudentFile(Contents contents, List<Path> leftOut) {
    this.contents = contents;
    this.leftOut = List.copyOf(leftOut);
  }

  /** Whether a file is meant to be one. */
  public static boolean is(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** What a student's file is called unless somebody calls it otherwise; any system takes it. */
  public static String suggestedName(String student) {
    String plain = NO_FILE_NAME.matcher(student).replaceAll("-");
    return plain + ENDING;
  }

  /**
   * Gathers all that is kept of a student on this PC, also what could not be saved where it
   * belongs, without changing anything.
   *
   * @param unsaved work that could not be saved there
   * @param spare a folder with logs that could not be saved yet, if there are any
   * @param texts in whose language problems are told
   * @throws TransferException if nothing is
   */
  public static StudentFile gather(
      String student, Path userFolder, Collection<Work> unsaved, Optional<Path> spare, Texts texts)
      throws IOException, TransferException {
    Path folder = Names.folder(userFolder, student);
    String pc = Pc.name(userFolder);
    List<Path> leftOut = new ArrayList<>();
    List<WorkCopy> works = new ArrayList<>(WorkCopy.all(folder, leftOut::add));
    List<Path> left = Spare.folders(folder);
    for (Path each : left) {
      for (WorkCopy copy : WorkCopy.all(each, leftOut::add)) {
        if (works.stream().noneMatch(known -> known.hides(copy))) {
          works.removeIf(copy::hides);
          works.add(copy);
        }
      }
    }
    for (Work work : unsaved) {
      works.add(WorkCopy.fresh(work, pc, works));
    }
    Map<String, LogCopy> logs = new TreeMap<>();
    List<LogCopy> found = new ArrayList<>(LogCopy.all(folder, texts));
    for (Path each : left) {
      found.addAll(LogCopy.all(each, texts));
    }
    if (spare.isPresent()) {
      found.addAll(LogCopy.all(spare.get(), texts)); // last: it goes on from the one that lies here
    }
    for (LogCopy log : found) {
      if (log.verdict() != Verdict.UNREADABLE && log.student().equals(student)) {
        LogCopy known = logs.getOrDefault(log.name(), log);
        if (log.goesOnFrom(known)) {
          logs.put(log.name(), log);
        } else if (!known.goesOnFrom(log)) {
          leftOut.add(folder.resolve(log.name())); // it is about to be put beside the other
        }
      } else if (log.bytes().length > 0) {
        leftOut.add(folder.resolve(log.name()));
      }
    }
    if (works.isEmpty() && logs.isEmpty()) {
      throw new TransferException("nothing", "student", student);
    }
    return new StudentFile(new Contents(student, pc, works, List.copyOf(logs.values())), leftOut);
  }

  /**
   * Reads a file and checks everything in it.
   *
   * @param texts in whose language problems are told
   * @throws TransferException if anything is wrong with it
   */
  public static StudentFile read(Path file, Texts texts) throws TransferException {
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes(Zip.MOST_BYTES + 1), texts);
    } catch (IOException e) {
      throw new TransferException("unreadable");
    }
  }

  static StudentFile of(byte[] bytes, Texts texts) throws TransferException {
    try {
      return new StudentFile(Contents.of(Zip.unpack(bytes), texts), List.of());
    } catch (OutOfMemoryError e) {
      throw new TransferException("size"); // for this PC
    }
  }

  /** Writes it, whole or not at all. */
  public void write(Path file) throws IOException, TransferException {
    SafeFile.write(file, bytes());
  }

  byte[] bytes() throws IOException, TransferException {
    return Zip.pack(contents.files());
  }

  /** Whose it is. */
  public String student() {
    return contents.student();
  }

  /** The PC that it was written on. */
  public String pc() {
    return contents.pc();
  }

  /** Whether it has every line of the other one's logs: another PC's file has others. */
  public boolean goesOnFrom(StudentFile other) {
    return student().equals(other.student())
        && other.contents.logs().stream()
            .allMatch(old -> contents.logs().stream().anyMatch(log -> log.goesOnFrom(old)));
  }

  /** Which of its logs was altered, and where: one line; empty if none was. */
  String altered(Texts texts) {
    return contents.logs().stream()
        .filter(log -> log.verdict() == Verdict.ALTERED)
        .map(log -> new TransferException("altered", "entry", log.name(), "problem", log.problem()))
        .map(told -> told.text(texts))
        .findFirst()
        .orElse("");
  }

  /** How many files are in it. */
  public int size() {
    return contents.works().size() + contents.logs().size();
  }

  /** What is kept of the student and is not in it, as it is damaged. */
  public List<Path> leftOut() {
    return leftOut;
  }

  /**
   * Puts everything beside what is kept of the student on this PC. If that fails, what has come
   * stays, and it can be put there once more.
   */
  Arrived putInto(Path userFolder) throws IOException {
    Path folder = Names.folder(userFolder, student());
    String pc = Pc.name(userFolder);
    int fresh = 0;
    List<Path> logs = new ArrayList<>();
    for (LogCopy log : contents.logs()) {
      Placed placed = log.putInto(folder, pc);
      logs.add(placed.file());
      fresh += placed.isNew() ? 1 : 0;
    }
    for (WorkCopy work : contents.works()) {
      fresh += work.putInto(folder) ? 1 : 0;
    }
    return new Arrived(fresh, logs);
  }

  /**
   * What came of it.
   *
   * @param fresh how many of the files have told something new
   * @param logs where the logs lie now
   */
  record Arrived(int fresh, List<Path> logs) {}
}
