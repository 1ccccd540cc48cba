package org.weightroom.app.print;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;
import org.weightroom.theme.Token;

/** A page as it will be on paper. */
public final class PageView extends JComponent implements Accessible {
  private static final long serialVersionUID = 1L;

  private final transient Printout printout;
  private final int page;

  /**
   * Makes a view.
   *
   * @param page from 0
   */
  public PageView(Printout printout, int page) {
    this.printout = printout;
    this.page = page;
    setName("print.page." + (page + 1));
    StringBuilder words = new StringBuilder();
    printout.ink(page).forEach(ink -> words.append(ink.words()).append(' '));
    getAccessibleContext().setAccessibleName(words.toString().strip());
  }

  @Override
  public Dimension getPreferredSize() {
    PageFormat format = printout.getPageFormat(page);
    return new Dimension(
        Space.px((int) Math.round(format.getWidth())),
        Space.px((int) Math.round(format.getHeight())));
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.TEXT;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D brush = (Graphics2D) g.create();
    brush.setColor(Theme.LIGHT.color(Token.SURFACE));
    brush.fillRect(0, 0, getWidth(), getHeight());
    brush.setColor(Token.LINE.color());
    brush.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
    PageFormat format = printout.getPageFormat(page);
    brush.scale(getWidth() / format.getWidth(), getHeight() / format.getHeight());
    printout.print(brush, format, page);
    brush.dispose();
  }
}
