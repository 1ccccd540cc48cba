package org.weightroom.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weightroom.theme.Theme;

/**
 * How the window opens.
 *
 * @param theme the colours
 * @param scalePercent the size of everything, one of {@link Theme#SCALES} or near
 * @param language the language of texts and numbers; a pseudo-language adds both to the menu
 * @param lesson the id of the lesson to open at once; empty for the catalogue
 * @param authoring a lesson that changes is shown anew at once, even while it is being played
 * @param exitWhenShown print the milliseconds from JVM start to the first full paint, then end
 * @param userFolder where this user's files belong, for About
 * @param lessonFolders where lessons are looked for besides the built-in ones, for About
 * @param seating how it is found out who sits at the PC
 * @param file a state file or a student's file to open at once
 */
public record WindowOptions(
    Theme theme,
    int scalePercent,
    Locale language,
    Optional<String> lesson,
    boolean authoring,
    boolean exitWhenShown,
    Path userFolder,
    List<Path> lessonFolders,
    Seating seating,
    Optional<Path> file) {

  /** Makes options that do not change any more. */
  public WindowOptions {
    lessonFolders = List.copyOf(lessonFolders);
  }

  /** As all the others, and nobody has said who sits here. */
  public WindowOptions(
      Theme theme,
      int scalePercent,
      Locale language,
      Optional<String> lesson,
      boolean authoring,
      boolean exitWhenShown,
      Path userFolder,
      List<Path> lessonFolders) {
    this(
        theme,
        scalePercent,
        language,
        lesson,
        authoring,
        exitWhenShown,
        userFolder,
        lessonFolders,
        Seating.NONE,
        Optional.empty());
  }

  /** The same, with somebody's seat, and a file to open at once. */
  public WindowOptions with(Seating who, Optional<Path> opens) {
    return new WindowOptions(
        theme,
        scalePercent,
        language,
        lesson,
        authoring,
        exitWhenShown,
        userFolder,
        lessonFolders,
        who,
        opens);
  }

  /** Light, 100 %, English, the catalogue. */
  public static WindowOptions defaults(Path userFolder) {
    return new WindowOptions(
        Theme.LIGHT, 100, Locale.ENGLISH, Optional.empty(), false, false, userFolder, List.of());
  }
}
