package org.weightroom.app.nocode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.weightroom.observe.Owner;
import org.weightroom.script.Action;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;

/** Tries on a model whether what the texts, goals and scripts name is there. */
final class Probe {
  private static final Pattern DECIMALS = Pattern.compile(":\\d$");

  private final NoCodeModel tried;
  private final Faults faults;
  private final Set<String> known;

  Probe(Description description, Faults faults) {
    this.tried = new NoCodeModel(description.bare());
    this.faults = faults;
    tried.open(Owner.currentThread());
    known = new TreeSet<>(tried.properties().keySet());
    known.addAll(tried.values().keySet());
  }

  /** A value or a dial that is a number. */
  void checkValue(Piece name) {
    if (!known.contains(name.text())) {
      faults.unknown("no-value", name, known);
    }
  }

  void checkDial(Piece name) {
    Set<String> dials = tried.properties().keySet();
    if (!dials.contains(name.text())) {
      faults.unknown("no-value", name, dials);
    }
  }

  /** All of the live values in a text. */
  void checkText(Piece text) {
    for (Piece name : StoryPart.live(text)) {
      int end =
          DECIMALS.matcher(name.text()).find() ? name.text().length() - 2 : name.text().length();
      checkValue(name.part(0, end));
    }
  }

  void check(Condition condition) {
    condition.clauses().forEach(clause -> checkValue(clause.name()));
  }

  /** One word of a script: it is understood, and the model takes it. */
  void checkAction(Piece word) {
    try {
      for (Action action : Script.parse(List.of(word.text())).actions()) {
        if (!(action instanceof Action.Train)) {
          tried.play(Script.of(action));
        } else if (tried.training().isEmpty()) {
          faults.add("no-training", word);
        }
      }
    } catch (ScriptException e) {
      faults.add(new Fault(e, LessonFiles.TEXT, word.line(), word.column()));
    }
  }
}
