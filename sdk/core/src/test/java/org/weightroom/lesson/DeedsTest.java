package org.weightroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weightroom.challenge.Prediction;
import org.weightroom.lesson.Deed.Kind;
import org.weightroom.lesson.Stop.Reason;
import org.weightroom.observe.Cause;
import org.weightroom.observe.Derived;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.Property;
import org.weightroom.script.Script;

/** What a student does is told deed by deed, and the deeds lead to the very same place again. */
class DeedsTest {
  private final EventLoop loop = new EventLoop();
  private final Playing model = new Playing();
  private final List<Deed> told = new ArrayList<>();

  /** Gradient descent with an action, hints and a card. */
  private static final class Playing extends LessonModel {
    final NumberProperty weight = number("weight", 0, 0, 1, 0.001);
    final Property<Boolean> submitted = kept("submitted", false);
    final Derived<Double> error = lowest("error", () -> Math.abs(weight.get() - 0.5));
    final Prediction card = prediction("up-or-down", "up", "down");

    Playing() {
      challenge("near", () -> error.get() < 0.1).solvedBy(set(weight, 0.5));
      challenge("handed-in", submitted::get).by(Cause.ACTION);
      action("submit", () -> submitted.set(true));
      hint("first", () -> true);
    }
  }

  @BeforeEach
  void open() {
    model.open(loop);
    model.deeds().listen(told::add);
  }

  @Test
  void aHandTellsWhatItSetAndWhatItReached() {
    model.weight.setByHand(0.2);
    model.weight.setByHand(0.45);
    model.scope().settle(Cause.HAND);
    assertThat(told).hasSize(1);
    Deed deed = told.get(0);
    assertThat(deed.kind()).isEqualTo(Kind.SET);
    assertThat(deed.values()).isEqualTo(Map.of("weight", 0.45));
    assertThat(deed.cause()).isEqualTo(Cause.HAND);
    assertThat(deed.typed()).isFalse();
    assertThat(deed.solved()).containsExactly("near");
    assertThat(deed.score().orElseThrow()).isEqualTo(Math.abs(0.45 - 0.5));
  }

  @Test
  void whatIsTypedIsToldAsTyped() throws Exception {
    model.play(Script.parse(List.of("weight=0.3")));
    assertThat(told).singleElement().matches(Deed::typed);
    model.weight.setByHand(0.4);
    model.scope().settle(Cause.HAND);
    assertThat(told.get(1).typed()).isFalse();
  }

  @Test
  void aHandThatChangesNothingIsNoDeed() {
    model.scope().settle(Cause.HAND);
    model.reset();
    model.history().undo();
    model.history().redo();
    assertThat(told).isEmpty();
  }

  @Test
  void everythingElseIsToldOnce() {
    model.weight.setByHand(0.2);
    model.perform("submit"); // settles the hand first
    model.history().undo();
    model.history().redo();
    model.reset();
    model.restore(new Snapshot(Map.of("weight", 0.7)));
    model.deeds().requestHint();
    model.deeds().requestHint();
    model.deeds().choose(model.card, "up");
    model.deeds().choose(model.card, "down");
    assertThat(told)
        .extracting(Deed::kind)
        .containsExactly(
            Kind.SET,
            Kind.DO,
            Kind.UNDO,
            Kind.REDO,
            Kind.RESET,
            Kind.RESTORE,
            Kind.HINT,
            Kind.PREDICT);
    assertThat(told.get(1).word()).isEqualTo("submit");
    assertThat(told.get(1).solved()).containsExactly("handed-in");
    assertThat(told.get(6).word()).isEqualTo("first");
    assertThat(told.get(7).values()).isEqualTo(Map.of("up-or-down", "up"));
    assertSame(told, new Playing());
  }

  @Test
  void aDeedThatTheLessonCannotDoIsRefusedAndNothingIsDone() {
    for (Deed bad :
        List.of(
            deed(Kind.SET, "", 0, Map.of("weight", "much")),
            deed(Kind.SET, "", 0, Map.of("nothing", 1.0)),
            deed(Kind.RESTORE, "", 0, Map.of("weight", Double.NaN)),
            deed(Kind.TRAIN, "steps", 5, Map.of()),
            deed(Kind.STEP_BACK, "", 0, Map.of()),
            deed(Kind.DO, "dance", 0, Map.of()),
            deed(Kind.PREDICT, "weather", 0, Map.of()),
            deed(Kind.PREDICT, "up-or-down", 0, Map.of("up-or-down", "sideways")))) {
      assertThatThrownBy(() -> model.deeds().repeat(bad))
          .as(bad.toString())
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(told).isEmpty();
    assertThat(model.weight.get()).isZero();
  }

  @Test
  void trainingsOfEveryEndAreDoneAgainToTheVeryBits() throws Exception {
    Descending trained = new Descending();
    trained.open(loop);
    trained.deeds().listen(told::add);
    trained.training.train(7);
    trained.training.stepBack();
    trained.training.run(100);
    loop.until(() -> !trained.training.isRunning());
    trained.rate.setByHand(1e-5);
    trained.scope().settle(Cause.HAND);
    trained.training.train(100_000);
    assertThat(trained.training.stop().orElseThrow().reason()).isEqualTo(Reason.DIVERGED);
    trained.history().undo();
    trained.rate.setByHand(1e-7);
    trained.training.play(); // settles the hand, and stops at a goal
    loop.until(() -> !trained.training.isRunning());
    trained.reset();
    trained.scaling.set(true);
    trained.scope().settle(Cause.HAND);
    trained.training.converge();
    loop.until(() -> !trained.training.isRunning());
    assertThat(told).extracting(Deed::word).contains("steps", "diverged", "goal");
    assertSame(told, new Descending());
  }

  @Test
  void theDigestTellsStatesApart() {
    String before = model.deeds().digest();
    model.weight.set(Math.nextUp(0.0));
    assertThat(model.deeds().digest()).isNotEqualTo(before).hasSize(16);
    model.weight.set(0.0);
    assertThat(model.deeds().digest()).isEqualTo(before);
  }

  private static Deed deed(Kind kind, String word, long steps, Map<String, Object> values) {
    return new Deed(
        kind, word, steps, values, Cause.HAND, false, List.of(), OptionalDouble.empty(), "");
  }

  private void assertSame(List<Deed> log, LessonModel fresh) {
    fresh.open(loop);
    List<Deed> again = new ArrayList<>();
    fresh.deeds().listen(again::add);
    List.copyOf(log).forEach(fresh.deeds()::repeat);
    assertThat(again).hasSameSizeAs(log);
    for (int i = 0; i < log.size(); i++) {
      assertThat(again.get(i)).matches(log.get(i)::cameOutAs, "came out as " + log.get(i));
    }
  }
}
