package org.weightroom.app.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads files that are not too large, and writes so that there is always a whole one: the old or
 * the new, even if the power fails meanwhile.
 */
public final class SafeFile {
  private static final SafeFile REAL = new SafeFile(new Disk());

  private final Disk disk;

  /** Makes one for another disk: tests let it fail. */
  public SafeFile(Disk disk) {
    this.disk = disk;
  }

  /**
   * Reads a whole file.
   *
   * @throws BadFileException if it is too large
   */
  public static byte[] read(Path file) throws IOException, BadFileException {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(JsonReader.MOST_BYTES + 1);
      if (bytes.length > JsonReader.MOST_BYTES) {
        throw new BadFileException("size", String.valueOf(file.getFileName()), "");
      }
      return bytes;
    }
  }

  /** Writes a whole file, and the folder it lies in if that is not there yet. */
  public static void write(Path file, byte[] bytes) throws IOException {
    REAL.put(file, bytes, Optional.empty());
  }

  /** As {@link #write}; the file that was there goes on as the previous one. */
  public static void replace(Path file, byte[] bytes, Path previous) throws IOException {
    REAL.put(file, bytes, Optional.of(previous));
  }

  /** Writes as {@link #replace}, on this disk. */
  public void put(Path file, byte[] bytes, Optional<Path> previous) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file");
    disk.makeFolder(folder);
    Path temporary = disk.makeTemporary(folder);
    try {
      disk.write(temporary, bytes);
      disk.force(temporary);
      if (previous.isPresent() && disk.exists(file)) {
        disk.move(file, previous.get()); // for a moment the previous one is all there is
      }
      disk.move(temporary, file);
    } catch (IOException | RuntimeException e) {
      try {
        disk.delete(temporary);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
    disk.forceFolder(folder);
  }

  /** What is asked of the system; tests let each of it fail. */
  public static class Disk {
    /** Makes a folder, and those it lies in; their names are on the disk then. */
    protected void makeFolder(Path folder) throws IOException {
      Path parent = folder.getParent();
      if (!Files.isDirectory(folder) && parent != null) {
        makeFolder(parent);
        Files.createDirectories(folder);
        forceFolder(parent);
      }
    }

    protected Path makeTemporary(Path folder) throws IOException {
      return Files.createTempFile(folder, ".writing", ".tmp");
    }

    protected boolean exists(Path file) {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    protected void write(Path file, byte[] bytes) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
    }

    /** Waits until a file's bytes are on the disk. */
    protected void force(Path file) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }

    protected void move(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the new name on the disk, where the system lets folders be forced: not on Windows. */
    protected void forceFolder(Path folder) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        // The file is whole all the same: the system decides when its name reaches the disk.
      }
    }

    protected void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
