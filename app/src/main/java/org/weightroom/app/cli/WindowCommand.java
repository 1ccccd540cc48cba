package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.Quarantine;
import org.weightroom.app.policy.Policy;
import org.weightroom.app.policy.SchoolRules;
import org.weightroom.app.progress.WorkFile;
import org.weightroom.app.shell.Continuity;
import org.weightroom.app.shell.Handover;
import org.weightroom.app.shell.Seating;
import org.weightroom.app.shell.Window;
import org.weightroom.app.shell.WindowOptions;
import org.weightroom.app.transfer.StudentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Opens the window; knows the options that every command has. */
@Command(name = "weightroom")
final class WindowCommand implements Callable<Integer> {
  private static final String STUDENT = "WEIGHTROOM_STUDENT";

  private final Console console;
  private final BiFunction<List<Path>, Path, Places> places;
  private boolean open;

  @Option(names = "--lessons", paramLabel = "${bundle:label.folder}", scope = ScopeType.INHERIT)
  private List<String> lessons = new ArrayList<>();

  @Option(names = "--data", paramLabel = "${bundle:label.folder}", scope = ScopeType.INHERIT)
  private @Nullable String data;

  @Option(names = "--policy", paramLabel = "${bundle:label.file}", scope = ScopeType.INHERIT)
  private @Nullable String policy;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  @Option(names = "--student", paramLabel = "${bundle:label.student}")
  private @Nullable String student;

