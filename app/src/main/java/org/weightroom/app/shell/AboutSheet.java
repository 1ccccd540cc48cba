package org.weightroom.app.shell;

import java.awt.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.weightroom.app.plugin.SdkVersion;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/** What this program is, whose work it stands on, and where its files are. */
final class AboutSheet {
  private static final String THIRD_PARTY = "/META-INF/third-party.txt";

  private final Texts texts;
  private final WindowOptions options;

  AboutSheet(Texts texts, WindowOptions options) {
    this.texts = texts;
    this.options = options;
  }

  void open(Frame owner) {
    JButton copy = new JButton(texts.text("about.copy"));
    copy.setName("about.copy");
    copy.addActionListener(e -> copy(copy));
    Sheet sheet =
        new Sheet(owner, "about", texts.text("about.title"), texts)
            .button(copy)
            .add(0, Wrapped.bold(texts.text("app.name"), Type.PAGE_TITLE))
            .note(version())
            .paragraph(texts.text("about.what"))
            .heading(texts.text("about.credits"))
            .paragraph(texts.text("about.credits.text"))
            .heading(texts.text("about.places"));
    places().forEach(place -> sheet.add(Space.S, Wrapped.plain(place, Type.CONTROL)));
    sheet.heading(texts.text("about.libraries")).note(libraries()).open();
  }

  private void copy(JButton button) {
    String all =
        String.join("\n", texts.text("app.name") + " " + version(), String.join("\n", places()));
    Copying.copy(button, all, texts);
  }

  private String version() {
    return texts.text("about.version", "version", SdkVersion.current());
  }

  private List<String> places() {
    List<String> places = new ArrayList<>();
    places.add(
        texts.text(
            "about.java",
            "version",
            System.getProperty("java.version"),
            "vendor",
            System.getProperty("java.vendor")));
    places.add(
        texts.text(
            "about.system",
            "name",
            System.getProperty("os.name"),
            "version",
            System.getProperty("os.version")));
    program().ifPresent(path -> places.add(texts.text("about.program", "path", path)));
    places.add(texts.text("about.user", "path", options.userFolder()));
    for (Path folder : options.lessonFolders()) {
      places.add(texts.text("about.lessons", "path", folder));
    }
    return places;
  }

  private String libraries() {
    try (InputStream stream = Window.class.getResourceAsStream(THIRD_PARTY)) {
      return stream == null
          ? texts.text("about.libraries.none")
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return texts.text("about.libraries.none");
    }
  }

  private static Optional<Path> program() {
    CodeSource source = Window.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty(); // not started from a file
    }
  }
}
