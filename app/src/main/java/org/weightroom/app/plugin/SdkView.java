package org.weightroom.app.plugin;

import java.util.List;
import org.weightroom.page.Lesson;

/**
 * All that a lesson sees of the host: the JDK, the SDK and the few libraries the SDK hands on.
 * Everything else a lesson brings itself.
 */
final class SdkView extends ClassLoader {
  /** One view for all lessons. */
  static final SdkView INSTANCE = new SdkView();

  private static final List<String> PACKAGES =
      List.of(
          "org.weightroom.canvas.",
          "org.weightroom.challenge.",
          "org.weightroom.chart.",
          "org.weightroom.check.",
          "org.weightroom.control.",
          "org.weightroom.data.",
          "org.weightroom.lesson.",
          "org.weightroom.nn.",
          "org.weightroom.observe.",
          "org.weightroom.page.",
          "org.weightroom.script.",
          "org.weightroom.theme.",
          "org.pf4j.",
          "org.slf4j.",
          "net.miginfocom.");

  private final ClassLoader host = Lesson.class.getClassLoader();

  private SdkView() {
    super("weightroom-sdk", ClassLoader.getPlatformClassLoader());
  }

  /**
   * Whether a class of that name can only be the SDK's or PF4J's: a lesson that brings it was built
   * with the SDK inside, and may rely on another version.
   */
  static boolean isSdk(String className) {
    return (className.startsWith("org.weightroom.") || className.startsWith("org.pf4j."))
        && PACKAGES.stream().anyMatch(className::startsWith);
  }

  /** Called for what the JDK does not have. */
  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (PACKAGES.stream().anyMatch(name::startsWith)) {
      return host.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
