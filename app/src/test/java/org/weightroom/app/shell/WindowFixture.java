package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.theme.Motion;
import org.weightroom.theme.Theme;

/** A real window and the hands that use it. */
final class WindowFixture implements AutoCloseable {
  private static final Timeout SOON = Timeout.timeout(20_000);
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
  private final FrameFixture window;
  private volatile boolean closed;

  WindowFixture(Shelf shelf, Optional<String> lesson) {
    this(shelf, lesson, Locale.ENGLISH);
  }

  WindowFixture(Shelf shelf, Optional<String> lesson, Locale language) {
    this(
        () ->
            Window.show(
                shelf, options(Path.of("/home/student/.weightroom"), lesson, language, false)));
  }

  private WindowFixture(Supplier<Window> open) {
    robot.settings().delayBetweenEvents(10);
    robot.settings().eventPostingDelay(20);
    LOG.setLevel(Level.OFF); // the failures are meant
    Window opened = open.get();
    opened.whenClosed(() -> closed = true);
    window = new FrameFixture(robot, opened.frame());
    until("the window has the focus", () -> ask(() -> window.target().isFocused()));
  }

  /** A window for whoever sits before it. */
  static WindowFixture seating(Shelf shelf, Path userFolder, Seating seating) {
    return new WindowFixture(
        () ->
            Window.show(
                shelf,
                options(userFolder, Optional.empty(), Locale.ENGLISH, false)
                    .with(seating, Optional.empty())));
  }

  /** A window for whoever sits before it, with the lessons of a library. */
  static WindowFixture seating(
      LessonLibrary library, Path userFolder, Seating seating, Locale language) {
    WindowOptions options = options(userFolder, Optional.empty(), language, false);
    return new WindowFixture(() -> Window.open(library, options.with(seating, Optional.empty())));
  }

  /** A window that opens with a state file. */
  static WindowFixture with(Path file, Shelf shelf) {
    WindowOptions options = options(Path.of("none"), Optional.empty(), Locale.ENGLISH, false);
    return new WindowFixture(
        () -> Window.show(shelf, options.with(Seating.NONE, Optional.of(file))));
  }

  /** A window over a library that it keeps an eye on. */
  static WindowFixture over(LessonLibrary library, Path userFolder) {
    WindowOptions options = options(userFolder, Optional.empty(), Locale.ENGLISH, false);
    return new WindowFixture(() -> Window.open(library, options));
  }

  /** A window for the author of a lesson. */
  static WindowFixture authoring(LessonLibrary library, Path userFolder, String lesson) {
    WindowOptions options = options(userFolder, Optional.of(lesson), Locale.ENGLISH, true);
    return new WindowFixture(() -> Window.open(library, options));
  }

  private static WindowOptions options(
      Path userFolder, Optional<String> lesson, Locale language, boolean authoring) {
    return new WindowOptions(
        Theme.LIGHT,
        100,
        language,
        lesson,
        authoring,
        false,
        userFolder,
        List.of(Path.of("/school/lessons")));
  }

  FrameFixture window() {
    return window;
  }

  /** Presses a key while others, such as {@code KeyEvent.VK_CONTROL}, are held. */
  void press(int key, int... held) {
    // AssertJ-Swing knows modifiers by their old masks only, which Java 9 deprecated.
    for (int modifier : held) {
      robot.pressKey(modifier);
    }
    robot.pressAndReleaseKeys(key);
    for (int modifier : held) {
      robot.releaseKey(modifier);
    }
    robot.waitForIdle();
  }

  void type(String text) {
    robot.enterText(text);
    robot.waitForIdle();
  }

  /** What the window gets when somebody lets files go over it. */
  void drop(Path... files) {
    Transferable dragged =
        new Transferable() {
          @Override
          public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
          }

          @Override
          public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
          }

