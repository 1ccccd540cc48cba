package org.weightroom.app.nocode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.weightroom.script.Similar;

/** Collects everything to mend, so that nobody has to mend one thing to hear of the next. */
final class Faults {
  private static final int MOST = 100;
  private static final int LONGEST_WORD = 60;

  private final List<Fault> found = new ArrayList<>();

  void add(Fault fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  /** A fault of {@code lesson.txt}; its words may name the {@code {word}} that it is about. */
  void add(String rule, Piece at, Object... namesAndValues) {
    List<Object> all = new ArrayList<>(List.of("word", shortened(at.text())));
    all.addAll(List.of(namesAndValues));
    add(new Fault(rule, LessonFiles.TEXT, at.line(), at.column(), all.toArray()));
  }

  /** A word that is none of those known. */
  void unknown(String rule, Piece at, Collection<String> known) {
    String similar =
        at.text().length() > LONGEST_WORD ? "" : Similar.to(at.text(), known).orElse("");
    add(rule, at, "similar", similar, "known", String.join(", ", known));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** All faults as one reads the files: those of the text first, from its top. */
  List<Fault> all() {
    return found.stream()
        .sorted(
            Comparator.comparing((Fault fault) -> !fault.file().equals(LessonFiles.TEXT))
                .thenComparing(Fault::file)
                .thenComparingInt(Fault::line)
                .thenComparingInt(Fault::column))
        .toList();
  }

  static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST_WORD ? line.substring(0, LONGEST_WORD) + "…" : line;
  }
}
