package org.weightroom.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weightroom.canvas.DenseStage.Kind;
import org.weightroom.control.OnEventThread;
import org.weightroom.nn.Activation;
import org.weightroom.nn.Layer;
import org.weightroom.nn.Network;
import org.weightroom.nn.Parameters;
import org.weightroom.theme.Motion;

/** Values flow in stages; the clock is the test's, nothing waits. */
@ExtendWith(OnEventThread.class)
class DenseFlowTest {
  private static final Network DEEP =
      Network.of(new Layer(2, 3, Activation.IDENTITY), new Layer(3, 1, Activation.SIGMOID));
  private static final DenseNet NET =
      new DenseNet(DEEP, true, Parameters.random(DEEP, 1), new double[] {1, 2});

  private long nanos;
  private boolean watched = true;
  private int stepped;
  private final DenseFlow flow =
      new DenseFlow(() -> stepped++, () -> {}, () -> watched, () -> nanos);

  @AfterEach
  void motionOn() {
    Motion.setEnabled(true);
    flow.finish();
  }

  @Test
  void theStagesGoFromLeftToRightAndASumThatIsTheValueIsNoneOfItsOwn() {
    assertThat(DenseStage.of(NET))
        .containsExactly(
            new DenseStage(0, Kind.INPUTS),
            new DenseStage(1, Kind.PRODUCTS),
            new DenseStage(1, Kind.VALUES),
            new DenseStage(2, Kind.PRODUCTS),
            new DenseStage(2, Kind.SUMS),
            new DenseStage(2, Kind.VALUES));
    assertThat(DenseStage.of(new DenseNet(DEEP, true, null, null))).hasSize(1);
  }

  @Test
  void onlyWhatHasFlowedIsKnown() {
    DenseNet early = NET.upTo(new DenseStage(1, Kind.PRODUCTS));
    assertThat(early.value(0, 1)).hasValue(2);
    assertThat(early.product(1, 0, 1)).isPresent();
    assertThat(early.sum(1, 0)).isEmpty();
    assertThat(early.value(1, 0)).isEmpty();
    assertThat(early.product(2, 0, 0)).isEmpty();
    assertThat(early.product(2, 0, 3)).as("of the bias").isEmpty();
    DenseNet late = NET.upTo(new DenseStage(2, Kind.SUMS));
    assertThat(late.value(1, 0)).isPresent();
    assertThat(late.sum(2, 0)).isPresent();
    assertThat(late.value(2, 0)).isEmpty();
    assertThat(NET.value(2, 0)).isPresent();
  }

  @Test
  void itRestsAtItsEndUntilOtherValuesGoIn() {
    flow.show(DenseStage.of(NET));
    assertThat(flow.isAtEnd()).isTrue();
    flow.restart();
    assertThat(flow.isPlaying()).isTrue();
    assertThat(flow.position()).isZero();
    pass(0.5);
    assertThat(flow.position()).isZero();
    assertThat(flow.share()).isEqualTo(0.5);
    assertThat(flow.coming()).contains(new DenseStage(1, Kind.PRODUCTS));
    pass(0.5);
    assertThat(flow.position()).isEqualTo(1);
    for (int i = 0; i < 4; i++) {
      pass(1);
    }
    assertThat(flow.isAtEnd()).isTrue();
    assertThat(flow.isPlaying()).isFalse();
    pass(1);
    assertThat(flow.position()).isEqualTo(5);
  }

  @Test
  void aStepPausesAndAfterTheLastComesTheFirst() {
    flow.show(DenseStage.of(NET));
    flow.step();
    assertThat(flow.position()).isZero();
    flow.playOrPause();
    pass(0.9);
    flow.step();
    assertThat(flow.isPlaying()).isFalse();
    assertThat(flow.position()).isEqualTo(1);
    flow.playOrPause();
    assertThat(flow.position()).as("plays on from there").isEqualTo(1);
    flow.playOrPause();
    assertThat(flow.isPlaying()).isFalse();
    assertThat(flow.position()).isEqualTo(1);
  }

  @Test
  void impatientClicksLeaveItInAStageThatThereIs() {
    flow.show(DenseStage.of(NET));
    for (int i = 0; i < 500; i++) {
      switch (i * 7 % 5) {
        case 0 -> flow.playOrPause();
        case 1 -> flow.step();
        case 2 -> flow.restart();
        case 3 -> pass(0.7);
        default -> flow.setMotion(i % 2 == 0);
      }
      assertThat(flow.position()).isBetween(0, 5);
      assertThat(flow.stage()).isPresent();
      assertThat(flow.isPlaying() && flow.isAtEnd()).isFalse();
    }
  }

  @Test
  void withoutMotionEverythingIsThereAtOnce() {
    flow.show(DenseStage.of(NET));
    flow.setMotion(false);
    flow.restart();
    assertThat(flow.isAtEnd()).isTrue();
    assertThat(flow.isPlaying()).isFalse();
    flow.step();
    assertThat(flow.position()).as("a step is no motion").isZero();
    flow.playOrPause();
    assertThat(flow.isAtEnd()).isTrue();
    flow.setMotion(true);
    flow.restart();
    flow.setMotion(false);
    assertThat(flow.isAtEnd()).as("what is on its way arrives").isTrue();
    flow.setMotion(true);
    Motion.setEnabled(false);
    flow.restart();
    assertThat(flow.isAtEnd()).isTrue();
  }

  @Test
  void whereNobodyLooksNothingMoves() {
    flow.show(DenseStage.of(NET));
    watched = false;
    flow.restart();
    assertThat(flow.isAtEnd()).isTrue();
    assertThat(flow.isPlaying()).isFalse();
    watched = true;
    flow.restart();
    watched = false;
    pass(0.1);
    assertThat(flow.isPlaying()).isFalse();
    assertThat(flow.isAtEnd()).isTrue();
  }

  private void pass(double share) {
    nanos += Math.round(share * DenseFlow.MILLIS * 1e6);
    flow.frame();
  }
}
