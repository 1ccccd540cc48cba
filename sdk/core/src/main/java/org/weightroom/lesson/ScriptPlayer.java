package org.weightroom.lesson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.observe.NumberProperty;
import org.weightroom.observe.NumbersProperty;
import org.weightroom.observe.Property;
import org.weightroom.script.Action;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.script.Similar;

/** Plays scripts on a model: everything is checked before anything is done. */
final class ScriptPlayer {
  private static final double ON_THE_GRID = 1e-6;
  private static final double LEAST_PLAIN = 1e-4;

  private ScriptPlayer() {}

  static List<Stop> play(LessonModel model, Script script) throws ScriptException {
    List<Stop> stops = new ArrayList<>();
    List<Runnable> deeds = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Action action : script.actions()) {
      if (action instanceof Action.Set set) {
        values.put(set.property(), value(model, set));
      } else {
        if (deeds.isEmpty() || !values.isEmpty()) {
          deeds.add(assignment(model, values));
        }
        values.clear();
        deeds.add(deed(model, action, stops));
      }
    }
    if (deeds.isEmpty() || !values.isEmpty()) {
      deeds.add(assignment(model, values));
    }
    deeds.forEach(Runnable::run);
    return stops;
  }

  private static Runnable deed(LessonModel model, Action action, List<Stop> stops)
      throws ScriptException {
    if (action instanceof Action.Train train) {
      Training training =
          model.training().orElseThrow(() -> new ScriptException("script.no-training"));
      return () -> stops.add(training.train(train.steps()));
    }
    String id = ((Action.Do) action).action();
    if (!model.actions().contains(id)) {
      String known = String.join(", ", model.actions());
      String key = known.isEmpty() ? "script.no-action" : "script.no-action-known";
      throw new ScriptException(key, "action", id, "known", known);
    }
    return () -> model.perform(id);
  }

  /** Applies what has been gathered, as one gesture. */
  private static Runnable assignment(LessonModel model, Map<String, Object> values) {
    Snapshot assigned = new Snapshot(values);
    return () -> {
      model.put(assigned);
      model.scope().settle(Cause.HAND, true);
    };
  }

  private static Object value(LessonModel model, Action.Set set) throws ScriptException {
    Property<?> property = model.properties().get(set.property());
    if (property instanceof NumberProperty number) {
      return number(number, set.value());
    }
    if (property instanceof NumbersProperty numbers) {
      return numbers(numbers, set.value());
    }
    if (property instanceof ChoicesProperty choices) {
      return choices(choices, set.value());
    }
    if (property != null && property.initial() instanceof Boolean) {
      return truth(property, set.value());
    }
    String known = String.join(", ", model.properties().keySet());
    String similar = Similar.to(set.property(), model.properties().keySet()).orElse("");
    String key = similar.isEmpty() ? "script.no-property" : "script.no-property-similar";
    throw new ScriptException(key, "property", set.property(), "similar", similar, "known", known);
  }

  static boolean truth(Property<?> property, String text) throws ScriptException {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ScriptException("script.not-a-truth", "property", property.id(), "value", text);
    };
  }

  private static List<Double> numbers(NumbersProperty property, String text)
      throws ScriptException {
    List<Double> values = new ArrayList<>();
    String[] words = text.isEmpty() ? new String[0] : text.split(",", -1);
    if (!property.allowsCount(words.length)) {
      throw new ScriptException(
          "script.count",
          "property",
          property.id(),
          "value",
          text,
          "fewest",
          property.fewest(),
          "most",
          property.most(),
          "min",
          plain(property.entry().min()),
          "max",
          plain(property.entry().max()));
    }
    for (String word : words) {
      values.add(number(property.entry(), word));
    }
    return values;
  }

  private static List<String> choices(ChoicesProperty property, String text)
      throws ScriptException {
    List<String> words = List.of(text.split(",", -1));
    for (String word : words) {
      if (!property.all().contains(word) || words.indexOf(word) != words.lastIndexOf(word)) {
        String similar = Similar.to(word, property.all()).orElse("");
        boolean twice = property.all().contains(word);
        String key =
            twice
                ? "script.choice-twice"
                : similar.isEmpty() ? "script.no-choice" : "script.no-choice-similar";
        throw new ScriptException(
            key,
            "property",
            property.id(),
            "value",
            text,
            "word",
            word,
            "similar",
            similar,
            "known",
            String.join(", ", property.all()));
      }
    }
    return property.all().stream().filter(words::contains).toList();
  }

  static double number(NumberProperty property, String text) throws ScriptException {
    double value;
    try {
      value = new BigDecimal(text).doubleValue(); // no NaN, no Infinity, no hexadecimal
    } catch (NumberFormatException e) {
      throw refusal("script.not-a-number", property, text);
    }
    if (!property.allows(value)) {
      throw refusal("script.out-of-range", property, text);
    }
    double onTheGrid = property.nearest(value);
    if (Math.abs(onTheGrid - value) > ON_THE_GRID * property.step()) {
      throw refusal("script.off-step", property, text);
    }
    return onTheGrid;
  }

  private static ScriptException refusal(String key, NumberProperty property, String text) {
    return new ScriptException(
        key,
        "property",
        property.id(),
        "value",
        text,
        "min",
        plain(property.min()),
        "max",
        plain(property.max()),
        "step",
        plain(property.step()));
  }

  /** As one types it: 0.001, but 1e-8. */
  private static String plain(double number) {
    if (number != 0 && Math.abs(number) < LEAST_PLAIN) {
      return Double.toString(number).replace(".0E", "E").replace('E', 'e');
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
