package org.weightroom.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import org.weightroom.app.nocode.LessonFiles;
import org.weightroom.app.nocode.OwnLesson;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Parcel;
import org.weightroom.app.plugin.Places;
import org.weightroom.lesson.Texts;

/** Installs lessons that somebody chooses or drags onto the window. */
final class Installing {
  private static final String[] TABLES = {"csv", "tsv", "txt"};

  private final JFrame frame;
  private final Optional<LessonLibrary> library;
  private final Path folder;
  private final Consumer<String> done;
  private final Consumer<String> open;

  /**
   * Makes an installer.
   *
   * @param library what lessons are added to; where there is none, nothing can be installed
   * @param done told the id of a lesson that has been added
   * @param open told the id of a lesson that is to be played now
   */
  Installing(
      JFrame frame,
      Optional<LessonLibrary> library,
      WindowOptions options,
      Consumer<String> done,
      Consumer<String> open) {
    this.frame = frame;
    this.library = library;
    this.folder = Places.lessonsOf(options.userFolder());
    this.done = done;
    this.open = open;
  }

  /** Lets somebody choose a file. */
  void choose(Texts texts) {
    JFileChooser chooser =
        Choosers.of(
            frame, texts, "install.chooser", "install.choose", "install.filter", "jar", "zip");
    if (chooser.showDialog(frame, texts.text("install.yes")) == JFileChooser.APPROVE_OPTION) {
      offer(Choosers.chosen(chooser), texts);
    }
  }

  /** Lets somebody choose a table of their own. */
  void chooseData(Texts texts) {
    JFileChooser chooser =
        Choosers.of(frame, texts, "own.chooser", "own.choose", "own.filter", TABLES);
    if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
      offer(Choosers.chosen(chooser), texts);
    }
  }

  /** Asks about each of these files what is to become of it. */
  void offer(List<Path> files, Texts texts) {
    library.ifPresent(lessons -> files.forEach(file -> offer(file, lessons, texts)));
  }

  private void offer(Path file, LessonLibrary lessons, Texts texts) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean part = name.equals(LessonFiles.TEXT); // of a lesson without code: its folder is meant
    if (!part && Stream.of(TABLES).anyMatch(ending -> name.endsWith("." + ending))) {
      OwnDataSheet.open(frame, texts, file, data -> play(data, lessons, texts));
      return;
    }
    Path lesson = part ? file.toAbsolutePath().resolveSibling("") : file;
    Background.ask(
        () -> Parcel.open(lesson, lessons.places()),
        parcel -> offer(parcel, lessons, texts),
        problem -> refuse(file, texts.text("install.unreadable"), texts));
  }

  /** Somebody's own data become a lesson among their own. */
  private void play(OwnData data, LessonLibrary lessons, Texts texts) {
    String id = OwnLesson.id(data.fileName());
    Path file = Path.of(data.fileName());
    Background.ask(
        () -> {
          byte[] zip = OwnLesson.zip(data.fileName(), data.dataset(), texts.locale());
          Parcel parcel = Parcel.of(Path.of(id + ".zip"), zip, lessons.places());
          if (parcel.refusal(texts).isEmpty()) {
            keep(parcel, lessons);
          }
          return parcel.refusal(texts);
        },
        refusal -> refusal.ifPresentOrElse(why -> refuse(file, why, texts), () -> open.accept(id)),
        problem -> refuse(file, LessonFailure.reason(problem), texts));
  }

  private void offer(Parcel parcel, LessonLibrary lessons, Texts texts) {
    Optional<String> refusal = parcel.refusal(texts);
    if (refusal.isPresent()) {
      refuse(parcel.file(), refusal.get(), texts);
      return;
    }
    if (parcel.isListed(lessons)) {
      done.accept(parcel.info().id());
      return;
    }
    JButton install = new JButton(texts.text("install.yes"));
    install.setName("install.yes");
    String title = texts.text("install.title", "id", parcel.info().id());
    Sheet sheet =
        new Sheet(frame, "install", title, texts)
            .heading(title)
            .paragraph(texts.text("install.what", "provider", provider(parcel, texts)))
            .note(texts.text("installed.version", "version", parcel.info().version()))
            .note(Foreign.isolated(parcel.file().toString(), texts))
            .note(texts.text("installed.sha256", "hash", parcel.sha256()));
    parcel.warning(texts).ifPresent(sheet::paragraph);
    sheet.decision(install, () -> install(parcel, lessons, texts)).open();
  }

  private void install(Parcel parcel, LessonLibrary lessons, Texts texts) {
    Background.ask(
        () -> keep(parcel, lessons),
        kept -> {
          done.accept(parcel.info().id());
          if (!kept) {
            tell("install.for-now", texts.text("install.for-now", "folder", folder), texts);
          }
        },
        problem -> refuse(parcel.file(), LessonFailure.reason(problem), texts));
  }

  /** Whether it could be kept; else it is there until the window closes. */
  private boolean keep(Parcel parcel, LessonLibrary lessons) {
    try {
      parcel.install(folder);
      lessons.refresh();
      return true;
    } catch (IOException e) {
      lessons.add(parcel);
      return false;
    }
  }

  private void refuse(Path file, String why, Texts texts) {
    String name = String.valueOf(file.getFileName());
    String title = texts.text("install.refused", "file", Foreign.isolated(name, texts));
    new Sheet(frame, "install.refused", title, texts).heading(title).paragraph(why).open();
  }

  private void tell(String name, String words, Texts texts) {
    String title = texts.text(name + ".title");
    new Sheet(frame, name, title, texts).heading(title).paragraph(words).open();
  }

  private static String provider(Parcel parcel, Texts texts) {
    String provider = parcel.info().author();
    return provider.isEmpty() ? texts.text("installed.nobody") : provider;
  }
}
