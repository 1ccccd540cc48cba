package org.weightroom.app.nocode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weightroom.lesson.Texts;

/** The words of a lesson without code: those of its file, and ours around its columns. */
final class OwnWords {
  private final Description description;
  private final Examples examples;
  private final Texts ours;
  private final Map<String, String> words = new LinkedHashMap<>();

  OwnWords(Description description, Texts ours) {
    this.description = description;
    this.examples = description.examples();
    this.ours = ours;
  }

  /** All of them by key. */
  Map<String, String> all() {
    columns();
    inputs();
    if (examples.haveClasses()) {
      classes();
    } else {
      put("prediction", "of.prediction", "label", examples.label());
      words.put("goal.miss", setting("of.miss"));
      put("legend.actual", "of.actual", "label", examples.label());
    }
    if (description.shape().kind() == Shape.Kind.LOGISTIC) {
      words.put("network.output", setting("of.score"));
    }
    words.put("topic", setting(examples.haveClasses() ? "of.topic.classes" : "of.topic"));
    words.putAll(description.about());
    description.names().forEach(this::name);
    description.goals().forEach(goal -> words.put("goal." + goal.id(), goal.text().text()));
    description.hints().forEach(hint -> words.put("hint." + hint.id(), hint.text().text()));
    description.cards().forEach(this::card);
    return words;
  }

  private void columns() {
    List<String> ids = Examples.columns(examples.inputs().size());
    for (int i = 0; i < ids.size(); i++) {
      String name = i < examples.inputs().size() ? examples.inputs().get(i) : examples.label();
      words.put("column." + ids.get(i), name);
      words.put("axis." + ids.get(i), name);
    }
  }

  private void inputs() {
    for (int i = 0; i < examples.inputs().size(); i++) {
      String name = examples.inputs().get(i);
      String input = examples.id("input", i);
      words.put(input, name);
      words.put(input + ".concept", "input");
      if (examples.inputs().size() > 1) {
        String weight = examples.id("weight", i);
        put(weight, "of.weight", "input", name);
        words.put(weight + ".concept", "weight");
      }
      words.put("scaled" + (i + 1), name);
      words.put("scaled" + (i + 1) + ".concept", "input");
    }
  }

  private void classes() {
    String one = className(0);
    String zero = className(1);
    put("prediction", "of.chance", "one", one);
    words.put("output", one);
    put("goal.miss", "of.miss.classes", "all", examples.data().size());
    put("correct.note", "of.correct", "all", examples.data().size());
    words.put("error.note", setting("of.error.classes"));
    words.put("word.one", one);
    words.put("word.zero", zero);
    words.put("decision.good", one);
    words.put("decision.bad", zero);
    String first = letter(one);
    String second = letter(zero);
    boolean same = first.equals(second);
    words.put("decision.good.letter", same ? "1" : first);
    words.put("decision.bad.letter", same ? "0" : second);
  }

  /** Classes without names are called by the label: "price 1". */
  private String className(int index) {
    String name = examples.classes().get(index);
    return name.matches("[01]") ? examples.label() + " " + name : name;
  }

  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }

  private void card(Card card) {
    String key = "predict." + card.id();
    words.put(key, card.question().text());
    words.put(key + ".outcome", card.outcome().text());
    for (int i = 0; i < card.options().size(); i++) {
      words.put(key + "." + Card.option(i), card.options().get(i).text());
    }
  }

  private void name(String id, String name) {
    words.put(id, name);
  }

  private void put(String key, String setting, String argument, Object value) {
    words.put(key, setting(setting).replace("{" + argument + "}", String.valueOf(value)));
  }

  /** As it stands: a pseudo-language changes it when it is read as the lesson's own. */
  private String setting(String key) {
    return ours.setting(key).orElse(key);
  }
}
