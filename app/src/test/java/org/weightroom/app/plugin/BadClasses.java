package org.weightroom.app.plugin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Jars whose classes do not fit, end the program, or throw as they are loaded. */
final class BadClasses {
  private static final Map<String, String> TOLD =
      Map.of(
          "RuntimeException", "IllegalArgumentException: on purpose",
          "Exception", "IOException: on purpose",
          "LinkageError", "NoSuchMethodError: on purpose",
          "AssertionError", "AssertionError: on purpose",
          "StackOverflowError", "StackOverflowError",
          "OutOfMemoryError", "OutOfMemoryError: on purpose",
          "nasty", "failed");

  private final Path temporary;

  BadClasses(Path temporary) {
    this.temporary = temporary;
  }

  List<BadLesson> all() {
    List<BadLesson> kinds = new ArrayList<>(misfits().toList());
    kinds.addAll(faulty(List.of("static", "constructor", "createModel")));
    kinds.add(
        BadLesson.of(
            "createModel gives null",
            TestJar.faulty(temporary, "bad", "createModel", "null"),
            "no model"));
    return kinds;
  }

  /** Everything that can be thrown, at each of these places. */
  List<BadLesson> faulty(List<String> places) {
    return places.stream()
        .flatMap(place -> TOLD.keySet().stream().sorted().map(kind -> faulty(place, kind)))
        .toList();
  }

  /** What never comes back. */
  List<BadLesson> hanging() {
    return Stream.of("static", "constructor", "createModel")
        .map(
            place ->
                BadLesson.of(
                    place + " hangs",
                    TestJar.faulty(temporary, "bad", place, "hang"),
                    BadLesson.HANGS))
        .toList();
  }

  BadLesson faulty(String place, String kind) {
    TestJar jar = TestJar.faulty(temporary, "bad", place, kind);
    return BadLesson.of(place + " throws " + kind, jar, TOLD.get(kind));
  }

  private Stream<BadLesson> misfits() {
    byte[] torn = "\u00ca\u00fe\u00ba\u00be\0\0\0= torn".getBytes(StandardCharsets.ISO_8859_1);
    String lessonClass = "demo/DemoLesson.class";
    return Stream.of(
        BadLesson.of(
            "newer Java", good().forNewerJava(), "Java " + (Runtime.version().feature() + 1)),
        BadLesson.of("torn class", good().entry(lessonClass, torn), "does not fit"),
        BadLesson.of(
            "class missing", good().without("demo/DemoLesson$Model.class"), "DemoLesson$Model"),
        BadLesson.of(
            "a class of the SDK inside",
            good().entry("org/weightroom/page/Lesson.class", torn),
            "org.weightroom.page.Lesson"),
        BadLesson.of("PF4J inside", good().entry("org/pf4j/Plugin.class", torn), "org.pf4j.Plugin"),
        lesson("System.exit", "if (true) System.exit(3);", "System.exit"),
        lesson("Runtime.exit", "if (true) Runtime.getRuntime().exit(3);", "Runtime.exit"),
        lesson("Runtime.halt", "if (true) Runtime.getRuntime().halt(3);", "Runtime.halt"),
        lesson(
            "exit as a method reference",
            "java.util.function.IntConsumer end = System::exit;",
            "System.exit"),
        lesson(
            "a class of the program",
            "try { Class.forName(\"org.weightroom.app.Main\"); } catch (ClassNotFoundException e)"
                + " { throw new NoClassDefFoundError(e.getMessage()); }",
            "org.weightroom.app.Main, which is not in its jar"),
        BadLesson.of(
            "no constructor",
            TestJar.lesson(temporary, "bad", "public DemoLesson(int i) { }", ""),
            "failed"),
        BadLesson.of("no lesson", noLesson(), "is a Lesson (demo.Odd)"),
        BadLesson.of(
            "plugin class throws",
            plugin("if (true) throw new OutOfMemoryError(\"on purpose\");"),
            "OutOfMemoryError: on purpose"),
        BadLesson.of("two lessons", twoLessons(), "more than one lesson"));
  }

  private TestJar good() {
    return TestJar.good(temporary, "bad");
  }

  private BadLesson lesson(String name, String createModel, String told) {
    return BadLesson.of(name, TestJar.lesson(temporary, "bad", "", createModel), told);
  }

  private TestJar noLesson() {
    return new TestJar(temporary, "bad")
        .compile(
            "demo.Odd",
            "package demo; @org.pf4j.Extension public class Odd implements"
                + " org.pf4j.ExtensionPoint {}");
  }

  private TestJar plugin(String start) {
    return TestJar.good(temporary, "bad")
        .compile(
            "demo.Odd",
            "package demo; public class Odd extends org.pf4j.Plugin { @Override public void start()"
                + " { "
                + start
                + "} }")
        .text("META-INF/extensions.idx", "demo.DemoLesson\n") // the processor wrote another
        .manifest("Plugin-Class", "demo.Odd");
  }

  private TestJar twoLessons() {
    return good().text("META-INF/extensions.idx", "demo.DemoLesson\ndemo.DemoLesson\n");
  }
}