  @Option(names = "--class-folder", paramLabel = "${bundle:label.folder}")
  private @Nullable String classFolder;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.state-file}", descriptionKey = "file")
  private @Nullable String file;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--safe")
  private boolean safe;

  @Option(names = "--recovered", hidden = true)
  private @Nullable String recovered;

  @Option(names = "--exit-when-shown")
  private boolean exitWhenShown;

  @Mixin private Appearance appearance = new Appearance();

  WindowCommand(Console console, BiFunction<List<Path>, Path, Places> places) {
    this.console = console;
    this.places = places;
  }

  @Override
  public Integer call() {
    open(safe ? places().builtInOnly() : places(), Optional.empty());
    return 0;
  }

  /**
   * Opens the window.
   *
   * @param authored the lesson that somebody is writing: it is opened at once, and followed
   */
  void open(Places all, Optional<String> authored) {
    WindowOptions options =
        new WindowOptions(
            appearance.theme(console),
            appearance.scale(console),
            appearance.language(console),
            authored,
            authored.isPresent(),
            exitWhenShown,
            userFolder(),
            all.folders(),
            authored.isPresent() ? Seating.NONE : seating(all),
            stateFile());
    if (!Display.isAvailable()) {
      throw console.problem("no-display");
    }
    Continuity continuity = continuity();
    Window.open(() -> open(all, options.language(), continuity.quarantine()), options, continuity)
        .whenClosed(() -> System.exit(0)); // a lesson's own thread must not hold the program
    open = true;
  }

  /** Whether the window is open: then the program does not end with the command. */
  boolean isOpen() {
    return open;
  }

  /** How the window would look: what {@code render} starts from. */
  Appearance appearance() {
    return appearance;
  }

  /** The lessons of all places, for a command. */
  LessonLibrary library() {
    workWithoutWindow();
    Locale language = appearance.language(console);
    return LessonLibrary.open(places(), language, Quarantine.of(userFolder(), List.of()));
  }

  private Continuity continuity() {
    Optional<Handover> before = before();
    Quarantine quarantine =
        Quarantine.of(userFolder(), before.map(Handover::quarantine).orElse(List.of()));
    List<String> again = new ArrayList<>();
    lessons.forEach(folder -> again.addAll(List.of("--lessons", folder)));
    Optional.ofNullable(data).ifPresent(folder -> again.addAll(List.of("--data", folder)));
    Optional.ofNullable(classFolder)
        .ifPresent(folder -> again.addAll(List.of("--class-folder", folder)));
    Optional.ofNullable(policy).ifPresent(file -> again.addAll(List.of("--policy", file)));
    return new Continuity(again, userFolder(), quarantine, before, safe, !Debugger.isAttached());
  }

  /** The file to open, of one lesson or of a student; another word may be meant as a command. */
  private Optional<Path> stateFile() {
    String word = file;
    if (word == null) {
      return Optional.empty();
    }
    String name = word.toLowerCase(Locale.ROOT);
    if (!name.endsWith(WorkFile.ENDING) && !name.endsWith(StudentFile.ENDING)) {
      CommandSpec known = Objects.requireNonNull(spec);
      Set<String> commands = known.subcommands().keySet();
      throw console.unknown("usage.command", known.name() + " --help", word, commands);
    }
    try {
      Path path = Path.of(word);
      if (Files.isReadable(path) && !Files.isDirectory(path)) {
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      // told below: it is no file either
    }
    throw console.problem("no-state-file", "word", word);
  }

  /** Who sits here: as the call says, then the environment, then the school. */
  private Seating seating(Places all) {
    SchoolRules school = all.policy().map(Policy::read).orElse(Policy.NONE).school();
    Optional<SchoolRules.Student> rule = school.student();
    Optional<String> named =
        Optional.ofNullable(student).or(() -> Optional.ofNullable(System.getenv(STUDENT)));
    Optional<String> account =
        rule.filter(SchoolRules.Student.OS_USER::equals)
            .flatMap(any -> Seating.name(System.getProperty("user.name", "")));
    Optional<String> guest = rule.filter(SchoolRules.Student.GUEST::equals).map(any -> "");
    return new Seating(
        named.map(this::name).or(() -> account).or(() -> guest),
        rule.filter(SchoolRules.Student.ASK::equals).isPresent(),
        Optional.ofNullable(classFolder)
            .map(folder -> folder("--class-folder", folder))
            .or(() -> school.classFolder().map(Path::of)));
  }

  private String name(String typed) {
    return Seating.name(typed)
        .orElseThrow(
            () -> console.problem("bad-student", "most", String.valueOf(Seating.LONGEST_NAME)));
  }

  /** What the window before has handed over; without it this one is like any other. */
  private Optional<Handover> before() {
    String from = recovered;
    if (from == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Handover.read(from, System.in));
    } catch (BadFileException e) {
      console.err().println(from + ": " + e.text(console.texts()));
    } catch (IOException | InvalidPathException e) {
      console.err().println(from + ": " + e);
    }
    return Optional.empty();
  }

  private LessonLibrary open(Places all, Locale language, Quarantine quarantine) {
    LessonLibrary library = LessonLibrary.open(all, language, quarantine);
    console.warn(library);
    return library;
  }

  /** For a command that runs a lesson's code. */
  void workWithoutWindow() {
    Display.doWithout();
    if (System.out == console.out()) {
      System.setOut(console.err()); // what a lesson prints must not mingle with the answer
    }
  }

  /** Where lessons are looked for. */
  Places places() {
    List<Path> folders = lessons.stream().map(folder -> folder("--lessons", folder)).toList();
    Places all = places.apply(folders, userFolder());
    String named = policy;
    if (named == null) {
      return all;
    }
    if (all.policy().isPresent()) {
      throw console.problem("school-policy", "word", named, "file", all.policy().get());
    }
    return all.withPolicy(policyFile(named));
  }

  /** A file that is there: whatever is wrong with it is told as of the school's own. */
  private Path policyFile(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (!Files.notExists(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // told below: it is no file either
    }
    throw console.problem("no-policy", "word", name);
  }

  /** The folder that the school's classes share, if it has named one. */
  Optional<Path> schoolFolder() {
    SchoolRules school = places().policy().map(Policy::read).orElse(Policy.NONE).school();
    return school.classFolder().map(Path::of);
  }

  /** Where this user's files belong. */
  Path userFolder() {
    return data == null ? Places.userFolder() : folder("--data", data);
  }

  /** A folder that need not exist; a file of that name cannot be one. */
  private Path folder(String option, String name) {
    try {
      Path folder = Path.of(name);
      if (!Files.exists(folder) || Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // told below: it is no folder either
    }
    throw console.problem("no-folder", "option", option, "word", name);
  }
}
