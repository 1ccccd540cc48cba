package org.weightroom.app.cli;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import org.weightroom.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Paints a lesson's page into a picture, without a display. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");
  private static final Dimension SMALLEST = new Dimension(320, 240);
  private static final Dimension LARGEST = new Dimension(7680, 4320);

  private final Console console;
  private final WindowCommand parent;

  @Mixin private Play play = new Play();
  @Mixin private Appearance appearance = new Appearance();

  @Option(names = "--out", paramLabel = "${bundle:label.picture}")
  private @Nullable String out;

  @Option(names = "--size", paramLabel = "${bundle:label.size}")
  private String size = "1366x690";

  @Option(names = "--step", paramLabel = "${bundle:label.step}")
  private @Nullable String step;

  RenderCommand(Console console, WindowCommand parent) {
    this.console = console;
    this.parent = parent;
  }

  @Override
  public Integer call() throws BrokenLessonException {
    Appearance look = appearance.or(parent.appearance());
    Theme theme = look.theme(console);
    int scale = look.scale(console);
    Locale language = look.language(console);
    Dimension pixels = size();
    String name = outName();
    Path file = Picture.target(name, console);
    try (LessonLibrary library = parent.library()) {
      Script script = play.script();
      LoadedLesson lesson = play.lesson(library, console);
      Painter painter = new Painter(lesson, script, theme, scale, language, this::stepIndex);
      BufferedImage picture = painter.paint(pixels);
      Picture.write(picture, file, name, console);
      return 0;
    } catch (ScriptException e) {
      throw play.problem(e, console);
    }
  }

  private String outName() {
    String name = out;
    if (name == null) {
      throw console.problem("no-out");
    }
    return name;
  }

  private Dimension size() {
    Matcher matcher = SIZE.matcher(size);
    if (matcher.matches()) {
      Dimension asked =
          new Dimension(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      if (asked.width >= SMALLEST.width
          && asked.height >= SMALLEST.height
          && asked.width <= LARGEST.width
          && asked.height <= LARGEST.height) {
        return asked;
      }
    }
    throw console.problem("bad-size", "word", size);
  }

  /**
   * The step to show, from 0: the last one, where the student plays alone, unless another is named.
   */
  private int stepIndex(int count) {
    String number = step;
    if (number == null) {
      return Math.max(0, count - 1);
    }
    boolean known = number.matches("[1-9]\\d{0,5}") && Integer.parseInt(number) <= count;
    if (!known) {
      throw console.problem("bad-step", "word", number, "count", count);
    }
    return Integer.parseInt(number) - 1;
  }
}
