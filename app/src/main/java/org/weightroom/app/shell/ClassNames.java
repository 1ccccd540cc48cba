package org.weightroom.app.shell;

import java.util.HashMap;
import java.util.Map;
import org.weightroom.app.classroom.ClassPicture;
import org.weightroom.lesson.Texts;

/** What students are called on the screen: by name, or by a number that stays theirs. */
final class ClassNames {
  private final Map<String, Integer> numbers = new HashMap<>();
  private boolean hidden;

  /** Gives everybody a number who has none yet. */
  void know(ClassPicture picture) {
    picture
        .pupils()
        .forEach(pupil -> numbers.computeIfAbsent(pupil.name(), name -> numbers.size() + 1));
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
