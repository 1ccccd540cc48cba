package org.weightroom.app.plugin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Files that are no jar, or a jar that nobody should unpack. */
final class BadFiles {
  private final Path temporary;

  BadFiles(Path temporary) {
    this.temporary = temporary;
  }

  List<BadLesson> all() {
    byte[] whole = good().bytes();
    byte[] twins = good().text("demo/one.txt", "1").text("demo/two.txt", "2").bytes();
    byte[] locked = whole.clone();
    locked[6] |= 1; // the first entry's flags: encrypted
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 0x55;
    Stream<BadLesson> damaged =
        Stream.of(
            new BadLesson("empty file", new byte[0], "is empty"),
            new BadLesson("one byte", new byte[] {'P'}, "not a jar"),
            new BadLesson("a text", bytes("hello, I am a jar, believe me"), "not a jar"),
            new BadLesson("first letters only", bytes("PK\3\4" + " ".repeat(40)), "damaged"),
            new BadLesson("cut off", Arrays.copyOf(whole, whole.length / 2), "damaged"),
            new BadLesson("last bytes missing", Arrays.copyOf(whole, whole.length - 30), "damaged"),
            new BadLesson("flipped bits", flipped, "damaged"),
            new BadLesson("encrypted", locked, "damaged"),
            new BadLesson("one name twice", renamed(twins, "demo/two", "demo/one"), "damaged"));
    Stream<BadLesson> tooLarge =
        Stream.of(
            BadLesson.of(
                "zip bomb", good().entry("zeros", new byte[(128 << 20) + 1]), "larger than"),
            BadLesson.of("10,001 entries", crowded(), "larger than"),
            new BadLesson("65 MB", Arrays.copyOf(whole, (64 << 20) + 1), "larger than"));
    Stream<BadLesson> outside =
        Stream.of("../../evil.txt", "/etc/evil.txt", "C:/evil.txt", "demo\\evil.txt", "demo/..")
            .map(name -> BadLesson.of("entry " + name, good().text(name, "x"), name));
    return Stream.of(damaged, tooLarge, outside).flatMap(kinds -> kinds).toList();
  }

  private TestJar good() {
    return TestJar.good(temporary, "bad");
  }

  private TestJar crowded() {
    TestJar jar = good();
    for (int i = 0; i <= 10_000; i++) {
      jar.text("many/" + i, "");
    }
    return jar;
  }

  private static byte[] renamed(byte[] jar, String name, String other) {
    String text = new String(jar, StandardCharsets.ISO_8859_1).replace(name, other);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
