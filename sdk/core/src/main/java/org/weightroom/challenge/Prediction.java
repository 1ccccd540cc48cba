package org.weightroom.challenge;

import java.util.List;
import org.weightroom.observe.Property;
import org.weightroom.observe.Scope;

/**
 * A question before an action that surprises. The first choice is locked, then compared with what
 * happened; it is never graded.
 */
public final class Prediction {
  private final String id;
  private final List<String> options;
  private final Property<String> choice;
  private String answer = "";

  /**
   * Makes a card with two to four options. Texts: {@code predict.ID}, {@code predict.ID.OPTION},
   * and {@code predict.ID.outcome} for what happens.
   */
  public Prediction(Scope scope, String id, List<String> options) {
    if (options.size() < 2 || options.size() > 4) {
      throw new IllegalArgumentException(id + ": a prediction has two to four options");
    }
    this.id = id;
    this.options = List.copyOf(options);
    this.choice = new Property<>(scope, id, "");
  }

  /** Declares which option comes true. */
  public Prediction answer(String option) {
    answer = known(option);
    return this;
  }

  /** The id. */
  public String id() {
    return id;
  }

  /** The ids of the options. */
  public List<String> options() {
    return options;
  }

  /** The option that comes true; empty if none is declared. */
  public String answer() {
    return answer;
  }

  /** The option chosen, or an empty string. */
  public String choice() {
    return choice.get();
  }

  /** Chooses; later choices change nothing. */
  public void choose(String option) {
    known(option);
    if (choice.get().isEmpty()) {
      choice.set(option);
    }
  }

  private String known(String option) {
    if (!options.contains(option)) {
      throw new IllegalArgumentException(id + ": no option " + option + " among " + options);
    }
    return option;
  }
}
