package org.weightroom.app.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.pf4j.Extension;
import org.weightroom.lesson.LessonModel;
import org.weightroom.page.Lesson;

/** Builds a lesson's jar as an author would: javac with PF4J's processor, then jar. */
public final class TestJar {
  /** Compiled once, however many jars are made of it. */
  private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

  private final Path work;
  private final Attributes manifest = new Attributes();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** Begins a jar; {@code temporary} is any folder that goes away. */
  public TestJar(Path temporary, String id) {
    try {
      work = Files.createTempDirectory(temporary, "build");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    manifest.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest("Plugin-Id", id).manifest("Plugin-Version", "1.0.0");
    manifest("Plugin-Provider", "A. Teacher");
  }

  /** A sound lesson with one dial, {@code weight}. */
  public static TestJar good(Path temporary, String id) {
    return lesson(temporary, id, "", "")
        .text("demo/messages.properties", "title = Lesson " + id + "\nweight = Weight\n");
  }

  /** A lesson with something before its class's members, and something in its createModel. */
  public static TestJar lesson(Path temporary, String id, String members, String createModel) {
    return new TestJar(temporary, id)
        .compile(
            "demo.DemoLesson",
            """
            package demo;
            import org.weightroom.lesson.LessonModel;
            @org.pf4j.Extension
            public final class DemoLesson implements org.weightroom.page.Lesson<DemoLesson.Model> {
              %s
              public static final class Model extends LessonModel {
                final org.weightroom.observe.NumberProperty weight = number("weight", 0, 0, 1, 0.5);
              }
              @Override public Model createModel() { %s return new Model(); }
              @Override public javax.swing.JComponent createView(Model model) {
                return new javax.swing.JPanel();
              }
            }
            """
                .formatted(members, createModel));
  }

  /**
   * A sound lesson with one fault: {@code place} and what happens there, as FaultyLesson.java.txt
   * names them.
   */
  public static TestJar faulty(Path temporary, String id, String place, String kind) {
    try (InputStream source = TestJar.class.getResourceAsStream("FaultyLesson.java.txt")) {
      String java = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      return new TestJar(temporary, id)
          .compile("demo.FaultyLesson", java)
          .text("demo/messages.properties", "title = Faulty\nweight = Weight\ntwice = Twice\n")
          .text("demo/fault.txt", place + " " + kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles one class, with whatever the processor makes of it. */
  public TestJar compile(String name, String source) {
    entries.putAll(COMPILED.computeIfAbsent(source, key -> compiled(name, source)));
    return this;
  }

  private Map<String, byte[]> compiled(String name, String source) {
    try {
      Path file = work.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
      Path classes = Files.createDirectories(work.resolve("classes"));
      Files.writeString(file, source);
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int code =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  said,
                  said,
                  "--release",
                  "17",
                  "-nowarn",
                  "-processor",
                  "org.pf4j.processor.ExtensionAnnotationProcessor",
                  "-d",
                  classes.toString(),
                  "-cp",
                  classPath(),
                  file.toString());
      if (code != 0) {
        throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
      }
      Map<String, byte[]> made = new LinkedHashMap<>();
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
          made.put(
              classes.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line to the manifest. */
  public TestJar manifest(String name, String value) {
    manifest.putValue(name, value);
    return this;
  }

  /** Adds an entry. */
  public TestJar text(String name, String text) {
    return entry(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds an entry. */
  public TestJar entry(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  /** Takes an entry out. */
  public TestJar without(String name) {
    entries.remove(name);
    return this;
  }

  /** Marks all classes as built for the Java after this one. */
  public TestJar forNewerJava() {
    entries.replaceAll(
        (name, bytes) -> {
          byte[] newer = bytes.clone();
          if (name.endsWith(".class")) {
            newer[7] = (byte) (44 + Runtime.version().feature() + 1);
          }
          return newer;
        });
    return this;
  }

  /** The jar's bytes. */
  public byte[] bytes() {
    Manifest whole = new Manifest();
    whole.getMainAttributes().putAll(manifest);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      if (manifest.size() > 1) {
        add(jar, JarFile.MANIFEST_NAME, bytesOf(whole));
      }
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        add(jar, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Takes the whole manifest out. */
  public TestJar withoutManifest() {
    manifest.clear();
    return this;
  }

  /** Writes the jar. */
  public Path write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytesOf(Manifest manifest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(0); // the same sources give the same bytes
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }

  private static String classPath() {
    return Stream.of(Lesson.class, LessonModel.class, Extension.class, NullMarked.class)
        .map(TestJar::origin)
        .distinct()
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
