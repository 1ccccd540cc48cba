package org.weightroom.app.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files in a zip, in memory: nothing of it reaches the disk before all of it is known. */
final class Zip {
  /** The largest zip, in bytes. */
  static final int MOST_BYTES = 128 << 20;

  /** The largest entry, in bytes: what a log can have. */
  static final int MOST_ENTRY = 64 << 20;

  /** All entries, in bytes. */
  static final int MOST_UNPACKED = 256 << 20;

  /** How many entries there can be. */
  static final int MOST_ENTRIES = 5_000;

  /** The first time that a zip can hold: the same files make the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int END_MARK = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int LONGEST_COMMENT = 0xffff;

  private Zip() {}

  /**
   * Packs files.
   *
   * @throws TransferException if {@link #unpack} would refuse them
   */
  static byte[] pack(Map<String, byte[]> files) throws TransferException, IOException {
    long all = 0;
    for (byte[] bytes : files.values()) {
      all += bytes.length;
      if (bytes.length > MOST_ENTRY) {
        throw tooLarge();
      }
    }
    if (files.size() > MOST_ENTRIES || all > MOST_UNPACKED) {
      throw tooLarge();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    if (bytes.size() > MOST_BYTES) {
      throw tooLarge();
    }
    return bytes.toByteArray();
  }

  /**
   * Unpacks files, in their order; their names can be anything.
   *
   * @throws TransferException if it is no zip, damaged, or larger than such a file can be
   */
  static Map<String, byte[]> unpack(byte[] zip) throws TransferException {
    if (zip.length > MOST_BYTES) {
      throw tooLarge();
    }
    if (zip.length < END_LENGTH || zip[0] != 'P' || zip[1] != 'K') {
      throw new TransferException("no-student-file");
    }
    int promised = promisedEntries(zip);
    Map<String, byte[]> files = new LinkedHashMap<>();
    long all = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readNBytes(MOST_ENTRY + 1);
        all += bytes.length;
        if (bytes.length > MOST_ENTRY || all > MOST_UNPACKED || files.size() == MOST_ENTRIES) {
          throw tooLarge();
        }
        if (entry.isDirectory() || files.put(entry.getName(), bytes) != null) {
          throw new TransferException("entry-name", "entry", entry.getName());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
    if (files.size() != promised) {
      throw damaged();
    }
    return files;
  }

  /** How many entries the zip's own list has: a zip that was cut off has lost it. */
  private static int promisedEntries(byte[] zip) throws TransferException {
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int last = zip.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (buffer.getInt(at) == END_MARK) {
        return Short.toUnsignedInt(buffer.getShort(at + END_COUNT));
      }
    }
    throw damaged();
  }

  private static TransferException damaged() {
    return new TransferException("damaged");
  }

  private static TransferException tooLarge() {
    return new TransferException("size");
  }
}
