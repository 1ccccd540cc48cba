package org.weightroom.app.plugin;

import java.util.List;

/** Where lessons come from. */
@FunctionalInterface
public interface Place {

  /** The files that may be lessons, in a stable order; none where the place does not exist. */
  List<LessonFile> files();

  /** Something that changes whenever the files do; nothing where they cannot change. */
  default List<String> stamp() {
    return List.of();
  }
}
