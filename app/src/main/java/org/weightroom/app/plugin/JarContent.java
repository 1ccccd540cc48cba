package org.weightroom.app.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A jar unpacked into memory, once: what was checked is what is loaded, whatever happens to the
 * file meanwhile.
 */
final class JarContent {
  /** The largest jar that is read, in bytes. */
  static final int MOST_BYTES = 64 << 20;

  private static final int MOST_UNPACKED = 128 << 20;
  private static final int MOST_ENTRIES = 10_000;
  private static final int END_MARK = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int LONGEST_COMMENT = 0xffff;

  /** Names that lead out of a jar where one unpacks it: absolute, by a drive, or with "..". */
  private static final String OUTSIDE = "(?s)/.*|[A-Za-z]:.*|.*[\\\\\\x00].*|(.*/)?\\.\\.(/.*)?";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private long unpacked;

  private JarContent() {}

  /**
   * Unpacks a jar.
   *
   * @throws BrokenLessonException if it is empty, no jar, damaged, or larger than a lesson may be
   */
  static JarContent of(byte[] jar) throws BrokenLessonException {
    if (jar.length == 0) {
      throw new BrokenLessonException("empty");
    }
    if (jar.length > MOST_BYTES) {
      throw tooLarge();
    }
    if (jar.length < END_LENGTH || jar[0] != 'P' || jar[1] != 'K') {
      throw new BrokenLessonException("no-jar");
    }
    JarContent content = new JarContent();
    try {
      content.unpack(jar);
    } catch (OutOfMemoryError e) {
      throw tooLarge(); // for this machine
    }
    return content;
  }

  /** The bytes of an entry, if it is there. */
  Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** All entries by name. */
  Map<String, byte[]> entries() {
    return Collections.unmodifiableMap(entries);
  }

  private void unpack(byte[] jar) throws BrokenLessonException {
    int promised = promisedEntries(jar);
    int found = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found++;
        if (found > MOST_ENTRIES) {
          throw tooLarge();
        }
        add(entry, zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenLessonException("damaged");
    }
    if (found != promised) {
      throw new BrokenLessonException("damaged");
    }
  }

  private void add(ZipEntry entry, ZipInputStream zip) throws IOException, BrokenLessonException {
    long left = MOST_UNPACKED - unpacked;
    byte[] bytes = zip.readNBytes((int) left + 1);
    if (bytes.length > left) {
      throw tooLarge();
    }
    unpacked += bytes.length;
    if (entry.getName().matches(OUTSIDE)) {
      throw new BrokenLessonException("bad-entry", "name", Failure.plain(entry.getName()));
    }
    if (!entry.isDirectory() && entries.put(entry.getName(), bytes) != null) {
      throw new BrokenLessonException("damaged");
    }
  }

  /** How many entries the jar's own list has: a jar that was cut off has lost it. */
  private static int promisedEntries(byte[] jar) throws BrokenLessonException {
    ByteBuffer buffer = ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN);
    int last = jar.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (buffer.getInt(at) == END_MARK) {
        return Short.toUnsignedInt(buffer.getShort(at + END_COUNT));
      }
    }
    throw new BrokenLessonException("damaged");
  }

  private static BrokenLessonException tooLarge() {
    return new BrokenLessonException("too-large", "most", MOST_BYTES >> 20);
  }
}
