package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.lesson.Story.Block;
import org.weightroom.lesson.Story.Kind;
import org.weightroom.lesson.Story.Span;
import org.weightroom.lesson.sample.Sample;

/** Pictures in a story: which are the lesson's own, and which file that opens. */
class StoryPictureTest {
  private static final String FOLDER = "org/weightroom/lesson/sample/";

  @TempDir private Path temporary;

  private static List<Block> blocks(String markdown) {
    Story story = StoryReader.read("# S\n\n" + markdown, UnaryOperator.identity());
    return story.steps().get(0).blocks();
  }

  private static Block picture(String words, String file) {
    return new Block(false, List.of(new Span(Kind.PICTURE, words, file)));
  }

  private static Block words(String words) {
    return new Block(false, List.of(new Span(Kind.TEXT, words, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"house.png", "a/b/Haus_2.jpeg", "straße.gif", "first-house.v2.png"})
  void aFileBesideTheStoryIsAPictureOfItsOwn(String file) {
    assertEquals(List.of(picture("A house", file)), blocks("![A house](" + file + ")"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/x.png",
        "HTTPS://127.0.0.1/x.png",
        "//127.0.0.1/x.png",
        "/x.png",
        "\\\\host\\x.png",
        "<\\\\\\\\host\\\\x.png>",
        "../x.png",
        "a/../x.png",
        "a/./x.png",
        "./x.png",
        "a//x.png",
        "a\\x.png",
        ".hidden.png",
        "file:///etc/x.png",
        "file:x.png",
        "jar:http://127.0.0.1/x.jar!/x.png",
        "data:image/png;base64,AAAA",
        "C:/x.png",
        "%2e%2e/x.png",
        "a%2fx.png",
        "x.png?y",
        "x.png#y",
        "<x.png\u0000>",
        "&#46;&#46;/x.png",
        "&#x68;ttp://127.0.0.1/x.png",
        ""
      })
  void noOtherAddressComesThrough(String address) {
    List<Block> blocks = blocks("![A house](" + address + ")");
    for (Block block : blocks) {
      for (Span span : block.spans()) {
        assertEquals("", span.target(), span.toString());
      }
    }
    assertTrue(blocks.toString().contains("A house"), blocks.toString());
  }

  @Test
  void aPictureStandsBetweenTheWordsAroundIt() {
    assertEquals(
        List.of(words("Look: "), picture("A b c", "x.png"), words("and on.")),
        blocks("Look: ![A **b** `c`](x.png 'title') and on."));
    assertEquals(List.of(picture("A", "x.png"), words("On.")), blocks("![A](x.png)\nOn."));
    assertEquals(List.of(picture("", "x.png")), blocks("![](x.png)"));
    assertEquals(List.of(picture("A", "")), blocks("[![A][r]](http://h)\n\n[r]: http://h/x.png"));
    Block quoted = new Block(true, List.of(new Span(Kind.TEXT, "y = 1", "")));
    assertEquals(List.of(picture("A", "x.png"), quoted), blocks("> ![A](x.png)\n> y = 1"));
  }

  @Test
  void picturesInPicturesAreOne() {
    for (int depth : new int[] {2, 20}) {
      assertEquals(List.of(picture("x", "y.png")), blocks(nested(depth)));
    }
    String deepest = blocks(nested(20_000)).toString(); // the parser stops nesting somewhere
    assertTrue(deepest.contains("kind=PICTURE"));
  }

  private static String nested(int depth) {
    return "![".repeat(depth) + "x" + "](y.png)".repeat(depth);
  }

  @Test
  void onlyWhatLiesBesideTheStoryIsOpened() throws Exception {
    Path lesson = temporary.resolve("lesson");
    Path host = temporary.resolve("host");
    write(lesson, FOLDER + "lesson.md", new byte[0]);
    write(lesson, FOLDER + "own.png", new byte[] {1, 2});
    write(lesson, FOLDER + "deep/own.png", new byte[] {3});
    write(lesson, "org/weightroom/lesson/above.png", new byte[] {4});
    write(host, FOLDER + "host.png", new byte[] {5});
    write(host, FOLDER + "own.png", new byte[] {6});
    try (URLClassLoader hosts = loader(host, ClassLoader.getPlatformClassLoader());
        URLClassLoader own = loader(lesson, hosts)) {
      Texts texts = textsOf(own, lesson);
      assertArrayEquals(new byte[] {3}, opened(texts, "deep/own.png").orElseThrow());
      for (String name : List.of("host.png", "own.png", "none.png", "../above.png", "Sample.")) {
        assertTrue(opened(texts, name).isEmpty(), name);
      }
    }
    try (URLClassLoader alone = loader(lesson, ClassLoader.getPlatformClassLoader())) {
      Texts texts = textsOf(alone, lesson);
      assertArrayEquals(new byte[] {1, 2}, opened(texts, "own.png").orElseThrow());
      Files.delete(lesson.resolve(FOLDER + "lesson.md"));
      assertTrue(opened(texts, "own.png").isEmpty(), "without a story");
    }
  }

  private static Texts textsOf(ClassLoader loader, Path folder) throws Exception {
    try (InputStream in = Sample.class.getResourceAsStream("Sample.class")) {
      write(folder, FOLDER + "Sample.class", in.readAllBytes());
    }
    return Texts.of(loader.loadClass(Sample.class.getName()), Locale.ENGLISH);
  }

  private static URLClassLoader loader(Path folder, ClassLoader parent) throws IOException {
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
  }

  private static void write(Path root, String name, byte[] bytes) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.write(root.resolve(name), bytes);
  }

  private static Optional<byte[]> opened(Texts texts, String name) throws IOException {
    Optional<InputStream> found = texts.storyFile(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = found.get()) {
      return Optional.of(in.readAllBytes());
    }
  }
}
