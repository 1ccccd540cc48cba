package org.weightroom.app.report;

import java.util.List;

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

  /** What stands in it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The students who do not, because that program could not tell who they are. */
  public List<String> unknown() {
    return unknown;
  }
}