          @Override
          public Object getTransferData(DataFlavor flavor) {
            return Arrays.stream(files).map(Path::toFile).toList();
          }
        };
    ask(
        () -> {
          JFrame frame = (JFrame) window.target();
          return frame
              .getTransferHandler()
              .importData(new TransferHandler.TransferSupport(frame.getRootPane(), dragged));
        });
  }

  boolean isShowing(String name) {
    return ask(
        () -> !robot.finder().findAll(c -> name.equals(c.getName()) && c.isShowing()).isEmpty());
  }

  /** What stands in the field of that name; nothing if it does not show. */
  String typed(String name) {
    return ask(
        () ->
            robot.finder().findAll(c -> name.equals(c.getName()) && c.isShowing()).stream()
                .map(WindowFixture::words)
                .findFirst()
                .orElse(""));
  }

  /** Waits until a component of that name shows, or until none does. */
  void untilShowing(String name, boolean showing) {
    until(name + (showing ? " shows" : " is gone"), () -> isShowing(name) == showing);
  }

  /** Waits until the component of that name has the focus. */
  void untilFocused(String name) {
    until(name + " has the focus", () -> name.equals(focus()));
  }

  /** Gives a component the focus, which a closing dialog may take away once more. */
  void focus(String name) {
    Component part = ask(() -> robot.finder().findByName(window.target(), name, true));
    until(
        name + " has the focus",
        () ->
            ask(
                () -> {
                  part.requestFocus();
                  return part.isFocusOwner();
                }));
  }

  /** Chooses files in the chooser of that name. */
  void choose(String name, Path... files) {
    untilShowing(name, true);
    JFileChooser chooser = window.fileChooser(name).target();
    SwingUtilities.invokeLater(
        () -> {
          if (chooser.isMultiSelectionEnabled()) {
            chooser.setSelectedFiles(Arrays.stream(files).map(Path::toFile).toArray(File[]::new));
          } else {
            chooser.setSelectedFile(files[0].toFile());
          }
          chooser.approveSelection();
        });
  }

  /** Types a number into a field, and Enter. */
  void set(String field, String number) {
    untilShowing(field, true);
    window.textBox(field).deleteText().enterText(number).pressAndReleaseKeys(KeyEvent.VK_ENTER);
  }

  /** Types a number into the first lesson's dial and goes back to the catalogue. */
  void playFirst(String number) {
    window.button("catalogue.card.first").click();
    set("field.dial", number);
    press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
    untilShowing("catalogue", true);
  }

  /** What a screen reader hears of a component: its name and its description. */
  String heard(String name) {
    return ask(
        () -> {
          JComponent part =
              robot.finder().findByName(window.target(), name, JComponent.class, true);
          return part.getAccessibleContext().getAccessibleName()
              + ". "
              + part.getAccessibleContext().getAccessibleDescription();
        });
  }

  /** All the words on labels and text areas in a component. */
  String said(String name) {
    return ask(
        () -> {
          Container part = robot.finder().findByName(window.target(), name, Container.class, true);
          return robot.finder().findAll(part, c -> c instanceof JComponent).stream()
              .map(WindowFixture::words)
              .collect(Collectors.joining(" "));
        });
  }

  private static String words(Component part) {
    if (part instanceof JTextComponent text) {
      return text.getText();
    }
    return part instanceof JLabel label ? String.valueOf(label.getText()) : "";
  }

  void until(String what, BooleanSupplier condition) {
    Pause.pause(
        new Condition(what) {
          @Override
          public boolean test() {
            return condition.getAsBoolean();
          }
        },
        SOON);
  }

  static <T> T ask(Callable<T> question) {
    return GuiActionRunner.execute(question);
  }

  private static String focus() {
    Component owner =
        ask(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    return owner == null ? "nothing" : String.valueOf(owner.getName());
  }

  @Override
  public void close() {
    try {
      GuiActionRunner.execute(() -> Window.close((JFrame) window.target()));
      until("all is saved and the window gone", () -> closed);
    } finally {
      window.cleanUp(); // or every later test waits for the screen
    }
    LOG.setLevel(null);
    Motion.setEnabled(true);
  }
}
