package org.weightroom.app.report;

import java.util.List;

/**
 * A file for another program.
 *
 * @param bytes what stands in it
 * @param unknown the students who do not, because that program could not tell who they are
 */
public record GradeFile(byte[] bytes, List<String> unknown) {

  /** Makes a file that does not change any more. */
  public GradeFile {
    unknown = List.copyOf(unknown);
  }
}
