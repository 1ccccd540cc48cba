package org.weightroom.page.paged;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.control.Stepper;
import org.weightroom.data.Worked;
import org.weightroom.lesson.LessonModel;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Value;
import org.weightroom.page.Fold;
import org.weightroom.page.Lesson;
import org.weightroom.page.LessonPanel;
import org.weightroom.page.Page;
import org.weightroom.page.Row;
import org.weightroom.page.Strip;
import org.weightroom.page.Tabs;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;

/** Three pages above each other's place: what chapter 4 asks for. */
public final class PagedLesson implements Lesson<PagedLesson.Model> {

  /** A score, a shape and a friend's share. */
  public static final class Model extends LessonModel {
    public final NumberProperty score = number("score", 0.5, 0, 1, 0.01);
    public final NumberProperty weight = number("weight", 0.5, 0, 1, 0.01);
    public final NumberProperty bias = number("bias", 0.5, 0, 1, 0.01);
    public final NumberProperty features = number("features", 3, 1, 99, 1);
    public final NumberProperty classes = number("classes", 2, 1, 9, 1);
    public final Value<Double> numbers =
        value("numbers", () -> features.get() * classes.get() + classes.get()).decimals(0);
    public final Value<Double> right = value("right", () -> 10 * score.get()).decimals(0);
    public final Value<Double> share = highest("share", score::get).decimals(2);
    public final Value<Double> loss = value("loss", () -> 1 - score.get()).decimals(2);

    /** A fresh model that tells how a value comes about. */
    public Model() {
      explain(right, () -> Worked.weightedSum(new double[] {10}, new double[] {score.get()}, 0));
    }
  }

  /** The names of the pictures that have joined, in order. */
  public final List<String> joined = new ArrayList<>();

  @Override
  public Model createModel() {
    return new Model();
  }

  @Override
  public JComponent createView(Model model) {
    return LessonPanel.with(
        Page.of(
            "scores",
            Row.of(new Picture("vector"), new Picture("shares")),
            new Picture("bars"),
            Slider.of(model.score),
            Slider.of(model.weight),
            Slider.of(model.bias)),
        Page.of(
            "shape",
            new Picture("canvas"),
            Strip.of(Stepper.of(model.features), Stepper.of(model.classes)),
            Readout.of(model.numbers)),
        Page.of(
            "friend",
            Row.of(new Picture("map"), new Picture("network")).weights(3, 2),
            Tabs.of(
                new Picture("log"), new Picture("table"), Fold.of("own", Slider.of(model.bias))),
            Readout.of(model.right)),
        Readout.of(model.loss));
  }

  /** Something that grows, like a chart. */
  private final class Picture extends Part {
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
      joined.add(getName());
      add(new JLabel(context.texts().text("picture." + getName())), BorderLayout.NORTH);
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Space.px(400), Space.px(240));
    }

    @Override
    protected void paintComponent(Graphics g) {
      g.setColor(Token.SUNKEN.color());
      g.fillRect(0, 0, getWidth(), getHeight());
    }
  }
}
