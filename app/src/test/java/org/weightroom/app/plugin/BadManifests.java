package org.weightroom.app.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Jars that say something wrong about themselves: manifest, index, texts. */
final class BadManifests {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String INDEX = "META-INF/extensions.idx";

  private final Path temporary;

  BadManifests(Path temporary) {
    this.temporary = temporary;
  }

  List<BadLesson> all() {
    Stream<BadLesson> said =
        Stream.of(
            kind("no id", "Plugin-Id", "", "no Plugin-Id"),
            kind("id with a path", "Plugin-Id", "../../x", "../../x"),
            kind("id in capitals", "Plugin-Id", "Bad", "Plugin-Id Bad"),
            kind("id with a blank", "Plugin-Id", "a b", "Plugin-Id a b"),
            kind("id of a good lesson", "Plugin-Id", "good", "good.jar"),
            kind("id of a built-in lesson", "Plugin-Id", "shipped", "built-in"),
            kind("no version", "Plugin-Version", "", "Plugin-Version"),
            kind("odd version", "Plugin-Version", "one", "Plugin-Version one"),
            kind("malformed requires", "Plugin-Requires", ">>1", "Plugin-Requires >>1"),
            kind("newer host needed", "Plugin-Requires", ">=99.0.0", "wants Weightroom >=99.0.0"),
            kind("class path", "Class-Path", "x.jar", "Class-Path (x.jar)"),
            kind("missing dependency", "Plugin-Dependencies", "y", "Plugin-Dependencies (y)"),
            kind("dependency cycle", "Plugin-Dependencies", "bad@1", "Plugin-Dependencies (bad"),
            kind("no such plugin class", "Plugin-Class", "demo.No", "Plugin-Class demo.No"),
            kind("plugin class is none", "Plugin-Class", "demo.DemoLesson", "demo.DemoLesson"));
    Stream<BadLesson> files =
        Stream.of(
            BadLesson.of("no manifest", good().withoutManifest(), "no manifest"),
            BadLesson.of(
                "garbled manifest",
                good().withoutManifest().text(MANIFEST, "Plugin-Id bad\n"),
                "manifest cannot be read"),
            BadLesson.of("no index", good().without(INDEX), "annotation processing"),
            BadLesson.of("empty index", good().text(INDEX, "# none\n"), "annotation processing"),
            BadLesson.of("index names nothing", good().text(INDEX, "demo.No\n"), "demo.No"),
            BadLesson.of("index of noise", good().text(INDEX, "\0\1\2"), "No lesson is listed"),
            BadLesson.of(
                "index names a model",
                good().text(INDEX, "demo.DemoLesson$Model\n"),
                "is a Lesson"),
            BadLesson.of(
                "index names the SDK's interface",
                good().text(INDEX, "org.weightroom.page.Lesson\n"),
                "failed"),
            BadLesson.of(
                "bad texts",
                good().text("demo/messages.properties", "title = \\u12"),
                "messages.properties"));
    return Stream.concat(said, files).toList();
  }

  private BadLesson kind(String name, String line, String value, String told) {
    return BadLesson.of(name, good().manifest(line, value).text("x", name), told);
  }

  private TestJar good() {
    return TestJar.good(temporary, "bad");
  }
}
