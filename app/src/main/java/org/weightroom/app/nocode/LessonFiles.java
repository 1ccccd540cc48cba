package org.weightroom.app.nocode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a lesson without code, in a folder and in a zip. */
public final class LessonFiles {
  /** The file that makes a folder a lesson. */
  public static final String TEXT = "lesson.txt";

  private static final int MOST_BYTES = 16 << 20;

  /** The first time that a zip can hold. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private LessonFiles() {}

  /** Whether a folder holds a lesson without code. */
  public static boolean isLesson(Path folder) {
    return Files.isRegularFile(folder.resolve(TEXT));
  }

  /** The files in a folder that belong to its lesson; none where it cannot be looked at. */
  public static List<Path> paths(Path folder) {
    List<Path> paths = new ArrayList<>();
    if (isLesson(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, LessonFiles::belongs)) {
        found.forEach(paths::add);
      } catch (IOException | RuntimeException e) {
        return List.of(); // whoever reads it says so
      }
    }
    paths.sort(null);
    return paths;
  }

  /**
   * A lesson's text and tables; what else lies in the folder is no part of it.
   *
   * @throws IOException if a file cannot be read, or together they are larger than a lesson may be
   */
  public static Map<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    int left = MOST_BYTES;
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, LessonFiles::belongs)) {
      for (Path file : found) {
        try (InputStream stream = Files.newInputStream(file)) {
          byte[] bytes = stream.readNBytes(left + 1);
          left -= bytes.length;
          if (left < 0) {
            throw new IOException(file + ": too large");
          }
          files.put(file.getFileName().toString(), bytes);
        }
      }
    }
    return files;
  }

  private static boolean belongs(Path file) {
    return belongs(String.valueOf(file.getFileName()))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean belongs(String name) {
    return name.equals(TEXT)
        || (name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith("."));
  }

  /**
   * The lesson in a zip's entries: at its root, or in its one folder. Empty if there is none.
   *
   * @param entries by name
   */
  public static Map<String, byte[]> unpacked(Map<String, byte[]> entries) {
    String text =
        entries.keySet().stream()
            .filter(name -> name.equals(TEXT) || name.matches("[^/]+/" + TEXT))
            .filter(name -> !name.startsWith("__MACOSX/"))
            .min(Comparator.comparingInt(String::length))
            .orElse("");
    String folder = text.isEmpty() ? "" : text.substring(0, text.length() - TEXT.length());
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (!text.isEmpty()) {
      entries.forEach(
          (name, bytes) -> {
            String file = name.startsWith(folder) ? name.substring(folder.length()) : "/";
            if (!file.contains("/") && belongs(file)) {
              files.put(file, bytes);
            }
          });
    }
    return files;
  }

  /**
   * A zip of a lesson. The same files always give the same bytes: nothing is compressed, and no
   * clock is asked.
   */
  public static byte[] pack(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into memory
    }
    return bytes.toByteArray();
  }
}
