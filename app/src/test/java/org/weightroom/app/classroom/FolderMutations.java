package org.weightroom.app.classroom;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weightroom.app.replay.Mutations;

/** What may become of a class folder: by hand, by a bad share, by malice. */
final class FolderMutations {
  private static final List<String> STRANGE =
      List.of(
          "~zz.pc.jsonl",
          "~ff.pc.jsonl",
          "~4.pc.jsonl",
          "~.pc.jsonl",
          "~41~64a.pc.jsonl",
          "ADA.pc.jsonl",
          "ädä.pc.jsonl",
          "a\nb.pc.jsonl",
          "a\u202eb.pc.jsonl",
          " .pc.jsonl",
          "a b (1).jsonl",
          "con.pc.jsonl",
          ".pc.jsonl",
          "..jsonl",
          ".jsonl",
          "-.jsonl",
          "x~~12345678.pc.jsonl",
          "x".repeat(200) + ".jsonl",
          "class.txt.jsonl");

  private final Path folder;
  private final Random random;
  private final Map<String, byte[]> good = new TreeMap<>();
  private final Set<String> touched = new HashSet<>();

  /** Takes down a folder as it should be. */
  FolderMutations(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.random = random;
    for (Path file : files(folder)) {
      good.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
  }

  /** All files of the folder, whatever they are. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Makes the folder as it should be. */
  void restore() throws IOException {
    touched.clear();
    for (Path file : files(folder)) {
      byte[] bytes = good.get(file.getFileName().toString());
      if (bytes == null || !isFile(file)) {
        delete(file);
      }
    }
    for (Map.Entry<String, byte[]> each : good.entrySet()) {
      Files.write(folder.resolve(each.getKey()), each.getValue());
    }
  }

  /** Changes it in one to three ways. */
  void mutate() throws IOException {
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      Path file = pick(good.keySet());
      if (isFile(file)) { // else another student's would be written through a link
        one(file);
      }
    }
  }

  /** Whether nothing was done to a student's files, and to none that has their name. */
  boolean isUntouched(String escaped) {
    return !touched.contains(escaped);
  }

  /** A file that is there, and may go at any moment. */
  Path victim() {
    return touched(pick(good.keySet()));
  }

  private void one(Path file) throws IOException {
    touched(file);
    switch (random.nextInt(13)) {
      case 0, 1 -> Files.write(file, Mutations.of(Files.readAllBytes(file), random));
      case 2 -> Files.write(file, new byte[0]);
      case 3 -> Files.delete(file);
      case 4 -> rename(file);
      case 5 -> {
        Path other = touched(pick(good.keySet()));
        if (isFile(other)) {
          byte[] bytes = Files.readAllBytes(other);
          Files.write(other, Files.readAllBytes(file));
          Files.write(file, bytes);
        }
      }
      case 6 -> {
        String name = file.getFileName().toString().replace(".jsonl", "");
        String more = List.of("-2", "-3", " (1)", " - Copy").get(random.nextInt(4));
        Files.write(folder.resolve(name + more + ".jsonl"), Files.readAllBytes(file));
      }
      case 7 -> {
        delete(file);
        Files.createDirectory(file);
        if (random.nextBoolean()) {
          Files.write(file.resolve("inside.jsonl"), new byte[3]);
        }
      }
      case 8 -> link(file);
      case 9 -> {
        byte[] bytes = Files.readAllBytes(file);
        Path left = folder.resolve("." + file.getFileName() + ".tmp");
        Files.write(left, Mutations.of(bytes, random));
      }
      case 10 -> {
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
          boolean all = random.nextInt(20) == 0; // a hole takes no place, but reading it takes time
          whole.setLength(all ? 65L << 20 : whole.length() + (3 << 20));
        }
      }
      case 11 -> {
        byte[] bytes = Files.readAllBytes(file);
        byte[] twice = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, twice, 0, bytes.length);
        System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
        Files.write(file, twice);
      }
      default ->
          Files.writeString(
              folder.resolve(STRANGE.get(random.nextInt(STRANGE.size()))),
              "{\"n\":0}\n",
              StandardCharsets.UTF_8);
    }
  }

  private void rename(Path file) throws IOException {
    String name =
        random.nextInt(3) == 0
            ? pick(good.keySet()).getFileName().toString().replace(".jsonl", "-9.jsonl")
            : STRANGE.get(random.nextInt(STRANGE.size()));
    try {
      Path to = touched(folder.resolve(name));
      if (Files.notExists(to)) {
        Files.move(file, to);
      }
    } catch (InvalidPathException e) {
      Files.delete(file); // this system knows no such name
    }
  }

  private void link(Path file) throws IOException {
    Path to =
        switch (random.nextInt(5)) {
          case 0 -> folder;
          case 1 -> folder.resolve("nowhere.jsonl");
          case 2 -> file.getFileName(); // itself
          case 3 -> Path.of("/dev/zero");
          default -> pick(good.keySet());
        };
    delete(file);
    try {
      Files.createSymbolicLink(file, to);
    } catch (UnsupportedOperationException | IOException e) {
      Files.createDirectory(file); // no links here
    }
  }

  private Path touched(Path file) {
    touched.add(LogFile.key(file));
    return file;
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private Path pick(Set<String> names) {
    return folder.resolve(new ArrayList<>(names).get(random.nextInt(names.size())));
  }

  private static void delete(Path file) throws IOException {
    if (Files.isDirectory(file) && !Files.isSymbolicLink(file)) {
      for (Path inside : files(file)) {
        delete(inside);
      }
    }
    Files.deleteIfExists(file);
  }
}
