package org.weightroom.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.TestJar;

/** Each kind of fault once. */
class LessonAuditTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path temporary;

  /** Whatever a model and a view can do wrong, in one lesson. */
  private static final String FAULTY =
      """
      package demo;
      import org.weightroom.lesson.LessonModel;
      import org.weightroom.observe.NumberProperty;
      @org.pf4j.Extension
      public final class FaultyLesson implements org.weightroom.page.Lesson<FaultyLesson.Model> {
        public static final class Model extends LessonModel {
          final NumberProperty weight = number("weight", 0, 0, 1, 0.5);
          javax.swing.Icon icon;
          int touched;
          Model() {
            challenge("done", () -> weight.get() < 1).solvedBy(set(weight, 0.5));
            challenge("far", () -> weight.get() > 0.9).solvedBy(set(weight, 0.5));
            challenge("open", () -> weight.get() > 0.9);
          }
        }
        @Override public Model createModel() { return new Model(); }
        @Override public javax.swing.JComponent createView(Model model) {
          javax.swing.JPanel panel = new javax.swing.JPanel();
          panel.add(new javax.swing.JLabel("Hard coded"));
          panel.add(new javax.swing.JTextField(5));
          return panel;
        }
      }
      """;

  @Test
  void playingFindsWhatAClassWouldTripOver() throws Exception {
    Path jar =
        new TestJar(temporary, "faulty")
            .compile("demo.FaultyLesson", FAULTY)
            .text("demo/messages.properties", "title = Faulty\nweight = Weight\n")
            .text(
                "demo/lesson.md",
                "# One\n\nText.\n\n# Two\n\n[More](show:weight=7).\n\n![A](b.png)\n")
            .write(temporary.resolve("faulty.jar"));
    List<Problem> problems = audit(Duration.ZERO).check(jar);

    String type = "demo/FaultyLesson.class";
    assertFound(problems, "model-swing", "demo/FaultyLesson$Model.class", "javax.swing.Icon");
    assertFound(problems, "goal-solved", type, "done");
    assertFound(problems, "goal-solved", type, "far");
    assertFound(problems, "goal-solved", type, "open");
    assertFound(problems, "ids-have-texts", "demo/messages.properties", "summary");
    assertFound(problems, "story-scripts", "demo/lesson.md", "line 5");
    assertFound(problems, "story-pictures", "demo/lesson.md", "line 5");
    assertFound(problems, "slow", type, "");
    assertThat(problems)
        .anyMatch(
            found -> found.rule().equals("texts-in-bundles") && found.message().contains("Hard"))
        .anyMatch(found -> found.rule().equals("accessible-names"))
        .allMatch(found -> !found.message().isBlank() && !found.fix().isBlank())
        .noneMatch(found -> found.fix().endsWith(".fix"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aManifestProblemHidesNoOther() throws Exception {
    Path jar =
        TestJar.good(temporary, "Bad Id")
            .manifest("Plugin-Version", "one")
            .manifest("Plugin-Requires", "soon")
            .manifest("Class-Path", "x.jar")
            .without("META-INF/extensions.idx")
            .text("demo/messages.properties", "title = Gut\n")
            .text("demo/messages_de.properties", "title = \\u12\n")
            .forNewerJava()
            .write(temporary.resolve("many.jar"));
    List<Problem> problems = audit(LONG).check(jar);

    assertThat(problems)
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder(
            "class-path",
            "bad-id",
            "bad-version",
            "bad-requires",
            "no-index",
            "java-level",
            "bad-texts",
            "no-text");
    assertFound(problems, "bad-id", "META-INF/MANIFEST.MF", "Plugin-Id");
    assertFound(problems, "no-index", "META-INF/extensions.idx", "");
    assertFound(problems, "no-text", "demo/messages.properties", "summary");
    assertFound(problems, "bad-texts", "demo/messages_de.properties", "");
  }

  @Test
  void aModelMayNotSeeThePartsOfThePage() throws Exception {
    String members =
        "static class Inner extends LessonModel {"
            + " Object part() { return org.weightroom.page.LessonPanel.class; } }";
    Path jar =
        TestJar.lesson(temporary, "parts", members, "")
            .without("META-INF/extensions.idx") // so that it is not played, which takes its time
            .write(temporary.resolve("parts.jar"));
    assertFound(
        audit(LONG).check(jar),
        "model-swing",
        "demo/DemoLesson$Inner.class",
        "org.weightroom.page.LessonPanel");
  }

  @Test
  void textsAreUtf8AndThere() throws Exception {
    TestJar jar = TestJar.good(temporary, "texts").without("META-INF/extensions.idx");
    Path file = jar.without("demo/messages.properties").write(temporary.resolve("t.jar"));
    assertFound(audit(LONG).check(file), "no-texts", "messages.properties", "");

    byte[] latin = "title = A\nsummary = für".getBytes(StandardCharsets.ISO_8859_1);
    List<Problem> found =
        new TextRules(Map.of("demo/messages.properties", latin), wording()).unreadable();
    assertFound(found, "no-utf-8", "demo/messages.properties", "line 2");
  }

  @Test
  void aLessonThatFailsIsToldByItsClass() throws Exception {
    Path jar =
        TestJar.lesson(temporary, "failing", "", "if (true) throw new RuntimeException(\"no\");")
            .write(temporary.resolve("f.jar"));
    assertFound(audit(LONG).check(jar), "failed", "demo/DemoLesson.class", "");
  }

  @Test
  void builtInIdsAreTaken() throws Exception {
    Places places = Places.standard(List.of(), temporary);
    Path jar = TestJar.good(temporary, "regression").write(temporary.resolve("r.jar"));
    List<Problem> problems = new LessonAudit(places, Locale.ENGLISH).check(jar);
    assertFound(problems, "reserved", "META-INF/MANIFEST.MF", "Plugin-Id");
  }

  private LessonAudit audit(Duration opening) {
    return new LessonAudit(Places.of(List.of()), Locale.ENGLISH, opening);
  }

  private static Wording wording() {
    return new Wording(Locale.ENGLISH, entry -> entry);
  }

  private static void assertFound(List<Problem> found, String rule, String file, String place) {
    assertThat(found)
        .anyMatch(
            problem ->
                problem.rule().equals(rule)
                    && problem.file().equals(file)
                    && problem.place().equals(place));
  }
}
