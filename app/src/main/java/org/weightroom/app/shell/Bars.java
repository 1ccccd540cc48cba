package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/**
 * The rows above a page. Menus and header share one row, which is also the title bar where FlatLaf
 * draws it; the header gets a row of its own where they do not fit beside each other.
 */
final class Bars {
  /** What the window's own buttons and icon take from the row, at most. */
  private static final int WINDOW_BUTTONS = 190;

  private final JFrame frame;
  private final JPanel ownRow;
  private final JMenuBar menuBar = new JMenuBar();
  private Header header;
  private boolean shared;

  /**
   * Fills the frame's menu bar.
   *
   * @param ownRow where the header goes when it needs a row of its own
   */
  Bars(JFrame frame, JPanel ownRow, List<JMenu> menus, Header header) {
    this.frame = frame;
    this.ownRow = ownRow;
    this.header = header;
    menuBar.setName("menu");
    menuBar.setBorder(Space.padding(0, Space.S, 0, Space.S));
    menus.forEach(menuBar::add);
    frame.setJMenuBar(menuBar);
    show(header);
  }

  /** Shows another header. */
  void show(Header next) {
    takeOut();
    header = next;
    shared = fits();
    put();
  }

  /** Chooses the place again: after the window's width has changed. */
  void arrange() {
    header.fit(Integer.MAX_VALUE);
    if (fits() != shared) {
      show(header);
    }
    if (!shared) {
      header.fit(frame.getWidth() - 2 * Space.px(Space.XL));
    }
  }

  /** The header as a row of its own. */
  static JComponent row(Header header) {
    JPanel row = new JPanel(new BorderLayout());
    fill(row, header);
    return row;
  }

  private static void fill(JPanel row, Header header) {
    row.setBackground(Token.SURFACE.color());
    row.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, Math.max(1, Space.px(1)), 0, Token.LINE.color()),
            Space.padding(0, Space.L, 0, Space.L)));
    row.add(header.start()); // takes what the other half leaves
    row.add(header.end(), BorderLayout.LINE_END);
    row.setPreferredSize(new Dimension(0, Space.px(Space.BAR)));
  }

  private boolean fits() {
    int menus = 0;
    for (Component menu : menuBar.getComponents()) {
      menus += menu instanceof JMenu ? menu.getPreferredSize().width : 0;
    }
    int halves = header.start().getPreferredSize().width + header.end().getPreferredSize().width;
    return menus + halves + Space.px(WINDOW_BUTTONS) <= frame.getWidth();
  }

  private void put() {
    if (shared) {
      menuBar.add(
          Box.createRigidArea(
              new Dimension(Space.px(Space.L), Space.px(Space.BAR) - Math.max(1, Space.px(1)))));
      menuBar.add(header.start());
      menuBar.add(Box.createHorizontalGlue());
      menuBar.add(header.end());
    } else {
      fill(ownRow, header);
    }
    ownRow.setVisible(!shared);
    menuBar.revalidate();
    frame.getRootPane().revalidate();
    frame.repaint();
  }

  private void takeOut() {
    for (Component part : menuBar.getComponents()) {
      if (!(part instanceof JMenu)) {
        menuBar.remove(part);
      }
    }
    ownRow.removeAll();
  }
}
