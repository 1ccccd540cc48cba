package org.weightroom.theme;

import com.formdev.flatlaf.ui.FlatButtonUI;
import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatCheckBoxUI;
import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuUI;
import com.formdev.flatlaf.ui.FlatRadioButtonMenuItemUI;
import com.formdev.flatlaf.ui.FlatRadioButtonUI;
import com.formdev.flatlaf.ui.FlatTabbedPaneUI;
import com.formdev.flatlaf.ui.FlatToggleButtonUI;
import com.formdev.flatlaf.ui.FlatToolTipUI;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/**
 * Swing's door to every component that shows a caption. It switches HTML off before the first text
 * is looked at: Swing's HTML would fetch remote pictures and styles named by a lesson's string.
 *
 * <p>Public only because Swing calls it by name.
 */
public final class PlainTextUi extends ComponentUI {
  private PlainTextUi() {}

  /** FlatLaf's own delegate for the component, whose captions are plain text from now on. */
  public static ComponentUI createUI(JComponent c) {
    c.putClientProperty("html.disable", true);
    return switch (c.getUIClassID()) {
      case "LabelUI" -> FlatLabelUI.createUI(c);
      case "ButtonUI" -> FlatButtonUI.createUI(c);
      case "ToggleButtonUI" -> FlatToggleButtonUI.createUI(c);
      case "CheckBoxUI" -> FlatCheckBoxUI.createUI(c);
      case "RadioButtonUI" -> FlatRadioButtonUI.createUI(c);
      case "MenuUI" -> FlatMenuUI.createUI(c);
      case "MenuItemUI" -> FlatMenuItemUI.createUI(c);
      case "CheckBoxMenuItemUI" -> FlatCheckBoxMenuItemUI.createUI(c);
      case "RadioButtonMenuItemUI" -> FlatRadioButtonMenuItemUI.createUI(c);
      case "TabbedPaneUI" -> FlatTabbedPaneUI.createUI(c);
      case "ToolTipUI" -> FlatToolTipUI.createUI(c);
      default -> throw new IllegalArgumentException(c.getUIClassID());
    };
  }
}
