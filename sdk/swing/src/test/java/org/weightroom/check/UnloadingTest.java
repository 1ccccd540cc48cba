package org.weightroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.beans.PropertyChangeListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.UIManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.theme.Theme;

/** What keeps a closed lesson's classes in memory is found. */
class UnloadingTest {
  private static final String SOURCE =
      """
      package tiny;

      import javax.swing.JComponent;
      import javax.swing.UIManager;
      import org.weightroom.control.Slider;
      import org.weightroom.data.Dataset;
      import org.weightroom.lesson.LessonModel;
      import org.weightroom.lesson.Training;
      import org.weightroom.nn.*;
      import org.weightroom.observe.NumberProperty;
      import org.weightroom.page.Lesson;
      import org.weightroom.page.LessonPanel;

      public final class TinyLesson implements Lesson<TinyLesson.Model> {
        public static final class Model extends LessonModel {
          final NumberProperty weight = number("weight", 0.1, 0, 1, 0.1);
          final NumberProperty bias = number("bias", 0.1, 0, 1, 0.1);
          final Dataset data = Dataset.of("x", "y").with(1, 2).with(2, 3);
          final Training training = training(this::descent, weight, bias);

          private Descent descent() {
            LearningRates rates = LearningRates.all(0.01);
            return Descent.of(Network.linear(1), data, Loss.MEAN_SQUARED_ERROR, rates);
          }
        }

        @Override public Model createModel() {
          return new Model();
        }

        @Override public JComponent createView(Model model) {
          %s
          return LessonPanel.with(Slider.of(model.weight));
        }
      }
      """;

  @TempDir Path classes;

  @BeforeAll
  static void dress() throws Exception {
    EventQueue.invokeAndWait(() -> Theme.install(Theme.LIGHT, 100));
  }

  @AfterEach
  void forgetTheLeaks() {
    for (PropertyChangeListener listener : UIManager.getPropertyChangeListeners()) {
      if (listener.getClass().getName().startsWith("tiny.")) {
        UIManager.removePropertyChangeListener(listener);
      }
    }
  }

  @Test
  void aSoundLessonIsUnloaded() throws IOException {
    assertEquals(List.of(), check(""));
  }

  @Test
  void aListenerLeftWithTheLookAndFeelIsFound() throws IOException {
    assertHeld(check("UIManager.addPropertyChangeListener(event -> model.reset());"));
  }

  @Test
  void aRunningTimerIsFound() throws IOException {
    assertHeld(
        check(
            """
            new java.util.Timer(true).schedule(new java.util.TimerTask() {
              @Override public void run() {}
            }, 20_000);
            """));
  }

  @Test
  void aLessonThatIsClosedWhileItTrainsIsUnloaded() throws IOException {
    assertEquals(
        List.of(),
        check(
            """
            model.training.run(Integer.MAX_VALUE);
            if (!model.training.isRunning()) {
              throw new IllegalStateException("it does not train");
            }
            """));
  }

  @Test
  void aFolderWithoutTheLessonIsTold() {
    List<Finding> findings = Unloading.check(classes, "tiny.Missing", LessonCheck::play);
    assertTrue(findings.toString().contains("cannot load tiny.Missing"), findings::toString);
  }

  @Test
  void aPathThatIsNoFolderIsTold() {
    Path nowhere = classes.resolve("nowhere");
    List<Finding> findings = Unloading.check(nowhere, "tiny.TinyLesson", LessonCheck::play);
    assertTrue(findings.toString().contains("is no folder of classes"), findings::toString);
  }

  private static void assertHeld(List<Finding> findings) {
    assertEquals(1, findings.size());
    assertEquals("unloads", findings.get(0).rule());
    assertTrue(findings.get(0).message().contains("holds the lesson"), findings::toString);
  }

  private List<Finding> check(String leak) throws IOException {
    Path source = classes.resolve("TinyLesson.java");
    Files.writeString(source, SOURCE.formatted(leak));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertEquals(0, result, "the tiny lesson compiles");
    Files.writeString(
        classes.resolve("tiny/messages.properties"),
        "title = Tiny\nweight = Weight\nbias = Bias\n");
    Files.writeString(classes.resolve("tiny/lesson.md"), "# Tiny\nshow: weight=0.5\n\nTry it.\n");
    return Unloading.check(classes, "tiny.TinyLesson", LessonCheck::play);
  }
}
