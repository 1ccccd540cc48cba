package org.weightroom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.KeptLog;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Pc;
import org.weightroom.app.plugin.BrokenLessonException;
import org.weightroom.app.plugin.LoadedLesson;
import org.weightroom.app.plugin.SdkVersion;
import org.weightroom.app.progress.SavedWorks;
import org.weightroom.app.progress.Store;
import org.weightroom.app.progress.Work;
import org.weightroom.lesson.Texts;
import org.weightroom.script.Script;
import org.weightroom.script.ScriptException;
import picocli.CommandLine.Option;

/** Who plays, and the folder that their class shares, as options. */
final class Seat {
  private static final Logger SAVING = Logger.getLogger(Store.class.getPackageName());

  @Option(names = "--student", paramLabel = "${bundle:label.name}", descriptionKey = "student")
  private @Nullable String student;

  @Option(
      names = "--class-folder",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "class-folder")
  private @Nullable String classFolder;

  /** Refuses what cannot be meant; a folder that is not there just now can. */
  void check(Console console) {
    String name = student;
    if (name != null && !Names.isStudent(name.strip())) {
      throw console.problem("bad-student", "word", name);
    }
    String folder = classFolder;
    if (folder == null) {
      return;
    }
    if (!canBeFolder(folder)) {
      throw console.problem("no-folder", "option", "--class-folder", "word", folder);
    }
    if (name == null) {
      throw console.problem("no-student", "word", folder);
    }
  }

  /**
   * Plays a script: as the window would, where this student left off, and with what they leave
   * behind. What cannot be saved is told.
   *
   * @throws ScriptException if the script does not suit the lesson; then nothing is left behind
   * @throws BrokenLessonException if the lesson fails
   */
  Trial play(LoadedLesson lesson, Script script, WindowCommand parent, Console console)
      throws ScriptException, BrokenLessonException {
    String name = student;
    if (name == null) {
      return Trial.of(lesson, script);
    }
    Path folder = Names.folder(parent.userFolder(), name.strip());
    String pc = Pc.name(parent.userFolder());
    SAVING.setLevel(Level.OFF); // what goes wrong is told below, in a line
    KeptLog log = new KeptLog(folder, name.strip(), pc, SdkVersion.current(), () -> {});
    Store store = Store.open(folder, pc, log, () -> {});
    for (SavedWorks.Problem damaged : store.earlier().problems()) {
      damaged.why().ifPresent(why -> warn(damaged.file(), why, console));
    }
    Trial trial;
    try (store) {
      List<Entry> told = new ArrayList<>();
      trial = play(lesson, script, store, told);
      told.forEach(log::add);
      store.put(trial.work());
      store.wake();
    }
    warn(store.status(), folder, console);
    shared(parent).ifPresent(there -> publish(log, there, folder, console));
    try {
      log.close();
    } catch (IOException e) {
      warn(console, console.texts().text("log.unclosed", "folder", folder, "problem", e));
    }
    return trial;
  }

  private static Trial play(LoadedLesson lesson, Script script, Store store, List<Entry> told)
      throws ScriptException, BrokenLessonException {
    String id = lesson.info().id();
    List<Work> earlier = store.earlier().works().getOrDefault(id, List.of());
    return Trial.of(lesson, script, earlier, () -> store.keepApart(id), told::add);
  }

  /** As in the window: the folder that is named, or the school's. */
  private Optional<Path> shared(WindowCommand parent) {
    return Optional.ofNullable(classFolder).map(Path::of).or(parent::schoolFolder);
  }

  private static void publish(KeptLog log, Path shared, Path folder, Console console) {
    try {
      log.publish(shared);
    } catch (IOException e) {
      Path file = log.file().orElse(folder);
      warn(
          console,
          console.texts().text("log.unpublished", "folder", shared, "file", file, "problem", e));
    }
  }

  private static void warn(Path file, BadFileException why, Console console) {
    Texts texts = console.texts();
    warn(console, texts.text("log.damaged", "file", file, "problem", why.text(texts)));
  }

  private static void warn(Store.Status status, Path folder, Console console) {
    switch (status.state()) {
      case SAVED -> {}
      case MEANWHILE ->
          warn(
              console,
              console
                  .texts()
                  .text("log.meanwhile", "folder", folder, "place", status.where().orElseThrow()));
      case SAVING, NOWHERE -> warn(console, console.texts().text("log.unsaved", "folder", folder));
    }
  }

  private static boolean canBeFolder(String name) {
    try {
      return !name.isEmpty() && (!Files.exists(Path.of(name)) || Files.isDirectory(Path.of(name)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static void warn(Console console, String line) {
    console.err().println(line.replaceAll("\\s*\\R\\s*", " "));
    console.err().flush();
  }
}
