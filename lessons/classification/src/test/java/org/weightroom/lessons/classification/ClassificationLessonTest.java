package org.weightroom.lessons.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.data.Worked;
import org.weightroom.lesson.Story;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.testkit.LessonContract;

/** The figures, goals, hints and story of chapter 4. */
final class ClassificationLessonTest extends LessonContract {
  ClassificationLessonTest() {
    super(new ClassificationLesson());
  }

  private final ClassificationLesson.Model model = new ClassificationLesson().createModel();

  @ParameterizedTest
  @CsvSource({
    "'1', '1'",
    "'1,1', '0.5,0.5'",
    "'0,1', '0.268941,0.731059'",
    "'2,4', '0.119203,0.880797'",
    "'5,10', '0.006693,0.993307'",
    "'-1,0,1', '0.090031,0.244728,0.665241'",
    "'1,2,4', '0.042010,0.114195,0.843795'"
  })
  void softmaxIsThatOfTheChapter(String scores, String shares) throws ScriptException {
    play("logits=" + scores);

    assertArrayEquals(numbers(shares), shares(), 5e-7);
  }

  @Test
  void twoAndFourAreExact() {
    assertEquals(List.of(0.11920292202211755, 0.8807970779778824), model.softmax.get());
  }

  @Test
  void onlyDifferencesCountHoweverWildTheScores() throws ScriptException {
    play("logits=0,1");
    List<Double> small = model.softmax.get();
    play("logits=1000,1001");
    assertEquals(small, model.softmax.get());

    play("logits=-1000000,1000000");
    assertEquals(List.of(0.0, 1.0), model.softmax.get());
  }

  @ParameterizedTest
  @CsvSource({"2, 2, 6", "8, 4, 36", "1, 1, 2", "99, 99, 9900", "99, 1, 100"})
  void countsTheParameters(int features, int classes, double parameters) throws ScriptException {
    play("features=" + features, "classes=" + classes);

    Worked worked = model.working("parameter-count").orElseThrow();
    assertEquals(parameters, model.parameterCount.get());
    assertEquals(parameters, worked.total());
    assertEquals(parameters, lastColumn(worked).sum());
  }

  @Test
  void theHousesAreTheFriends() {
    assertEquals(
        List.of(2104, 1600, 2400, 1985, 1427, 1380, 1494), areas(1), "the good ones, any order");
    assertEquals(List.of(1416, 3000, 1534), areas(0));
    assertEquals(1834, model.scaling.means().get(0), 1e-12);
    assertEquals(3.1, model.scaling.means().get(1), 1e-12);
  }

  @Test
  void zeroIsHalfAndHalfCountsAsGood() {
    assertTrue(model.houses.examples().allMatch(house -> model.probability(house) == 0.5));
    assertEquals(7, model.right.get());
    assertEquals(0.7, model.accuracy.get());
    assertEquals(Math.log(2), model.loss.get(), 1e-15);
  }

  @Test
  void theArithmeticHasEveryTerm() throws ScriptException {
    play("weight1=-0.5", "weight2=1", "bias=1");
    Worked accuracy = model.working("accuracy").orElseThrow();
    Worked loss = model.working("loss").orElseThrow();
    double z1 = model.scaling.scaled(0, 1985);
    double z2 = model.scaling.scaled(1, 4);
    double good = 1 / (1 + Math.exp(0.5 * z1 - z2 - 1));

    assertArrayEquals(new double[] {1985, 4, 1, good, 1}, accuracy.rows().get(5), 1e-12);
    assertArrayEquals(new double[] {1985, 4, 1, good, -Math.log(good)}, loss.rows().get(5), 1e-12);
    assertEquals(0.8, accuracy.total());
    assertEquals(accuracy.total(), lastColumn(accuracy).average().orElseThrow(), 1e-15);
    assertEquals(model.loss.get(), loss.total());
    assertEquals(loss.total(), lastColumn(loss).average().orElseThrow(), 1e-15);
  }

  @Test
  void theLossStaysFiniteWhereTheProbabilityIsNaught() {
    model.weight1.set(1e9);
    model.bias.set(-1e12);

    assertTrue(model.loss.get() > 1e11 && Double.isFinite(model.loss.get()));
    assertTrue(
        lastColumn(model.working("loss").orElseThrow()).allMatch(Double::isFinite),
        "in the arithmetic too");
  }

