package org.weightroom.app.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pf4j.AbstractPluginManager;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultExtensionFinder;
import org.pf4j.DefaultPluginFactory;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.pf4j.VersionManager;

/**
 * A PF4J manager for one lesson that lies in memory. One lesson a manager: PF4J lets a bad plugin
 * take its neighbours down.
 *
 * <p>PF4J calls the {@code create…} methods before this class's fields are set, so what they return
 * reads the fields only when it is used.
 */
final class LessonManager extends AbstractPluginManager {
  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger PF4J = Logger.getLogger("org.pf4j");

  static {
    PF4J.setLevel(Level.OFF); // problems are told, not logged
  }

  private final LessonJar jar;

  LessonManager(LessonJar jar) {
    this.jar = jar;
    setSystemVersion(SdkVersion.released());
  }

  /**
   * Loads and starts the plugin; runs the lesson's code.
   *
   * @throws BrokenLessonException if it does not start
   */
  PluginWrapper start() throws BrokenLessonException {
    PluginWrapper plugin = loadPluginFromPath(Path.of(id()));
    resolvePlugins();
    if (plugin.getPlugin() == null) {
      String name = plugin.getDescriptor().getPluginClass();
      throw new BrokenLessonException("bad-plugin-class", "name", name);
    }
    if (startPlugin(id()) != PluginState.STARTED) {
      Throwable failure = plugin.getFailedException();
      throw failure == null ? new BrokenLessonException("not-started") : Failure.of(failure);
    }
    return plugin;
  }

  /** Stops the plugin, running its code, and closes its class loader. */
  void unload() {
    unloadPlugin(id());
  }

  private String id() {
    return jar.descriptor().getPluginId();
  }

  private PluginClassLoader classLoader(PluginDescriptor descriptor) {
    PluginClassLoader loader =
        new PluginClassLoader(this, descriptor, SdkView.INSTANCE, ClassLoadingStrategy.APD);
    loader.addURL(MemoryUrl.root(id(), jar.content()));
    return loader;
  }

  @Override
  protected List<Path> createPluginsRoot() {
    return List.of();
  }

  @Override
  protected PluginRepository createPluginRepository() {
    return new PluginRepository() {
      @Override
      public List<Path> getPluginPaths() {
        return List.of();
      }

      @Override
      public boolean deletePluginPath(Path pluginPath) {
        return false; // nothing is ever written or removed
      }
    };
  }

  @Override
  protected PluginDescriptorFinder createPluginDescriptorFinder() {
    return new PluginDescriptorFinder() {
      @Override
      public boolean isApplicable(Path pluginPath) {
        return true;
      }

      @Override
      public PluginDescriptor find(Path pluginPath) {
        return jar.descriptor();
      }
    };
  }

  @Override
  protected PluginLoader createPluginLoader() {
    return new PluginLoader() {
      @Override
      public boolean isApplicable(Path pluginPath) {
        return true;
      }

      @Override
      public ClassLoader loadPlugin(Path pluginPath, PluginDescriptor descriptor) {
        return classLoader(descriptor);
      }
    };
  }

  @Override
  protected PluginStatusProvider createPluginStatusProvider() {
    return new PluginStatusProvider() {
      @Override
      public boolean isPluginDisabled(String pluginId) {
        return false; // PF4J's enabled.txt and disabled.txt are not ours
      }

      @Override
      public void disablePlugin(String pluginId) {}

      @Override
      public void enablePlugin(String pluginId) {}
    };
  }

  @Override
  protected PluginFactory createPluginFactory() {
    return new DefaultPluginFactory();
  }

  @Override
  protected ExtensionFactory createExtensionFactory() {
    return new DefaultExtensionFactory();
  }

  @Override
  protected ExtensionFinder createExtensionFinder() {
    return new DefaultExtensionFinder(this);
  }

  @Override
  protected VersionManager createVersionManager() {
    return new DefaultVersionManager();
  }
}
