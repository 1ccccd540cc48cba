package org.weightroom.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weightroom.challenge.Prediction;
import org.weightroom.observe.Cause;

/**
 * What a student does, deed by deed: told to whoever keeps a log, and done again by whoever replays
 * one. The same deeds on the same lesson lead to the very same numbers and goals, on every machine.
 */
public final class Deeds {
  private static final int DIGEST_BYTES = 8;

  private final LessonModel model;
  private final List<Consumer<Deed>> listeners = new ArrayList<>();
  private @Nullable Announced announced;

  Deeds(LessonModel model) {
    this.model = model;
  }

  /**
   * Calls {@code listener} after each deed, on the model's thread.
   *
   * @return ends the listening
   */
  public Runnable listen(Consumer<Deed> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Asks for a hint, as {@link org.weightroom.challenge.Hints#request}. */
  public Optional<String> requestHint() {
    Optional<String> hint = model.hints().request();
    hint.ifPresent(id -> tell(Deed.Kind.HINT, id, Map.of()));
    return hint;
  }

  /** Chooses on a card, as {@link Prediction#choose}. */
  public void choose(Prediction card, String option) {
    boolean open = card.choice().isEmpty();
    card.choose(option);
    if (open) {
      tell(Deed.Kind.PREDICT, card.id(), Map.of(card.id(), option));
    }
  }

  /**
   * Does again what a log tells; whoever listens hears of it as of any deed.
   *
   * @throws IllegalArgumentException if this lesson cannot do it; then nothing is done
   */
  public void repeat(Deed deed) {
    switch (deed.kind()) {
      case SET -> set(deed);
      case RESTORE -> model.restore(fitting(deed));
      case TRAIN -> train(deed);
      case DO -> model.perform(deed.word());
      case RESET -> model.reset();
      case UNDO -> model.history().undo();
      case REDO -> model.history().redo();
      case STEP_BACK -> training().stepBack();
      case HINT -> {
        model.hints().give(deed.word()); // which one is next depends on a state that was on its way
        tell(Deed.Kind.HINT, deed.word(), Map.of());
      }
      case PREDICT -> choose(deed);
    }
  }

  /** A short word that two models share if they stand in the very same state. */
  public String digest() {
    return digest(model.snapshot());
  }

  private static String digest(Snapshot state) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      state
          .values()
          .forEach(
              (id, value) -> {
                digest.update(id.getBytes(StandardCharsets.UTF_8));
                digest.update(exact(value).getBytes(StandardCharsets.UTF_8));
              });
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  // ---- what the model tells ---------------------------------------------------------------------

  /** Says what the next settled gesture is; without a word it is a hand that sets something. */
  void announce(Deed.Kind kind, String word, long steps) {
    announced = new Announced(kind, word, steps);
  }

  /** A gesture has settled, and perhaps changed something. */
  void settled(Cause cause, boolean typed, Optional<Gesture> gesture, List<String> solved) {
    Announced what = announced == null ? Announced.HAND : announced;
    announced = null;
    boolean sets = what.kind() == Deed.Kind.SET || what.kind() == Deed.Kind.RESTORE;
    boolean idle = gesture.isEmpty() && solved.isEmpty();
    boolean always = !sets && what.kind() != Deed.Kind.RESET; // who trains or acts has done that
    if (listeners.isEmpty() || (idle && !always)) {
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    if (sets) {
      gesture.ifPresent(
          change ->
              change
                  .after()
                  .values()
                  .forEach(
                      (id, value) -> {
                        if (change.moved().contains(id)) {
                          values.put(id, value);
                        }
                      }));
    }
    tell(deed(what.kind(), what.word(), what.steps(), values, cause, typed, solved));
  }

  /** Something was done that no gesture settles. */
  void tell(Deed.Kind kind, String word, Map<String, Object> values) {
    tell(deed(kind, word, 0, values, Cause.ACTION, false, List.of()));
  }

  private void tell(Deed deed) {
    List.copyOf(listeners).forEach(listener -> listener.accept(deed));
  }

  private Deed deed(
      Deed.Kind kind,
      String word,
      long steps,
      Map<String, Object> values,
      Cause cause,
      boolean typed,
      List<String> solved) {
    Snapshot settled = model.history().settled();
    OptionalDouble score =
        model
            .attempts()
            .map(tries -> tries.score(settled))
            .filter(Double::isFinite)
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty());
    return new Deed(kind, word, steps, values, cause, typed, solved, score, digest(settled));
  }

  // ---- how a deed is done again -----------------------------------------------------------------

  private void set(Deed deed) {
    Snapshot values = fitting(deed);
    model.settleUnfinished();
    model.put(values);
    model.scope().settle(deed.cause(), deed.typed());
  }

  private Snapshot fitting(Deed deed) {
    Snapshot fits = model.fitting(new Snapshot(deed.values()));
    if (!fits.values().keySet().equals(deed.values().keySet())) {
      throw new IllegalArgumentException("the lesson cannot take " + deed.values());
    }
    return fits;
  }

  /** A run that diverged took one more step, the one that it did not keep. */
  private void train(Deed deed) {
    boolean diverged = deed.word().equals(word(Stop.Reason.DIVERGED));
    long steps = deed.steps() + (diverged ? 1 : 0);
    if (steps < 0 || steps > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a run takes 0 to 2,147,483,647 steps, not " + steps);
    }
    training().train((int) steps);
  }

  private void choose(Deed deed) {
    Prediction card = model.predictions().get(deed.word());
    if (card == null) {
      throw new IllegalArgumentException("no prediction " + deed.word());
    }
    choose(card, String.valueOf(deed.values().get(deed.word())));
  }

  private Training training() {
    return model
        .training()
        .orElseThrow(() -> new IllegalArgumentException("the lesson has no training"));
  }

  static String word(Stop.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  /** Each value as text that no two values share. */
  private static String exact(Object value) {
    if (value instanceof Double number) {
      return "d" + Long.toHexString(Double.doubleToLongBits(number)) + ";";
    }
    if (value instanceof List<?> list) {
      StringBuilder all = new StringBuilder("[");
      list.forEach(each -> all.append(exact(each)));
      return all.append("]").toString();
    }
    return value.getClass().getSimpleName() + value + ";";
  }

  /** What is about to settle. */
  private record Announced(Deed.Kind kind, String word, long steps) {
    static final Announced HAND = new Announced(Deed.Kind.SET, "", 0);
  }
}
