package org.weightroom.app.kit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of building a project. */
public final class Build {
  private static final String JAVA = "src/main/java/";

  private final String id;
  private final byte @Nullable [] jar;
  private final List<Problem> problems;
  private final Map<String, byte[]> resources;

  Build(String id, byte @Nullable [] jar, List<Problem> problems, Map<String, byte[]> resources) {
    this.id = id;
    this.jar = jar;
    this.problems = List.copyOf(problems);
    this.resources = resources;
  }

  /** Whether there is a jar. */
  public boolean isComplete() {
    return jar != null;
  }

  /** The lesson's id, as its pom says it. */
  public String id() {
    return id;
  }

  /**
   * The jar's bytes.
   *
   * @throws IllegalStateException if the build is not complete
   */
  public byte[] jar() {
    if (jar == null) {
      throw new IllegalStateException("not built: " + problems);
    }
    return jar.clone();
  }

  /** What keeps the project from being built; empty when it is complete. */
  public List<Problem> problems() {
    return problems;
  }

  /** The files that go into the jar as they are, by their names in it. */
  Map<String, byte[]> resources() {
    return resources;
  }

  /** The project's file that an entry of the jar was made from. */
  String origin(String entry) {
    if (entry.isEmpty() || entry.equals(Wording.MANIFEST)) {
      return Project.POM;
    }
    if (entry.equals(Wording.INDEX)) {
      return JAVA;
    }
    return entry.endsWith(".class")
        ? JAVA + entry.replaceFirst("(\\$.*)?\\.class$", ".java")
        : Project.RESOURCES + "/" + entry;
  }
}
