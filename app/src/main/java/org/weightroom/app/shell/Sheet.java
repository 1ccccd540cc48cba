package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.AbstractButton;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** A dialog of text that fits the window at every scale; Esc closes it. */
final class Sheet {
  private static final int WIDTH = 600;
  private static final int MARGIN = 28;

  private final JDialog dialog;
  private final Column text = new Column();
  private final JButton close;
  private final String cancel;
  private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));

  Sheet(Frame owner, String name, String title, Texts texts) {
    dialog = new JDialog(owner, title, true);
    dialog.setName(name);
    dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
    text.setBorder(Space.padding(Space.XL, MARGIN, Space.XL, MARGIN));
    buttons.setBackground(Token.SURFACE.color());
    buttons.setBorder(Space.padding(Space.L, MARGIN, Space.L, MARGIN));
    close = Styles.primary(new JButton(texts.text("dialog.close")));
    cancel = texts.text("dialog.cancel");
    close.setName(name + ".close");
    dialog.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowOpened(WindowEvent e) {
            close.requestFocusInWindow();
          }
        });
    close.addActionListener(e -> dialog.dispose());
    buttons.add(close);
    // No default button: its style would hide that of the primary one.
    onKey(KeyEvent.VK_ENTER, this::press);
    onKey(KeyEvent.VK_ESCAPE, dialog::dispose);
  }

  /** Adds a heading. */
  Sheet heading(String words) {
    text.add(text.getComponentCount() == 0 ? 0 : Space.XL, Wrapped.bold(words, Type.CARD_TITLE));
    return this;
  }

  /** Adds a paragraph. */
  Sheet paragraph(String words) {
    text.add(Space.M, Wrapped.plain(words, Type.CONTROL));
    return this;
  }

  /** Adds a paragraph of small print. */
  Sheet note(String words) {
    text.add(Space.S, Wrapped.muted(words, Type.NOTE));
    return this;
  }

  /** Adds anything. */
  Sheet add(int gap, JComponent part) {
    text.add(gap, part);
    return this;
  }

  /** Adds a quiet button before the closing one. */
  Sheet button(JButton button) {
    buttons.add(button, 0);
    buttons.add(Box.createHorizontalStrut(Space.px(Space.M)), 1);
    return this;
  }

  /** Asks a question: {@code yes} closes the sheet and does it, the other button only closes it. */
  Sheet decision(JButton yes, Runnable deed) {
    Styles.quiet(close).setText(cancel);
    Styles.primary(yes)
        .addActionListener(
            e -> {
              dialog.dispose();
              deed.run();
            });
    return button(yes);
  }

  /** What Enter does: it presses the button that has the focus. */
  private void press() {
    if (dialog.getFocusOwner() instanceof AbstractButton button) {
      button.doClick();
    } else {
      dialog.dispose();
    }
  }

  private void onKey(int keyCode, Runnable run) {
    dialog
        .getRootPane()
        .registerKeyboardAction(
            e -> run.run(), KeyStroke.getKeyStroke(keyCode, 0), JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  private static void scroll(JScrollPane pane, int direction) {
    JScrollBar bar = pane.getVerticalScrollBar();
    bar.setValue(bar.getValue() + direction * bar.getUnitIncrement(direction));
  }

  /** Shows it until it is closed. */
  void open() {
    JScrollPane scroll = Scroll.around(text, Token.SURFACE);
    onKey(KeyEvent.VK_DOWN, () -> scroll(scroll, 1));
    onKey(KeyEvent.VK_UP, () -> scroll(scroll, -1));
    JPanel content = new JPanel(new BorderLayout());
    content.add(scroll);
    content.add(buttons, BorderLayout.PAGE_END);
    dialog.setContentPane(content);
    dialog.applyComponentOrientation(dialog.getOwner().getComponentOrientation());
    Dimension room = dialog.getOwner().getSize();
    int width = Math.min(Space.px(WIDTH), room.width - 2 * Space.px(Space.XL));
    int chrome = buttons.getPreferredSize().height + Space.px(Space.BAR);
    int height = Math.min(text.heightFor(width) + chrome, room.height - 2 * Space.px(Space.XL));
    dialog.setSize(width, height);
    dialog.setLocationRelativeTo(dialog.getOwner());
    SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(0));
    dialog.setVisible(true);
  }
}
