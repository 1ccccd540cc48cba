package org.weightroom.app.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Reads files that are not too large, and writes so that there is always a whole one: the old or
 * the new, even if the power fails meanwhile.
 */
public final class SafeFile {
  private static final SafeFile REAL = new SafeFile(new Disk());

  private final Disk disk;

  SafeFile(Disk disk) {
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
    REAL.put(file, bytes);
  }

  void put(Path file, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file");
    disk.makeFolder(folder);
    Path temporary = disk.makeTemporary(folder);
    try {
      disk.write(temporary, bytes);
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
  static class Disk {
    void makeFolder(Path folder) throws IOException {
      Files.createDirectories(folder);
    }

    Path makeTemporary(Path folder) throws IOException {
      return Files.createTempFile(folder, ".writing", ".tmp");
    }

    /** Writes, and waits until the bytes are on the disk. */
    void write(Path file, byte[] bytes) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
    }

    void move(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the new name on the disk, where the system lets folders be forced: not on Windows. */
    void forceFolder(Path folder) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        // The file is whole all the same: the system decides when its name reaches the disk.
      }
    }

    void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
