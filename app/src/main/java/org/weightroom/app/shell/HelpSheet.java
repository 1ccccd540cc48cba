package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Frame;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.weightroom.control.Stack;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** How a page works, and the keys. */
final class HelpSheet {
  private static final List<String> FOCUS = List.of("tab", "arrows", "enter", "escape");

  private HelpSheet() {}

  static void open(Frame owner, Commands commands) {
    Texts texts = commands.texts();
    Sheet sheet = new Sheet(owner, "help", texts.text("help.title"), texts);
    sheet
        .heading(texts.text("help.page"))
        .paragraph(texts.text("help.intro"))
        .paragraph(texts.text("help.way"))
        .paragraph(texts.text("help.numbers"));
    sheet.heading(texts.text("help.focus"));
    for (String id : FOCUS) {
      sheet.add(Space.M, row(texts.text("help." + id), texts.text("help." + id + ".does")));
    }
    sheet.heading(texts.text("help.keys"));
    for (Command command : Command.values()) {
      if (!command.keys().isEmpty()) {
        sheet.add(Space.M, row(keys(command), texts.text("menu." + command.id())));
      }
    }
    sheet.open();
  }

  private static String keys(Command command) {
    List<KeyStroke> keys = command.keys();
    boolean both = command == Command.REDO;
    String first = Commands.name(keys.get(0));
    return both ? first + ", " + Commands.name(keys.get(keys.size() - 1)) : first;
  }

  private static JComponent row(String keys, String does) {
    return new Row(Labels.bold(keys, Type.CONTROL), Wrapped.plain(does, Type.CONTROL));
  }

  /** A key, and beside it what it does. */
  private static final class Row extends JPanel implements Stack.Wrapping {
    private static final long serialVersionUID = 1L;
    private static final int KEYS_WIDTH = 190;

    private final JLabel keys;
    private final JComponent does;

    Row(JLabel keys, JComponent does) {
      super(null);
      this.keys = keys;
      this.does = does;
      setOpaque(false);
      add(keys);
      add(does);
    }

    @Override
    public int heightFor(int width) {
      int rest = width - column(width);
      return Math.max(keys.getPreferredSize().height, Stack.heightOf(does, rest));
    }

    @Override
    public void doLayout() {
      int column = column(getWidth());
      int rest = getWidth() - column;
      Dimension size = keys.getPreferredSize();
      int high = Stack.heightOf(does, rest);
      place(keys, 0, column, size.height);
      place(does, column, rest, high);
    }

    private void place(Component part, int x, int width, int height) {
      boolean leftToRight = getComponentOrientation().isLeftToRight();
      part.setBounds(leftToRight ? x : getWidth() - x - width, 0, width, height);
    }

    private int column(int width) {
      int wanted =
          Math.max(Space.px(KEYS_WIDTH), keys.getPreferredSize().width + Space.px(Space.L));
      return Math.min(wanted, width * 2 / 3);
    }
  }
}
