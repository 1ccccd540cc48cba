package org.weightroom.theme;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** The styles a control can wear. A button without one is quiet: outlined, on the surface. */
public final class Styles {
  /** The style class of a page's one filled button. */
  public static final String PRIMARY = "primary";

  /** The style class of text and icon buttons without an outline. */
  public static final String PLAIN = "plain";

  /** The style class of a chip: round, and outlined in the accent while it is chosen. */
  public static final String CHIP = "chip";

  private static final int SEARCH_ICON = 16;

  private Styles() {}

  /** Makes the button the page's filled one. */
  public static <B extends AbstractButton> B primary(B button) {
    return wear(button, PRIMARY);
  }

  /** Makes the button a quiet one again, outlined on the surface. */
  public static <B extends AbstractButton> B quiet(B button) {
    button.putClientProperty(FlatClientProperties.STYLE_CLASS, null);
    return button;
  }

  /** Takes the button's outline away until the pointer or the focus is on it. */
  public static <B extends AbstractButton> B plain(B button) {
    return wear(button, PLAIN);
  }

  /** Makes the button one of several that are chosen or not, each by itself. */
  public static <B extends AbstractButton> B chip(B button) {
    return wear(button, CHIP);
  }

  /** Makes the field one for searching: a glass, and what it searches while it is empty. */
  public static void search(JTextField field, String placeholder) {
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
    field.putClientProperty(
        FlatClientProperties.TEXT_FIELD_LEADING_ICON,
        Icons.of(Icons.Kind.SEARCH, SEARCH_ICON, Token.MUTED));
  }

  /** Colours track and knob after the concept the slider sets; without it they wear the accent. */
  public static void styleSlider(JSlider slider, Concept concept) {
    wear(slider, concept.id());
  }

  /**
   * Shows the component as focused in pictures made without a window.
   *
   * @param focused what to show, whoever has the real focus
   */
  public static void showFocus(JComponent component, boolean focused) {
    component.putClientProperty(
        FlatClientProperties.COMPONENT_FOCUS_OWNER,
        (java.util.function.Predicate<JComponent>) c -> focused);
  }

  private static <C extends JComponent> C wear(C component, String styleClass) {
    component.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass);
    return component;
  }
}
