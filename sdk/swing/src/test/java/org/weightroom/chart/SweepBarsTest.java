package org.weightroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Sweep;
import org.weightroom.lesson.Texts;
import org.weightroom.nn.Descent;
import org.weightroom.nn.LearningRates;
import org.weightroom.nn.Loss;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.page.LessonPage;

@ExtendWith(OnEventThread.class)
class SweepBarsTest {
  private final Model model = new Model();
  private final SweepBars<Result> part =
      SweepBars.of(model.sweep, Result::group, Result::right)
          .outOf(291)
          .line("women", 226)
          .reference("author", Map.of(8, 226.0, 1, 185.0));
  private SweepCanvas canvas;

  @BeforeEach
  void join() {
    part.join(new PartContext(model, Texts.of(LessonPage.class, Locale.ENGLISH), opened -> {}));
    Houses.lay(part, 700, 320);
    canvas = Houses.find(part, "sweep.plot", SweepCanvas.class);
  }

  private JButton button() {
    return Houses.find(part, "sweep.run", JButton.class);
  }

  private String caption() {
    return Houses.find(part, "caption", JTextArea.class).getText();
  }

  private String spoken() {
    return canvas.getAccessibleContext().getAccessibleDescription();
  }

  @Test
  void beforeASweepTheReferenceStandsAlone() {
    assertEquals("Press Compare to train the networks.", caption());
    assertEquals(List.of(1, 8), numbers());
    assertTrue(spoken().contains("1 hidden neuron: not tried yet; sweep.author 185."), spoken());
    assertTrue(Houses.find(part, "sweep.bar", JComponent.class) != null);
    assertFalse(Houses.find(part, "sweep.bar", JComponent.class).isVisible());
  }

  @Test
  void whileItTrainsTheButtonKeepsItsWidthAndSaysHowFarItIs() {
    model.results(new Result(8, 226), new Result(8, 231));
    int width = button().getParent().getPreferredSize().width;
    JComponent bar = Houses.find(part, "sweep.bar", JComponent.class);
    bar.setVisible(true);
    assertEquals(width, button().getParent().getPreferredSize().width);
    Houses.lay(part, 700, 320);
    assertTrue(button().getBounds().contains(bar.getBounds()), bar.getBounds().toString());
    assertTrue(bar.getHeight() > 0 && bar.getHeight() < 6);
  }

  private List<Integer> numbers() {
    return canvas.scene().groups().stream().map(SweepScene.Group::number).toList();
  }

  @Test
  void theButtonTrainsAndEachGroupIsASentenceToTheArrows() {
    model.results(new Result(8, 226), new Result(8, 231), new Result(0, 226), new Result(8, 232));
    button().doClick(0);
    model.scope().flush();
    assertEquals(List.of(0, 1, 8), numbers());
    Houses.type(canvas, "END");
    String eight =
        "8 hidden neurons: 226 to 232 of 291 right over 3 seeds, mean 229.7; sweep.author 226.";
    assertEquals(eight, caption());
    assertEquals(eight, spoken());
    Houses.type(canvas, "HOME");
    assertEquals("0 hidden neurons: 226 of 291 right with one seed.", spoken());
    Houses.type(canvas, "RIGHT");
    assertEquals("1 hidden neuron: not tried yet; sweep.author 185.", spoken());
    Houses.type(canvas, "ESCAPE");
    assertEquals("Choose a column to read it.", caption());
  }

  @Test
  void differencesOfFewAreSeenAndMeansStandWhereTheyShould() {
    model.results(new Result(8, 226), new Result(8, 232));
    button().doClick(0);
    model.scope().flush();
    Axes axes = canvas.picture().frame().axes();
    assertTrue(axes.yMin() > 100 && axes.yMin() <= 185 && axes.yMax() >= 232, axes.toString());
    assertEquals(229, canvas.picture().frame().fromScreenY(canvas.picture().mean(1).getY()), 1e-9);
  }

  @Test
  void theTabThatNamesItGetsTheButton() {
    assertEquals(button().getParent(), part.giveNote().orElseThrow());
  }

  private record Result(int group, double right) {}

  private static final class Model extends LessonModel {
    private final List<Sweep.Trial<Result>> plan = new ArrayList<>();
    final Sweep<Result> sweep = sweep("sweep", () -> plan);

    void results(Result... results) {
      Network network = Network.linear(1);
      for (Result result : results) {
        plan.add(
            new Sweep.Trial<>(
                Descent.of(
                    network, Bench.HOUSES, Loss.MEAN_SQUARED_ERROR, LearningRates.each(1e-8, 1)),
                Parameters.zeros(network),
                1,
                end -> result));
      }
    }
  }
}
