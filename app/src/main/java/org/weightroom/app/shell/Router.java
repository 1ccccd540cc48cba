package org.weightroom.app.shell;

import java.awt.Component;
import java.util.EnumSet;
import java.util.Set;
import javax.swing.JFrame;
import javax.swing.JPopupMenu;
import org.weightroom.theme.Motion;

/** Runs what keys, menus and header ask for: itself, by the shell, or by the page of now. */
final class Router {
  /** What makes sense even before it is known who sits here. */
  private static final Set<Command> ALWAYS =
      EnumSet.of(
          Command.QUIT,
          Command.THEME,
          Command.LARGER,
          Command.SMALLER,
          Command.NORMAL,
          Command.FULL_SCREEN,
          Command.ANIMATIONS,
          Command.KEYS,
          Command.ABOUT);

  private final Shell shell;
  private final JFrame frame;
  private final WindowOptions options;
  private final Restarts restarts;
  private final Installing installing;

  Router(
      Shell shell, JFrame frame, WindowOptions options, Restarts restarts, Installing installing) {
    this.shell = shell;
    this.frame = frame;
    this.options = options;
    this.restarts = restarts;
    this.installing = installing;
  }

  /** Whether a command makes sense now. */
  boolean canRun(Command command) {
    Look look = shell.look();
    if (shell.screen().asks() && !ALWAYS.contains(command)) {
      return false;
    }
    return switch (command) {
      case CATALOGUE, CLOSE -> !shell.showsCatalogue();
      case INSTALL, INSTALLED, OWN_DATA -> shell.hasLibrary();
      case LARGER -> !look.larger().equals(look);
      case SMALLER -> !look.smaller().equals(look);
      case SAFE_MODE -> restarts.canRestartSafely();
      case CLASS_VIEW, CLASS_FOLDER, TEACHER_PAGES, TAKE_IN -> true;
      case SIT -> shell.sitting().who().isGuest();
      case SAVE_ALL -> !shell.sitting().who().isGuest();
      case HAND -> shell.sitting().raises();
      case PROGRESS -> shell.screen() instanceof LessonScreen || shell.showsCatalogue();
      case SAVE, SAVE_START -> shell.screen() instanceof LessonScreen;
      case QUIT, NEXT_STUDENT, OPEN, FIND, THEME, NORMAL, FULL_SCREEN, ANIMATIONS, KEYS, ABOUT ->
          true;
      default -> shell.screen().canRun(command);
    };
  }

  /** Runs a command. */
  void run(Command command) {
    Look look = shell.look();
    switch (command) {
      case CATALOGUE, CLOSE -> shell.showCatalogue();
      case SIT -> shell.sitting().say();
      case OPEN, SAVE, SAVE_ALL, SAVE_START, TAKE_IN -> shell.filing().run(command);
      case NEXT_STUDENT -> shell.sitting().next();
      case PROGRESS -> shell.sitting().showProgress();
      case HAND -> shell.sitting().raiseHand();
      case INSTALL -> installing.choose(shell.texts());
      case OWN_DATA -> installing.chooseData(shell.texts());
      case INSTALLED -> shell.showInstalled();
      case CLASS_VIEW, CLASS_FOLDER, TEACHER_PAGES -> shell.teacher().run(command, shell.texts());
      case QUIT -> Window.close(frame);
      case FIND -> shell.find();
      case THEME -> shell.stage().find("header.theme").ifPresent(this::unfoldThemes);
      case LARGER -> shell.wear(look.larger());
      case SMALLER -> shell.wear(look.smaller());
      case NORMAL -> shell.wear(look.withScale(Look.NORMAL_SCALE));
      case FULL_SCREEN -> Window.toggleFullScreen(frame);
      case ANIMATIONS -> Motion.setEnabled(!Motion.enabled());
      case SAFE_MODE -> restarts.restartSafely(() -> Window.close(frame), shell::showFailure);
      case KEYS -> HelpSheet.open(frame, shell.commands());
      case ABOUT -> new AboutSheet(shell.texts(), options).open(frame);
      default -> shell.screen().run(command);
    }
  }

  private void unfoldThemes(Component button) {
    JPopupMenu themes = shell.menus().themes();
    themes.applyComponentOrientation(button.getComponentOrientation());
    boolean leftToRight = button.getComponentOrientation().isLeftToRight();
    int x = leftToRight ? 0 : button.getWidth() - themes.getPreferredSize().width;
    themes.show(button, x, button.getHeight());
  }
}
