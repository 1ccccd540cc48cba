package org.weightroom.app.shell;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** What the class predicted: a bar for each option of each card; no names. */
final class ClassTally extends Column {
  private static final long serialVersionUID = 1L;

  private final transient ClassWords words;

  ClassTally(ClassWords words) {
    this.words = words;
    setName("class.tally");
    setBorder(Space.padding(Space.L, Space.XL, Space.XL, Space.XL));
  }

  /** Shows how often each option was chosen on each card. */
  void show(Map<String, Map<String, Integer>> cards, String lesson) {
    removeAll();
    if (cards.isEmpty()) {
      add(0, Wrapped.muted(words.text("class.tally.none"), Type.STORY));
    }
    cards.forEach(
        (card, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          add(
              getComponentCount() == 0 ? 0 : Space.XL,
              Wrapped.bold(words.card(lesson, card), Type.CARD_TITLE));
          add(
              2,
              Wrapped.muted(words.text("class.tally.all", "count", words.number(all)), Type.NOTE));
          Set<String> options = new LinkedHashSet<>(words.options(lesson, card));
          options.addAll(counts.keySet());
          for (String option : options) {
            int count = counts.getOrDefault(option, 0);
            add(
                Space.M,
                new TallyBar(
                    words.option(lesson, card, option),
                    words.text(
                        "class.tally.bar",
                        "count",
                        words.number(count),
                        "percent",
                        words.number(Math.round(100.0 * count / Math.max(1, all)))),
                    count / (double) Math.max(1, all)));
          }
        });
    applyComponentOrientation(getComponentOrientation());
    revalidate();
    repaint();
  }
}
