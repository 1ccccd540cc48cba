package org.weightroom.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.TestJar;

/**
 * What one run of the command line left behind.
 *
 * @param code the exit code; -1 when a window would live on
 */
public record Door(int code, String out, String err) {

  /** A lesson like chapter 1, told in this test's own words. */
  static final String LINE =
      """
      package demo;
      import org.weightroom.data.Dataset;
      import org.weightroom.lesson.LessonModel;
      import org.weightroom.nn.Loss;
      import org.weightroom.observe.*;
      @org.pf4j.Extension
      public final class LineLesson implements org.weightroom.page.Lesson<LineLesson.Model> {
        public static final class Model extends LessonModel {
          final Dataset houses =
              Dataset.of("area", "price").with(2104, 399.9).with(1600, 329.9).with(2400, 369);
          final NumberProperty weight = number("weight", 0.1, 0, 0.4, 0.001);
          final NumberProperty bias = number("bias", 150, 0, 460, 1);
          final Value<Double> error =
              lowest("error", () -> Loss.MEAN_SQUARED_ERROR.of(this::predict, houses));
          final Value<double[]> both = value("both", () -> new double[] {bias.get(), 1.0 / 3});
          final Value<Double> odd = value("odd", () -> {
            if (bias.get() == 13) throw new IllegalStateException("no floor 13");
            return bias.get() / 0.0;
          });
          { challenge("below-799", () -> error.get() < 799);
            challenge("below-450", () -> error.get() < 450); }
          double predict(double area) { return weight.get() * area + bias.get(); }
        }
        @Override public Model createModel() { return new Model(); }
        @Override public javax.swing.JComponent createView(Model model) {
          return new javax.swing.JPanel();
        }
      }
      """;

  /** Writes the lesson above as {@code line}, and a broken one as {@code torn}. */
  static Path lessons(Path temporary) {
    Path folder = temporary.resolve("lessons");
    new TestJar(temporary, "line")
        .compile("demo.LineLesson", LINE)
        .text("demo/messages.properties", "title = A line\n")
        .text("demo/lesson.md", "# One\n\nText.\n\n# Two\n\nMore.\n")
        .write(folder.resolve("line.jar"));
    TestJar.good(temporary, "torn")
        .without("META-INF/extensions.idx")
        .write(folder.resolve("torn.jar"));
    return folder;
  }

  /** Runs the program with lessons from one folder only. */
  static Door open(Path lessons, String... arguments) {
    return open(Places.of(List.of(lessons)), arguments);
  }

  /** Runs the program with the lessons that are built in. */
  static Door builtIn(Path emptyUserFolder, String... arguments) {
    return open(Places.standard(List.of(), emptyUserFolder), arguments);
  }

  /** Runs the program with these places, whatever folders the arguments name. */
  static Door open(Places places, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Cli(stream(out), stream(err), (folders, data) -> places).run(arguments).orElse(-1);
    return new Door(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
