package org.weightroom.app.shell;

import java.util.List;
import java.util.Optional;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.page.Lesson;

/** Lessons for tests of the window, without plugins. */
final class Shelves {
  private Shelves() {}

  static ShelfItem lesson(String id, String chapter, String title, Lesson<?> lesson) {
    return new ShelfItem(
        new LessonInfo(id, "1.0.0", ""),
        chapter,
        title,
        "One dial, one goal.",
        id,
        List.of("/lessons/" + id + ".jar"),
        "",
        Optional.of(lesson),
        State.READY,
        "",
        "",
        "");
  }

  /** One that opens although the school's list does not have it. */
  static ShelfItem warned() {
    return new ShelfItem(
        new LessonInfo("warned", "1.0.0", ""),
        "",
        "Warned of",
        "",
        "warned",
        List.of("/lessons/warned.jar"),
        "",
        Optional.of(new DialLesson()),
        State.READY,
        "",
        "",
        "It is not on your school’s list.");
  }

  static ShelfItem broken() {
    return new ShelfItem(
        new LessonInfo("torn", "", ""),
        "",
        "torn",
        "",
        "torn",
        List.of("/usb/torn.jar"),
        "",
        Optional.empty(),
        State.BROKEN,
        "The file ends too early.",
        "Copy it again.",
        "");
  }

  static ShelfItem blocked() {
    return new ShelfItem(
        new LessonInfo("stranger", "", ""),
        "",
        "stranger",
        "",
        "stranger",
        List.of("/usb/stranger.jar"),
        "",
        Optional.empty(),
        State.BLOCKED,
        "It is not on your school’s list.",
        "Ask for it.",
        "");
  }

  /** Two sound lessons, a broken one and one whose view fails. */
  static Shelf full() {
    ShelfItem first = lesson("first", "1", "One dial", new DialLesson());
    ShelfItem second = lesson("second", "2", "Another dial", new DialLesson());
    ShelfItem bad = lesson("bad-view", "", "No picture", new BadViewLesson());
    return language -> List.of(first, second, bad, broken(), blocked());
  }

  /** One that a teacher may prepare. */
  static Shelf prepared() {
    ShelfItem lesson = lesson("line", "1", "A line", new PreparedLesson());
    return language -> List.of(lesson);
  }
}
