package org.weightroom.app.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.weightroom.app.plugin.SdkVersion;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A folder in which somebody writes a lesson, laid out as Maven wants it. */
public final class Project {
  static final String POM = "pom.xml";
  static final String SOURCES = "src/main/java";
  static final String RESOURCES = "src/main/resources";

  private final Path folder;
  private final Wording wording;

  /**
   * Opens a project; nothing is read yet.
   *
   * @param language the language of problems
   */
  public Project(Path folder, Locale language) {
    this.folder = folder;
    this.wording = new Wording(language, file -> file);
  }

  /**
   * The lesson's id as its pom says it; the folder's name where that cannot be read.
   *
   * @throws IOException if there is no pom
   */
  String id() throws IOException {
    try {
      return Pom.read(folder.resolve(POM)).id();
    } catch (SAXException e) {
      return folder.toAbsolutePath().getFileName().toString(); // building it tells what is wrong
    }
  }

  /**
   * Compiles and packs it, in memory and in a temporary folder; the project is only read. The same
   * files always give the same bytes.
   *
   * @throws IOException if a file cannot be read
   * @throws NoCompilerException if this Java has no compiler
   */
  public Build build() throws IOException, NoCompilerException {
    if (!Files.isRegularFile(folder.resolve(POM))) {
      return failed("", List.of(wording.problem("no-pom", POM, "")), Map.of());
    }
    Pom pom;
    try {
      pom = Pom.read(folder.resolve(POM));
    } catch (SAXException e) {
      return failed("", List.of(badPom(e)), Map.of());
    }
    Map<String, byte[]> resources = resources();
    List<Path> sources = sources();
    if (sources.isEmpty()) {
      return failed(pom.id(), List.of(wording.problem("no-sources", SOURCES, "")), resources);
    }
    requireCompiler();
    try (TemporaryFolder classes = TemporaryFolder.create()) {
      List<Problem> errors = new Compiler(folder, wording).compile(sources, classes.path());
      if (!errors.isEmpty()) {
        return failed(pom.id(), errors, resources);
      }
      Map<String, byte[]> entries = new TreeMap<>(resources);
      entries.putAll(contents(classes.path()));
      return new Build(pom.id(), JarWriter.write(manifest(pom), entries), List.of(), resources);
    }
  }

  /** Asked before {@link Compiler} is touched, whose classes a plain Java may lack. */
  static void requireCompiler() throws NoCompilerException {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      throw new NoCompilerException();
    }
  }

  private static Build failed(String id, List<Problem> problems, Map<String, byte[]> resources) {
    return new Build(id, null, problems, resources);
  }

  private Problem badPom(SAXException e) {
    String line = e instanceof SAXParseException at ? wording.line(at.getLineNumber()) : "";
    return wording.problem("bad-pom", POM, line, "problem", String.valueOf(e.getMessage()));
  }

  private static Manifest manifest(Pom pom) {
    Manifest manifest = new Manifest();
    Attributes lines = manifest.getMainAttributes();
    lines.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    lines.putValue("Plugin-Id", pom.id());
    lines.putValue("Plugin-Version", pom.version());
    lines.putValue("Plugin-Requires", SdkVersion.requirement());
    lines.putValue("Plugin-Provider", pom.provider());
    return manifest;
  }

  private List<Path> sources() throws IOException {
    Path root = folder.resolve(SOURCES);
    return Files.isDirectory(root)
        ? TemporaryFolder.files(root).stream()
            .filter(file -> file.toString().endsWith(".java"))
            .toList()
        : List.of();
  }

  private Map<String, byte[]> resources() throws IOException {
    Path root = folder.resolve(RESOURCES);
    return Files.isDirectory(root) ? contents(root) : Map.of();
  }

  /** All files but those that editors and systems hide, by their names below the folder. */
  private static Map<String, byte[]> contents(Path root) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Path file : new ArrayList<>(TemporaryFolder.files(root))) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (!file.getFileName().toString().startsWith(".")) {
        contents.put(name, Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
