package org.weightroom.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.SdkVersion;
import org.weightroom.app.report.Pause;
import org.weightroom.lesson.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The doors of the program: the window without arguments, commands otherwise. */
public final class Cli {
  private static final int WIDTH = 100;

  private final Console console;
  private final BiFunction<List<Path>, Path, Places> places;

  /** Makes a command line that writes to these streams, which take UTF-8. */
  public Cli(PrintStream out, PrintStream err) {
    this(out, err, Places::standard);
  }

  Cli(PrintStream out, PrintStream err, BiFunction<List<Path>, Path, Places> places) {
    this.console = new Console(out, err, Texts.of(Cli.class, Locale.getDefault()));
    this.places = places;
  }

  /**
   * Does what the arguments say.
   *
   * @return the exit code: 0 done, 1 the answer is no, 2 bad usage or input, told on one line of
   *     the error stream; empty when a window is open and lives on
   */
  public OptionalInt run(String... arguments) {
    WindowCommand window = new WindowCommand(console, places);
    int code = commandLine(window).execute(arguments);
    return window.isOpen() ? OptionalInt.empty() : OptionalInt.of(code);
  }

  private CommandLine commandLine(WindowCommand window) {
    Problems problems = new Problems(console);
    CommandLine line =
        new CommandLine(window)
            .addSubcommand(new ListCommand(console, window))
            .addSubcommand(new TryCommand(console, window))
            .addSubcommand(new ReplayCommand(console, window))
            .addSubcommand(new RenderCommand(console, window))
            .addSubcommand(new NewCommand(console))
            .addSubcommand(new DevCommand(console, window))
            .addSubcommand(new CheckCommand(console, window))
            .addSubcommand(new PackCommand(console))
            .addSubcommand(new ReportCommand(console, window, Pause.REAL))
            .addSubcommand(new ExportCommand(console, window))
            .addSubcommand(new ImportCommand(console, window))
            .addSubcommand(new ForgetCommand(console, window))
            .setResourceBundle(new TextsBundle(console.texts()))
            .setExpandAtFiles(false)
            .setUsageHelpWidth(WIDTH)
            .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
            .setOut(writer(console.out()))
            .setErr(writer(console.err()))
            .setParameterExceptionHandler(problems)
            .setExecutionExceptionHandler(problems);
    String version = console.texts().text("program.version", "version", SdkVersion.current());
    line.getCommandSpec().version(version);
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
