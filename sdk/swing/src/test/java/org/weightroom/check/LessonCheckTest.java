package org.weightroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.EventQueue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weightroom.check.comparing.ComparingLesson;
import org.weightroom.check.curves.CurvesLesson;
import org.weightroom.check.pictured.PicturedLesson;
import org.weightroom.check.scripted.ScriptedLesson;
import org.weightroom.check.training.TrainingLesson;
import org.weightroom.check.wordy.WordyLesson;
import org.weightroom.page.Lesson;
import org.weightroom.theme.Theme;

/** A lesson that breaks a rule is found out, and by that rule only. */
class LessonCheckTest {

  @BeforeAll
  static void dress() throws Exception {
    EventQueue.invokeAndWait(() -> Theme.install(Theme.LIGHT, 100));
  }

  @Test
  void aSoundLessonBreaksNoRule() {
    assertEquals(List.of(), LessonCheck.all(new SoundLesson()));
  }

  @Test
  void aLessonThatTrainsBreaksNoRule() {
    assertEquals(List.of(), LessonCheck.all(new TrainingLesson()));
  }

  @Test
  void aLessonOfCurvesBreaksNoRule() {
    assertEquals(List.of(), LessonCheck.all(new CurvesLesson()));
  }

  @Test
  void aLessonThatComparesBreaksNoRule() {
    assertEquals(List.of(), LessonCheck.all(new ComparingLesson()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("broken")
  void aBrokenLessonIsFoundByItsRuleAlone(String rule, String message, Lesson<?> lesson) {
    List<Finding> findings = LessonCheck.all(lesson);
    assertEquals(Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()));
    assertTrue(
        findings.stream().anyMatch(found -> found.message().contains(message)),
        () -> findings + " tells: " + message);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("opens", "cannot paint 0.77", BrokenLessons.paintingThrows()),
        arguments("reset-equals-fresh", "risky is 1.0", BrokenLessons.resetForgetsAField()),
        arguments("snapshot-round-trip", "risky is", BrokenLessons.snapshotForgetsAField()),
        arguments("replay-equals-play", "came out as", BrokenLessons.goalsByChance()),
        arguments("random-gestures", "too heavy", BrokenLessons.formulaThrows()),
        arguments(
            "goal-solved",
            "challenge open-door is solved before anything is done",
            BrokenLessons.goalHoldsAtTheStart()),
        arguments(
            "goal-solved",
            "challenge none declares no solution",
            BrokenLessons.goalWithoutSolution()),
        arguments(
            "goal-solved",
            "challenge wrong is not solved by its solution weight=0.8",
            BrokenLessons.goalWithAWrongSolution()),
        arguments(
            "goal-solved",
            "off: its solution cannot be played",
            BrokenLessons.goalWhoseSolutionCannotBePlayed()),
        arguments(
            "ids-have-texts",
            "messages.properties lacks unnamed",
            BrokenLessons.textMissingInTheBundle()),
        arguments("story-words", "\"A long step\" has 90 words", new WordyLesson()),
        arguments("story-scripts", "wieght", new ScriptedLesson()),
        arguments("story-scripts", "weight=3", new ScriptedLesson()),
        arguments("story-scripts", "there is no prediction nothing", new ScriptedLesson()),
        arguments("story-scripts", "the lab has no page nowhere", new ScriptedLesson()),
        arguments("story-pictures", "\"Missing\": there is no none.png", new PicturedLesson()),
        arguments("story-pictures", "\"A far house\" is not the lesson", new PicturedLesson()),
        arguments("story-pictures", "\"A house above\" is not", new PicturedLesson()),
        arguments("story-pictures", "fake.png cannot be read", new PicturedLesson()),
        arguments("story-pictures", "huge.png has more than", new PicturedLesson()),
        arguments("story-pictures", "house.png has no words", new PicturedLesson()),
        arguments("no-watcher-left", "1 watchers outlive", BrokenLessons.watcherLeftOpen()),
        arguments("texts-in-bundles", "\"Weightless\" in JLabel", BrokenLessons.textInTheView()),
        arguments(
            "accessible-names",
            "JTextField has no accessible name",
            BrokenLessons.controlWithoutName()));
  }

  @Test
  void everyRuleHasALessonThatBreaksIt() {
    Set<Object> broken = broken().map(one -> one.get()[0]).collect(Collectors.toSet());
    assertEquals(LessonCheck.rules(new SoundLesson()).keySet(), broken);
  }

  @Test
  void aStepWithinItsWordsIsNotFound() {
    assertEquals(1, LessonCheck.rules(new WordyLesson()).get("story-words").get().size());
  }

  @Test
  void aLessonThatThrowsAtOnceBreaksRulesButStopsNone() {
    Lesson<SoundLesson.Model> lesson =
        new SoundLesson() {
          @Override
          public Model createModel() {
            throw new IllegalStateException("no model today");
          }
        };
    Set<String> rules =
        LessonCheck.all(lesson).stream()
            .peek(found -> assertTrue(found.message().contains("no model today"), found::message))
            .map(Finding::rule)
            .collect(Collectors.toSet());
    assertTrue(rules.containsAll(Set.of("opens", "goal-solved", "accessible-names")), "" + rules);
  }

  @Test
  void theSameLessonGivesTheSameFindingsAgain() {
    Lesson<?> lesson = BrokenLessons.snapshotForgetsAField();
    assertEquals(LessonCheck.all(lesson), LessonCheck.all(lesson));
  }
}
