package org.weightroom.lessons.titanic;

import org.weightroom.testkit.LessonContract;

/** Chapter 5 keeps the rules of a sound lesson. */
final class TitanicLessonTest extends LessonContract {
  TitanicLessonTest() {
    super(new TitanicLesson());
  }
}
