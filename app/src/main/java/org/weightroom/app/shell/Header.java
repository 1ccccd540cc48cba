package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/**
 * What stands above a page: what it is at the reading side, what can be done at the other. Both
 * halves live in the menu's row when there is room, else in a row of their own.
 */
final class Header {
  private static final int ICON = 16;

  private final Commands commands;
  private final JPanel start = half("header.start");
  private final JPanel end = half("header.end");
  private final List<Component> optional = new ArrayList<>();

  private Header(Commands commands) {
    this.commands = commands;
  }

  /** The header of the catalogue. */
  static Header ofCatalogue(Commands commands, JComponent search) {
    Header header = new Header(commands);
    JLabel name = Labels.bold(header.texts().text("app.name"), Type.CARD_TITLE);
    name.setName("header.title");
    header.start.add(name);
    header.end.add(search);
    header.endWithThemeAndHelp();
    return header;
  }

  /** The header of a lesson's page. */
  static Header ofLesson(Commands commands, ShelfItem item) {
    Header header = new Header(commands);
    header.startWithWayBack(item.heading());
    JLabel topic = Labels.muted(item.topic(), Type.CONTROL);
    topic.setName("header.topic");
    header.addOptional(gap(Space.L));
    header.addOptional(topic);
    header.end.add(header.icon(Command.UNDO, Icons.Kind.UNDO));
    header.end.add(gap(Space.S));
    header.end.add(header.icon(Command.REDO, Icons.Kind.REDO));
    header.end.add(gap(Space.S));
    header.end.add(header.resetButton());
    header.endWithThemeAndHelp();
    return header;
  }

  /** The header of a page that says what went wrong. */
  static Header ofNotice(Commands commands, String title) {
    Header header = new Header(commands);
    header.startWithWayBack(title);
    header.endWithThemeAndHelp();
    return header;
  }

  JPanel start() {
    return start;
  }

  JPanel end() {
    return end;
  }

  /** Leaves out what can be missed in a row of that width. */
  void fit(int width) {
    optional.forEach(part -> part.setVisible(true));
    boolean roomy = start.getPreferredSize().width + end.getPreferredSize().width <= width;
    optional.forEach(part -> part.setVisible(roomy));
  }

  private void addOptional(Component part) {
    start.add(part);
    optional.add(part);
  }

  private void startWithWayBack(String heading) {
    JButton back = icon(Command.CATALOGUE, Icons.Kind.BACK);
    back.setName("header.back");
    JLabel title = Labels.bold(heading, Type.CARD_TITLE);
    title.setName("header.title");
    title.setMinimumSize(new Dimension()); // the last resort: an ellipsis, and the words as tip
    title.setToolTipText(heading);
    start.add(back);
    start.add(gap(Space.M));
    start.add(title);
  }

  private void endWithThemeAndHelp() {
    JButton theme = icon(Command.THEME, Icons.Kind.THEME);
    end.add(gap(Space.S));
    end.add(theme);
    end.add(gap(Space.S));
    end.add(icon(Command.KEYS, Icons.Kind.HELP));
  }

  private JButton icon(Command command, Icons.Kind kind) {
    JButton button = new JButton(commands.action(command));
    button.setText(null);
    button.setIcon(Icons.of(kind, ICON));
    square(button);
    return named(button, command, commands.nameWithKey(command));
  }

  private JButton resetButton() {
    JButton button = new JButton(commands.action(Command.RESET));
    String keeps = texts().text("reset.keeps");
    button.getAccessibleContext().setAccessibleDescription(keeps);
    return named(button, Command.RESET, keeps);
  }

  private JButton named(JButton button, Command command, String tip) {
    Styles.plain(button);
    button.setName("header." + command.id());
    button.setToolTipText(tip);
    button.setMnemonic(0);
    button.getAccessibleContext().setAccessibleName(texts().text("menu." + command.id()));
    return button;
  }

  private Texts texts() {
    return commands.texts();
  }

  private static void square(AbstractButton button) {
    Dimension size = new Dimension(Space.px(Space.CONTROL), Space.px(Space.CONTROL));
    button.setPreferredSize(size);
    button.setMaximumSize(size);
    button.setMinimumSize(size);
  }

  private static JPanel half(String name) {
    JPanel half = new JPanel();
    half.setLayout(new BoxLayout(half, BoxLayout.LINE_AXIS));
    half.setName(name);
    half.setOpaque(false);
    return half;
  }

  private static Component gap(int design) {
    return new Box.Filler(
        new Dimension(Space.px(design), 0),
        new Dimension(Space.px(design), 0),
        new Dimension(Space.px(design), 0));
  }
}
