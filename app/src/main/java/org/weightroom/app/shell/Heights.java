package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.theme.Space;

/** Puts words on one line with the controls beside them. */
final class Heights {
  private Heights() {}

  /** The component, as high as a control and in its middle. */
  static JComponent ofControl(JComponent low) {
    JPanel room =
        new JPanel(new BorderLayout()) {
          private static final long serialVersionUID = 1L;

          @Override
          public Dimension getPreferredSize() {
            Dimension size = super.getPreferredSize();
            return new Dimension(size.width, Math.max(size.height, Space.px(Space.CONTROL)));
          }
        };
    room.setOpaque(false);
    room.add(low);
    return room;
  }
}
