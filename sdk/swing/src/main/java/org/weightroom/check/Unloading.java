package org.weightroom.check;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.weightroom.page.Lesson;

/** A closed lesson leaves nothing behind that keeps its classes in memory. */
public final class Unloading {
  private static final String RULE = "unloads";
  private static final int TRIES = 40;
  private static final int PAUSE_MILLIS = 50;

  private Unloading() {}

  /**
   * Loads a lesson through a class loader of its own, plays with it, closes it, and sees whether
   * the class loader can be collected.
   *
   * @param classes the folder of the lesson's classes and texts
   * @param lessonClass the lesson's class name
   * @param play what is done with the lesson; it must keep nothing of it
   */
  public static List<Finding> check(Path classes, String lessonClass, Consumer<Lesson<?>> play) {
    if (!Files.isDirectory(classes)) {
      return List.of(new Finding(RULE, classes + " is no folder of classes"));
    }
    WeakReference<ClassLoader> loader;
    try {
      loader = playOnce(classes, lessonClass, play);
    } catch (IOException | ReflectiveOperationException e) {
      return List.of(
          new Finding(RULE, "cannot load " + lessonClass + " from " + classes + ": " + e));
    }
    return isCollected(loader)
        ? List.of()
        : List.of(
            new Finding(
                RULE,
                "closing leaves something that holds the lesson: a timer, a thread, a listener"));
  }

  private static WeakReference<ClassLoader> playOnce(
      Path classes, String lessonClass, Consumer<Lesson<?>> play)
      throws IOException, ReflectiveOperationException {
    try (OwnClasses loader = new OwnClasses(classes.toUri().toURL())) {
      Class<?> type = loader.loadClass(lessonClass);
      play.accept((Lesson<?>) type.getDeclaredConstructor().newInstance());
      return new WeakReference<>(loader);
    }
  }

  private static boolean isCollected(WeakReference<ClassLoader> loader) {
    for (int i = 0; i < TRIES && loader.get() != null; i++) {
      System.gc();
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return loader.get() == null;
  }

  /** Loads the lesson's own classes itself, even where the class path has them too. */
  private static final class OwnClasses extends URLClassLoader {
    OwnClasses(URL classes) {
      super(new URL[] {classes}, Lesson.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
          loaded = findClass(name);
        }
        return loaded == null ? super.loadClass(name, resolve) : loaded;
      }
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }
  }
}
