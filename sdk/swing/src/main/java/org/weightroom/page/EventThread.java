package org.weightroom.page;

import java.awt.EventQueue;
import org.weightroom.observe.Owner;

/** The event dispatch thread as the owner of a model that is shown. */
public enum EventThread implements Owner {
  /** The only one. */
  INSTANCE;

  @Override
  public boolean isCurrent() {
    return EventQueue.isDispatchThread();
  }

  @Override
  public void execute(Runnable flush) {
    EventQueue.invokeLater(flush);
  }

  @Override
  public String toString() {
    return "the event thread";
  }
}
