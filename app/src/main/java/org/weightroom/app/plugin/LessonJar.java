package org.weightroom.app.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.IndexedExtensionFinder;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.weightroom.lesson.LessonInfo;

/**
 * A lesson's jar, looked through without running any of its code.
 *
 * @param content its entries
 * @param descriptor what its manifest says
 */
record LessonJar(JarContent content, PluginDescriptor descriptor) implements LessonSource {
  /** What an id looks like. */
  static final String ID = "[a-z][a-z0-9-]*";

  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final int CLASS_MARK = 0xcafebabe;
  private static final int CLASS_VERSION = 6;
  private static final int JAVA_1 = 44;
  private static final int CLASS_HEADER = 8;
  private static final String CLASS_NAME = "[\\p{javaJavaIdentifierPart}.&&[^\\p{Cntrl}]]+";
  private static final Set<String> EXITS =
      Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");

  /**
   * Unpacks a jar and reads its manifest.
   *
   * @throws BrokenLessonException naming the first thing that keeps it from being a lesson
   */
  static LessonJar of(byte[] jar) throws BrokenLessonException {
    return of(JarContent.of(jar));
  }

  static LessonJar of(JarContent content) throws BrokenLessonException {
    return new LessonJar(content, descriptor(manifest(content)));
  }

  /**
   * Looks at what can be told of its classes without loading them.
   *
   * @throws BrokenLessonException if they cannot be loaded, or none is marked as a lesson
   */
  @Override
  public void check() throws BrokenLessonException {
    SdkVersion.require(descriptor.getRequires());
    checkClassVersions();
    checkClasses();
    extensions();
  }

  @Override
  public LessonInfo info() {
    String author = Optional.ofNullable(descriptor.getProvider()).orElse("");
    return new LessonInfo(descriptor.getPluginId(), descriptor.getVersion(), author);
  }

  @Override
  public LoadedLesson load(Locale language, Duration deadline) throws BrokenLessonException {
    return LoadedLesson.of(this, language, deadline);
  }

  /** Whether it says of itself that it is a jar. */
  static boolean hasManifest(JarContent content) {
    return content.entry(MANIFEST).isPresent();
  }

  /**
   * The class names in its index of extensions; at least one.
   *
   * @throws BrokenLessonException if there is no index, or an empty one
   */
  List<String> extensions() throws BrokenLessonException {
    return extensions(content);
  }

  static List<String> extensions(JarContent content) throws BrokenLessonException {
    byte[] index = content.entry(IndexedExtensionFinder.EXTENSIONS_RESOURCE).orElse(new byte[0]);
    List<String> names =
        new String(index, StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(name -> name.matches(CLASS_NAME))
            .toList();
    if (names.isEmpty()) {
      throw new BrokenLessonException("no-index");
    }
    return names;
  }

  /** What a manifest must satisfy; each rule can be asked on its own. */
  static List<Rule> rules(Attributes manifest) {
    return List.of(
        () -> refuse(manifest, "Class-Path", "class-path"),
        () -> refuse(manifest, ManifestPluginDescriptorFinder.PLUGIN_DEPENDENCIES, "dependencies"),
        () -> checkId(value(manifest, ManifestPluginDescriptorFinder.PLUGIN_ID)),
        () -> SdkVersion.check(value(manifest, ManifestPluginDescriptorFinder.PLUGIN_VERSION)));
  }

  /** Which SDK a manifest wants; any, where it does not say. */
  static String requires(Attributes manifest) {
    String requires = value(manifest, ManifestPluginDescriptorFinder.PLUGIN_REQUIRES);
    return requires.isEmpty() ? "*" : requires;
  }

  private static void checkId(String id) throws BrokenLessonException {
    if (id.isEmpty()) {
      throw new BrokenLessonException("no-id");
    }
    if (!id.matches(ID)) {
      throw new BrokenLessonException("bad-id", "id", id);
    }
  }

  /** A rule of a sound jar. */
  @FunctionalInterface
  interface Rule {
    /**
     * Looks whether it is kept.
     *
     * @throws BrokenLessonException if it is not
     */
    void check() throws BrokenLessonException;
  }

  static Attributes manifest(JarContent content) throws BrokenLessonException {
    byte[] bytes =
        content.entry(MANIFEST).orElseThrow(() -> new BrokenLessonException("no-manifest"));
    try {
      return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
    } catch (IOException e) {
      throw new BrokenLessonException("bad-manifest");
    }
  }

  private static PluginDescriptor descriptor(Attributes manifest) throws BrokenLessonException {
    for (Rule rule : rules(manifest)) {
      rule.check();
    }
    String pluginClass = value(manifest, ManifestPluginDescriptorFinder.PLUGIN_CLASS);
    return new DefaultPluginDescriptor(
        value(manifest, ManifestPluginDescriptorFinder.PLUGIN_ID),
        value(manifest, ManifestPluginDescriptorFinder.PLUGIN_DESCRIPTION),
        pluginClass.isEmpty() ? Plugin.class.getName() : pluginClass,
        value(manifest, ManifestPluginDescriptorFinder.PLUGIN_VERSION),
        requires(manifest),
        value(manifest, ManifestPluginDescriptorFinder.PLUGIN_PROVIDER),
        value(manifest, ManifestPluginDescriptorFinder.PLUGIN_LICENSE));
  }

  private static void refuse(Attributes manifest, String name, String key)
      throws BrokenLessonException {
    String value = value(manifest, name);
    if (!value.isEmpty()) {
      throw new BrokenLessonException(key, "value", value);
    }
  }

  private static String value(Attributes manifest, String name) {
    return Optional.ofNullable(manifest.getValue(name)).orElse("").strip();
  }

  /** No class of the SDK, and none that ends the program. */
  void checkClasses() throws BrokenLessonException {
    for (Map.Entry<String, byte[]> entry : content.entries().entrySet()) {
      if (!entry.getKey().endsWith(".class")) {
        continue;
      }
      String name = entry.getKey().replaceFirst("\\.class$", "").replace('/', '.');
      if (SdkView.isSdk(name)) {
        throw new BrokenLessonException("sdk-inside", "name", name);
      }
      Set<String> exits = new TreeSet<>(CalledMethods.of(entry.getValue()));
      exits.retainAll(EXITS);
      if (!exits.isEmpty()) {
        String call = exits.iterator().next().replaceFirst("^java/lang/", "");
        throw new BrokenLessonException("exits", "name", name, "call", call);
      }
    }
  }

  private void checkClassVersions() throws BrokenLessonException {
    int ours = Runtime.version().feature();
    for (Map.Entry<String, byte[]> entry : content.entries().entrySet()) {
      // META-INF/versions may hold classes for a newer Java, which we pass over.
      boolean counts = entry.getKey().endsWith(".class") && !entry.getKey().startsWith("META-INF/");
      int theirs = counts ? javaVersion(entry.getValue()) : 0;
      if (theirs > ours) {
        throw new BrokenLessonException("newer-java", "theirs", theirs, "ours", ours);
      }
    }
  }

  /** The Java a class file was built for; 0 if it is none. */
  private static int javaVersion(byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    return bytes.length >= CLASS_HEADER && header.getInt(0) == CLASS_MARK
        ? Short.toUnsignedInt(header.getShort(CLASS_VERSION)) - JAVA_1
        : 0;
  }
}
