package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.weightroom.app.file.SafeFile;

/**
 * A disk as a power failure shows it: bytes that were not forced are gone or torn, names in a
 * folder that was not forced are there or not, each for itself. It can fail, stop or run full
 * anywhere.
 */
final class MemoryDisk extends SafeFile.Disk {
  /** Nobody catches it: the power is off. */
  static final class PowerOff extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What becomes of an operation. */
  enum Fate {
    FAILS,
    HALTS,
    HALTS_AFTER,
    HALF_WRITES
  }

  private final Map<Path, Content> now = new HashMap<>();
  private final List<Change> unforced = new ArrayList<>();
  private Map<Path, Content> durable = new HashMap<>();
  private int operations;
  private int fatal = -1;
  private Fate fate = Fate.FAILS;
  private long room = Long.MAX_VALUE;
  private int names;

  /** The bytes of a file: those that were written, and those that are on the disk. */
  private static final class Content {
    private byte[] written = new byte[0];
    private byte[] forced = new byte[0];
  }

  /** A name that was taken and one that was given, together, and not on the disk yet. */
  private record Change(Optional<Path> taken, Optional<Path> given, Content content) {}

  /** Lets one operation, counted from now on, go wrong. */
  void goWrong(int operation, Fate how) {
    operations = 0;
    fatal = operation;
    fate = how;
  }

  /** Lets nothing go wrong any more. */
  void mend() {
    fatal = -1;
    room = Long.MAX_VALUE;
  }

  /** Leaves room for so many bytes. */
  void room(long bytes) {
    room = bytes;
  }

  int operations() {
    return operations;
  }

  /** The power fails and comes back: what was not forced is there or not, as chance has it. */
  void crash(Random random) {
    Map<Path, Content> left = new HashMap<>(durable);
    for (Change change : unforced) {
      if (random.nextBoolean()) {
        change.taken().ifPresent(left::remove);
        change.given().ifPresent(name -> left.put(name, change.content()));
      }
    }
    unforced.clear();
    now.clear();
    left.forEach(
        (name, content) -> {
          Content survived = new Content();
          boolean torn = content.written.length > content.forced.length;
          int kept = torn ? random.nextInt(content.written.length + 1) : 0;
          survived.forced =
              torn && kept > content.forced.length
                  ? Arrays.copyOf(content.written, kept)
                  : content.forced;
          survived.written = survived.forced;
          now.put(name, survived);
        });
    durable = new HashMap<>(now);
  }

  /** Puts the files as they are now into a folder. */
  void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Path, Content> file : now.entrySet()) {
      Files.write(folder.resolve(file.getKey().getFileName()), file.getValue().written);
    }
  }

  private boolean step(String what) throws IOException {
    boolean fatalNow = operations++ == fatal;
    if (fatalNow && fate == Fate.HALTS) {
      throw new PowerOff();
    }
    if (fatalNow && fate == Fate.FAILS) {
      throw new IOException(what);
    }
    return fatalNow;
  }

  private static void after(boolean fatal) {
    if (fatal) {
      throw new PowerOff();
    }
  }

  @Override
  protected void makeFolder(Path folder) throws IOException {
    after(step("makeFolder"));
  }

  @Override
  protected Path makeTemporary(Path folder) throws IOException {
    boolean fatalNow = step("makeTemporary");
    Path file = folder.resolve(".writing" + names++ + ".tmp");
    put(file, new Content());
    after(fatalNow);
    return file;
  }

  @Override
  protected boolean exists(Path file) {
    return now.containsKey(file);
  }

  @Override
  protected void write(Path file, byte[] bytes) throws IOException {
    boolean fatalNow = step("write");
    Content content = now.get(file);
    long fits = Math.min(bytes.length, room);
    content.written =
        Arrays.copyOf(bytes, fatalNow && fate == Fate.HALF_WRITES ? bytes.length / 2 : (int) fits);
    room -= fits;
    if (fits < bytes.length) {
      throw new IOException("no space left");
    }
    after(fatalNow);
  }

  @Override
  protected void force(Path file) throws IOException {
    boolean fatalNow = step("force");
    now.get(file).forced = now.get(file).written;
    after(fatalNow);
  }

  @Override
  protected void move(Path from, Path to) throws IOException {
    boolean fatalNow = step("move");
    Content content = now.remove(from);
    now.put(to, content);
    unforced.add(new Change(Optional.of(from), Optional.of(to), content));
    after(fatalNow);
  }

  @Override
  protected void forceFolder(Path folder) {
    try {
      boolean fatalNow = step("forceFolder");
      unforced.clear();
      durable = new HashMap<>(now);
      after(fatalNow);
    } catch (IOException e) {
      throw new PowerOff(); // it has nobody to tell
    }
  }

  @Override
  protected void delete(Path file) throws IOException {
    boolean fatalNow = step("delete");
    Content content = now.remove(file);
    unforced.add(new Change(Optional.of(file), Optional.empty(), content));
    after(fatalNow);
  }

  private void put(Path name, Content content) {
    now.put(name, content);
    unforced.add(new Change(Optional.empty(), Optional.of(name), content));
  }
}
