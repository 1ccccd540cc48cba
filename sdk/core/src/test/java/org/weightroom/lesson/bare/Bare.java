package org.weightroom.lesson.bare;

/** A class beside which no texts lie. */
public final class Bare {
  private Bare() {}
}
