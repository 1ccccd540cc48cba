package org.weightroom.app.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatLaf;
import java.awt.Dimension;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.LessonWatch;
import org.weightroom.app.progress.Store;
import org.weightroom.theme.Space;
import org.weightroom.theme.Theme;

/** The program's window. */
public final class Window {
  private static final Dimension SIZE = new Dimension(1366, 738);
  private static final Dimension SMALLEST = new Dimension(640, 480);
  private static final Dimension SMALLEST_SCALED = new Dimension(480, 300);

  private static final Duration WATCH = Duration.ofSeconds(1);
  private static final Duration WATCH_AUTHOR = Duration.ofMillis(150);

  private final JFrame frame;
  private final Shell shell;
  private final Failures failures;

  private final Ledger ledger;
  private final Seats seats;
  private final Optional<Watchdog> watchdog;
  private final boolean follows;

  private Window(
      Shelf shelf, WindowOptions options, Continuity continuity, Ledger ledger, Seats seats) {
    follows = continuity.before().isPresent();
    this.ledger = ledger;
    this.seats = seats;
    Rescue rescue =
        new Rescue(
            ledger,
            continuity,
            ShelfItem::sha256,
            Thread.currentThread(),
            code -> Runtime.getRuntime().halt(code));
    watchdog =
        continuity.watches()
            ? Optional.of(Watchdog.start(new EventThread(ledger), rescue))
            : Optional.empty();
    frame = new JFrame();
    frame.setName("window");
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.setIconImages(AppIcon.images());
    setMinimumSize(frame);
    // The header tells it, in the same row.
    frame.getRootPane().putClientProperty(FlatClientProperties.TITLE_BAR_SHOW_TITLE, false);
    place();
    FirstPaint content =
        new FirstPaint(options.exitWhenShown() ? Window::printAndExit : this::painted);
    shell =
        new Shell(frame, content, shelf, options, ledger, seats, new Restarts(continuity, rescue));
    failures = Failures.watch(shell::showFailure);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowOpened(WindowEvent e) {
            shell.focusPage();
          }

          @Override
          public void windowClosing(WindowEvent e) {
            end();
          }
        });
  }

  /** Opens the window and returns when it is on the screen; the program goes on until it closes. */
  public static Window open(LessonLibrary library, WindowOptions options) {
    return open(() -> library, options, Continuity.none(options.userFolder()));
  }

  /**
   * Opens the window; the look is set up while {@code library} finds and loads the lessons on the
   * calling thread.
   */
  public static Window open(
      Supplier<LessonLibrary> library, WindowOptions options, Continuity continuity) {
    SwingUtilities.invokeLater(() -> dress(options));
    LessonLibrary lessons = library.get();
    Window window = show(Shelf.of(lessons), options, continuity);
    Duration pause = options.authoring() ? WATCH_AUTHOR : WATCH;
    LessonWatch watch =
        LessonWatch.start(
            lessons, pause, () -> SwingUtilities.invokeLater(window.shell::lessonsChanged));
    return window.whenClosed(watch::close);
  }

  /** Opens the window over any shelf. */
  static Window show(Shelf shelf, WindowOptions options) {
    return show(shelf, options, Continuity.none(options.userFolder()));
  }

  private static Window show(Shelf shelf, WindowOptions options, Continuity continuity) {
    Ledger ledger =
        new Ledger(
            new Look(options.theme(), options.scalePercent(), options.language()),
            continuity.before().map(Handover::works).orElse(List.of()));
    Seats seats = new Seats(options.seating(), options.userFolder(), ledger); // reads files
    AtomicReference<Window> window = new AtomicReference<>();
    try {
      SwingUtilities.invokeAndWait(
          () -> {
            dress(options); // unless that was done while the lessons were loading
            Window opened = new Window(shelf, options, continuity, ledger, seats);
            opened.appear();
            window.set(opened);
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return Objects.requireNonNull(window.get());
  }

  /** The frame. */
  public JFrame frame() {
    return frame;
  }

  /** Runs something after the window has closed. */
  public Window whenClosed(Runnable listener) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            listener.run();
          }
        });
    return this;
  }

  static void close(JFrame frame) {
    frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
  }

  /** Keeps room for menus and header at the scale in force. */
  static void setMinimumSize(JFrame frame) {
    frame.setMinimumSize(
        new Dimension(
            Math.max(SMALLEST.width, Space.px(SMALLEST_SCALED.width)),
            Math.max(SMALLEST.height, Space.px(SMALLEST_SCALED.height))));
  }

  static void toggleFullScreen(JFrame frame) {
    GraphicsDevice screen = frame.getGraphicsConfiguration().getDevice();
    screen.setFullScreenWindow(screen.getFullScreenWindow() == frame ? null : frame);
    frame.revalidate();
  }

  private static void dress(WindowOptions options) {
    boolean dressed =
        UIManager.getLookAndFeel() instanceof FlatLaf
            && Theme.current() == options.theme()
            && Theme.scalePercent() == options.scalePercent();
    if (!dressed) {
      Theme.install(options.theme(), options.scalePercent());
    }
  }

  /** Fills a small screen, such as a school laptop's; takes the middle of a larger one. */
  private void place() {
    Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    Dimension size =
        new Dimension(Math.min(SIZE.width, room.width), Math.min(SIZE.height, room.height));
    frame.setBounds(
        room.x + (room.width - size.width) / 2,
        room.y + (room.height - size.height) / 2,
        size.width,
        size.height);
    if (size.width == room.width) {
      frame.setExtendedState(JFrame.MAXIMIZED_BOTH);
    }
  }

  /** The first lesson is laid out now: if that throws, the window shows the failure. */
  private void appear() {
    try {
      frame.setVisible(true);
    } catch (Throwable e) {
      shell.showFailure(e);
      frame.setVisible(true);
    }
  }

  /** Closes for good, whatever a lesson throws meanwhile; what is not saved yet is saved first. */
  private void end() {
    ledger.closing();
    try {
      shell.close();
    } catch (Throwable e) {
      Failures.log("closing", e); // a part of a page that will not go
    }
    if (seats.status().equals(Store.Status.SAVED)) {
      seats.close();
      dispose();
    } else {
      frame.setVisible(false);
      Background.run(
          () -> {
            seats.close();
            SwingUtilities.invokeLater(this::dispose);
          });
    }
  }

  private void dispose() {
    try {
      frame.dispose();
    } catch (Throwable e) {
      Failures.log("closing", e);
      frame.setVisible(false);
      frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSED));
    } finally {
      failures.close();
      watchdog.ifPresent(Watchdog::close);
    }
  }

  private void painted() {
    if (follows) {
      Successor.tellShown();
    }
    shell.painted();
  }

  private static void printAndExit() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(System.currentTimeMillis() - started);
    System.out.flush();
    System.exit(0);
  }
}
