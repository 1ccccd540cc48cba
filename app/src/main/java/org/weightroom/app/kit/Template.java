package org.weightroom.app.kit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weightroom.app.plugin.SdkVersion;

/**
 * A lesson to begin with: it opens, and has a story, goals and hints. Its files are those of the
 * Maven archetype, which makes the same of them.
 */
public final class Template {
  private static final String PACKAGES = "lessons.";
  private static final String CLASS = "className";
  private static final String FOLDER = "packageInPathFormat";

  private static final List<String> FILES = List.of(Project.POM, "README.md", ".gitignore");

  /** What goes into the package's folder below. */
  private static final List<String> PACKAGED =
      List.of(
          Project.SOURCES + "/__className__.java",
          Project.RESOURCES + "/" + TextRules.MESSAGES,
          Project.RESOURCES + "/" + TextRules.STORY,
          "src/test/java/__className__Test.java");

  /** What no package can be called; a Java without a compiler does not know them. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" ", -1));

  private final String name;
  private final Map<String, String> words = new LinkedHashMap<>();

  /**
   * Makes the lesson's names from its id: {@code two-taxis} is the class {@code TwoTaxisLesson} in
   * the package {@code lessons.twotaxis}.
   */
  public Template(String name) {
    this.name = name;
    String last = name.replace("-", "");
    String inner = PACKAGES + (KEYWORDS.contains(last) ? last + "lesson" : last);
    words.put("groupId", "lessons");
    words.put("artifactId", name);
    words.put("version", "1.0.0");
    words.put("package", inner);
    words.put(FOLDER, inner.replace('.', '/'));
    words.put(CLASS, className(name));
    words.put("title", capitalised(name.replaceAll("-+", " ").strip()));
    words.put("weightroomVersion", SdkVersion.current());
    words.put("requires", SdkVersion.requirement());
  }

  /**
   * Writes the project into a new folder of the lesson's name.
   *
   * @param where the folder to write it in
   * @return the project's folder
   * @throws java.nio.file.FileAlreadyExistsException if there is something of that name; it is left
   *     as it is
   * @throws IOException if it cannot be written
   */
  public Path write(Path where) throws IOException {
    Path folder = Files.createDirectory(where.resolve(name));
    for (String file : FILES) {
      write(file, folder.resolve(file));
    }
    for (String file : PACKAGED) {
      String known = file.replace("__" + CLASS + "__", words.get(CLASS));
      int slash = known.lastIndexOf('/');
      String inner = known.substring(0, slash) + "/" + words.get(FOLDER) + known.substring(slash);
      write(file, folder.resolve(inner));
    }
    return folder;
  }

  private void write(String resource, Path file) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, filled(resource));
  }

  private String filled(String resource) throws IOException {
    try (InputStream stream = Template.class.getResourceAsStream("template/" + resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> word : words.entrySet()) {
        text = text.replace("${" + word.getKey() + "}", word.getValue());
      }
      return text;
    }
  }

  private static String className(String name) {
    String words =
        Stream.of(name.split("-+")).map(Template::capitalised).collect(Collectors.joining());
    return name.endsWith("-lesson") ? words : words + "Lesson";
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
