package org.weightroom.app.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginWrapper;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Lesson;

/**
 * A lesson that is loaded, its classes too if it has any, and which has made a model once without
 * failing.
 */
public final class LoadedLesson implements AutoCloseable {
  private final LessonInfo info;
  private final Duration deadline;
  private @Nullable LessonManager manager;
  private @Nullable Lesson<?> lesson;

  private LoadedLesson(
      LessonInfo info, Duration deadline, @Nullable LessonManager manager, Lesson<?> lesson) {
    this.info = info;
    this.deadline = deadline;
    this.manager = manager;
    this.lesson = lesson;
  }

  /**
   * Loads a lesson and tries it; its code runs on guarded threads.
   *
   * @param language the language its texts are read in first
   * @param deadline how long each call of its code may take
   * @throws BrokenLessonException if it fails in any way; nothing of it stays loaded then
   */
  static LoadedLesson of(LessonJar jar, Locale language, Duration deadline)
      throws BrokenLessonException {
    LessonManager manager = new LessonManager(jar);
    try {
      Lesson<?> lesson = Guard.call(deadline, () -> create(manager, jar));
      LoadedLesson loaded = new LoadedLesson(jar.info(), deadline, manager, lesson);
      loaded.createModel();
      loaded.texts(language);
      return loaded;
    } catch (BrokenLessonException e) {
      unload(manager, deadline);
      throw e;
    }
  }

  /**
   * Takes a lesson that has no classes of its own, and tries it.
   *
   * @throws BrokenLessonException if it fails in any way
   */
  static LoadedLesson of(LessonInfo info, Lesson<?> lesson, Locale language, Duration deadline)
      throws BrokenLessonException {
    LoadedLesson loaded = new LoadedLesson(info, deadline, null, lesson);
    loaded.createModel();
    loaded.texts(language);
    return loaded;
  }

  /** Its id, version and author. */
  public LessonInfo info() {
    return info;
  }

  /**
   * The lesson. Calling it runs its code: see {@link Guard}.
   *
   * @throws IllegalStateException after {@link #close}
   */
  public Lesson<?> lesson() {
    Lesson<?> open = lesson;
    if (open == null) {
      throw new IllegalStateException(info.id() + " is closed");
    }
    return open;
  }

  /** The lesson's class: its texts stand beside it. */
  public Class<?> anchor() {
    return lesson().getClass();
  }

  /**
   * A fresh model, made on a guarded thread; {@link LessonModel#open} hands it to the caller's.
   *
   * @throws BrokenLessonException if the lesson fails to make one
   */
  public LessonModel createModel() throws BrokenLessonException {
    Lesson<?> open = lesson();
    return Guard.call(
        deadline,
        () -> {
          LessonModel model = open.createModel();
          if (model == null) {
            throw new BrokenLessonException("no-model");
          }
          return model;
        });
  }

  /**
   * The lesson's texts, asked for on a guarded thread.
   *
   * @throws BrokenLessonException if they cannot be read
   */
  public Texts texts(Locale language) throws BrokenLessonException {
    Lesson<?> open = lesson();
    return Guard.call(
        deadline,
        () -> {
          try {
            return open.texts(Texts.of(LessonModel.class, language));
          } catch (RuntimeException e) {
            throw new BrokenLessonException("bad-texts", "problem", Failure.problem(e));
          }
        });
  }

  /** Unloads the lesson: its classes can be collected when nobody holds an object of it. */
  @Override
  public void close() {
    LessonManager open = manager;
    manager = null;
    lesson = null;
    if (open != null) {
      unload(open, deadline);
    }
  }

  private static void unload(LessonManager manager, Duration deadline) {
    List<ClassLoader> loaders =
        manager.getPlugins().stream().map(PluginWrapper::getPluginClassLoader).toList();
    try {
      Guard.call(
          deadline,
          () -> {
            manager.unload();
            return true;
          });
    } catch (BrokenLessonException e) {
      // It failed to stop; its class loader is closed all the same.
      loaders.forEach(LoadedLesson::close);
    }
  }

  private static void close(ClassLoader loader) {
    try {
      ((AutoCloseable) loader).close();
    } catch (Exception e) {
      // Nothing is open: the entries lie in memory.
    }
  }

  private static Lesson<?> create(LessonManager manager, LessonJar jar) throws Exception {
    ClassLoader loader = manager.start().getPluginClassLoader();
    List<Class<? extends Lesson<?>>> lessons = new ArrayList<>();
    for (String name : jar.extensions()) {
      Class<?> type = loader.loadClass(name);
      if (Lesson.class.isAssignableFrom(type)) {
        @SuppressWarnings("unchecked") // just checked
        Class<? extends Lesson<?>> lesson = (Class<? extends Lesson<?>>) type;
        lessons.add(lesson);
      }
    }
    String names = String.join(", ", jar.extensions());
    if (lessons.isEmpty()) {
      throw new BrokenLessonException("wrong-type", "names", names);
    }
    if (lessons.size() > 1) {
      throw new BrokenLessonException("many-lessons", "names", names);
    }
    return manager.getExtensionFactory().create(lessons.get(0));
  }
}
