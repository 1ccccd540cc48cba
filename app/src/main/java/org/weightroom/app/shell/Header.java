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
import javax.swing.JToggleButton;
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
  private static final int LONGEST_NAME = 18;

  private final Commands commands;
  private final JPanel start = half("header.start");
  private final JPanel end = half("header.end");
  private final List<Component> optional = new ArrayList<>();

  private Header(Commands commands) {
    this.commands = commands;
  }

  /** The header of the catalogue. */
  static Header ofCatalogue(Commands commands, JComponent search, WhoSits who) {
    Header header = new Header(commands);
    JLabel name = Labels.bold(header.texts().text("app.name"), Type.CARD_TITLE);
    name.setName("header.title");
    header.start.add(name);
    header.end.add(search);
    header.endWithWhoSits(who);
    header.endWithThemeAndHelp();
    return header;
  }

  /** The header of the page that asks who sits here: there is no way back. */
  static Header ofName(Commands commands) {
    Header header = new Header(commands);
    JLabel name = Labels.bold(header.texts().text("app.name"), Type.CARD_TITLE);
    name.setName("header.title");
    header.start.add(name);
    header.endWithThemeAndHelp();
    return header;
  }

  /** The header of a lesson's page. */
  static Header ofLesson(Commands commands, ShelfItem item, WhoSits who) {
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
    header.endWithWhoSits(who);
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

  /** Who sits here, and what is to do with it: a hand to raise, a chair to leave. */
  private void endWithWhoSits(WhoSits who) {
    if (who.raises()) {
      end.add(gap(Space.S));
      end.add(handButton(who.isUp()));
    }
    JButton sits = new JButton(commands.action(who.isGuest() ? Command.SIT : Command.NEXT_STUDENT));
    String name = who.isGuest() ? texts().text("seat.guest") : who.student();
    sits.putClientProperty("html.disable", true);
    sits.setText(Foreign.isolated(shortened(name), texts()));
    sits.setIcon(Icons.of(Icons.Kind.PERSON, ICON));
    Styles.plain(sits);
    sits.setMnemonic(0);
    sits.setName("header.seat");
    Command command = who.isGuest() ? Command.SIT : Command.NEXT_STUDENT;
    sits.setToolTipText(commands.nameWithKey(command));
    sits.getAccessibleContext()
        .setAccessibleName(
            texts().text("seat.heard", "name", name, "does", commands.nameWithKey(command)));
    Component before = gap(Space.S);
    end.add(before);
    end.add(sits);
    optional.add(before);
    optional.add(sits);
  }

  private AbstractButton handButton(boolean up) {
    JToggleButton hand = new JToggleButton(commands.action(Command.HAND));
    hand.setText(null);
    hand.setIcon(Icons.of(Icons.Kind.HAND, ICON));
    hand.setSelected(up);
    if (!up) {
      Styles.plain(hand); // a raised one is outlined and filled
    }
    square(hand);
    hand.setMnemonic(0);
    hand.setName("header.hand");
    hand.setToolTipText(commands.nameWithKey(Command.HAND));
    hand.getAccessibleContext().setAccessibleName(texts().text("menu.hand"));
    return hand;
  }

  private static String shortened(String name) {
    int[] letters = name.codePoints().limit(LONGEST_NAME).toArray();
    String begin = new String(letters, 0, letters.length);
    return begin.length() == name.length() ? name : begin + "…";
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
