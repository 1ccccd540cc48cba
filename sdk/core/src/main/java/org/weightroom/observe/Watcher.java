package org.weightroom.observe;

/** Runs a piece of code now and after every change of what it read, once per flush. */
public final class Watcher implements AutoCloseable {
  private final Scope scope;
  private final Runnable body;
  private final Evaluation evaluation = new Evaluation();
  private boolean closed;

  Watcher(Scope scope, Runnable body) {
    this.scope = scope;
    this.body = body;
  }

  void run() {
    if (!closed) {
      evaluation.forgetSources();
      scope.tracked(
          body.toString(),
          evaluation,
          () -> {
            body.run();
            return true;
          });
    }
  }

  /** Whether it has stopped. */
  public boolean isClosed() {
    return closed;
  }

  /** Stops watching. */
  @Override
  public void close() {
    scope.requireOwner();
    closed = true;
    evaluation.forgetSources();
    scope.forget(this);
  }

  private final class Evaluation extends Source.Reader {
    @Override
    void invalidate() {
      scope.schedule(Watcher.this);
    }
  }
}
