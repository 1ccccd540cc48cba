package org.weightroom.page;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.weightroom.control.Houses;
import org.weightroom.control.OnEventThread;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.houses.HousesLesson;
import org.weightroom.theme.Theme;

/** A student at a lesson's page, without a window: eyes and hands. */
final class Student<M extends LessonModel> {
  static final int AVERAGE_GUESS = 0;
  static final int ROW_BY_ROW = 1;
  static final int CHOICES = 2;
  static final int PREDICTION = 3;
  static final int YOUR_TURN = 4;

  final Lesson<M> lesson;
  final LessonSession<M> session;
  private final Dimension size = new Dimension(1366, 642);

  private Student(Lesson<M> lesson, Locale language) {
    this.lesson = lesson;
    session = LessonSession.open(lesson, new LessonInfo("houses", "1", ""), language);
  }

  /** Opens chapter 1 in small at a step. */
  static Student<HousesLesson.Model> at(int step) {
    return of(new HousesLesson(), Locale.ENGLISH, step);
  }

  /** Opens a lesson, from any thread. */
  static <M extends LessonModel> Student<M> of(Lesson<M> lesson, Locale language) {
    return of(lesson, language, 0);
  }

  private static <M extends LessonModel> Student<M> of(
      Lesson<M> lesson, Locale language, int step) {
    List<Student<M>> made = new ArrayList<>();
    onEventThread(
        () -> {
          made.add(new Student<>(lesson, language));
          made.get(0).session.goToStep(step);
          made.get(0).page();
        });
    return made.get(0);
  }

  private static void onEventThread(Runnable action) {
    if (EventQueue.isDispatchThread()) {
      action.run();
      return;
    }
    try {
      EventQueue.invokeAndWait(
          () -> {
            Theme.install(Theme.LIGHT, 100);
            action.run();
          });
    } catch (InterruptedException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  M model() {
    return session.model();
  }

  LessonPage page() {
    return session.page();
  }

  /** How many gestures the student's own model remembers. */
  int gestures() {
    return model().history().gestures().size();
  }

  /** Lays the page out in a window's content area. */
  Student<M> sees(int width, int height) {
    size.setSize(width, height);
    Houses.lay(page(), width, height);
    Houses.lay(page(), width, height); // wrapped text knows its height only after its width
    return this;
  }

  /** The component of this name, laid out. */
  Component find(String name) {
    sees(size.width, size.height);
    Component found = Houses.find(page(), name, Component.class);
    if (found == null) {
      throw new AssertionError("nothing on the page is named " + name);
    }
    return found;
  }

  boolean has(String name) {
    return Houses.find(page(), name, Component.class) != null;
  }

  AbstractButton button(String name) {
    return (AbstractButton) find(name);
  }

  /** Presses a button, and lets happen what it sets off. */
  void press(String name) {
    button(name).doClick(0);
    OnEventThread.pump(20);
  }

  /** Presses and lets go a key on a control. */
  void key(String name, String key) {
    Houses.type(find(name), key);
  }

  /** The big number, as it is read out. */
  String number() {
    return find("readout.error").getAccessibleContext().getAccessibleName();
  }

  String announced() {
    return find("announcement").getAccessibleContext().getAccessibleName();
  }

  /** What stands in a part of the page, piece by piece, as far as it is shown. */
  List<String> reads(String name) {
    return shown(find(name)).map(Student::text).filter(text -> !text.isEmpty()).toList();
  }

  static Stream<Component> shown(Component root) {
    if (!root.isVisible()) {
      return Stream.empty();
    }
    Stream<Component> inner =
        root instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(Student::shown)
            : Stream.empty();
    return Stream.concat(Stream.of(root), inner);
  }

  private static String text(Component component) {
    if (component instanceof JLabel label) {
      return String.valueOf(label.getText());
    }
    if (component instanceof AbstractButton button) {
      return String.valueOf(button.getText());
    }
    return component instanceof JTextComponent text ? text.getText().strip() : "";
  }
}
