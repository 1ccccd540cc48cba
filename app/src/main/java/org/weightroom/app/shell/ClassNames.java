package org.weightroom.app.shell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weightroom.app.classroom.ClassPicture;
import org.weightroom.app.classroom.Pupil;
import org.weightroom.lesson.Texts;

/** What students are called on the screen: by name, or by a number that stays theirs. */
final class ClassNames {
  /** The golden ratio of an int: what is near each other it puts far apart (Knuth 1998, 6.4). */
  private static final int SCATTER = 0x9E3779B9;

  private final Map<String, Integer> numbers = new HashMap<>();
  private boolean hidden;

  /** Gives everybody a number who has none yet; the alphabet would give names away. */
  void know(ClassPicture picture) {
    picture.pupils().stream()
        .map(Pupil::name)
        .sorted(Comparator.comparing(name -> SCATTER * name.hashCode()))
        .forEach(name -> numbers.computeIfAbsent(name, fresh -> numbers.size() + 1));
  }

  /** Students in the order of what they are called now; they come in that of their names. */
  List<Pupil> inOrder(List<Pupil> byName) {
    return hidden
        ? byName.stream()
            .sorted(Comparator.comparing(pupil -> numbers.getOrDefault(pupil.name(), 0)))
            .toList()
        : byName;
  }

  boolean areHidden() {
    return hidden;
  }

  void hide(boolean hide) {
    hidden = hide;
  }

  /** What to call somebody now. */
  String of(String name, Texts texts) {
    return hidden ? texts.text("class.number", "number", numbers.getOrDefault(name, 0)) : name;
  }
}
