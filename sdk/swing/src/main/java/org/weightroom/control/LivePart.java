package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import org.jspecify.annotations.Nullable;
import org.weightroom.observe.Watcher;

/**
 * A part that works only while it is seen: behind another tab it costs nothing, and catches up when
 * it comes to the front.
 */
abstract class LivePart extends Part {
  private static final long serialVersionUID = 1L;

  private @Nullable PartContext context;
  private transient @Nullable Watcher watcher;
  private boolean stale;
  private boolean inWindow;

  LivePart() {
    super(new BorderLayout());
  }

  /** Shows what the model says now; called again after each change of what it read. */
  abstract void refresh(PartContext context);

  /** Begins to watch; at the end of {@link #join}. */
  final void live(PartContext joined) {
    context = joined;
    addHierarchyListener(
        e -> {
          if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
            catchUp();
          }
        });
    watch(joined);
  }

  private void watch(PartContext joined) {
    stale = false;
    watcher =
        joined.watch(
            () -> {
              if (isSeen()) {
                refresh(joined);
              } else {
                stale = true; // it has read nothing, so nothing wakes it
              }
            });
  }

  private void catchUp() {
    if (stale && isSeen() && context != null && watcher != null && !watcher.isClosed()) {
      watcher.close();
      watch(context);
    }
  }

  /** Without a window nothing is showing, but pictures are made. */
  private boolean isSeen() {
    inWindow |= isDisplayable();
    return inWindow ? isShowing() : isVisible();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    catchUp();
  }

  @Override
  public boolean grows() {
    return true;
  }
}
