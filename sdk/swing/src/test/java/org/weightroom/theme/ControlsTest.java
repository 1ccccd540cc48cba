package org.weightroom.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlsTest {
  @BeforeEach
  @AfterEach
  void backToNormal() {
    Theme.install(Theme.LIGHT, 100);
  }

  @Test
  void controlsAre32High() {
    for (JComponent control : controls()) {
      assertEquals(32, control.getPreferredSize().height, control.getClass().getSimpleName());
    }
  }

  @Test
  void everythingDoublesAt200() {
    List<Dimension> before = sizes();
    Theme.install(Theme.LIGHT, 200);
    List<Dimension> after = sizes();
    for (int i = 0; i < before.size(); i++) {
      assertEquals(2, after.get(i).getHeight() / before.get(i).getHeight(), 0.1);
      assertEquals(2, after.get(i).getWidth() / before.get(i).getWidth(), 0.1);
    }
    assertEquals(26, UIManager.getFont("Label.font").getSize());
  }

  @Test
  void scaleComesBack() {
    List<Dimension> before = sizes();
    Theme.install(Theme.DARK, 150);
    Theme.install(Theme.LIGHT, 100);
    assertEquals(before, sizes());
  }

  @ParameterizedTest
  @EnumSource
  void flatLafUnderstandsEveryDefault(Theme theme) {
    var complaints = new ArrayList<String>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            complaints.add(entry.getMessage() + entry.getThrown());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("com.formdev.flatlaf.FlatLaf");
    logger.addHandler(listener);
    Theme.install(theme, 100);
    controls();
    Styles.plain(new JToggleButton());
    Styles.primary(new JToggleButton());
    new JTable();
    new JTabbedPane();
    new JProgressBar();
    Arrays.stream(Concept.values()).forEach(c -> Styles.styleSlider(new JSlider(), c));
    logger.removeHandler(listener);
    assertEquals(List.of(), complaints);
  }

  @ParameterizedTest
  @EnumSource
  void sliderWearsItsConcept(Theme theme) throws Exception {
    Theme.install(theme, 100);
    for (Concept concept : List.of(Concept.WEIGHT, Concept.BIAS)) {
      JSlider slider = new JSlider(0, 100, 50);
      Styles.styleSlider(slider, concept);
      slider.setSize(200, 24);
      EventQueue.invokeAndWait(() -> {}); // a slider hears of its size on the event thread
      BufferedImage image = paint(slider, 200, 24);
      assertEquals(concept.text(), new Color(image.getRGB(40, 12)));
      assertEquals(Token.TRACK.color(), new Color(image.getRGB(160, 12)));
    }
  }

  @ParameterizedTest
  @EnumSource(Icons.Kind.class)
  void iconsPaintAndMirror(Icons.Kind kind) {
    Icon icon = Icons.of(kind, 16);
    assertEquals(16, icon.getIconWidth());
    JLabel label = new JLabel(icon);
    label.setSize(16, 16);
    BufferedImage leftToRight = paint(label, 16, 16);
    label.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
    BufferedImage rightToLeft = paint(label, 16, 16);
    assertTrue(ink(leftToRight) > 0);
    if (kind == Icons.Kind.PLAY) {
      assertEquals(ink(leftToRight), ink(rightToLeft));
      assertEquals(leftToRight.getRGB(6, 8), rightToLeft.getRGB(6, 8));
    }
    if (kind == Icons.Kind.BACK) {
      assertEquals(leftToRight.getRGB(6, 8), rightToLeft.getRGB(9, 8));
    }
  }

  @Test
  void cardPaintsItsSurface() {
    Card card = new Card("goals", new BorderLayout());
    card.setSize(100, 60);
    assertEquals("goals", card.getName());
    BufferedImage image = paint(card, 100, 60);
    assertEquals(Token.SURFACE.color(), new Color(image.getRGB(50, 30)));
    assertEquals(Token.LINE.color(), new Color(image.getRGB(50, 0)));
    assertEquals(Token.LINE.color(), new Color(image.getRGB(0, 30)));
  }

  private static List<JComponent> controls() {
    return List.of(
        new JButton("Step"),
        Styles.primary(new JButton("Next")),
        Styles.plain(new JButton("Reset")),
        new JToggleButton("Scaling"),
        new JTextField("0.100", 6),
        new JComboBox<>(new String[] {"English"}),
        new JSpinner());
  }

  private static List<Dimension> sizes() {
    List<Component> all = new ArrayList<>(controls());
    all.add(new JSlider());
    return all.stream().map(Component::getPreferredSize).toList();
  }

  private static BufferedImage paint(JComponent c, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var g = image.createGraphics();
    c.paint(g);
    g.dispose();
    return image;
  }

  private static int ink(BufferedImage image) {
    int ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += image.getRGB(x, y) >>> 24;
      }
    }
    return ink;
  }
}
