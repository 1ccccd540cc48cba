package org.weightroom.app.shell;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Theme;

/** Builds the menus in one language. */
final class Menus {
  private final Commands commands;
  private final Look look;
  private final Consumer<Look> wear;

  /**
   * Makes a builder.
   *
   * @param wear changes theme or language
   */
  Menus(Commands commands, Look look, Consumer<Look> wear) {
    this.commands = commands;
    this.look = look;
    this.wear = wear;
  }

  /** File, Edit, View, Lesson, Teacher, Help. */
  List<JMenu> build(List<Locale> languages) {
    JMenu file =
        menu(
            "file",
            Command.CATALOGUE,
            Command.FIND,
            null,
            Command.OPEN,
            Command.SAVE,
            Command.SAVE_ALL,
            null,
            Command.SIT,
            Command.NEXT_STUDENT,
            null,
            Command.OWN_DATA,
            Command.INSTALL,
            Command.INSTALLED,
            null,
            Command.CLOSE,
            Command.QUIT);
    JMenu edit = menu("edit", Command.UNDO, Command.REDO, null, Command.RESET);
    JMenu lesson =
        menu(
            "lesson",
            Command.NEXT,
            Command.PREVIOUS,
            null,
            Command.HINT,
            Command.PIN,
            Command.HAND,
            null,
            Command.PROGRESS,
            null,
            Command.STEP,
            Command.RUN,
            Command.STEP_BACK,
            null,
            Command.NEXT_ZONE,
            Command.PREVIOUS_ZONE);
    JMenu teacher =
        menu(
            "teacher",
            Command.CLASS_VIEW,
            Command.CLASS_FOLDER,
            Command.TAKE_IN,
            null,
            Command.SAVE_START,
            Command.TEACHER_PAGES);
    JMenu help = menu("help", Command.KEYS, null, Command.SAFE_MODE, null, Command.ABOUT);
    return List.of(file, edit, view(languages), lesson, teacher, help);
  }

  /** The themes alone: what the header's button unfolds. */
  JPopupMenu themes() {
    JPopupMenu popup = new JPopupMenu();
    popup.setName("header.themes");
    themeItems("header.theme.").forEach(popup::add);
    return popup;
  }

  private JMenu view(List<Locale> languages) {
    JMenu view = menu("view");
    themeItems("menu.view.theme.").forEach(view::add);
    view.addSeparator();
    add(view, "view", Command.LARGER, Command.SMALLER, Command.NORMAL);
    view.addSeparator();
    add(view, "view", Command.FULL_SCREEN);
    JCheckBoxMenuItem animations = new JCheckBoxMenuItem(commands.action(Command.ANIMATIONS));
    animations.setSelected(Motion.enabled());
    view.add(named(animations, "menu.view.animations", "menu.animations"));
    view.addSeparator();
    JMenu language =
        named(new JMenu(texts().text("menu.language")), "menu.view.language", "menu.language");
    ButtonGroup group = new ButtonGroup();
    for (Locale locale : languages) {
      String tag = locale.toLanguageTag();
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(Languages.name(locale, texts()));
      item.setSelected(locale.equals(look.language()));
      item.addActionListener(e -> wear(look.with(locale)));
      group.add(item);
      language.add(named(item, "menu.view.language." + tag, "menu.language." + tag));
    }
    view.add(language);
    return view;
  }

  private List<JRadioButtonMenuItem> themeItems(String prefix) {
    ButtonGroup group = new ButtonGroup();
    return List.of(Theme.values()).stream()
        .map(
            theme -> {
              String key = "menu.theme." + theme.id();
              JRadioButtonMenuItem item = new JRadioButtonMenuItem(texts().text(key));
              item.setSelected(theme == look.theme());
              item.addActionListener(e -> wear(look.with(theme)));
              group.add(item);
              return named(item, prefix + theme.id(), key);
            })
        .toList();
  }

  /** A menu of commands; null draws a line. */
  private JMenu menu(String id, @Nullable Command... items) {
    JMenu menu = named(new JMenu(texts().text("menu." + id)), "menu." + id, "menu." + id);
    add(menu, id, items);
    return menu;
  }

  private void add(JMenu menu, String id, @Nullable Command... items) {
    for (Command command : items) {
      if (command == null) {
        menu.addSeparator();
      } else {
        JMenuItem item = new JMenuItem(commands.action(command));
        menu.add(named(item, "menu." + id + "." + command.id(), "menu." + command.id()));
      }
    }
  }

  private <B extends AbstractButton> B named(B item, String name, String key) {
    item.setName(name);
    texts()
        .setting(key + ".mnemonic")
        .map(letter -> KeyEvent.getExtendedKeyCodeForChar(letter.charAt(0)))
        .ifPresent(item::setMnemonic);
    return item;
  }

  /** After this event the menu has given the focus back. */
  private void wear(Look next) {
    SwingUtilities.invokeLater(() -> wear.accept(next));
  }

  private Texts texts() {
    return commands.texts();
  }
}
