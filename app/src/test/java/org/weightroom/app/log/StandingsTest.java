package org.weightroom.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weightroom.app.log.Standing.How;

/** What adds up from a log. */
final class StandingsTest {
  private static final String LESSON = "regression";

  private static Told opened() {
    return new Told(LESSON, "easy", "hard", "last");
  }

  private static Standing standing(Told told) {
    return new Standings().addAll(told.entries()).byLesson().get(LESSON);
  }

  private static How how(Told told, String goal) {
    return standing(told).reached().get(goal).how();
  }

  @Test
  void aLessonThatWasOnlyOpenedHasItsGoalsAndNothingElse() {
    Standing standing = standing(opened());

    assertEquals(List.of("easy", "hard", "last"), standing.goals());
    assertEquals(Optional.of("easy"), standing.next());
    assertEquals(0, standing.gestures());
    assertFalse(standing.isStuck());
  }

  @Test
  void aGoalSaysWhenAndByWhichGestureItWasReached() {
    Standing standing = standing(opened().after(5).drag(900).after(5).drag(790, "easy"));

    assertEquals(Told.START.plusSeconds(10), standing.reached().get("easy").at());
    assertEquals(2, standing.reached().get("easy").gesture());
    assertEquals(How.OWN, standing.reached().get("easy").how());
    assertEquals(Duration.ofSeconds(10), standing.active());
  }

  @Test
  void theFirstReachingOfAGoalCounts() {
    Standing standing = standing(opened().drag(790, "easy").after(9).type("weight", 1, "easy"));

    assertEquals(How.OWN, standing.reached().get("easy").how());
    assertEquals(1, standing.reached().get("easy").gesture());
  }

  @Test
  void eachDialTypedOnceIsTypedAtOnce() {
    assertEquals(How.TYPED, how(opened().type("weight", 447, "easy"), "easy"));
    assertEquals(How.TYPED, how(opened().type("weight", 9000).type("bias", 447, "easy"), "easy"));
    assertEquals(How.TYPED, how(opened().reset(2000).type("bias", 447, "easy", "hard"), "hard"));
  }

  @Test
  void toTryWithTheKeyboardIsOwnPlay() {
    assertEquals(
        How.OWN,
        how(opened().type("weight", 900).type("weight", 850).type("bias", 790, "easy"), "easy"));
    assertEquals(How.OWN, how(opened().drag(900).type("bias", 790, "easy"), "easy"));
    assertEquals(How.OWN, how(opened().type("bias", 900).train(790, "easy"), "easy"));
  }

  @Test
  void whatWasTypedForOneGoalDoesNotColourTheNext() {
    Told told = opened().drag(790, "easy").type("bias", 600, "hard").drag(400, "last");

    assertEquals(How.TYPED, how(told, "hard"));
    assertEquals(How.OWN, how(told, "last"));
  }

  @Test
  void afterAllHintsEvenTypedValuesAreAfterTheLastHint() {
    Told told = opened().drag(900).hint("one").hint("two").hint("three");
    told.type("weight", 450, "easy");

    assertEquals(How.AFTER_LAST_HINT, how(told, "easy"));
    assertEquals(3, standing(told).hints());
  }

  @Test
  void oneHintAskedForTwiceIsOneHint() {
    Told told = opened().hint("one").open("easy", "hard", "last").hint("one").hint("two");

    assertEquals(2, standing(told).hints());
    assertEquals(2, standing(told).hintsSinceGoal());
    assertFalse(standing(told).isStuck());
  }

  @Test
  void eightGesturesAndFourMinutesWithoutANewBestAreStuck() {
    Told told = opened().drag(1000);
    for (int i = 0; i < 7; i++) {
      told.after(40).drag(1000 + i);
    }
    assertFalse(standing(told).isStuck(), "seven gestures, over four minutes");
    told.after(1).drag(1000);
    assertTrue(standing(told).isStuck());
    assertFalse(standing(told.drag(999)).isStuck(), "a new best");
  }

  @Test
  void eightQuickGesturesAreNotStuck() {
    Told told = opened().drag(1000);
    for (int i = 0; i < 20; i++) {
      told.after(11).drag(1000 + i);
    }

    assertEquals(20, standing(told).sinceBest());
    assertFalse(standing(told).isStuck(), "220 seconds");
    assertTrue(standing(told.after(20).drag(1001)).isStuck(), "240 seconds");
  }

  @Test
  void whoThinksForMinutesBetweenGesturesGetsStuckToo() {
    Told told = opened().drag(1000);
    for (int i = 0; i < 8; i++) {
      told.after(Duration.ofMinutes(3)).drag(1001);
    }

    assertTrue(standing(told).isStuck());
    assertEquals(Standing.PAUSE.multipliedBy(8), standing(told).sinceBestTime());
  }

  @Test
  void threeHintsForOneGoalAreStuckUntilItIsReached() {
    Told told = opened().hint("one").hint("two").hint("three");

    assertTrue(standing(told).isStuck());
    assertFalse(standing(told.drag(790, "easy")).isStuck());
  }

