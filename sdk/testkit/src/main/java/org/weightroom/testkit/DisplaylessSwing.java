package org.weightroom.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets tests open windows on a machine without a display: before any test runs, AWT is given Cacio,
 * a display in memory. JUnit finds this listener by itself.
 *
 * <p>It acts where the system property {@code weightroom.display} is {@code memory}, which the
 * build sets along with the JVM flags that Cacio needs; otherwise ({@code real}, or a test started
 * from an editor) the display at hand is used. A JVM started headless stays so. Where the machine
 * lacks the X client libraries, which Cacio needs too, the JVM is made headless, one line says why,
 * and each {@link GuiTest} is skipped.
 */
public final class DisplaylessSwing implements LauncherSessionListener {
  private static final String CACIO =
      "com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension";
  private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");
  private static final String HEADLESS = "java.awt.headless";

  /** For JUnit. */
  public DisplaylessSwing() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!"memory".equals(System.getProperty("weightroom.display"))
        || Boolean.getBoolean(HEADLESS)) {
      return;
    }
    List<String> missing = missingLibraries();
    if (missing.isEmpty()) {
      start();
    } else {
      System.setProperty(HEADLESS, "true");
      System.err.println("GUI tests are skipped: this machine lacks " + String.join(", ", missing));
    }
  }

  /**
   * Cacio installs itself when its class is initialised, which has to come before any AWT class.
   */
  private static void start() {
    try {
      Class.forName(CACIO);
      if (LINUX) {
        findFontsWithoutX();
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("Cacio does not start; are its JVM flags set?", e);
    }
  }

  /**
   * Has fonts found through fontconfig alone. Cacio leaves the choice to the JDK, and JDK 25
   * crashes when it asks an X server that is not there for its fonts.
   */
  private static void findFontsWithoutX() throws ReflectiveOperationException {
    Field instance = Class.forName("sun.font.FontManagerFactory").getDeclaredField("instance");
    instance.setAccessible(true);
    instance.set(null, Class.forName("sun.awt.FcFontManager").getConstructor().newInstance());
  }

  /**
   * The libraries that the JDK's window code needs and that are not there. They are looked up from
   * outside, because AWT stays broken in a JVM where it failed to load them once.
   */
  private static List<String> missingLibraries() {
    if (!LINUX) {
      return List.of();
    }
    Path windows = Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so");
    if (Files.notExists(windows)) {
      return List.of(windows.getFileName() + " (its JDK is a headless one)");
    }
    try {
      ProcessBuilder ldd = new ProcessBuilder("ldd", windows.toString()).redirectErrorStream(true);
      ldd.environment().put("LC_ALL", "C");
      try (Stream<String> lines = ldd.start().inputReader().lines()) {
        return lines
            .map(String::strip)
            .filter(line -> line.startsWith("libX") && line.endsWith("not found"))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .distinct()
            .toList();
      }
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // no ldd: let Cacio try
    }
  }
}
