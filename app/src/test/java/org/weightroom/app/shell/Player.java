package org.weightroom.app.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.weightroom.app.Main;
import org.weightroom.testkit.DisplaylessSwing;

/**
 * The program in a process of its own, with a hand that plays it: what it does stands in the system
 * property {@code play}, and in {@code play.recovered} for a window that follows another. What it
 * reads goes into the file {@code play.report}.
 *
 * <pre>
 *   press NAME       presses the button of that name, as soon as it shows
 *   fling NAME       the same, and does not wait until it has done its work
 *   set NAME TEXT    types into a field
 *   read NAME        reports a field's text, or all words in a component
 *   pause N          waits so many milliseconds
 *   choose NAME      chooses from a menu
 *   end              ends the process
 * </pre>
 */
public final class Player {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

  private Player() {}

  /** Plays. */
  public static void main(String[] arguments) {
    new DisplaylessSwing().launcherSessionOpened(null);
    boolean recovered = List.of(arguments).contains("--recovered");
    String play = System.getProperty(recovered ? "play.recovered" : "play", "");
    Thread hand = new Thread(() -> play(play), "hand");
    hand.setDaemon(true);
    hand.start();
    Main.main(arguments);
  }

  private static void play(String script) {
    List<String> report = new ArrayList<>();
    try {
      for (String line : script.split(";")) {
        step(line.strip().split(" "), report);
      }
    } catch (Exception | Error e) {
      report.add(String.valueOf(e));
      write(report);
      Runtime.getRuntime().halt(3);
    }
  }

  private static void step(String[] words, List<String> report) throws Exception {
    switch (words[0]) {
      case "press" -> ask(() -> press(words[1]));
      case "fling" -> {
        wait(words[1]);
        EventQueue.invokeLater(() -> press(words[1]));
      }
      case "set" ->
          ask(
              () -> {
                JTextField field = (JTextField) find(words[1]).orElseThrow();
                field.setText(words[2]);
                field
                    .getActionForKeyStroke(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0))
                    .actionPerformed(new ActionEvent(field, ActionEvent.ACTION_PERFORMED, ""));
              });
      case "read" -> {
        wait(words[1]);
        ask(() -> report.add(words[1] + ": " + words(find(words[1]).orElseThrow())));
      }
      case "choose" -> ask(() -> choose(words[1]));
      case "pause" -> Thread.sleep(Long.parseLong(words[1]));
      case "end" -> {
        write(report);
        System.exit(0);
      }
      default -> {}
    }
  }

  private static void choose(String name) {
    Stream.of(Frame.getFrames())
        .map(JFrame.class::cast)
        .flatMap(frame -> Stream.of(frame.getJMenuBar().getComponents()))
        .filter(JMenu.class::isInstance)
        .flatMap(menu -> Stream.of(((JMenu) menu).getMenuComponents()))
        .filter(item -> name.equals(item.getName()))
        .map(JMenuItem.class::cast)
        .findFirst()
        .orElseThrow()
        .doClick(0);
  }

  private static void press(String name) {
    ((AbstractButton) find(name).orElseThrow()).doClick(0);
  }

  /** Waits until the part shows, then does the work on the event thread. */
  private static void ask(Runnable work) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      FutureTask<Boolean> task = new FutureTask<>(work, true);
      EventQueue.invokeLater(task);
      try {
        task.get(40, TimeUnit.SECONDS);
        return;
      } catch (ExecutionException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        Thread.sleep(50);
      }
    }
  }

  private static void wait(String name) throws Exception {
    ask(() -> find(name).orElseThrow());
  }

  private static Optional<Component> find(String name) {
    return Stream.of(Frame.getFrames()).flatMap(frame -> find(frame, name).stream()).findFirst();
  }

  private static Optional<Component> find(Component part, String name) {
    if (name.equals(part.getName()) && part.isShowing()) {
      return Optional.of(part);
    }
    if (part instanceof Container container) {
      return Stream.of(container.getComponents())
          .flatMap(child -> find(child, name).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static String words(Component part) {
    if (part instanceof JTextComponent text) {
      return text.getText();
    }
    if (part instanceof AbstractButton button) {
      return String.valueOf(button.getText());
    }
    StringBuilder words = new StringBuilder();
    if (part instanceof JComponent container) {
      for (Component child : container.getComponents()) {
        words.append(words(child)).append(' ');
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static void write(List<String> report) {
    try {
      Path file = Path.of(System.getProperty("play.report"));
      Path whole = Files.write(file.resolveSibling("report.tmp"), report);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
