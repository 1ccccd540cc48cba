package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Toolkit;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.weightroom.theme.Token;

/** The window's content; it can tell when it has been painted for the first time. */
final class FirstPaint extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Runnable then;
  private boolean painted;

  /**
   * Makes an empty content pane.
   *
   * @param then runs on the event thread when the first full paint is on the screen
   */
  FirstPaint(Runnable then) {
    super(new BorderLayout());
    this.then = then;
    setName("content");
    setBackground(Token.BACKGROUND.color());
  }

  @Override
  public void paint(Graphics g) {
    super.paint(g);
    if (!painted) {
      painted = true;
      // Swing paints into a buffer; only after this event does it reach the screen.
      SwingUtilities.invokeLater(
          () -> {
            Toolkit.getDefaultToolkit().sync();
            then.run();
          });
    }
  }
}
