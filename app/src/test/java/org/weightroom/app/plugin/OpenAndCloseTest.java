package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.page.LessonSession;
import org.weightroom.theme.Theme;

/**
 * Opening and closing every built-in lesson again and again leaves no classes and no thread behind.
 * {@code -Dweightroom.cycles=100} does it a hundred times.
 */
class OpenAndCloseTest {
  private static final int CYCLES = Integer.getInteger("weightroom.cycles", 5);

  @TempDir private Path temporary;

  @Test
  void everyCycleCanBeCollected() throws Exception {
    EventQueue.invokeAndWait(() -> Theme.install(Theme.LIGHT, 100));
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>(cycle()); // warms Swing up
    Set<String> threads = threads();
    for (int i = 1; i < CYCLES; i++) {
      loaders.addAll(cycle());
    }
    assertThat(loaders).hasSize(5 * CYCLES);
    for (int i = 0; i < 50 && held(loaders) > 0; i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(held(loaders)).as("class loaders still held").isZero();
    assertThat(threads()).as("threads").isSubsetOf(threads);
  }

  private List<WeakReference<ClassLoader>> cycle() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    try (LessonLibrary library =
        LessonLibrary.open(Places.standard(List.of(), temporary), Locale.ENGLISH)) {
      for (String id : library.ids()) {
        LoadedLesson lesson = library.find(id).orElseThrow().lesson().orElseThrow();
        loaders.add(new WeakReference<>(lesson.anchor().getClassLoader()));
        EventQueue.invokeAndWait(() -> play(lesson));
      }
    }
    return loaders;
  }

  private static void play(LoadedLesson lesson) {
    try (LessonSession<?> session =
        LessonSession.open(lesson.lesson(), lesson.info(), Locale.ENGLISH)) {
      session.page().setSize(1366, 690);
      session.page().doLayout();
      session.goToStep(session.stepCount() - 1);
      session.model().training().ifPresent(training -> training.run(3));
    }
  }

  private static long held(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  /** By name and without numbers: the JVM's own come and go. */
  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getThreadGroup() != null)
        .map(thread -> thread.getName().replaceAll("\\d+", ""))
        .filter(
            name -> !name.matches("weightroom-lesson|Java.D Disposer|.*Reference.*|.*Cleaner.*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
