package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JRadioButton;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.offline.Trap;
import org.weightroom.offline.Vectors;

class PlainTextUiTest {
  private static Trap trap;

  @BeforeAll
  static void set() {
    trap = new Trap();
  }

  @AfterAll
  static void close() {
    trap.close();
    assertEquals(List.of(), trap.caught());
  }

  static Stream<String> vectors() {
    return Vectors.at(trap, PlainTextUiTest.class);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("vectors")
  void captionsAreNeverHtml(String html) {
    Theme.install(Theme.LIGHT, 100);
    JToolTip tip = new JToolTip();
    tip.setTipText(html);
    JTable table = new JTable(new String[][] {{html}}, new String[] {html});
    JComponent cell = (JComponent) table.prepareRenderer(table.getCellRenderer(0, 0), 0, 0);
    JComponent head =
        (JComponent)
            table
                .getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, html, false, false, -1, 0);
    JComboBox<String> box = new JComboBox<>(new String[] {html});
    JComponent item =
        (JComponent)
            box.getRenderer().getListCellRendererComponent(new JList<>(), html, 0, false, false);
    JLabel later = new JLabel("plain");
    later.setText(html);
    for (JComponent c :
        List.of(
            new JLabel(html),
            later,
            new JButton(html),
            new JToggleButton(html),
            new JCheckBox(html),
            new JRadioButton(html),
            new JMenu(html),
            new JMenuItem(html),
            new JCheckBoxMenuItem(html),
            new JRadioButtonMenuItem(html),
            cell,
            head,
            item,
            Labels.muted(html, Type.NOTE),
            tip)) {
      c.setSize(300, 50);
      c.print(new BufferedImage(300, 50, BufferedImage.TYPE_INT_RGB).createGraphics());
      assertNull(c.getClientProperty(BasicHTML.propertyKey), c.getClass().getSimpleName());
    }
  }
}
