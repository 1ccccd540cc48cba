package org.weightroom.page.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.OnEventThread;
import org.weightroom.offline.Trap;
import org.weightroom.offline.Vectors;

/** The trap is one: Swing left to itself runs into it. */
@ExtendWith(OnEventThread.class)
class TrapTest {
  /** Without it newer JDKs would create no object in any page. */
  static final String OBJECTS = "swing.html.object";

  private static final int QUIET_MILLIS = 500;

  @Test
  void swingLeftToItselfWouldFetchAndCreate() {
    System.setProperty(OBJECTS, "true");
    int before = Created.COUNT.get();
    try (Trap trap = new Trap()) {
      for (String words : Vectors.at(trap, Created.class).limit(9).toList()) {
        JLabel label = new JLabel();
        label.putClientProperty("html.disable", false);
        label.setText(words);
        assertFalse(Captions.html(label).findAny().isEmpty(), words);
        print(label);
      }
      int caught;
      do { // fetching goes on in the background, and must end with this test
        caught = trap.caught().size();
        OnEventThread.pump(QUIET_MILLIS);
      } while (trap.caught().size() > caught);
      assertTrue(trap.caught().stream().anyMatch(one -> one.equals("a call")), "calls");
      assertTrue(trap.caught().stream().anyMatch(one -> one.endsWith("a.png")), "attempts");
    }
    assertTrue(Created.COUNT.getAndSet(before) > before);
  }

  private static void print(JLabel label) {
    label.setSize(400, 100);
    BufferedImage image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    label.print(brush);
    brush.dispose();
  }
}
