package org.weightroom.app.transfer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;
import org.weightroom.app.log.LogCopy;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.progress.WorkCopy;
import org.weightroom.lesson.Texts;

/**
 * What is in a student's file: its list, {@code student.json}, and the files that it names with
 * their checksums, no more and no less.
 */
record Contents(String student, String pc, List<WorkCopy> works, List<LogCopy> logs) {
  private static final String LIST = "student.json";
  private static final String FORMAT = "weightroom-student";
  private static final int VERSION = 1;
  private static final int MOST_LIST = 4 << 20;

  /** All files by name, the list first. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    logs.forEach(log -> files.put(log.name(), log.bytes()));
    works.forEach(work -> files.put(work.name(), work.bytes()));
    List<Map<String, Object>> named = new ArrayList<>();
    files.forEach((name, bytes) -> named.add(line(name, bytes)));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("format", FORMAT);
    list.put("version", VERSION);
    list.put("student", student);
    list.put("pc", pc);
    list.put("files", named);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(LIST, JsonObject.bytes(list));
    all.putAll(files);
    return all;
  }

  /**
   * Reads them.
   *
   * @param texts in whose language problems are told
   * @throws TransferException if something is missing, too much, not what was saved, or another
   *     student's
   */
  static Contents of(Map<String, byte[]> files, Texts texts) throws TransferException {
    byte[] bytes = files.get(LIST);
    if (bytes == null || bytes.length > MOST_LIST) {
      throw new TransferException("no-student-file");
    }
    String entry = LIST;
    try {
      JsonObject list = JsonObject.read(bytes, FORMAT, VERSION);
      Contents contents =
          new Contents(student(list), list.text("pc"), new ArrayList<>(), new ArrayList<>());
      Set<String> named = new HashSet<>(Set.of(LIST));
      for (JsonObject file : list.objects("files")) {
        entry = file.text("name");
        contents.add(entry, files.get(entry), file.text("sha256"), texts);
        if (!named.add(entry)) {
          throw new TransferException("entry-name", "entry", entry);
        }
      }
      for (String name : files.keySet()) {
        if (!named.contains(name)) {
          throw new TransferException("entry-name", "entry", name);
        }
      }
      return contents;
    } catch (BadFileException e) {
      throw new TransferException("entry", "entry", entry, "problem", e.text(texts));
    }
  }

  private static String student(JsonObject list) throws BadFileException {
    String student = list.text("student");
    if (!Names.isStudent(student)) {
      throw new BadFileException("value", "student", student);
    }
    return student;
  }

  private void add(String name, byte @Nullable [] bytes, String sum, Texts texts)
      throws TransferException, BadFileException {
    boolean isWork = WorkCopy.isName(name) && isNoDevice(name);
    if (!isWork && !LogCopy.isName(name)) {
      throw new TransferException("entry-name", "entry", name);
    }
    if (bytes == null) {
      throw new TransferException("missing", "entry", name);
    }
    if (!sum(bytes).equals(sum)) {
      throw new TransferException("sum", "entry", name);
    }
    if (isWork) {
      works.add(WorkCopy.of(name, bytes));
      return;
    }
    LogCopy log = LogCopy.of(name, bytes, texts);
    if (log.verdict() == Verdict.UNREADABLE) {
      throw new TransferException("entry", "entry", name, "problem", log.problem());
    }
    if (!log.student().equals(student)) {
      throw new TransferException("other-student", "entry", name);
    }
    logs.add(log);
  }

  /** A name such as {@code con.…} would not be a file everywhere. */
  private static boolean isNoDevice(String name) {
    String lesson = name.substring(0, name.indexOf('.'));
    return Names.escape(lesson).equals(lesson);
  }

  private static Map<String, Object> line(String name, byte[] bytes) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("name", name);
    line.put("sha256", sum(bytes));
    return line;
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
