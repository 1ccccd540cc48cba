package org.weightroom.app.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file for another program. */
public final class GradeFile {
  private final byte[] bytes;
  private final List<String> unknown;

  /**
   * Makes a file that does not change any more.
   *
   * @param bytes what stands in it
   * @param unknown the students who do not, because that program could not tell who they are
   */
  public GradeFile(byte[] bytes, List<String> unknown) {
    this.bytes = bytes.clone();
    this.unknown = List.copyOf(unknown);
  }

  /**
   * Refuses two rows for one person: the later grade would replace the other's.
   *
   * @param seen whose each identifier is so far; gets this one
   */
  static void once(Map<String, String> seen, String column, String identifier, String student)
      throws ReportException {
    String other = seen.putIfAbsent(column + ": " + identifier.toLowerCase(Locale.ROOT), student);
    if (other != null) {
      throw new ReportException(
          "same-person", "one", other, "other", student, "column", column, "word", identifier);
    }
  }

  /** What stands in it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The students who do not, because that program could not tell who they are. */
  public List<String> unknown() {
    return unknown;
  }
}
