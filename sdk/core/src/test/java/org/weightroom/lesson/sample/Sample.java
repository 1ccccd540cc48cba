package org.weightroom.lesson.sample;

/** The class beside which the tests' texts lie. */
public final class Sample {
  private Sample() {}
}