  @ParameterizedTest
  @CsvSource({
    "'1,3', true",
    "'102,104', true",
    "'0,1.95', true",
    "'0,2.04', true",
    "'0,1.94', false",
    "'0,2.05', false",
    "'4,2', false",
    "'2,4', false",
    "'-100,1,3', false"
  })
  void sureItIsBadWantsTwoOtherScores(String scores, boolean solved) throws ScriptException {
    play("logits=5,5");
    play("logits=" + scores);

    assertEquals(solved, solved().contains("sure-it-is-bad"));
  }

  @ParameterizedTest
  @CsvSource({"8, 4, true", "17, 2, false", "11, 3, false", "35, 1, false", "9, 4, false"})
  void thirtySixCountOnlyWithFourClasses(int features, int classes, boolean solved)
      throws ScriptException {
    play("features=" + features, "classes=" + classes);

    assertEquals(solved, solved().contains("parameter-count"));
  }

  @Test
  void allGoodIsHintedOnceTheScoresAreUnderstood() throws ScriptException {
    assertEquals("same-difference", model.hints().request().orElseThrow(), "the next in order");

    play("logits=1,3");
    assertEquals("all-good", model.hints().request().orElseThrow());
  }

  @Test
  void allGoodStaysAwayWhileAHouseIsCalledBad() throws ScriptException {
    play("logits=1,3", "bias=-0.01");

    assertEquals("same-difference", model.hints().request().orElseThrow(), "the next in order");
  }

  @ParameterizedTest
  @CsvSource({"'100,101', same-difference", "'100,103', two-rows", "'0,1,2', two-rows"})
  void theDifferenceIsHintedWhereANumberWasAddedToAll(String scores, String hint)
      throws ScriptException {
    play("weight1=-0.5", "weight2=1", "bias=1", "do=submit");
    play("logits=0,1");
    play("logits=50,50");
    play("logits=" + scores);

    assertEquals(hint, model.hints().request().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "weight1=-0.5 weight2=1 bias=1 do=submit, two-rows",
    "weight1=-0.5 weight2=1 bias=1, same-difference",
    "do=submit, same-difference",
    "weight1=-1 weight2=1 bias=1 do=submit weight1=-0.5, same-difference"
  })
  void strangersAreHintedAfterAnEightThatThoseDoNotLike(String script, String hint)
      throws ScriptException {
    play(script.split(" "));

    assertEquals(hint, model.hints().request().orElseThrow());
  }

  @Test
  void theCardAboutAHundredIsRight() throws ScriptException {
    play(step("add-100").shows().toArray(String[]::new));
    List<Double> before = model.softmax.get();
    play(step("add-100").header().getOrDefault("then", "").split(" "));

    assertEquals(List.of(102.0, 104.0), model.logits.get());
    assertEquals(before, model.softmax.get());
    assertEquals("same", model.predictions().get("add-100").answer());
  }

  @Test
  void theCardAboutTrainingIsRight() throws ScriptException {
    play(step("train-the-eight").shows().toArray(String[]::new));
    assertEquals(8, model.right.get());
    assertEquals(0.573, model.loss.get(), 5e-4);
    play(step("train-the-eight").header().getOrDefault("then", "").split(" "));

    assertEquals(7, model.right.get());
    assertEquals(0.541, model.loss.get(), 5e-4);
    assertEquals("fewer", model.predictions().get("train-the-eight").answer());
  }

  /** The arithmetic of a step must not call a z-score square feet. */
  @Test
  void theTrainingNamesItsScaledColumns() {
    Texts texts = Texts.of(ClassificationLesson.class, Locale.ENGLISH);
    assertEquals(
        List.of("area z₁", "baths z₂"),
        model.training.descent().data().featureNames().stream()
            .map(name -> texts.text("column." + name))
            .toList());
  }

  @Test
  void theStoryOnlyTurnsPagesThatThereAre() {
    assertEquals(
        List.of("scores", "scores", "shape", "friend", "friend", "friend", "friend"),
        story().stream().map(step -> step.header().getOrDefault("page", "")).toList());
  }

  private static Story.Step step(String card) {
    return story().stream()
        .filter(step -> card.equals(step.header().get("predict")))
        .findFirst()
        .orElseThrow();
  }

  private static List<Story.Step> story() {
    return Texts.of(ClassificationLesson.class, Locale.ENGLISH).story().steps();
  }

  private List<Integer> areas(int label) {
    return model
        .houses
        .examples()
        .filter(house -> house.label() == label)
        .map(house -> (int) house.feature(0))
        .toList();
  }

  private double[] shares() {
    return model.softmax.get().stream().mapToDouble(share -> share).toArray();
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  private static DoubleStream lastColumn(Worked worked) {
    return worked.rows().stream().mapToDouble(row -> row[row.length - 1]);
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
