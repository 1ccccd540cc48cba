package org.weightroom.app.nocode;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The words of {@code show}: which of them suit a model, and which it has without being asked. */
final class Shows {
  private final Shape shape;
  private final Examples examples;

  Shows(Shape shape, Examples examples) {
    this.shape = shape;
    this.examples = examples;
  }

  /** What shows. */
  Set<String> read(Optional<Piece> words, Faults faults) {
    if (words.isEmpty()) {
      return usual();
    }
    Set<String> known = known();
    Set<String> shown = new LinkedHashSet<>();
    for (Piece word : words.get().split(',')) {
      if (known.contains(word.text())) {
        shown.add(word.text());
      } else {
        faults.unknown("no-show", word, known);
      }
    }
    for (Piece word : words.get().split(',')) {
      boolean needs =
          word.text().matches("steps|log") && !shape.isHidden() && !shown.contains("training");
      if (needs && known.contains(word.text())) {
        faults.add("needs-training", word);
      }
    }
    return shown;
  }

  private Set<String> usual() {
    Set<String> words = new LinkedHashSet<>(Set.of("chart", "network", "error"));
    if (examples.haveClasses()) {
      words.add("correct");
    }
    if (shape.isHidden()) {
      words.add("training");
      words.add(examples.haveClasses() ? "curves" : "log");
    } else {
      words.add("weight");
      words.add("bias");
    }
    return words;
  }

  private Set<String> known() {
    Set<String> words = new LinkedHashSet<>();
    words.add("chart");
    words.add("network");
    words.add("table");
    words.add("input");
    words.add("error");
    words.add("training");
    words.add("log");
    if (examples.haveClasses()) {
      words.add("correct");
    }
    if (shape.isHidden()) {
      words.add("neurons");
      words.add("seed");
      if (examples.haveClasses()) {
        words.add("curves");
      }
    } else {
      words.add("weight");
      words.add("bias");
      words.add("steps");
    }
    return words;
  }
}
