package org.weightroom.app.plugin;

import java.util.Optional;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** The version of the program and its SDK, and what lessons ask of it. */
public final class SdkVersion {
  /** PF4J's word for an unknown version: any well-formed requirement holds. */
  static final String UNKNOWN = "0.0.0";

  private static final VersionManager VERSIONS = new DefaultVersionManager();

  private SdkVersion() {}

  /** The version of this build; empty when it runs from class folders and not from its jar. */
  public static Optional<String> current() {
    return Optional.ofNullable(SdkVersion.class.getPackage().getImplementationVersion());
  }

  /**
   * What a lesson built with this SDK asks for: this version and later ones that keep to it; {@code
   * *} where the version is not known.
   */
  public static String requirement() {
    return requirement(released());
  }

  static String requirement(String released) {
    String[] parts = released.split("\\.", -1);
    if (released.equals(UNKNOWN) || parts.length < 2) {
      return "*";
    }
    int major = Integer.parseInt(parts[0]);
    String next =
        major == 0 ? "0." + (Integer.parseInt(parts[1]) + 1) + ".0" : (major + 1) + ".0.0";
    return ">=" + released + " & <" + next;
  }

  /**
   * The version that requirements are held against: a snapshot counts as the release it becomes.
   */
  static String released() {
    return current().map(version -> version.replaceFirst("[-+].*", "")).orElse(UNKNOWN);
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
    if (!met && !released.equals(UNKNOWN)) {
      throw new BrokenLessonException("requires", "requires", requires, "ours", released);
    }
  }
}
