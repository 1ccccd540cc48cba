package org.weightroom.app.plugin;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where lessons are looked for, the first place first.
 *
 * @param places all places
 * @param folders those of them that are folders of the school's or the user's
 */
public record Places(List<Place> places, List<Path> folders) {
  private static final String LESSONS = "lessons";

  /** Makes places that do not change any more. */
  public Places {
    places = List.copyOf(places);
    folders = List.copyOf(folders);
  }

  /** Only these folders; they need not exist. */
  public static Places of(List<Path> folders) {
    return new Places(folders.stream().<Place>map(Folder::new).toList(), folders);
  }

  /**
   * All places: built in, the named folders, the folder beside the program's jar, the user's
   * folder.
   *
   * @param named the folders named on the command line
   * @param userFolder where this user's files belong
   */
  public static Places standard(List<Path> named, Path userFolder) {
    Optional<Path> program = program();
    List<Path> folders = new ArrayList<>(named);
    program.filter(Files::isRegularFile).ifPresent(jar -> folders.add(jar.resolveSibling(LESSONS)));
    folders.add(userFolder.resolve(LESSONS));
    List<Path> absolute =
        folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    List<Place> places = new ArrayList<>();
    program.ifPresent(jar -> places.add(new OwnJar(jar)));
    places.addAll(of(absolute).places());
    return new Places(places, absolute);
  }

  /** The user's folder where none is named: {@code .weightroom} in the home folder. */
  public static Path userFolder() {
    try {
      return Path.of(System.getProperty("user.home", ""), ".weightroom");
    } catch (InvalidPathException e) {
      return Path.of(".weightroom"); // a home whose name the system's encoding does not have
    }
  }

  private static Optional<Path> program() {
    CodeSource source = Places.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty(); // not started from a file
    }
  }
}
