package org.weightroom.app.classroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a class: {@code <escaped student>.<pc>.jsonl}, and a list of who is expected. */
final class LogFolder {
  /** Who is expected: a name a line, in UTF-8; lines that begin with # do not count. */
  static final String ROSTER = "class.txt";

  private static final String LOG = ".jsonl";
  private static final String GUEST = "~";
  private static final long LONGEST_ROSTER = 1 << 20;

  private final Path path;
  private String rosterStamp = "";
  private List<String> roster = List.of();

  LogFolder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /**
   * The logs that lie there now, and what tells a change of each. One walk asks for all: on a share
   * that is one question, not one for each file.
   *
   * @throws IOException if the folder cannot be read
   */
  Map<Path, String> logs() throws IOException {
    Map<Path, String> logs = new TreeMap<>();
    Files.walkFileTree(
        path,
        EnumSet.noneOf(FileVisitOption.class),
        1,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            String name = String.valueOf(file.getFileName());
            String stamp = seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
            if (name.equals(ROSTER)) {
              readRoster(file, stamp, seen.size());
            } else if (name.endsWith(LOG)
                && name.indexOf('.') > 0
                && !LogFile.key(file).equals(GUEST)) {
              logs.put(file, stamp);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (file.equals(path)) {
              throw problem; // the folder itself
            }
            return FileVisitResult.CONTINUE; // just renamed: seen at the next look
          }
        });
    return logs;
  }

  /** Who is expected; empty if nobody has said so. */
  List<String> roster() {
    return roster;
  }

  private void readRoster(Path file, String stamp, long size) {
    if (stamp.equals(rosterStamp) || size > LONGEST_ROSTER) {
      return;
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      roster =
          text.lines()
              .map(line -> line.replace("\ufeff", "").strip())
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .distinct()
              .toList();
      rosterStamp = stamp;
    } catch (IOException e) {
      rosterStamp = ""; // asked for again at the next look; the names read before hold meanwhile
    }
  }
}
