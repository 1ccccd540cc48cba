package org.weightroom.app.kit;

import java.io.IOException;
import java.util.List;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.check.Finding;

/** A lesson that is played to be checked, and where its author mends what is found. */
interface Subject {

  /**
   * Loads it.
   *
   * @throws BrokenLessonException if it fails
   */
  LoadedLesson load() throws BrokenLessonException;

  /** The file, as an entry, in which its author wrote what it does. */
  String entry();

  /** The file in which a rule's finding is mended. */
  String entry(String rule);

  /** A finding's place in the words of its file. */
  String place(Finding finding);

  /**
   * Looks whether it can be unloaded.
   *
   * @throws IOException if its files cannot be laid out for that
   */
  List<Finding> unloads() throws IOException;
}
