package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.SafeFile;

/** A file of a student's saved work on its way from one PC to another, byte by byte. */
public final class WorkCopy {
  private static final String BESIDE = "-x[0-9a-f]{16}(-\\d{1,2})?";
  private static final int MARK = 16;
  private static final int MOST = 99;
  private static final int LONGEST_NAME = 200;

  /** Counting from one more to the last there can be would take a while. */
  private static final long MOST_SEQUENCE = 1L << 53;

  private final String name;
  private final byte[] bytes;
  private final String lesson;
  private final String writer;
  private final long sequence;
  private final Set<String> solved;

  private WorkCopy(String name, byte[] bytes, SavedWork saved) {
    this.name = name;
    this.bytes = bytes;
    this.lesson = saved.work().lesson();
    this.writer = saved.writer();
    this.sequence = saved.sequence();
    this.solved = Set.copyOf(saved.work().progress().solved());
  }

  /** Whether a file of this name is work in a student's folder. */
  public static boolean isName(String name) {
    return name.endsWith(WorkFolder.ENDING)
        && name.length() <= LONGEST_NAME
        && WorkFolder.NAME.matcher(name).matches();
  }

  /**
   * The work that these bytes spell.
   *
   * @throws BadFileException if they are not what was written, or the name is another's
   */
  public static WorkCopy of(String name, byte[] bytes) throws BadFileException {
    SavedWork saved = SavedWork.read(bytes);
    String own = WorkFolder.plain(saved.work().lesson()) + "." + saved.writer();
    boolean fits =
        isName(name)
            && name.startsWith(own)
            && name.substring(own.length()).matches("(" + BESIDE + ")?\\.work");
    if (!fits || Writer.of(saved.writer()).isEmpty()) {
      throw new BadFileException("value", "writer", saved.writer());
    }
    if (saved.sequence() > MOST_SEQUENCE) {
      throw new BadFileException("value", "sequence", String.valueOf(saved.sequence()));
    }
    return new WorkCopy(name, bytes, saved);
  }

  /**
   * What lies in a student's folder, by name: of each file the newest generation that is sound.
   * Nothing in the folder changes.
   *
   * @param unread hears of the files of which no generation is
   */
  public static List<WorkCopy> all(Path folder, Consumer<Path> unread) throws IOException {
    Set<Path> files = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        all.map(file -> String.valueOf(file.getFileName()))
            .filter(name -> WorkFolder.NAME.matcher(name).matches())
            .map(name -> folder.resolve(name.replaceFirst("\\.1$", "")))
            .forEach(files::add);
      }
    }
    List<WorkCopy> copies = new ArrayList<>();
    for (Path file : files) {
      Optional<WorkCopy> newest = sound(file).or(() -> sound(file, WorkFolder.previous(file)));
      newest.ifPresentOrElse(copies::add, () -> unread.accept(file));
    }
    return copies;
  }

  /**
   * Work that is in no file yet.
   *
   * @param pc this PC's name
   * @param before what is newer than these is the newest
   */
  public static WorkCopy fresh(Work work, String pc, Collection<WorkCopy> before) {
    long sequence =
        before.stream()
            .filter(copy -> copy.lesson.equals(work.lesson()))
            .mapToLong(copy -> copy.sequence)
            .max()
            .orElse(0);
    Writer writer = Writer.open(pc);
    writer.close(); // it writes nothing else
    SavedWork saved = new SavedWork(sequence + 1, writer.name(), work);
    String name = WorkFolder.plain(work.lesson()) + "." + writer.name() + WorkFolder.ENDING;
    return new WorkCopy(name, saved.bytes(), saved);
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** Whether the other one goes by the same name and is not newer. */
  public boolean hides(WorkCopy other) {
    return name.equals(other.name) && sequence >= other.sequence;
  }

  /** What is in it. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Puts it beside what is there. Only what the same writer wrote before, and all of which is in
   * it, is replaced, and is then the generation before it.
   *
   * @return whether it was not there already
   */
  public boolean putInto(Path folder) throws IOException {
    Path file = folder.resolve(name);
    Optional<WorkCopy> there = sound(file);
    Optional<WorkCopy> before = there.or(() -> sound(file, WorkFolder.previous(file)));
    if (before.filter(ours -> ours.has(this)).isPresent()) {
      return false;
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      SafeFile.write(file, bytes);
      return true;
    }
    if (there.filter(this::has).isPresent()) {
      SafeFile.replace(file, bytes, WorkFolder.previous(file));
      return true;
    }
    return putBeside(file);
  }

  /**
   * Moves what lies in one folder to another; what is damaged stays, and so do state files that
   * tell something else.
   */
  static void moveAll(Path from, Path to) throws IOException {
    for (WorkCopy copy : all(from, unread -> {})) {
      Path file = from.resolve(copy.name);
      Path previous = WorkFolder.previous(file);
      boolean whole = sound(file).filter(same -> Arrays.equals(same.bytes, copy.bytes)).isPresent();
      Optional<WorkCopy> before = sound(file, previous);
      copy.putInto(to);
      Path state = from.resolve(WorkFolder.plain(copy.lesson) + WorkFile.ENDING);
      if (copy.tells(state) || before.filter(older -> older.tells(state)).isPresent()) {
        Files.delete(state);
      }
      if (before.isPresent()) {
        Files.delete(previous);
      }
      if (whole) {
        Files.delete(file);
      }
    }
  }

  private boolean tells(Path state) {
    try {
      return WorkFile.read(state).equals(SavedWork.read(bytes).work());
    } catch (IOException | BadFileException e) {
      return false;
    }
  }

  /** Whether all is here that is in the other file of this writer: it is the same, or older. */
  private boolean has(WorkCopy other) {
    return Arrays.equals(bytes, other.bytes)
        || (writer.equals(other.writer)
            && sequence > other.sequence
            && solved.containsAll(other.solved));
  }

  /** Two files of one writer that do not go on from each other: somebody has copied a PC. */
  private boolean putBeside(Path file) throws IOException {
    String stem = name.replaceFirst("(" + BESIDE + ")?\\.work$", "");
    String mark = "-x" + SavedWork.mark(bytes).substring(0, MARK);
    for (int i = 1; i <= MOST; i++) {
      String number = i == 1 ? "" : "-" + i;
      Path beside = file.resolveSibling(stem + mark + number + WorkFolder.ENDING);
      if (Files.notExists(beside, LinkOption.NOFOLLOW_LINKS)) {
        SafeFile.write(beside, bytes);
        return true;
      }
      if (sound(beside).filter(same -> Arrays.equals(bytes, same.bytes)).isPresent()) {
        return false;
      }
    }
    throw new IOException(file + ": too many of its kind");
  }

  private static Optional<WorkCopy> sound(Path file) {
    return sound(file, file);
  }

  /** The work in a file that goes by the name of another. */
  private static Optional<WorkCopy> sound(Path named, Path file) {
    try {
      return Optional.of(of(String.valueOf(named.getFileName()), SafeFile.read(file)));
    } catch (IOException | BadFileException e) {
      return Optional.empty(); // whoever loads the folder tells what is wrong
    }
  }
}
