package org.weightroom.app.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A temporary folder with what could not be saved in a student's folder: the same files as there,
 * and a state file of each work for people. Its name tells which folder that is. The run that
 * writes to it holds its lock, and a run that has died holds nothing, whoever has its process's
 * number now.
 */
public final class Spare implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Spare.class.getName());
  private static final String NAMELESS = "?"; // a user whom the system knows by number only
  private static final String LOCK = ".lock";
  private static final String PIECES = "\\.writing.*\\.tmp|\\.[a-z0-9-]{1,80}\\.lock";
  private static final int MARK = 16;
  private static final int MOST_FILES = 10_000;
  private static final long MOST_BYTES = 1L << 30;

  private final Path folder;
  private final FileChannel lock;

  private Spare(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes one, which nobody else may look into.
   *
   * @param home the student's folder
   */
  static Spare make(Path home) throws IOException {
    Path folder = Files.createTempDirectory(root(), prefix(home));
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      if (hold(lock).isEmpty()) {
        throw new IOException(folder + ": another run thinks that it was left");
      }
    } catch (UnsupportedOperationException e) {
      LOG.log(Level.FINE, "no locks here: no other run will take it", e);
    } catch (IOException e) {
      try (lock) {
        throw e;
      }
    }
    return new Spare(folder, lock);
  }

  /** Takes those that runs have left which are over; never fails. */
  static List<Spare> left(Path home) {
    List<Spare> left = new ArrayList<>();
    for (Path folder : folders(home)) {
      try {
        take(folder).ifPresent(left::add);
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.INFO, e, () -> folder + " stays as it is");
      }
    }
    return left;
  }

  /**
   * All that there are of a student, also those of runs that go on; only this user's own, and no
   * links.
   *
   * @param home the student's folder
   */
  public static List<Path> folders(Path home) {
    List<Path> folders = new ArrayList<>();
    String prefix = prefix(home);
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            root(), file -> String.valueOf(file.getFileName()).startsWith(prefix))) {
      for (Path folder : all) {
        if (isOurs(folder)) {
          folders.add(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(Level.FINE, "nothing can be left where nothing can be looked for", e);
    }
    folders.sort(null);
    return folders;
  }

  /** Where it is. */
  Path folder() {
    return folder;
  }

  /** Deletes the folder, unless something is in it that is kept nowhere else. */
  void delete() throws IOException {
    try (lock;
        DirectoryStream<Path> pieces =
            Files.newDirectoryStream(
                folder, file -> String.valueOf(file.getFileName()).matches(PIECES))) {
      for (Path piece : pieces) {
        Files.deleteIfExists(piece);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    try (DirectoryStream<Path> rest =
        Files.newDirectoryStream(
            folder, file -> !String.valueOf(file.getFileName()).equals(LOCK))) {
      if (!rest.iterator().hasNext()) {
        Files.deleteIfExists(folder.resolve(LOCK)); // last: without it nobody takes the folder
        Files.deleteIfExists(folder);
      }
    }
  }

  /** From now on another run may take it. */
  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static Optional<Spare> take(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    check(folder);
    FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      if (hold(lock).isPresent()) {
        return Optional.of(new Spare(folder, lock));
      }
      lock.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      try (lock) {
        throw e;
      }
    }
  }

  /** Empty while another one holds it. */
  private static Optional<FileLock> hold(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // this very program
    } catch (IOException e) {
      throw new UnsupportedOperationException(e);
    }
  }

  /** Plain files only, and not more than a student can have left. */
  private static void check(Path folder) throws IOException {
    int files = 0;
    long bytes = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        files++;
        bytes += Files.size(file);
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plain || files > MOST_FILES || bytes > MOST_BYTES) {
          throw new IOException(file + " is not what a student leaves");
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** A folder of this user that nobody else may write to. */
  private static boolean isOurs(Path folder) {
    try {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isPrivate(folder);
    } catch (IOException e) {
      return false; // it has gone meanwhile
    }
  }

  private static boolean isPrivate(Path folder) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      return true; // where temporary folders are each user's own
    }
    Set<PosixFilePermission> rights = view.readAttributes().permissions();
    String user = System.getProperty("user.name", NAMELESS);
    return (user.equals(NAMELESS) || view.getOwner().getName().equals(user))
        && !rights.contains(PosixFilePermission.GROUP_WRITE)
        && !rights.contains(PosixFilePermission.OTHERS_WRITE);
  }

  private static Path root() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /**
   * Tells students apart without a name for others to see. Students of one name in two places, as
   * with two classes on one PC, are not the same.
   */
  private static String prefix(Path home) {
    String place = String.valueOf(home.toAbsolutePath().normalize());
    return "weightroom-"
        + SavedWork.mark(place.getBytes(StandardCharsets.UTF_8)).substring(0, MARK)
        + "-";
  }
}
