package org.weightroom.page.hostile;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JLabel;

/** What an {@code <object>} names: it counts how often it is created. */
public final class Created extends JLabel {
  private static final long serialVersionUID = 1L;

  static final AtomicInteger COUNT = new AtomicInteger();

  /** For whoever follows the name. */
  public Created() {
    COUNT.incrementAndGet();
  }
}
