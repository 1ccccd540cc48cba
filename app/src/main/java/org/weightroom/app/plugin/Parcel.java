package org.weightroom.app.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.weightroom.app.policy.Policy;
import org.weightroom.lesson.LessonInfo;
import org.weightroom.lesson.Texts;

/** A lesson's file that somebody wants to install: looked through, and none of its code run. */
public final class Parcel {
  private final Path file;
  private final byte[] bytes;
  private final LessonFile inside;
  private final Candidate candidate;

  private Parcel(Path file, byte[] bytes, LessonFile inside, Candidate candidate) {
    this.file = file;
    this.bytes = bytes;
    this.inside = inside;
    this.candidate = candidate;
  }

  /**
   * Reads a file and looks it through.
   *
   * @param places those whose built-in ids are taken, and whose policy holds
   * @throws IOException if it cannot be read
   */
  public static Parcel open(Path file, Places places) throws IOException {
    return of(file, Folder.read(file), places);
  }

  /**
   * Looks a lesson through that is in memory.
   *
   * @param file what its file would be called
   * @param bytes a jar or a zip
   * @param places as above
   */
  public static Parcel of(Path file, byte[] bytes, Places places) {
    LessonFile inside = new LessonFile(Optional.of(file), LessonFile.stem(name(file)), () -> bytes);
    List<Place> asked = places.and(() -> List.of(inside)).places();
    Policy policy = places.policy().map(Policy::read).orElse(Policy.NONE);
    Candidate candidate =
        Finder.find(asked, policy).stream()
            .filter(found -> found.hasBytes(bytes))
            .findFirst()
            .orElseThrow(); // it is among them
    return new Parcel(file, bytes, inside, candidate);
  }

  /** Its id, version and author, as far as they are known. */
  public LessonInfo info() {
    return candidate.info();
  }

  /** Where it lay when it was opened. */
  public Path file() {
    return file;
  }

  /** The hash of its bytes. */
  public String sha256() {
    return candidate.sha256();
  }

  /** Why it cannot be installed: it is broken, or the school does not let it. */
  public Optional<String> refusal(Texts texts) {
    if (candidate.isBlocked()) {
      return candidate.objection().map(why -> why.reason(texts) + " " + why.fix(texts));
    }
    return Optional.ofNullable(candidate.problem())
        .map(problem -> problem.reason(texts) + " " + problem.fix(texts));
  }

  /** What the school has against it although it may be installed. */
  public Optional<String> warning(Texts texts) {
    return candidate.objection().filter(why -> !why.blocks()).map(why -> why.reason(texts));
  }

  /** The bytes that were looked through, whatever becomes of the file. */
  Place place() {
    return () -> List.of(inside);
  }

  /** Whether these very bytes can be opened already. */
  public boolean isListed(LessonLibrary library) {
    return library.entries().stream()
        .anyMatch(entry -> entry.isReady() && entry.sha256().equals(sha256()));
  }

  /**
   * Puts the very bytes that were looked through into a folder, in place of other versions of the
   * lesson there.
   *
   * @param folder where this user's lessons belong; it is made if need be
   * @return the installed file
   * @throws IOException if it cannot be written; the folder is as before then
   */
  public Path install(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> others = others(folder);
    Path target = folder.resolve(info().id() + "-" + info().version() + ending());
    Path fresh = Files.createTempFile(folder, ".", ".new");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    for (Path other : others) {
      if (!other.equals(target)) {
        Files.deleteIfExists(other);
      }
    }
    return target;
  }

  private List<Path> others(Path folder) {
    return Finder.find(List.of(new Folder(folder)), Policy.NONE).stream()
        .filter(found -> found.info().id().equals(info().id()))
        .flatMap(found -> found.files().stream())
        .flatMap(found -> found.path().stream())
        .filter(Files::isRegularFile) // a folder is somebody's work
        .toList();
  }

  /** A folder's bytes are a zip, too. */
  private String ending() {
    return candidate.source() instanceof NoCode ? ".zip" : ".jar";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
