package org.weightroom.data;

import java.io.IOException;

/** A file that is no table. Its message is one line: which file, at which line, what to do. */
public final class TableException extends IOException {
  private static final long serialVersionUID = 1L;

  TableException(String message) {
    super(message);
  }
}
