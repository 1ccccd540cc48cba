package org.weightroom.app.shell;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Esc leads back from a page. */
final class Escape {
  private Escape() {}

  static void on(JComponent page, Runnable back) {
    page.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "back");
    page.getActionMap()
        .put(
            "back",
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                back.run();
              }
            });
  }
}
