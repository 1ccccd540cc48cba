package org.weightroom.control;

import javax.swing.Timer;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;

/** The student's hand on one number: it moves it live and settles every gesture once. */
final class Hand {
  private static final int SILENCE_MILLIS = 400;

  private final Slot slot;
  private final Timer silence = new Timer(SILENCE_MILLIS, e -> settle());
  private boolean moved;
  private boolean typed;

  Hand(NumberProperty property) {
    this(Slot.of(property));
  }

  Hand(Slot slot) {
    this.slot = slot;
    silence.setRepeats(false);
  }

  /** Sets the nearest value a hand may set. */
  void moveTo(double value) {
    double before = slot.get();
    slot.setByHand(value);
    moved |= slot.get() != before;
    typed = false;
  }

  /** Sets the nearest value, which was typed. */
  void type(double value) {
    moveTo(value);
    typed = true;
  }

  /** Moves by so many steps. */
  void step(int steps) {
    moveTo(slot.range().moved(slot.get(), steps));
  }

  /** Settles when nothing more comes for a while: a wheel has no release. */
  void settleAfterSilence() {
    silence.restart();
  }

  /** Ends the gesture; does nothing if nothing moved since the last one. */
  void settle() {
    silence.stop();
    if (moved) {
      moved = false;
      slot.range().scope().settle(Cause.HAND, typed);
    }
  }
}
