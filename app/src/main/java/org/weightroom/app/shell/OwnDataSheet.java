package org.weightroom.app.shell;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Numerals;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * Asks what of a file is to be learned from: it reads the file beside the event thread, asks for
 * its encoding if that is not UTF-8, and shows the first rows.
 */
final class OwnDataSheet {
  /** What is read sooner needs no words about it, in milliseconds. */
  private static final int PATIENCE = 300;

  private static final int PROGRESS = 200;

  private final Texts texts;
  private final Consumer<OwnData> use;
  private final String fileName;
  private final OwnDataReading reading;
  private final FormDialog dialog;
  private final JTextArea progress = Wrapped.muted("", Type.CONTROL);
  private final Timer waiting = new Timer(PROGRESS, e -> showProgress());

  private OwnDataSheet(
      JFrame frame, Texts texts, Path file, OwnDataReading.Source source, Consumer<OwnData> use) {
    this.texts = texts;
    this.use = use;
    fileName = OwnDataReading.name(file);
    reading = new OwnDataReading(file, source, texts.locale(), this::show);
    dialog = new FormDialog(frame, "own-data", texts.text("own-data.title"), this::end);
    waiting.setInitialDelay(PATIENCE);
    progress.setName("own-data.progress");
  }

  /**
   * Begins to read a file, and returns; the sheet shows as soon as there is something to ask or to
   * tell. To be called on the event thread.
   *
   * @param use hears on the event thread what was chosen, unless that was nothing
   */
  static void open(JFrame frame, Texts texts, Path file, Consumer<OwnData> use) {
    open(frame, texts, file, () -> Files.newInputStream(file), use);
  }

  /** As {@link #open(JFrame, Texts, Path, Consumer)}, with bytes from elsewhere. */
  static void open(
      JFrame frame, Texts texts, Path file, OwnDataReading.Source source, Consumer<OwnData> use) {
    new OwnDataSheet(frame, texts, file, source, use).read(null);
  }

  private void read(@Nullable Charset encoding) {
    reading.start(encoding);
    waiting.restart();
  }

  private void end() {
    waiting.stop();
    reading.cancel();
  }

  /** A file that takes a while is told of, and can be given up. */
  private void showProgress() {
    String megabytes = Numerals.show(reading.megabytes(), 1, texts.locale());
    progress.setText(texts.text("own-data.read", "megabytes", Foreign.isolated(megabytes, texts)));
    if (!progress.isShowing()) {
      String heading = texts.text("own-data.reading", "file", shownName());
      JButton cancel = leaving("own-data.cancel");
      dialog.show(heading, heading, new Column().add(0, progress), List.of(cancel), cancel);
    }
  }

  private void show(OwnDataReading.Outcome outcome) {
    waiting.stop();
    if (outcome instanceof OwnDataReading.Usable data) {
      choose(data);
    } else if (outcome instanceof OwnDataReading.Encodings encodings) {
      ask(encodings.choices());
    } else if (outcome instanceof OwnDataReading.Unusable problem) {
      tell(OwnDataWords.problem(problem, texts), List.of());
    } else if (outcome instanceof OwnDataReading.Failed failed) {
      dialog.close();
      throw new IllegalStateException(failed.problem()); // the window tells it
    }
  }

  private void ask(List<OwnEncodings.Choice> choices) {
    OwnDataEncodingChooser chooser = new OwnDataEncodingChooser(shownName(), choices, texts);
    JButton next = button("own-data.encoding.read", "own-data.encoding.read");
    next.addActionListener(
        e -> {
          next.setEnabled(false); // until there is something else to show
          read(chooser.chosen());
        });
    String heading = texts.text("own-data.encoding");
    List<JButton> buttons = List.of(leaving("own-data.cancel"), next);
    dialog.show(heading, heading, chooser, buttons, chooser.first());
  }

  private void choose(OwnDataReading.Usable data) {
    if (data.numeric().size() < 2) {
      List<String> why = OwnDataWords.refusedColumns(data.table(), texts);
      tell(texts.text("own-data.problem.two-columns"), why);
      return;
    }
    JButton next = button("own-data.use", "own-data.use");
    OwnDataChooser chooser = new OwnDataChooser(data, texts, next::setEnabled);
    chooser.tell();
    next.addActionListener(
        e -> {
          dialog.close();
          use.accept(
              new OwnData(fileName, data.table(), chooser.inputColumn(), chooser.labelColumn()));
        });
    List<JButton> buttons = List.of(leaving("own-data.cancel"), next);
    dialog.show(shownName(), shownName(), chooser, buttons, chooser.first());
  }

  /** A file that cannot be used. */
  private void tell(String problem, List<String> details) {
    JTextArea words = Wrapped.plain(problem, Type.CONTROL);
    words.setName("own-data.problem");
    Column body = new Column().add(0, words);
    details.forEach(detail -> body.add(Space.M, Wrapped.muted(detail, Type.NOTE)));
    JButton close = leaving("dialog.close");
    String heading = texts.text("own-data.problem", "file", shownName());
    dialog.show(heading, problem, body, List.of(close), close);
  }

  private JButton leaving(String key) {
    JButton button = button("own-data.cancel", key);
    button.addActionListener(e -> dialog.close());
    return button;
  }

  private JButton button(String name, String key) {
    JButton button = new JButton(texts.text(key));
    button.setName(name);
    return button;
  }

  private String shownName() {
    return Foreign.isolated(fileName, texts);
  }
}
