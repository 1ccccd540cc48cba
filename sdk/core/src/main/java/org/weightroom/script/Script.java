package org.weightroom.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Actions in order. As text: {@code weight=0.059 bias=246 do=submit train=100}.
 *
 * @param actions what is done, first to last
 */
public record Script(List<Action> actions) {
  /** Does nothing. */
  public static final Script EMPTY = new Script(List.of());

  /** Makes a script that does not change any more. */
  public Script {
    actions = List.copyOf(actions);
  }

  /** These actions in order. */
  public static Script of(Action... actions) {
    return new Script(List.of(actions));
  }

  /**
   * Reads words such as {@code weight=0.059}, {@code do=submit}, {@code train=100}.
   *
   * @throws ScriptException if a word is none of these
   */
  public static Script parse(List<String> words) throws ScriptException {
    List<Action> actions = new ArrayList<>();
    for (String word : words) {
      actions.add(action(word));
    }
    return new Script(actions);
  }

  private static Action action(String word) throws ScriptException {
    int equals = word.indexOf('=');
    if (equals < 1) {
      throw new ScriptException("script.not-an-action", "word", word);
    }
    String name = word.substring(0, equals);
    String value = word.substring(equals + 1);
    return switch (name) {
      case "do" -> new Action.Do(value);
      case "train" -> new Action.Train(steps(value));
      default -> new Action.Set(name, value);
    };
  }

  /**
   * Reads a number of training steps.
   *
   * @throws ScriptException unless it is a whole number from 0 to 2,147,483,647
   */
  public static int steps(String value) throws ScriptException {
    try {
      int steps = Integer.parseInt(value);
      if (steps >= 0) {
        return steps;
      }
    } catch (NumberFormatException e) {
      // told below, together with negative numbers
    }
    throw new ScriptException("script.not-steps", "value", value);
  }

  @Override
  public String toString() {
    return actions.stream().map(Action::toString).collect(Collectors.joining(" "));
  }
}
