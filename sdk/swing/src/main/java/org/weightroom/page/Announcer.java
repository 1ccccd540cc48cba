package org.weightroom.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.swing.JLabel;
import org.weightroom.challenge.Challenge;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Attempts;
import org.weightroom.observe.Numerals;

/** Says one sentence to a screen reader at each settled gesture; it takes no room. */
final class Announcer extends JLabel {
  private static final long serialVersionUID = 1L;

  private final transient Bench<?> own;
  private final transient PartContext context;
  private final transient Set<String> reached = new HashSet<>();
  private double told = Double.NaN;

  Announcer(Bench<?> own) {
    this.own = own;
    context = own.panel().context();
    setName("announcement");
    reached.addAll(solved());
    context.model().attempts().ifPresent(attempts -> told = attempts.score().get());
    context.onSettle(cause -> say());
  }

  /** Says where things stand: undo and redo settle nothing, but are heard too. */
  void say() {
    List<String> parts = new ArrayList<>();
    ScoreText.of(context)
        .filter(score -> score.belongsTo(own.panel()))
        .map(this::scored)
        .ifPresent(parts::add);
    for (String id : solved()) {
      if (reached.add(id)) {
        String goal = context.texts().text("goal." + id);
        parts.add(context.texts().text("announce.reached", "goal", goal));
      }
    }
    String sentence = String.join("; ", parts);
    AccessibleContext accessible = getAccessibleContext();
    String before = accessible.getAccessibleName();
    accessible.setAccessibleName(sentence);
    accessible.firePropertyChange(
        AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, before, sentence);
  }

  private String scored(ScoreText score) {
    Attempts attempts = score.attempts();
    double now = attempts.score().get();
    double change = score.isWorded() ? 0 : now - told;
    told = now;
    String key = change < 0 ? "announce.down" : change > 0 ? "announce.up" : "announce.same";
    return context
        .texts()
        .text(
            key,
            "name",
            context.name(attempts.score()),
            "score",
            score.now(),
            "change",
            Numerals.show(Math.abs(change), attempts.score().decimals(), context.locale()));
  }

  private List<String> solved() {
    return context.model().challenges().stream()
        .filter(Challenge::isSolved)
        .map(Challenge::id)
        .toList();
  }
}
