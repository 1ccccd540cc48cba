package org.weightroom.page;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;

/** The focus in the zones of a page. */
final class ZoneFocus {
  private ZoneFocus() {}

  /** Lets Tab go through this zone before the next. */
  static void keepIn(JComponent zone) {
    zone.setFocusTraversalPolicyProvider(true);
    zone.setFocusTraversalPolicy(new LayoutFocusTraversalPolicy());
  }

  /** Which of these zones has the focus, from 0; -1 if none. */
  static int in(List<JComponent> zones) {
    Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    for (int i = 0; i < zones.size(); i++) {
      if (focus != null && SwingUtilities.isDescendingFrom(focus, zones.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Gives the focus to the first control of a zone; a zone may have none. */
  static boolean enter(JComponent zone) {
    Component first = zone.getFocusTraversalPolicy().getFirstComponent(zone);
    if (first != null) {
      first.requestFocusInWindow();
    }
    return first != null;
  }
}
