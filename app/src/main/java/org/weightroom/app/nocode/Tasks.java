package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goals, hints, prediction cards and names, and whether the model has what they name. */
final class Tasks {
  private static final int MOST = 20;
  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final int LEAST_OPTIONS = 2;
  private static final int MOST_OPTIONS = 4;

  private final Settings settings;
  private final Faults faults;
  private final List<Goal> goals = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  Tasks(Settings settings, Faults faults) {
    this.settings = settings;
    this.faults = faults;
    Set<String> taken = new HashSet<>();
    each("goal").forEach(goal -> id(goal, taken).ifPresent(id -> goal(id, goal)));
    each("hint").forEach(this::hint);
    taken.clear();
    each("prediction").forEach(card -> id(card, taken).ifPresent(id -> card(id, card)));
    each("name").forEach(this::name);
  }

  List<Goal> goals() {
    return List.copyOf(goals);
  }

  List<Hint> hints() {
    return List.copyOf(hints);
  }

  List<Card> cards() {
    return List.copyOf(cards);
  }

  Map<String, String> names() {
    return Map.copyOf(names);
  }

  /** Looks whether the model has what goals, hints, cards, names and story name. */
  void check(Probe probe, StoryPart story) {
    for (Goal goal : goals) {
      probe.checkText(goal.text());
      probe.check(goal.condition());
      goal.solution().forEach(probe::checkAction);
    }
    for (Hint hint : hints) {
      probe.checkText(hint.text());
      hint.condition().ifPresent(probe::check);
    }
    for (Card card : cards) {
      probe.checkText(card.question());
      card.options().forEach(probe::checkText);
      probe.checkText(card.outcome());
    }
    for (Setting setting : settings.all("name")) {
      setting.name().ifPresent(probe::checkValue);
      probe.checkText(setting.value());
    }
    story.check(probe, cards.stream().map(Card::id).collect(Collectors.toSet()));
  }

  private List<Setting> each(String key) {
    List<Setting> all = settings.all(key);
    if (all.size() > MOST) {
      faults.add("many", all.get(MOST).key(), "most", MOST);
    }
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private Optional<String> id(Setting setting, Set<String> taken) {
    if (setting.name().isEmpty()) {
      faults.add("no-name", setting.key());
      return Optional.empty();
    }
    Piece name = setting.name().get();
    if (!name.text().matches(ID)) {
      faults.add("bad-name", name);
      return Optional.empty();
    }
    if (!taken.add(name.text())) {
      faults.add("name-twice", name);
      return Optional.empty();
    }
    return Optional.of(name.text());
  }

  private void goal(String id, Setting setting) {
    List<Piece> parts = setting.value().split('|');
    if (parts.size() != 3 || parts.stream().anyMatch(Piece::isEmpty)) {
      faults.add("bad-goal", parts.size() > 3 ? parts.get(3) : setting.value());
      return;
    }
    Condition.read(parts.get(1), faults)
        .ifPresent(when -> goals.add(new Goal(id, parts.get(0), when, parts.get(2).words())));
  }

  private void hint(Setting setting) {
    List<Piece> parts = setting.value().split('|');
    if (parts.size() > 2 || parts.stream().anyMatch(Piece::isEmpty)) {
      faults.add("bad-hint", parts.size() > 2 ? parts.get(2) : setting.value());
      return;
    }
    Optional<Condition> when =
        parts.size() == 2 ? Condition.read(parts.get(1), faults) : Optional.empty();
    hints.add(new Hint("hint-" + (hints.size() + 1), parts.get(0), when));
  }

  private void card(String id, Setting setting) {
    List<Piece> parts = setting.value().split('|');
    int options = parts.size() - 2;
    if (options < LEAST_OPTIONS
        || options > MOST_OPTIONS
        || parts.stream().anyMatch(Piece::isEmpty)) {
      faults.add("bad-prediction", setting.value());
      return;
    }
    List<Piece> answers = new ArrayList<>();
    int right = -1;
    for (Piece option : parts.subList(1, parts.size() - 1)) {
      boolean marked = option.text().endsWith("*");
      if (marked && right >= 0) {
        faults.add("two-right", option);
        return;
      }
      right = marked ? answers.size() : right;
      answers.add(marked ? option.part(0, option.text().length() - 1).strip() : option);
    }
    if (right < 0) {
      faults.add("none-right", parts.get(1));
      return;
    }
    if (answers.stream().anyMatch(Piece::isEmpty)) {
      faults.add("bad-prediction", setting.value());
      return;
    }
    cards.add(new Card(id, parts.get(0), answers, right, parts.get(parts.size() - 1)));
  }

  private void name(Setting setting) {
    Optional<Piece> id = setting.name();
    if (id.isEmpty() || setting.value().isEmpty()) {
      faults.add("no-name", setting.key());
    } else if (names.putIfAbsent(id.get().text(), setting.value().text()) != null) {
      faults.add("name-twice", id.get());
    }
  }
}
