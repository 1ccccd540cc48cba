package org.weightroom.app.shell;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;

/** What a user can do from a menu, a key or the header. */
enum Command {
  CATALOGUE(Mask.MENU, KeyEvent.VK_L),
  SIT(Mask.NONE),
  NEXT_STUDENT(Mask.CONTROL_SHIFT, KeyEvent.VK_N),
  OPEN(Mask.MENU, KeyEvent.VK_O),
  SAVE(Mask.MENU, KeyEvent.VK_S),
  PROGRESS(Mask.CONTROL_SHIFT, KeyEvent.VK_P),
  SAVE_ALL(Mask.NONE),
  HAND(Mask.CONTROL_SHIFT, KeyEvent.VK_H),
  INSTALL(Mask.MENU, KeyEvent.VK_I),
  INSTALLED(Mask.NONE),
  OWN_DATA(Mask.NONE),
  CLOSE(Mask.MENU, KeyEvent.VK_W),
  QUIT(Mask.MENU, KeyEvent.VK_Q),
  FIND(Mask.MENU, KeyEvent.VK_F),
  UNDO(Mask.MENU, KeyEvent.VK_Z),
  REDO(Mask.MENU, KeyEvent.VK_Y),
  RESET(Mask.NONE),
  THEME(Mask.NONE),
  LARGER(Mask.MENU, KeyEvent.VK_PLUS, KeyEvent.VK_EQUALS, KeyEvent.VK_ADD),
  SMALLER(Mask.MENU, KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT),
  NORMAL(Mask.MENU, KeyEvent.VK_0, KeyEvent.VK_NUMPAD0),
  FULL_SCREEN(Mask.NONE, KeyEvent.VK_F11),
  ANIMATIONS(Mask.NONE),
  NEXT(Mask.MENU, KeyEvent.VK_PAGE_DOWN),
  PREVIOUS(Mask.MENU, KeyEvent.VK_PAGE_UP),
  HINT(Mask.MENU, KeyEvent.VK_H),
  PIN(Mask.MENU, KeyEvent.VK_D),
  STEP(Mask.CONTROL, KeyEvent.VK_ENTER),
  RUN(Mask.CONTROL, KeyEvent.VK_SPACE),
  STEP_BACK(Mask.NONE),
  CLASS_VIEW(Mask.NONE),
  CLASS_FOLDER(Mask.NONE),
  SAVE_START(Mask.NONE),
  TAKE_IN(Mask.NONE),
  TEACHER_PAGES(Mask.NONE),
  NEXT_ZONE(Mask.NONE, KeyEvent.VK_F6),
  PREVIOUS_ZONE(Mask.SHIFT, KeyEvent.VK_F6),
  SAFE_MODE(Mask.CONTROL_SHIFT, KeyEvent.VK_F12),
  KEYS(Mask.NONE, KeyEvent.VK_F1),
  ABOUT(Mask.NONE);

  private enum Mask {
    NONE,
    MENU,
    CONTROL,
    CONTROL_SHIFT,
    SHIFT
  }

  private final Mask mask;

  @SuppressWarnings("ImmutableEnumChecker") // private and never changed
  private final int[] keyCodes;

  Command(Mask mask, int... keyCodes) {
    this.mask = mask;
    this.keyCodes = keyCodes;
  }

  /** The name in component names and text keys: {@code "full-screen"}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The keys that run it; the first one is shown in the menu. */
  List<KeyStroke> keys() {
    List<KeyStroke> keys = new ArrayList<>();
    for (int keyCode : keyCodes) {
      keys.add(KeyStroke.getKeyStroke(keyCode, modifiers()));
      if (this == LARGER) {
        // On many keyboards a plus is only to be had with shift.
        keys.add(KeyStroke.getKeyStroke(keyCode, modifiers() | InputEvent.SHIFT_DOWN_MASK));
      }
    }
    if (this == REDO) {
      keys.add(KeyStroke.getKeyStroke(KeyEvent.VK_Z, modifiers() | InputEvent.SHIFT_DOWN_MASK));
    }
    return keys;
  }

  private int modifiers() {
    return switch (mask) {
      case NONE -> 0;
      case CONTROL -> InputEvent.CTRL_DOWN_MASK; // the same on every system
      case CONTROL_SHIFT -> InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;
      case SHIFT -> InputEvent.SHIFT_DOWN_MASK;
      case MENU ->
          GraphicsEnvironment.isHeadless()
              ? InputEvent.CTRL_DOWN_MASK
              : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    };
  }
}
