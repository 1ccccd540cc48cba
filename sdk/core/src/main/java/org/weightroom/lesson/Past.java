package org.weightroom.lesson;

import java.util.List;

/**
 * The way back and forth through what a student did: JDK types only, so that it crosses class
 * loaders and files.
 *
 * @param done the gestures that can be undone, oldest first
 * @param undone the gestures that can be done again, the next one first
 */
public record Past(List<Gesture> done, List<Gesture> undone) {
  /** No way anywhere. */
  public static final Past NONE = new Past(List.of(), List.of());

  /** Makes a past that does not change any more. */
  public Past {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }
}
