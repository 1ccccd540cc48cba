package org.weightroom.lessons.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.data.Dataset;
import org.weightroom.observe.Property;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** The list that nobody sees: it is scored, its looks are counted, and it stays hidden. */
final class HiddenListTest {
  private static final double[][] ROWS = {
    {1250, 2, 1}, {1545, 3, 1}, {1750, 3, 1}, {2600, 4, 1}, {2250, 4, 1},
    {1700, 2, 0}, {2500, 3, 0}, {2180, 3, 0}, {3350, 4, 0}, {2800, 3, 0}
  };

  private final ClassificationLesson.Model model = new ClassificationLesson().createModel();

  @ParameterizedTest
  @CsvSource({
    "weight1=0, 7, 5",
    "train=5000, 7, 9",
    "weight1=-1 weight2=1 bias=1, 7, 9",
    "weight1=-0.5 weight2=1 bias=1, 8, 6",
    "weight2=0.5 bias=0.5, 8, 5"
  })
  void scoresWhatIsSubmitted(String script, double right, double hidden) throws ScriptException {
    play(script.split(" "));
    play("do=submit");

    assertEquals(right, model.right.get());
    assertEquals(hidden, model.hiddenScore.get());
    assertEquals(hidden >= 8, solved());
  }

  @Test
  void countsTheListOfTheChapterForAnyLine() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      model.weight1.set(random.nextGaussian());
      model.weight2.set(random.nextGaussian());
      model.bias.set(random.nextGaussian());

      model.perform("submit");

      assertEquals(rightByHand(), model.hiddenScore.get());
    }
    assertEquals(500, model.looks.get());
  }

  @Test
  void onlySubmittingLooks() throws ScriptException {
    play("weight1=-1", "weight2=1", "bias=1", "train=10");

    assertEquals(0, model.looks.get());
    assertEquals(0, model.hiddenScore.get());
    assertFalse(solved());

    play("do=submit", "do=submit");
    play("weight1=5", "weight2=-5");
    assertEquals(2, model.looks.get());
    assertEquals(9, model.hiddenScore.get(), "what was submitted last, whatever moves since");
  }

  @Test
  void nothingTakesALookAway() throws ScriptException {
    play("weight1=-0.5", "weight2=1", "bias=1", "do=submit", "weight1=1", "do=submit");
    model.history().undo();
    model.history().undo();
    model.reset();
    model.restore(new ClassificationLesson().createModel().snapshot());
    model.history().clear();

    assertEquals(2, model.looks.get());
  }

  @Test
  void progressKeepsLooksAndTheLastScoreAndNothingElse() throws ScriptException {
    play("weight1=-1", "weight2=1", "bias=1", "do=submit", "do=submit");

    assertEquals(Map.of("looked", 2.0, "submitted", 9.0), kept(model));
    assertTrue(model.snapshot().values().keySet().stream().noneMatch(model.kept()::containsKey));
  }

  @Test
  void whatIsBroughtBackCountsOnAndShowsAtOnce() {
    put(model, "looked", 3.0);
    put(model, "submitted", 6.0);
    assertEquals(3, model.looks.get());
    assertEquals(6, model.hiddenScore.get());

    model.perform("submit");
    assertEquals(4, model.looks.get());
  }

  private static Map<String, Object> kept(ClassificationLesson.Model model) {
    return model.kept().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get()));
  }

  @SuppressWarnings("unchecked") // both are numbers
  private static void put(ClassificationLesson.Model model, String id, double value) {
    ((Property<Double>) model.kept().get(id)).set(value);
  }

  @Test
  void aLookIsNoGestureToUndo() {
    model.perform("submit");

    assertFalse(model.history().canUndo());
  }

  @Test
  void noValueTellsARow() throws ScriptException {
    play("weight1=-1", "weight2=1", "bias=1", "train=100", "do=submit", "train=5", "do=submit");

    Stream<String> texts =
        Stream.of(
                model.snapshot().values().values().stream(),
                model.history().gestures().stream(),
                model.properties().values().stream().map(property -> property.get()),
                model.values().values().stream().map(value -> value.get()),
                model.kept().values().stream().map(property -> property.get()),
                model.attempts().orElseThrow().best().stream(),
                model.training.losses(1000).values().stream())
            .flatMap(all -> all)
            .map(String::valueOf);
    assertTrue(texts.noneMatch(HiddenListTest::tellsARow));
  }

  @Test
  void noArithmeticAndNoTrainingUsesARow() {
    model.perform("submit");

    DoubleStream areas =
        Stream.concat(model.values().keySet().stream(), model.properties().keySet().stream())
            .flatMap(id -> model.working(id).stream())
            .flatMap(worked -> worked.rows().stream())
            .flatMapToDouble(DoubleStream::of);
    assertTrue(areas.noneMatch(HiddenListTest::isHiddenArea));
    assertEquals(
        rows(model.scaling.scaled(model.houses)),
        rows(model.training.descent().data()),
        "the ten only");
  }

  private static List<List<Double>> rows(Dataset data) {
    return data.examples().map(e -> List.of(e.feature(0), e.feature(1), e.label())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson.md", "messages.properties"})
  void noTextTellsARow(String name) throws IOException {
    try (InputStream text = ClassificationLesson.class.getResourceAsStream(name)) {
      assertFalse(tellsARow(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  @Test
  void noDoorLeadsToTheList() throws ReflectiveOperationException {
    List<String> open =
        Stream.of(ClassificationLesson.Model.class.getDeclaredFields())
            .filter(field -> isOpen(field) && Dataset.class == field.getType())
            .map(Field::getName)
            .toList();
    List<Method> getters =
        Stream.of(ClassificationLesson.Model.class.getDeclaredMethods())
            .filter(method -> isOpen(method) && method.getReturnType() == Dataset.class)
            .toList();

    assertEquals(List.of("houses"), open);
    assertEquals(List.of(), getters);
    assertTrue(
        model.houses.examples().noneMatch(house -> isHiddenArea(house.feature(0))),
        "and the open list is another");
  }

  private static boolean isOpen(Member member) {
    return !Modifier.isPrivate(member.getModifiers());
  }

  private static boolean tellsARow(String text) {
    return Stream.of(ROWS)
        .map(row -> (int) row[0])
        .map(area -> "(?s).*(?<![\\d.,])" + area / 1000 + ",?%03d(?!\\d).*".formatted(area % 1000))
        .anyMatch(text::matches);
  }

  private static boolean isHiddenArea(double number) {
    return Stream.of(ROWS).anyMatch(row -> row[0] == number);
  }

  private double rightByHand() {
    return Stream.of(ROWS)
        .filter(
            row -> {
              double z1 = model.scaling.scaled(0, row[0]);
              double z2 = model.scaling.scaled(1, row[1]);
              double s = model.weight1.get() * z1 + model.weight2.get() * z2 + model.bias.get();
              return s >= 0 == (row[2] == 1);
            })
        .count();
  }

  private boolean solved() {
    return model.challenges().stream()
        .anyMatch(goal -> goal.id().equals("hidden-list") && goal.isSolved());
  }

  private void play(String... words) throws ScriptException {
    model.play(Script.parse(List.of(words)));
  }
}
