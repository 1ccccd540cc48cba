package org.weightroom.app.cli;

/** Bad usage or input: told on one line. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String line;

  UsageException(String line) {
    super(line);
    this.line = line;
  }

  String line() {
    return line;
  }
}
