package org.weightroom.app.shell;

import java.awt.EventQueue;
import java.util.Optional;

/** The event thread, as it is now: Swing may begin another. */
final class EventThread implements Watchdog.Watched {
  private final Ledger ledger;
  private volatile Thread thread = Thread.currentThread();

  /** Made on the event thread. */
  EventThread(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void ask(Runnable answer) {
    EventQueue.invokeLater(
        () -> {
          thread = Thread.currentThread();
          answer.run();
        });
  }

  @Override
  public Optional<ShelfItem> lesson() {
    return Culprit.of(thread.getStackTrace(), ledger.lessons());
  }
}
