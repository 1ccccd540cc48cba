package org.weightroom.page;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Slider;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Card;
import org.weightroom.theme.Space;

/**
 * The lab's cards: pictures above, the strip of sliders below; where it is low, one picture at a
 * time.
 */
final class LabCards extends JPanel {
  private static final long serialVersionUID = 1L;

  private final List<JComponent> pictures;
  private final List<Slider> sliders;
  private final CardLayout choice = new CardLayout();
  private final JPanel stack = new JPanel(choice);
  private final JPanel chooser = new JPanel(new MigLayout("insets 0, gap " + Space.px(Space.S)));
  private String arrangement = "";
  private int chosen;

  LabCards(List<JComponent> pictures, List<Slider> sliders) {
    super(null);
    this.pictures = pictures;
    this.sliders = sliders;
    setOpaque(false);
    stack.setOpaque(false);
    chooser.setOpaque(false);
    chooser.setVisible(false);
  }

  void join(PartContext joined) {
    buildChooser(joined.texts());
    align();
  }

  /** Aligns the sliders' labels, and lays out anew what is shown now. */
  void align() {
    int widest = sliders.stream().mapToInt(Slider::labelWidth).max().orElse(0);
    sliders.forEach(slider -> slider.setLabelWidth(widest));
    arrangement = "";
    revalidate();
  }

  /** Arranges the cards for the room there is; does nothing when they are arranged so. */
  void arrange(boolean low, boolean wide) {
    String wanted = (low ? "low" : "high") + (wide ? " wide" : " narrow");
    if (wanted.equals(arrangement)) {
      return;
    }
    arrangement = wanted;
    removeAll();
    setLayout(
        new MigLayout(
            "insets 0, gap 0 " + Space.px(low ? Space.M : Space.L) + ", fill, wrap 1, hidemode 3"));
    boolean oneAtATime = low && pictures.size() > 1;
    chooser.setVisible(oneAtATime);
    if (oneAtATime) {
      for (JComponent picture : pictures) {
        stack.add(picture, String.valueOf(pictures.indexOf(picture)));
      }
      choice.show(stack, String.valueOf(chosen));
      add(card("lab.pictures", stack, Space.S), "grow, push, hmin 0");
    } else {
      for (JComponent picture : pictures) {
        boolean grows = !(picture instanceof Part part) || part.grows();
        add(card("lab.picture", picture, Space.L), grows ? "grow, push, hmin 0" : "growx");
        picture.setVisible(true); // the stack hid all but one
      }
    }
    if (sliders.stream().anyMatch(Component::isVisible)) {
      add(card("lab.controls", strip(low && wide ? 2 : 1), low ? Space.S : Space.L), "growx");
    }
  }

  /** Chooses which picture shows where only one has room; otherwise invisible. */
  JComponent chooser() {
    return chooser;
  }

  private void buildChooser(Texts texts) {
    ButtonGroup group = new ButtonGroup();
    for (JComponent picture : pictures) {
      String key = "picture." + picture.getName();
      int number = pictures.indexOf(picture) + 1;
      String text = texts.find(key).orElse(texts.text("picture", "number", number));
      JToggleButton button = new JToggleButton(text, number == 1);
      button.setName(key);
      button.addActionListener(
          event -> {
            chosen = pictures.indexOf(picture);
            choice.show(stack, String.valueOf(chosen));
          });
      group.add(button);
      chooser.add(button);
    }
  }

  private JPanel strip(int columns) {
    String column = "[0:0, grow, fill]";
    JPanel strip =
        new JPanel(
            new MigLayout(
                "insets 0, fillx, hidemode 3, wrap " + columns,
                (column + Space.px(Space.XL)).repeat(columns - 1) + column,
                "[]" + Space.px(Space.S) + "[]"));
    strip.setOpaque(false);
    sliders.forEach(slider -> strip.add(slider, "growx, wmin 0"));
    return strip;
  }

  private static Card card(String name, JComponent content, int padding) {
    Card card = new Card(name, new BorderLayout());
    card.setBorder(Space.padding(padding, Space.XL, padding, Space.XL));
    card.add(content);
    return card;
  }
}
