package org.weightroom.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.weightroom.app.file.SafeFile;
import org.weightroom.app.plugin.Quarantine;
import org.weightroom.app.plugin.TestJar;
import org.weightroom.app.progress.Work;

/** The window in a process of its own, two lessons, and what lies on the disk afterwards. */
final class PlayedApart {
  private static final int SECONDS = 90;

  private final Path folder;
  private final Path home;

  PlayedApart(Path folder) {
    this(folder, folder.resolve("home"));
  }

  PlayedApart(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  Path lessons() {
    return folder.resolve("lessons");
  }

  /** Writes the lesson {@code bad}, which hangs at a place, and the lesson {@code good}. */
  void lessons(String place) {
    TestJar.faulty(folder, "bad", place, "hang").write(lessons().resolve("bad.jar"));
    new TestJar(folder, "good")
        .compile(
            "demo.GoodLesson",
            """
            package demo;
            import org.weightroom.control.Slider;
            import org.weightroom.lesson.LessonModel;
            import org.weightroom.observe.NumberProperty;
            import org.weightroom.page.LessonPanel;
            @org.pf4j.Extension
            public final class GoodLesson implements org.weightroom.page.Lesson<GoodLesson.Model> {
              public static final class Model extends LessonModel {
                final NumberProperty weight = number("weight", 0, 0, 1, 0.5);
              }
              @Override public Model createModel() { return new Model(); }
              @Override public javax.swing.JComponent createView(Model model) {
                return LessonPanel.with(Slider.of(model.weight));
              }
            }
            """)
        .text("demo/messages.properties", "title = Lesson good\nweight = Weight\n")
        .write(lessons().resolve("good.jar"));
  }

  /**
   * Plays until the last window has ended.
   *
   * @param play what is done in the first window: see {@link Player}
   * @param recovered what is done in the one that follows
   * @return what was reported
   */
  List<String> run(String play, String recovered, String... options)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.txt");
    Path said = folder.resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.matches("--add-.*|-XX:.*|-Dcacio.*|-Djava.awt.*|--sun-.*"))
        .forEach(command::add);
    command.addAll(List.of(options));
    command.add("-Dweightroom.display=" + System.getProperty("weightroom.display", "real"));
    command.add("-Dplay=" + play);
    command.add("-Dplay.recovered=" + recovered);
    command.add("-Dplay.report=" + report);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Player.class.getName()));
    command.addAll(List.of("--lessons", lessons().toString(), "--data", home.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as(() -> text(said)).isTrue();
    for (int i = 0; i < 10 * SECONDS && Files.notExists(report); i++) {
      TimeUnit.MILLISECONDS.sleep(100); // the second process goes on
    }
    assertThat(report).as(() -> text(said)).exists();
    return Files.readAllLines(report, StandardCharsets.UTF_8);
  }

  /** What is in quarantine now. */
  Quarantine quarantine() {
    return Quarantine.of(home, List.of());
  }

  /** What the first window handed over. */
  Handover handover() throws Exception {
    try (Stream<Path> files = Files.list(home.resolve("recovery"))) {
      Path file = files.filter(path -> path.toString().endsWith(".json")).findFirst().orElseThrow();
      return Handover.of(SafeFile.read(file), Optional.of(file));
    }
  }

  /** Where the dial of a lesson stood when it was saved. */
  Optional<Object> weight(String lesson) throws Exception {
    return handover().works().stream()
        .filter(work -> work.lesson().equals(lesson))
        .map(Work::progress)
        .map(progress -> progress.state().values().get("weight"))
        .findFirst();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
