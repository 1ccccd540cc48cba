package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** However a lesson is broken: it is told by name, and a good lesson beside it is not touched. */
class BadLessonsTest {
  @TempDir private Path temporary;

  private record Bad(String name, byte[] bytes, String reason) {}

  @TestFactory
  Stream<DynamicTest> aBadLessonIsTold() {
    byte[] good = TestJar.good(temporary, "good").bytes();
    return bad().map(bad -> dynamicTest(bad.name(), () -> check(bad, good)));
  }

  private void check(Bad bad, byte[] good) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "lessons");
    Files.write(folder.resolve("bad.jar"), bad.bytes());
    Files.write(folder.resolve("good.jar"), good);
    try (LessonLibrary library = LessonLibrary.open(Places.of(List.of(folder)), Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly("good");
      LessonEntry entry =
          library.entries().stream().filter(row -> !row.isReady()).findFirst().orElseThrow();
      assertThat(entry.reason()).contains(bad.reason()).doesNotContain("broken.", "{");
      assertThat(entry.fix()).isNotEmpty().doesNotContain("broken.", "{");
      assertThat(entry.sources()).containsExactly(folder.resolve("bad.jar").toString());
    }
  }

  private Stream<Bad> bad() {
    byte[] whole = TestJar.good(temporary, "cut").bytes();
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 0x55;
    return Stream.of(
        new Bad("empty file", new byte[0], "empty"),
        new Bad(
            "no jar",
            "hello, I am a jar, believe me".getBytes(StandardCharsets.UTF_8),
            "not a jar"),
        new Bad("cut off", Arrays.copyOf(whole, whole.length / 2), "damaged"),
        new Bad("cut off at the end", Arrays.copyOf(whole, whole.length - 30), "damaged"),
        new Bad("flipped bits", flipped, "damaged"),
        bad("no manifest", good().withoutManifest(), "no manifest"),
        bad("no id", good().manifest("Plugin-Id", ""), "no Plugin-Id"),
        bad("id with a path", good().manifest("Plugin-Id", "../../x"), "../../x"),
        bad("no version", good().manifest("Plugin-Version", ""), "Plugin-Version"),
        bad("odd version", good().manifest("Plugin-Version", "one"), "Plugin-Version one"),
        bad("malformed requires", good().manifest("Plugin-Requires", ">>1"), "Plugin-Requires >>1"),
        bad("class path", good().manifest("Class-Path", "x.jar"), "Class-Path (x.jar)"),
        bad("dependencies", good().manifest("Plugin-Dependencies", "y"), "Plugin-Dependencies (y)"),
        bad("no index", good().without("META-INF/extensions.idx"), "annotation processing"),
        bad(
            "empty index",
            good().text("META-INF/extensions.idx", "# none\n"),
            "annotation processing"),
        bad("index names nothing", good().text("META-INF/extensions.idx", "demo.No\n"), "demo.No"),
        bad("wrong type", wrongType(), "is a Lesson (demo.Odd)"),
        bad("newer Java", good().forNewerJava(), "Java " + (Runtime.version().feature() + 1)),
        bad("bad plugin class", good().manifest("Plugin-Class", "demo.No"), "Plugin-Class demo.No"),
        bad(
            "bad texts",
            good().text("demo/messages.properties", "title = \\u12"),
            "messages.properties"),
        bad(
            "static init",
            lesson("static { if (true) throw new Error(\"one\"); }", ""),
            "Error: one"),
        bad(
            "constructor",
            lesson("public DemoLesson() { throw new RuntimeException(\"two\"); }", ""),
            "two"),
        bad("no constructor", lesson("public DemoLesson(int i) { }", ""), "failed"),
        bad(
            "createModel throws",
            lesson("", "if (true) throw new OutOfMemoryError(\"three\");"),
            "three"),
        bad("createModel gives null", lesson("", "if (true) return null;"), "no model"),
        bad("message throws", lesson("", NASTY), "failed"),
        bad(
            "host class",
            lesson(
                "",
                "try { Class.forName(\"org.weightroom.app.Main\"); } catch (ClassNotFoundException"
                    + " e) { throw new NoClassDefFoundError(e.getMessage()); }"),
            "org.weightroom.app.Main, which is not in its jar"),
        bad(
            "never answers",
            lesson("", "new java.util.concurrent.Semaphore(0).acquireUninterruptibly();"),
            "5 seconds"));
  }

  private static final String NASTY =
      "if (true) throw new RuntimeException() {"
          + " @Override public String getMessage() { throw new IllegalStateException(); } };";

  private TestJar good() {
    return TestJar.good(temporary, "bad");
  }

  private TestJar lesson(String members, String createModel) {
    return TestJar.lesson(temporary, "bad", members, createModel);
  }

  private TestJar wrongType() {
    String source =
        "package demo; @org.pf4j.Extension public class Odd implements org.pf4j.ExtensionPoint {}";
    return new TestJar(temporary, "bad").compile("demo.Odd", source);
  }

  private static Bad bad(String name, TestJar jar, String reason) {
    return new Bad(name, jar.bytes(), reason);
  }
}