  @Test
  void whoIsDoneIsNotStuck() {
    Told told = opened().drag(1, "easy", "hard", "last");
    for (int i = 0; i < 20; i++) {
      told.after(60).drag(5000);
    }

    assertTrue(standing(told).isDone());
    assertFalse(standing(told).isStuck());
  }

  @Test
  void aNewAttemptIsMeasuredByItself() {
    Told told = opened().train(447, "easy").reset(134_972);
    for (int i = 0; i < 12; i++) {
      told.after(60).train(134_000 - 1000 * i);
    }

    assertEquals(447, standing(told).best().orElseThrow());
    assertEquals(0, standing(told).sinceBest());
    assertFalse(standing(told).isStuck(), "each run came closer");
  }

  @Test
  void aScoreThatIsToRiseIsBetterWhenItIsHigher() {
    Told told = new Told(LESSON);
    told.line(Entry.What.OPEN, Map.of("goals", List.of("easy"), "hints", 0, "lowest", false));
    told.drag(5).after(9).drag(7).after(9).drag(6);

    assertEquals(7, standing(told).best().orElseThrow());
    assertEquals(1, standing(told).sinceBest());
  }

  @Test
  void aClockThatJumpsIsNoTimeSpent() {
    Told told = opened().after(30).drag(900);
    told.after(Duration.ofDays(-400)).drag(899).after(30).drag(898);
    assertEquals(Duration.ofSeconds(60), standing(told).active());

    told.after(Duration.ofDays(4000)).drag(897);
    assertEquals(Duration.ofSeconds(60).plus(Standing.PAUSE), standing(told).active());
  }

  @Test
  void theTimeUntilALessonIsOpenedAgainIsNoTimeSpent() {
    Told told = opened().after(30).drag(900).after(90).open("easy", "hard", "last");

    assertEquals(Duration.ofSeconds(30), standing(told).active());
  }

  @Test
  void anotherVersionsGoalsTakeThePlaceOfTheEarlierOnes() {
    Standing standing = standing(opened().drag(1, "easy").open("hard", "new"));

    assertEquals(List.of("hard", "new", "easy"), standing.goals());
    assertFalse(standing.isDone());
  }

  @Test
  void linesOfTwoPcsFollowTheirTimeAndEachPcItsOwnOrder() {
    Told first = opened().after(10).predict("card", "yes").after(600).drag(790, "easy");
    Told second =
        opened().after(20).predict("card", "no").after(60).type("bias", 5000).drag(600, "easy");

    Standing standing =
        new Standings()
            .addAll(Weave.of(List.of(first.entries(), second.entries())))
            .byLesson()
            .get(LESSON);

    assertEquals(Map.of("card", "yes"), standing.predictions(), "the first choice is locked");
    assertEquals(Told.START.plusSeconds(80), standing.reached().get("easy").at());
    assertEquals(3, standing.gestures());
  }

  @Test
  void aLogWhoseClockWasSetBackKeepsItsOrderAmongOthers() {
    Told jumps = opened().after(100).drag(1).after(-90).drag(2).after(200).drag(3);
    Told steady = opened().after(50).drag(4).after(100).drag(5);

    List<Entry> woven = Weave.of(List.of(jumps.entries(), steady.entries()));

    assertEquals(
        List.of(4.0, 1.0, 2.0, 5.0, 3.0),
        woven.stream()
            .flatMap(entry -> entry.deed().stream())
            .map(deed -> deed.score().orElseThrow())
            .toList());
  }

  @Test
  void handAndReflectionAreTheLatest() {
    Told told = opened().line(Entry.What.HAND_UP, Map.of());
    assertTrue(standing(told).handUp());
    told.line(Entry.What.HAND_DOWN, Map.of())
        .line(Entry.What.REFLECT, Map.of("text", "first"))
        .line(Entry.What.REFLECT, Map.of("text", "second"))
        .line(Entry.What.STEP, Map.of("step", 2L));

    assertFalse(standing(told).handUp());
    assertEquals("second", standing(told).reflection());
    assertEquals(2, standing(told).step());
  }

  @Test
  void aCopyAndALogThatWentOnTwiceCountOnce() {
    Entry begin = Entry.of(0, Told.START, Entry.What.BEGIN, "", "", Map.of("pc", "pc-1"));
    List<Entry> both = new ArrayList<>(List.of(begin));
    both.addAll(opened().after(5).drag(900).after(5).drag(790, "easy").entries());
    List<Entry> more = new ArrayList<>(both);
    more.addAll(new Told(LESSON).after(60).drag(500, "hard").entries().subList(1, 2));
    List<Entry> other = new ArrayList<>(both);
    other.addAll(new Told(LESSON).after(70).drag(400, "last").entries().subList(1, 2));
    List<Entry> beginning = both.subList(0, 3);
    Standing once =
        Standings.of(Stream.of(beginning, more, both, other, more).map(StandingsTest::log).toList())
            .get(LESSON);

    assertEquals(4, once.gestures());
    assertEquals(List.of("easy", "hard", "last"), List.copyOf(once.reached().keySet()));
    assertEquals(Duration.ofSeconds(70), once.active());
  }

  private static StudentLog log(List<Entry> entries) {
    return new StudentLog(Path.of("log"), "Ada", "pc-1", entries, StudentLog.Verdict.CHAINED, "");
  }
}
