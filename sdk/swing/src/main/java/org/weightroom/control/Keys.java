package org.weightroom.control;

import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds keys of a focused component. */
public final class Keys {
  /** How many steps Page keys and Shift go at once. */
  static final int LEAP = 10;

  private final JComponent component;
  private final int condition;

  /** Keys that count while the component itself has the focus. */
  public Keys(JComponent component) {
    this(component, JComponent.WHEN_FOCUSED);
  }

  /**
   * Keys of a component.
   *
   * @param condition as in {@link JComponent#getInputMap(int)}
   */
  public Keys(JComponent component, int condition) {
    this.component = component;
    this.condition = condition;
  }

  /** Runs something at a key, written as {@link KeyStroke#getKeyStroke(String)} reads it. */
  public void on(String key, Runnable action) {
    on(key, () -> true, action);
  }

  /** As {@link #on(String, Runnable)} while a condition holds; else the key goes on its way. */
  public void on(String key, BooleanSupplier when, Runnable action) {
    component.getInputMap(condition).put(KeyStroke.getKeyStroke(key), key);
    component.getActionMap().put(key, new KeyAction(when, action));
  }

  /** Up and right are one step more, down and left one less; Page keys and Shift leap ten. */
  void steps(IntConsumer step) {
    vertical(step);
    on("RIGHT", () -> step.accept(1));
    on("LEFT", () -> step.accept(-1));
    on("shift RIGHT", () -> step.accept(LEAP));
    on("shift LEFT", () -> step.accept(-LEAP));
  }

  /** Up and down only, for fields, where left and right move the caret. */
  void vertical(IntConsumer step) {
    on("UP", () -> step.accept(1));
    on("DOWN", () -> step.accept(-1));
    on("shift UP", () -> step.accept(LEAP));
    on("shift DOWN", () -> step.accept(-LEAP));
    on("PAGE_UP", () -> step.accept(LEAP));
    on("PAGE_DOWN", () -> step.accept(-LEAP));
  }

  private static final class KeyAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier when;
    private final transient Runnable action;

    KeyAction(BooleanSupplier when, Runnable action) {
      this.when = when;
      this.action = action;
    }

    @Override
    public boolean isEnabled() {
      return when.getAsBoolean();
    }

    @Override
    public void actionPerformed(ActionEvent e) {
      action.run();
    }
  }
}
