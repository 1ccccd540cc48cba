package org.weightroom.app.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** The version of the program and its SDK, and what lessons ask of it. */
public final class SdkVersion {
  private static final String CURRENT = read();
  private static final VersionManager VERSIONS = new DefaultVersionManager();

  private SdkVersion() {}

  /** The version of this build. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    try (InputStream stream = SdkVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(stream));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in the same jar
    }
  }

  /** What a lesson built with this SDK asks for: this version and later ones that keep to it. */
  public static String requirement() {
    return requirement(released());
  }

  static String requirement(String released) {
    String[] parts = released.split("\\.", -1);
    int major = Integer.parseInt(parts[0]);
    String next =
        major == 0 ? "0." + (Integer.parseInt(parts[1]) + 1) + ".0" : (major + 1) + ".0.0";
    return ">=" + released + " & <" + next;
  }

  /**
   * The version that requirements are held against: a snapshot counts as the release it becomes.
   */
  static String released() {
    return CURRENT.replaceFirst("[-+].*", "");
  }

  /** Compares two versions that passed {@link #check}. */
  static int compare(String one, String other) {
    return VERSIONS.compareVersions(one, other);
  }

  static void check(String version) throws BrokenLessonException {
    try {
      VERSIONS.compareVersions(version, version);
    } catch (RuntimeException e) {
      throw new BrokenLessonException("bad-version", "version", version);
    }
  }

  static void require(String requires) throws BrokenLessonException {
    require(requires, released());
  }

  static void require(String requires, String released) throws BrokenLessonException {
    // PF4J reads a plain version as "at least".
    boolean plain = requires.matches("\\d+\\.\\d+\\.\\d+");
    boolean met;
    try {
      met = VERSIONS.checkVersionConstraint(released, plain ? ">=" + requires : requires);
    } catch (RuntimeException e) {
      throw new BrokenLessonException("bad-requires", "requires", requires);
    }
    if (!met) {
      throw new BrokenLessonException("requires", "requires", requires, "ours", released);
    }
  }
}
