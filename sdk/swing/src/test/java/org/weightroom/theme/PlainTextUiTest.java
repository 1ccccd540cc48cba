package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JToggleButton;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

class PlainTextUiTest {
  @Test
  void captionsAreNeverHtml() {
    Theme.install(Theme.LIGHT, 100);
    String html = "<html><img src='http://example.org/x.png'>";
    JToolTip tip = new JToolTip();
    tip.setTipText(html);
    JLabel later = new JLabel("plain");
    later.setText(html);
    for (JComponent c :
        List.of(
            new JLabel(html),
            later,
            new JButton(html),
            new JToggleButton(html),
            new JCheckBox(html),
            new JMenuItem(html),
            Labels.muted(html, Type.NOTE),
            tip)) {
      assertNull(c.getClientProperty(BasicHTML.propertyKey), c.getClass().getSimpleName());
    }
  }
}
