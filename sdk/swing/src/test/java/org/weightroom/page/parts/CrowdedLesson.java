package org.weightroom.page.parts;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Stack;
import org.weightroom.control.WrapLayout;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.page.Fold;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Row;
import org.weightroom.page.Strip;
import org.weightroom.page.Tabs;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** A lab with everything in it that a lab can have: what chapter 3 asks for. */
public final class CrowdedLesson implements Lesson<CrowdedLesson.Model> {

  /** Three dials, two more for a house of one's own, and what they make. */
  public static final class Model extends LessonModel {
    public final NumberProperty weight1 = number("weight1", 0.1, 0, 1, 0.01);
    public final NumberProperty weight2 = number("weight2", 0.2, 0, 1, 0.01);
    public final NumberProperty bias = number("bias", 0.3, 0, 1, 0.01);
    public final NumberProperty area = number("area", 0.4, 0, 1, 0.01);
    public final NumberProperty rooms = number("rooms", 0.5, 0, 1, 0.01);
    public final Value<Double> sum =
        value("sum", () -> weight1.get() * area.get() + weight2.get() * rooms.get() + bias.get())
            .decimals(2);
  }

  /** The tabbed card, to choose from in a test. */
  public Tabs tabs;

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    tabs =
        Tabs.of(
            new Picture("log"),
            new Picture("arithmetic"),
            new Picture("standardising"),
            Fold.of("own-house", Slider.of(model.area), Slider.of(model.rooms)));
    return LessonPanel.with(
        Row.of(new Picture("predictions"), new Picture("residuals")).weights(2, 1),
        Strip.of(
            new Low("network"),
            Slider.of(model.weight1),
            Slider.of(model.weight2),
            Slider.of(model.bias),
            Readout.of(model.sum)),
        new Bar(),
        tabs);
  }

  /** Something that grows, like a chart. */
  private static final class Picture extends Part {
    private static final long serialVersionUID = 1L;

    Picture(String name) {
      super(new BorderLayout());
      setName(name);
    }

    @Override
    public boolean grows() {
      return true;
    }

    @Override
    public void join(PartContext context) {
      add(new JLabel(context.texts().text("picture." + getName())), BorderLayout.NORTH);
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Space.px(560), Space.px(320));
    }

    @Override
    protected void paintComponent(Graphics g) {
      g.setColor(Token.SUNKEN.color());
      g.fillRect(0, 0, getWidth(), getHeight());
    }
  }

  /** Something of a fixed height, like a network. */
  private static final class Low extends Part {
    private static final long serialVersionUID = 1L;

    Low(String name) {
      super(new BorderLayout());
      setName(name);
    }

    @Override
    public void join(PartContext context) {}

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Space.px(340), Space.px(130));
    }

    @Override
    protected void paintComponent(Graphics g) {
      g.setColor(Token.ACCENT_SOFT.color());
      g.fillRect(0, 0, getWidth(), getHeight());
    }
  }

  /** Buttons in one line, or in two where it is narrow, like a training bar. */
  private static final class Bar extends Part implements Stack.Wrapping {
    private static final long serialVersionUID = 1L;

    Bar() {
      super(new WrapLayout(Space.px(Space.M), Space.px(Space.M)));
      setName("bar");
    }

    @Override
    public boolean isBar() {
      return true;
    }

    @Override
    public int heightFor(int width) {
      setSize(width, getHeight());
      return getPreferredSize().height;
    }

    @Override
    public void join(PartContext context) {
      for (int i = 1; i <= 6; i++) {
        JButton button = new JButton(context.texts().text("picture", "number", i));
        button.setName("bar." + i);
        add(button);
      }
    }
  }
}
