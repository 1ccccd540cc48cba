package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A dialog whose content changes while it shows. Esc closes it, Enter presses the button that has
 * the focus, else the primary one; what has the focus is scrolled into sight.
 */
final class FormDialog {
  private static final int WIDTH = 680;
  private static final int MARGIN = 28;
  private static final int BELOW_FOCUS = 84;

  private final JFrame frame;
  private final JDialog dialog;
  private final Runnable closed;
  private final JPanel content = new JPanel(new BorderLayout());
  private @Nullable JButton primary;
  private boolean ended;

  /**
   * Makes a dialog that does not show yet.
   *
   * @param closed is called once it is closed, or cannot show
   */
  FormDialog(JFrame frame, String name, String title, Runnable closed) {
    this.frame = frame;
    this.closed = closed;
    dialog = new JDialog(frame, title, true);
    dialog.setName(name);
    dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
    dialog.setContentPane(content);
    dialog.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            close();
          }
        });
    onKey(KeyEvent.VK_ESCAPE, this::close);
    onKey(KeyEvent.VK_ENTER, this::enter);
  }

  /**
   * Shows this instead of what it shows now.
   *
   * @param description what a screen reader says of the dialog
   * @param buttons the last one is the primary one
   * @param first what has the focus first
   */
  void show(
      String heading,
      String description,
      JComponent body,
      List<JButton> buttons,
      JComponent first) {
    Column text = new Column();
    text.setBorder(Space.padding(Space.XL, MARGIN, Space.XL, MARGIN));
    JTextArea title = Wrapped.bold(heading, Type.CARD_TITLE);
    text.add(0, title).add(Space.M, body);
    JPanel row = row(buttons);
    JScrollPane scroll = Scroll.around(text, Token.SURFACE);
    content.removeAll();
    content.add(scroll);
    content.add(row, BorderLayout.PAGE_END);
    dialog.getAccessibleContext().setAccessibleDescription(description);
    dialog.applyComponentOrientation(frame.getComponentOrientation());
    followFocus(body, text);
    fit(text.heightFor(width()) + row.getPreferredSize().height + Space.px(Space.BAR));
    SwingUtilities.invokeLater(this::appear); // that lasts until it is closed
    SwingUtilities.invokeLater(
        () -> {
          scroll.getVerticalScrollBar().setValue(0);
          first.requestFocusInWindow();
        });
  }

  private JPanel row(List<JButton> buttons) {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
    row.setBackground(Token.SURFACE.color());
    row.setBorder(Space.padding(Space.L, MARGIN, Space.L, MARGIN));
    for (JButton button : buttons) {
      if (row.getComponentCount() > 0) {
        row.add(Box.createHorizontalStrut(Space.px(Space.M)));
      }
      row.add(button);
    }
    primary = Styles.primary(buttons.get(buttons.size() - 1));
    return row;
  }

  private int width() {
    return Math.min(Space.px(WIDTH), frame.getWidth() - 2 * Space.px(Space.XL));
  }

  /** As high as its content, and no larger than the window. */
  private void fit(int wanted) {
    Dimension size =
        new Dimension(width(), Math.min(wanted, frame.getHeight() - 2 * Space.px(Space.XL)));
    if (!size.equals(dialog.getSize())) {
      dialog.setSize(size);
      dialog.setLocationRelativeTo(frame);
    }
    content.revalidate();
    content.repaint();
  }

  private void appear() {
    if (!frame.isDisplayable()) {
      close();
    } else if (!ended && !dialog.isVisible()) {
      dialog.setVisible(true);
    }
  }

  /** Closes it for good. */
  void close() {
    if (!ended) {
      ended = true;
      dialog.dispose();
      closed.run();
    }
  }

  private static void followFocus(Component part, JComponent all) {
    if (part.isFocusable()) {
      part.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
              Rectangle place = new Rectangle(0, 0, part.getWidth(), part.getHeight());
              place.height += Space.px(BELOW_FOCUS); // what is said of it stands there
              all.scrollRectToVisible(SwingUtilities.convertRectangle(part, place, all));
            }
          });
    }
    if (part instanceof Container container) {
      for (Component child : container.getComponents()) {
        followFocus(child, all);
      }
    }
  }

  private void onKey(int keyCode, Runnable run) {
    dialog
        .getRootPane()
        .registerKeyboardAction(
            e -> run.run(), KeyStroke.getKeyStroke(keyCode, 0), JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  private void enter() {
    JButton pressed = dialog.getFocusOwner() instanceof JButton focused ? focused : primary;
    if (pressed != null) {
      pressed.doClick();
    }
  }
}
