package org.weightroom.app.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where lessons are looked for, the first place first.
 *
 * @param places all places
 * @param folders those of them that are folders of the school's or the user's
 * @param policy the file that says which lessons are accepted, if there is one
 */
public record Places(List<Place> places, List<Path> folders, Optional<Path> policy) {
  private static final String LESSONS = "lessons";
  private static final String POLICY = "weightroom.policy";

  /** Makes places that do not change any more. */
  public Places {
    places = List.copyOf(places);
    folders = List.copyOf(folders);
  }

  /** Only these folders; they need not exist. */
  public static Places of(List<Path> folders) {
    return new Places(folders.stream().<Place>map(Folder::new).toList(), folders, Optional.empty());
  }

  /**
   * All places: built in, the named folders, the folder beside the program's jar, the user's
   * folder.
   *
   * @param named the folders named on the command line
   * @param userFolder where this user's files belong
   */
  public static Places standard(List<Path> named, Path userFolder) {
    return standard(program(), named, userFolder);
  }

  /**
   * As {@link #standard(List, Path)}, for a program that lies elsewhere.
   *
   * @param program its jar or class folder
   */
  static Places standard(Optional<Path> program, List<Path> named, Path userFolder) {
    List<Path> folders = new ArrayList<>(named);
    program.filter(Files::isRegularFile).ifPresent(jar -> folders.add(jar.resolveSibling(LESSONS)));
    folders.add(lessonsOf(userFolder));
    List<Path> absolute =
        folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    List<Place> places = new ArrayList<>();
    program.ifPresent(jar -> places.add(new OwnJar(jar)));
    places.addAll(of(absolute).places());
    return new Places(places, absolute, program.flatMap(Places::school));
  }

  /** Only what is built in: for a safe start. */
  public Places builtInOnly() {
    return new Places(places.stream().filter(OwnJar.class::isInstance).toList(), List.of(), policy);
  }

  /**
   * The same places under another list.
   *
   * @throws IllegalStateException if the school's own list is there: nothing overrides it
   */
  public Places withPolicy(Path file) {
    if (policy.isPresent()) {
      throw new IllegalStateException(policy.get() + " holds");
    }
    return new Places(places, folders, Optional.of(file));
  }

  /** One place alone, under the same list. */
  public Places only(Place one) {
    return new Places(List.of(one), List.of(), policy);
  }

  /** The same places and one more, which comes last. */
  Places and(Place more) {
    return new Places(Stream.concat(places.stream(), Stream.of(more)).toList(), folders, policy);
  }

  /** Something that changes whenever a lesson's file or the policy does. */
  List<String> stamp() {
    return Stream.concat(
            places.stream().flatMap(place -> place.stamp().stream()),
            policy.stream().map(Stamp::of))
        .toList();
  }

  /**
   * The school's list beside the program's jar; a link to the jar does not lead away from it. It
   * counts as there unless it is certain that it is not.
   */
  private static Optional<Path> school(Path program) {
    if (Files.isDirectory(program)) {
      return Optional.empty(); // being built: no jar, no school
    }
    return Stream.of(real(program), program)
        .map(jar -> jar.resolveSibling(POLICY))
        .filter(file -> !Files.notExists(file, LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  /** The user's folder where none is named: {@code .weightroom} in the home folder. */
  public static Path userFolder() {
    try {
      return Path.of(System.getProperty("user.home", ""), ".weightroom");
    } catch (InvalidPathException e) {
      return Path.of(".weightroom"); // a home whose name the system's encoding does not have
    }
  }

  /** Where a user's own lessons belong. */
  public static Path lessonsOf(Path userFolder) {
    return userFolder.resolve(LESSONS);
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
