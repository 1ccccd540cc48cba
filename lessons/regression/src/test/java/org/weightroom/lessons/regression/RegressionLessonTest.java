package org.weightroom.lessons.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.challenge.Challenge;
import org.weightroom.observe.Cause;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.testkit.LessonContract;

/** The figures of chapter 1, checked against exact decimal arithmetic and the article's own. */
final class RegressionLessonTest extends LessonContract {
  RegressionLessonTest() {
    super(new RegressionLesson());
  }

  private final RegressionLesson.Model model = new RegressionLesson().createModel();

  @ParameterizedTest
  @CsvSource({"0.1,150", "0.18,0", "0.19,0", "0.16,0", "0.059,246", "0,0", "0.4,460"})
  void errorEqualsExactArithmetic(BigDecimal weight, BigDecimal bias) {
    set(weight.doubleValue(), bias.doubleValue());

    assertEquals(exactError(weight, bias), model.error.get(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0.18,0,2058", "0.19,0,2747", "0.16,0,3229", "0.1,150,799"})
  void errorsOfTheStoryAreTheArticles(double weight, double bias, long error) {
    set(weight, bias);

    assertEquals(error, Math.round(model.error.get()));
  }

  @Test
  void aHouseOfTwoThousandSquareFeetCosts360AtTheAveragePrice() {
    set(0.18, 0);

    assertEquals(360, model.price.get(), 1e-9);
  }

  @Test
  void theBestOnTheSliderGridAndTheGoalsWithinReachAreThoseOfTheChapter() {
    double best = Double.MAX_VALUE;
    int below799 = 0;
    int below450 = 0;
    for (int weight = 0; weight <= 400; weight++) {
      for (int bias = 0; bias <= 460; bias++) {
        set(weight / 1000.0, bias);
        double error = model.error.get();
        best = Math.min(best, error);
        below799 += error < 799 ? 1 : 0;
        below450 += error < 450 ? 1 : 0;
      }
    }

    assertEquals(447.369, best, 5e-4);
    assertEquals(3_349, below799);
    assertEquals(26, below450);
  }

  @Test
  void pushingOnlyTheBiasStopsAt635SoThePredictionCardTellsTheTruth() {
    double best =
        IntStream.rangeClosed(0, 460)
            .mapToDouble(
                bias -> {
                  set(0.1, bias);
                  return model.error.get();
                })
            .min()
            .orElseThrow();

    assertEquals(635, Math.round(best));
    assertEquals("no", model.predictions().get("bias-alone").answer());
  }

  @Test
  void goalsAreReachedOneByOneOnTheWayDown() throws ScriptException {
    play("weight=0.09", "bias=170");
    List<String> solved = solved();

    assertTrue(solved.contains("below-799"));
    assertFalse(solved.contains("below-450"));

    play("weight=0.059", "bias=246");

    assertEquals(5, solved().size());
  }

  @Test
  void aGoodLineSweptPastWinsNothing() {
    model.weight.setByHand(0.059);
    model.bias.setByHand(246);
    model.scope().flush();
    model.weight.setByHand(0.3);
    model.scope().settle(Cause.HAND);

    assertEquals(List.of(), solved());
  }

  @Test
  void hintsFollowWhatTheStudentDoes() throws ScriptException {
    play("weight=0.059", "bias=240");

    assertTrue(model.error.get() < 500);
    assertEquals("between", model.hints().request().orElseThrow());

    model.reset();
    for (int bias = 151; bias <= 155; bias++) {
      play("bias=" + bias);
    }

    assertEquals("other-dial", model.hints().request().orElseThrow());
    assertEquals("flatter-first", model.hints().request().orElseThrow());
    assertTrue(model.hints().request().isEmpty());
  }

  private void set(double weight, double bias) {
    model.weight.set(weight);
    model.bias.set(bias);
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }

  private List<String> solved() {
    return model.challenges().stream().filter(Challenge::isSolved).map(Challenge::id).toList();
  }

  private static double exactError(BigDecimal weight, BigDecimal bias) {
    String[][] houses = {{"2104", "399.9"}, {"1600", "329.9"}, {"2400", "369"}};
    BigDecimal sum = BigDecimal.ZERO;
    for (String[] house : houses) {
      BigDecimal predicted = weight.multiply(new BigDecimal(house[0])).add(bias);
      sum = sum.add(new BigDecimal(house[1]).subtract(predicted).pow(2));
    }
    return sum.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64).doubleValue();
  }
}
