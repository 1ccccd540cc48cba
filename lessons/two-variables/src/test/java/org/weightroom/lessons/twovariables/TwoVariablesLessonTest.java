package org.weightroom.lessons.twovariables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Snapshot;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.testkit.LessonContract;

/** The figures, goals, hints and story of chapter 3. */
final class TwoVariablesLessonTest extends LessonContract {
  TwoVariablesLessonTest() {
    super(new TwoVariablesLesson());
  }

  private final TwoVariablesLesson.Model model = new TwoVariablesLesson().createModel();

  @ParameterizedTest
  @CsvSource({
    "scaling, 25.3, 5479, 13",
    "sign, 39.3, 2571, negative",
    "one-house, -10.0, 1406, one"
  })
  void aCardsStepShowsWhatItsWordsSay(String card, double weight2, long error, String answer)
      throws ScriptException {
    play(step(card).shows().toArray(String[]::new));

    assertEquals(weight2, model.weight2.get(), 0.05);
    assertEquals(error, Math.round(model.error.get()));
    assertEquals(answer, model.predictions().get(card).answer());
  }

  @Test
  void whatFollowsACardIsWhatItsOutcomeSays() throws ScriptException {
    playCard("scaling");
    assertEquals(13, model.training.step());
    assertTrue(model.error.get() < 1420.12);

    playCard("sign");
    assertEquals(-10, model.weight2.get(), 0.05);

    playCard("one-house");
    assertEquals(19.1, model.weight2.get(), 0.05);
  }

  @Test
  void theFloorsBelowTheGoalsAreThoseOfTheChapter() throws ScriptException {
    play("weight2=101.3449", "bias=-0.3");
    assertEquals(6757, Math.round(model.error.get()));
    assertEquals("no", model.predictions().get("bathrooms-alone").answer());

    play("weight2=0", "bias=300");
    assertEquals(9928, Math.round(model.error.get()));

    play("weight1=0.1794", "bias=-15.1");
    assertEquals(1423.4, model.error.get(), 0.05);
    play("weight2=0.0001");
    double above = model.error.get();
    play("weight2=0");
    assertTrue(above > model.error.get(), "a weight above 0 makes it no better");
  }

  @Test
  void theArithmeticHasEveryTerm() throws ScriptException {
    play("weight1=0.18", "weight2=-10", "bias=3.6", "area=1985", "bathrooms=4");
    Worked error = model.working("error").orElseThrow();
    Worked price = model.working("predicted-price").orElseThrow();

    assertEquals(
        List.of("area", "bathrooms", "actual", "prediction", "residual", "squared"),
        error.columns());
    assertEquals(10, error.rows().size());
    double predicted = 0.18 * 1985 - 10 * 4 + 3.6;
    double residual = 299.9 - predicted;
    assertArrayEquals(
        new double[] {1985, 4, 299.9, predicted, residual, residual * residual},
        error.rows().get(5),
        1e-9);
    assertEquals(model.error.get(), error.total());
    assertEquals(model.price.get(), price.total());
    assertEquals(predicted, price.total(), 1e-12);
  }

  @Test
  void below7000CountsWithoutTheAreaOnly() throws ScriptException {
    play("weight1=0.0001", "weight2=101");
    assertEquals(List.of(), solved());

    play("weight1=0");
    assertEquals(List.of("below-7000"), solved());
  }

  @Test
  void below2000CountsByHandOnly() throws ScriptException {
    play("train=2000");
    assertTrue(model.error.get() < 2000);
    play("feature-scaling=true");
    play("bias=" + Math.round(model.bias.get()));
    assertTrue(model.error.get() < 2000);
    assertEquals(List.of(), solved(), "neither training, nor a switch, nor one nudge");

    play("weight1=0.17", "weight2=0");
    assertEquals(List.of("below-2000"), solved());
  }

  @Test
  void aFreshStartByHandCountsAfterTraining() throws ScriptException {
    play("train=3");
    model.reset();
    play("weight1=0.17");

    assertEquals(List.of("below-2000"), solved());
  }

  @Test
  void aRestoredTrainingIsNoHand() throws ScriptException {
    play("train=2000");
    Snapshot trained = model.snapshot();
    model.history().undo();
    play("weight2=1");
    model.restore(trained);
    play("bias=" + Math.round(model.bias.get()));
    assertTrue(model.error.get() < 2000);

    assertEquals(List.of(), solved());
  }

  @Test
  void nearMinimumIsReachedByTrainingToo() throws ScriptException {
    play("train=2501");
    assertEquals(List.of(), solved());

    play("train=1");
    assertEquals(List.of("near-minimum"), solved());
  }

  @Test
  void noGoalCountsWhileAHouseIsLeftOut() throws ScriptException {
    play("left-out=9", "weight2=101");
    assertTrue(model.error.get() < 7000);
    play("weight1=0.1861", "weight2=-10", "bias=3.6", "left-out=3");
    assertTrue(model.error.get() < 1420.12);
    assertEquals(List.of(), solved());

    play("left-out=0");
    assertEquals(List.of("below-2000", "near-minimum"), solved());
  }

  @Test
  void theHintAboutBathroomsWaitsForAnAreaWeightOfZero() throws ScriptException {
    play("weight2=101");

    assertEquals("same-bathrooms", model.hints().request().orElseThrow());
  }

  @Test
  void theHintAboutTheSignComesWhereTheAreaHasDoneItsShare() throws ScriptException {
    play("weight1=0.1717");
    assertTrue(model.error.get() > 1420 && model.error.get() < 1445);

    assertEquals("negative-weight", model.hints().request().orElseThrow());
  }

  @Test
  void theHintAboutScalesComesAfterAThousandRawSteps() throws ScriptException {
    play("train=1001");

    assertEquals("two-scales", model.hints().request().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"false, 1000", "true, 1001"})
  void theHintAboutScalesStaysAwayBefore(boolean scaled, int steps) throws ScriptException {
    play("feature-scaling=" + scaled, "train=" + steps);

    assertEquals("same-bathrooms", model.hints().request().orElseThrow(), "the next in order");
  }

  private void playCard(String card) throws ScriptException {
    model.reset();
    play(step(card).shows().toArray(String[]::new));
    play(step(card).header().getOrDefault("then", "").split(" "));
  }

  private static Story.Step step(String card) {
    return Texts.of(TwoVariablesLesson.class, Locale.ENGLISH).story().steps().stream()
        .filter(step -> card.equals(step.header().get("predict")))
        .findFirst()
        .orElseThrow();
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  private List<String> solved() {
    return model.challenges().stream()
        .filter(goal -> goal.isSolved())
        .map(goal -> goal.id())
        .toList();
  }
}
