package org.weightroom.check;

import java.awt.Component;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;

/** Every control tells a screen reader what it is. */
final class Names {
  private Names() {}

  static List<Finding> missingIn(Component page) {
    return Walk.through(page)
        .filter(Names::isControl)
        .filter(component -> isBlank(component.getAccessibleContext()))
        .map(
            component ->
                new Finding(
                    "accessible-names",
                    Walk.place(component),
                    Walk.place(component) + " has no accessible name",
                    "set one from the bundle"))
        .distinct()
        .toList();
  }

  private static boolean isControl(Component component) {
    return component instanceof JComponent control && control.isFocusable() && takesFocus(control);
  }

  /** Panels and labels are focusable for Swing, but no key goes to them. */
  private static boolean takesFocus(JComponent component) {
    if (component instanceof JScrollBar
        || component instanceof JScrollPane
        || component instanceof JViewport) {
      return false;
    }
    boolean hasKeys =
        component.getInputMap(JComponent.WHEN_FOCUSED).allKeys() != null
            || component.getKeyListeners().length > 0;
    return hasKeys && component.isEnabled();
  }

  private static boolean isBlank(@Nullable AccessibleContext context) {
    String name = context == null ? null : context.getAccessibleName();
    return name == null || name.isBlank();
  }
}
