package org.weightroom.lessons.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.challenge.Challenge;
import org.weightroom.lesson.Stop;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.testkit.LessonContract;

/** The figures of chapter 2, and what its goals, hints and cards ask for. */
final class AutomationLessonTest extends LessonContract {
  AutomationLessonTest() {
    super(new AutomationLesson());
  }

  private final AutomationLesson.Model model = new AutomationLesson().createModel();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 134971.67333333333, 1e-12",
    "1, 0.007516098666666668, 366.26666666666665, 964.5374276923079, 1e-12",
    "2, 0.0072605371330827385, 350.9739112462222, 733.7881566703908, 1e-12",
    "10, 0.0077003739760249925, 350.70730934729215, 728.6355404730363, 1e-12",
    "100, 0.012271053399071653, 341.3977503807721, 680.2744103079464, 1e-12",
    "100000, 0.05848790585474, 247.263274220888, 447.290974268701, 1e-9"
  })
  void stepsLeadWhereTheChapterSays(
      int steps, double weight, double bias, double error, double part) {
    model.training.train(steps);

    assertEquals(weight, model.weight.get(), part * weight);
    assertEquals(bias, model.bias.get(), part * bias);
    assertEquals(error, model.error.get(), part * error);
  }

  @ParameterizedTest
  @CsvSource({"1e-8, 2226", "1e-7, 13"})
  void below450IsReachedAtTheStepThatTheStoryNames(double rate, int steps) {
    model.weightRate.set(rate);
    model.training.train(steps - 1);

    assertTrue(model.error.get() >= 450);

    model.training.train(1);

    assertTrue(model.error.get() < 450);
    assertEquals(steps, model.training.step());
  }

  @ParameterizedTest
  @CsvSource({"0.8e-7, false", "0.9e-7, true", "1.6e-7, true", "1.7e-7, false"})
  void ratesFrom09To16GetThereWithin100Steps(double rate, boolean within) throws ScriptException {
    play("weight-learning-rate=" + rate);
    for (int step = 0; step < 100; step++) {
      model.training.train(1);
    }

    assertEquals(within, solved().contains("below-450-in-100"));
  }

  @Test
  void stepsBeyondTheHundredthComeTooLate() throws ScriptException {
    play("weight-learning-rate=0.8e-7", "train=101");
    play("weight-learning-rate=1.3e-7", "train=200");

    assertTrue(model.error.get() < 450);
    assertEquals(List.of("below-799", "below-450"), solved());
  }

  @Test
  void oneStepIsTheArithmeticOfThePredictionCard() {
    var updates = model.training.nextStep().orElseThrow().updates();

    assertEquals(751_610, Math.round(updates.get(0).mean()));
    assertEquals(366.3, updates.get(1).mean(), 0.05);

    model.training.train(1);

    assertEquals(0.0075, model.weight.get(), 5e-5);
    assertEquals(366.3, model.bias.get(), 0.05);
    assertEquals(965, Math.round(model.error.get()));
    assertEquals("bias", model.predictions().get("which-dial").answer());
  }

  @Test
  void tenTimesTheRateOnceMoreBlowsUpAtTheFirstStepAsTheCardSays() throws ScriptException {
    play("weight-learning-rate=1e-6");
    Stop stop = model.training.train(100);

    assertEquals(new Stop(Stop.Reason.DIVERGED, 1, 1), stop);
    assertEquals(2_391_530, Math.round(model.error.get()));
    assertEquals(0.7516, model.weight.get(), 5e-5);
    assertTrue(Double.isFinite(model.bias.get()));
    assertEquals("worse", model.predictions().get("ten-times").answer());
  }

  /** Headers and buttons of the story: what they play on the copy leads where its words say. */
  @ParameterizedTest
  @CsvSource({
    "'weight=0,bias=0', 134972",
    "'train=1', 965",
    "'weight=0,bias=0,weight-learning-rate=1e-8,train=13', 727",
    "'weight=0,bias=0,weight-learning-rate=1e-7,train=13', 450",
    "'weight=0,bias=0,weight-learning-rate=1e-6,train=1', 2391530"
  })
  void theStoryPlaysWhatItSays(String script, long error) throws ScriptException {
    assertTrue(storyScripts().contains(script), () -> script + " is not in " + storyScripts());

    play(script.split(","));

    assertEquals(error, Math.round(model.error.get()));
  }

  @Test
  void whereTheStudentTrainsForGoalsTheStoryShowsNoCopy() {
    List<Boolean> own = story().steps().stream().map(step -> step.shows().isEmpty()).toList();

    assertEquals(List.of(false, true, true, false, true), own);
  }

  @Test
  void stepBackGivesTheExactEarlierNumbersAcrossRunsAndRates() throws ScriptException {
    double[][] way = new double[41][];
    way[0] = place();
    for (int step = 1; step <= 40; step++) {
      if (step == 21) {
        play("weight-learning-rate=3e-8");
      }
      model.training.train(1);
      way[step] = place();
    }
    for (int step = 39; step >= 0; step--) {
      model.training.stepBack();

      assertEquals(step, model.training.step());
      assertEquals(List.of(way[step][0], way[step][1]), List.of(place()[0], place()[1]));
    }

    assertFalse(model.training.canStepBack());
  }

  @Test
  void stepBackFromALongRunIsExactToo() {
    model.training.train(99_999);
    double[] before = place();
    model.training.train(1);
    model.training.stepBack();

    assertEquals(before[0], model.weight.get());
    assertEquals(before[1], model.bias.get());
  }

  @Test
  void undoTakesATrainingOfAHundredThousandStepsBackAtOnce() {
    model.training.train(100_000);
    model.history().undo();

    assertEquals(0, model.weight.get());
    assertEquals(0, model.bias.get());
    assertEquals(0, model.training.step());
    assertFalse(model.history().canUndo());
  }

  // ---- goals: what counts is who did it ---------------------------------------------------------

  @Test
  void aHandAloneWinsNothing() throws ScriptException {
    play("weight=0.0585", "bias=247.3");

    assertTrue(model.error.get() < 450);
    assertEquals(List.of(), solved());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void oneStepAfterAHandHasDoneTheWorkWinsNothing(int steps) throws ScriptException {
    play("train=1"); // from far, but the hand comes after it
    play("weight=0.0585", "bias=247.3", "train=" + steps);

    assertTrue(model.error.get() < 450);
    assertEquals(List.of(), solved());
  }

  @Test
  void aRestoredTryOfAHandWinsNothingEither() throws ScriptException {
    play("weight=0.0585", "bias=247.3");
    var good = model.snapshot();
    model.reset();
    play("train=1");
    model.restore(good);
    play("train=1");

    assertEquals(List.of(), solved());
  }

  @Test
  void trainingFromFarWins() throws ScriptException {
    play("weight=0.0585", "bias=100");

    assertTrue(model.error.get() >= 10_000);

    play("train=2");

    assertTrue(solved().containsAll(List.of("below-799", "below-450")));
  }

  @Test
  void aGentlerRateFromWhereItLandedIsARescue() throws ScriptException {
    blowUp();
    play("weight-learning-rate=1e-7", "train=273");

    assertEquals(List.of(), solved());

    play("train=1");

    assertTrue(solved().contains("blow-up-and-recover"));
  }

  @Test
  void aResetIsNoRescue() throws ScriptException {
    blowUp();
    model.reset();
    play("weight-learning-rate=1e-7", "train=1000");

    assertNotRescued();
  }

  @Test
  void aStepBackIsNoRescue() throws ScriptException {
    blowUp();
    model.training.stepBack();
    play("weight-learning-rate=1e-7", "train=1000");

    assertNotRescued();
  }

  @Test
  void undoIsNoRescue() throws ScriptException {
    blowUp();
    model.history().undo();
    play("weight-learning-rate=1e-7", "train=1000");

    assertNotRescued();
  }

  @Test
  void dialsMovedByHandAreNoRescue() throws ScriptException {
    blowUp();
    play("weight=0.05", "bias=250");

    assertEquals(List.of(), solved());

    play("weight-learning-rate=1e-7", "train=1000");

    assertNotRescued();
  }

  // ---- hints ------------------------------------------------------------------------------------

  @Test
  void whoCrawlsIsToldOfTheValley() throws ScriptException {
    play("train=2000");

    assertEquals("valley", model.hints().request().orElseThrow());
  }

  @Test
  void whoBlewItUpIsToldWhy() throws ScriptException {
    play("train=200");
    blowUp();

    assertEquals("jumped-past", model.hints().request().orElseThrow());
  }

  @Test
  void whoResetsAfterABlowUpIsToldWhatARescueIs() throws ScriptException {
    blowUp();
    model.reset();

    assertEquals("same-place", model.hints().request().orElseThrow());
  }

  @Test
  void whoStepsBackAfterABlowUpIsToldTheSame() throws ScriptException {
    blowUp();
    model.training.stepBack();

    assertEquals("same-place", model.hints().request().orElseThrow());
  }

  private void blowUp() throws ScriptException {
    play("weight-learning-rate=1e-6", "train=100");

    assertTrue(model.training.hasDiverged());
  }

  private void assertNotRescued() {
    assertTrue(model.error.get() < 799);
    assertFalse(solved().contains("blow-up-and-recover"));
  }

  private static Story story() {
    return Texts.of(AutomationLesson.class, Locale.ENGLISH).story();
  }

  private static List<String> storyScripts() {
    Stream<String> headers =
        story().steps().stream()
            .flatMap(step -> Stream.of("show", "then").map(key -> step.header().get(key)))
            .filter(Objects::nonNull)
            .map(script -> script.replace(' ', ','));
    Stream<String> buttons =
        story().steps().stream()
            .flatMap(step -> step.blocks().stream())
            .flatMap(block -> block.spans().stream())
            .filter(span -> span.kind() == Story.Kind.SHOW)
            .map(Story.Span::target);
    return Stream.concat(headers, buttons).toList();
  }

  private double[] place() {
    return new double[] {model.weight.get(), model.bias.get()};
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  private List<String> solved() {
    return model.challenges().stream().filter(Challenge::isSolved).map(Challenge::id).toList();
  }
}
