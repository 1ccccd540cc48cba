package org.weightroom.app.shell;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.weightroom.lesson.Texts;

/** The commands as Swing actions in one language. */
final class Commands {
  private final Map<Command, Action> actions = new EnumMap<>(Command.class);
  private final Texts texts;
  private final Consumer<Command> runner;
  private final Predicate<Command> enabled;

  Commands(Texts texts, Consumer<Command> runner, Predicate<Command> enabled) {
    this.texts = texts;
    this.runner = runner;
    this.enabled = enabled;
  }

  Texts texts() {
    return texts;
  }

  Action action(Command command) {
    return actions.computeIfAbsent(command, this::make);
  }

  /** Asks anew which commands make sense now. */
  void refresh() {
    actions.forEach((command, action) -> action.setEnabled(enabled.test(command)));
  }

  /** What the command is called, with its key: for tooltips. */
  String nameWithKey(Command command) {
    String name = texts.text("menu." + command.id());
    List<KeyStroke> keys = command.keys();
    return keys.isEmpty() ? name : texts.text("tip", "name", name, "key", name(keys.get(0)));
  }

  /** Runs the command that the key stands for, if it stands for one that makes sense now. */
  boolean run(KeyStroke key) {
    for (Command command : Command.values()) {
      if (command.keys().contains(key)) {
        boolean sensible = enabled.test(command);
        if (sensible) {
          runner.accept(command);
        }
        return sensible;
      }
    }
    return false;
  }

  static String name(KeyStroke key) {
    String modifiers = InputEvent.getModifiersExText(key.getModifiers());
    String code = KeyEvent.getKeyText(key.getKeyCode());
    return modifiers.isEmpty() ? code : modifiers + "+" + code;
  }

  private Action make(Command command) {
    Action action =
        new AbstractAction(texts.text("menu." + command.id())) {
          private static final long serialVersionUID = 1L;

          @Override
          public void actionPerformed(ActionEvent e) {
            runner.accept(command);
          }
        };
    if (!command.keys().isEmpty()) {
      action.putValue(Action.ACCELERATOR_KEY, command.keys().get(0));
    }
    action.setEnabled(enabled.test(command));
    return action;
  }
}
