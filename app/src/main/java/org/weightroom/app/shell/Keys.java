package org.weightroom.app.shell;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.function.Supplier;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;

/**
 * Runs commands by key wherever the focus is in the window. Component bindings would be too late:
 * Ctrl+H deletes a letter in a text field, Ctrl+Page Down turns tabs and scroll panes.
 */
final class Keys implements KeyEventDispatcher, AutoCloseable {
  private final Window window;
  private final Supplier<Commands> commands;

  private Keys(Window window, Supplier<Commands> commands) {
    this.window = window;
    this.commands = commands;
  }

  static Keys listen(Window window, Supplier<Commands> commands) {
    Keys keys = new Keys(window, commands);
    manager().addKeyEventDispatcher(keys);
    return keys;
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent e) {
    if (e.getID() != KeyEvent.KEY_PRESSED || manager().getFocusedWindow() != window) {
      return false;
    }
    KeyStroke key = KeyStroke.getKeyStrokeForEvent(e);
    if (commands.get().run(key)) {
      MenuSelectionManager.defaultManager().clearSelectedPath();
      e.consume();
      return true;
    }
    return false;
  }

  @Override
  public void close() {
    manager().removeKeyEventDispatcher(this);
  }

  private static KeyboardFocusManager manager() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager();
  }
}
