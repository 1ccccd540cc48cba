package org.weightroom.app.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The archetype as it was built, expanded as Maven's archetype plugin does. */
final class Archetype {
  private static final String DESCRIPTOR = "META-INF/maven/archetype-metadata.xml";

  private final VelocityEngine velocity = new VelocityEngine();
  private final VelocityContext words = new VelocityContext();

  /**
   * Makes a project.
   *
   * @return the content of each file, by its path below the project
   */
  static Map<String, String> expand(String artifactId) throws Exception {
    Path built =
        Path.of(
            descriptor().openConnection() instanceof JarURLConnection jar
                ? jar.getJarFileURL().toURI()
                : descriptor().toURI());
    if (!built.toString().endsWith(".jar")) {
      return new Archetype(artifactId).expand(built.resolve("../../..").normalize());
    }
    try (FileSystem jar = FileSystems.newFileSystem(built)) {
      return new Archetype(artifactId).expand(jar.getPath("/"));
    }
  }

  private static URL descriptor() {
    return Archetype.class.getClassLoader().getResource(DESCRIPTOR);
  }

  private Archetype(String artifactId) {
    words.put("artifactId", artifactId);
  }

  private Map<String, String> expand(Path root) throws Exception {
    Element descriptor = parse(root.resolve(DESCRIPTOR));
    for (Element property : children(descriptor, "requiredProperty")) {
      String preset = text(property, "defaultValue");
      if (!preset.isEmpty()) {
        words.put(property.getAttribute("key"), preset.contains("${") ? merge(preset) : preset);
      }
    }
    String folder = words.get("package").toString().replace('.', '/');
    words.put("packageInPathFormat", folder);

    Path resources = root.resolve("archetype-resources");
    Map<String, String> project = new TreeMap<>();
    project.put("pom.xml", merge(Files.readString(resources.resolve("pom.xml"))));
    for (Element set : children(descriptor, "fileSet")) {
      String directory = text(set, "directory");
      boolean packaged = set.getAttribute("packaged").equals("true");
      String target = directory + (packaged ? "/" + folder : "");
      for (Path file : files(resources.resolve(directory), children(set, "include"))) {
        String name =
            file.getFileName().toString().replace("__className__", words.get("className") + "");
        project.put((target.isEmpty() ? "" : target + "/") + name, merge(Files.readString(file)));
      }
    }
    return project;
  }

  private static List<Path> files(Path directory, List<Element> includes) throws IOException {
    if (!includes.isEmpty()) {
      return includes.stream().map(name -> directory.resolve(name.getTextContent())).toList();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private String merge(String text) {
    StringWriter merged = new StringWriter();
    velocity.evaluate(words, merged, "archetype", text);
    return merged.toString();
  }

  private static Element parse(Path file) throws Exception {
    try (InputStream stream = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(stream)
          .getDocumentElement();
    }
  }

  private static List<Element> children(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String text(Element element, String name) {
    List<Element> found = children(element, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }
}
