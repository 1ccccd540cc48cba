package org.weightroom.app.shell;

/** A lesson threw something where it was asked for its model or its view. */
final class LessonFailure extends Exception {
  private static final long serialVersionUID = 1L;

  LessonFailure(Throwable cause) {
    super(reason(cause), cause);
    setStackTrace(trace(cause));
  }

  /** What went wrong, in one line. */
  static String reason(Throwable problem) {
    String simple = problem.getClass().getSimpleName();
    String name = simple.isEmpty() ? problem.getClass().getName() : simple; // one without a name
    try {
      String message = problem.getMessage();
      return message == null || message.isBlank() ? name : name + ": " + message.strip();
    } catch (Throwable e) {
      return name; // an exception's message is a lesson's code, too
    }
  }

  /** Where it went wrong; empty if even that cannot be asked. */
  static StackTraceElement[] trace(Throwable problem) {
    try {
      return problem.getStackTrace();
    } catch (Throwable e) {
      return new StackTraceElement[0]; // as above
    }
  }
}
