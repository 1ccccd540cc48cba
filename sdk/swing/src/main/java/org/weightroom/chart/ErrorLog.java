package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The losses of a training's last steps as a line that fits itself into its card. */
public final class ErrorLog extends Part {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 22;

  private final transient Training training;
  private final int steps;
  private final JLabel note = Labels.muted("", Type.NOTE);
  private transient @Nullable Texts texts;
  private @Nullable LogCanvas canvas;

  private ErrorLog(Training training, int steps) {
    super(new BorderLayout());
    this.training = training;
    this.steps = steps;
    setName("log");
  }

  /**
   * The log of a training.
   *
   * @param steps how many of the last steps it shows, at least 2
   */
  public static ErrorLog of(Training training, int steps) {
    if (steps < 2) {
      throw new IllegalArgumentException("a log shows two steps at least, not " + steps);
    }
    return new ErrorLog(training, steps);
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void join(PartContext page) {
    texts = page.texts();
    note.setName("log.note");
    canvas = new LogCanvas(texts, this::tell);
    canvas.getAccessibleContext().setAccessibleName(texts.text("log.name"));
    add(new PlotHead(texts.text("log.title"), HEAD, note), BorderLayout.NORTH);
    add(canvas, BorderLayout.CENTER);
    page.watch(this::refresh);
  }

  @Override
  public Optional<JComponent> giveNote() {
    removeAll();
    add(Objects.requireNonNull(canvas), BorderLayout.CENTER);
    return Optional.of(note);
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet() ? super.getMinimumSize() : new Dimension(Space.px(240), Space.px(90));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(560), Space.px(90));
  }

  private void refresh() {
    if (canvas != null) {
      LogScene scene = LogScene.of(training, steps);
      canvas.show(scene);
      tell();
    }
  }

  /** Says in words what the line shows; during a run a screen reader is left in peace. */
  private void tell() {
    if (canvas == null || texts == null) {
      return;
    }
    LogScene scene = canvas.plot().scene;
    OptionalLong cursor = canvas.cursor();
    String read = cursor.isPresent() ? read(scene, cursor.getAsLong(), texts) : "";
    if (read.isEmpty() && scene.rising()) {
      note(texts.text("log.rising"), Token.WARNING, Icons.of(Icons.Kind.WARNING, 14));
    } else {
      note(read.isEmpty() ? texts.text("log.caption", "steps", steps) : read, Token.MUTED, null);
    }
    if (!training.isRunning()) {
      String spoken = read.isEmpty() ? describe(scene, texts) : read;
      canvas.getAccessibleContext().setAccessibleDescription(spoken);
    }
  }

  private void note(String text, Token color, @Nullable Icon icon) {
    note.setText(text);
    note.setForeground(color.color());
    note.setIcon(icon);
  }

  private static String read(LogScene scene, long step, Texts texts) {
    String error = Sizes.error(scene.loss(step), texts.locale());
    return texts.text("log.read", "step", Sizes.whole(step, texts.locale()), "error", error);
  }

  private static String describe(LogScene scene, Texts texts) {
    if (scene.isEmpty()) {
      return texts.text("log.empty");
    }
    StringJoiner words = new StringJoiner(". ", "", ".");
    words.add(read(scene, scene.first(), texts));
    words.add(read(scene, scene.last(), texts));
    words.add(texts.text(trend(scene, texts.locale())));
    if (scene.rising()) {
      words.add(texts.text("log.rising"));
    }
    scene
        .blownUpAt()
        .ifPresent(
            step ->
                words.add(texts.text("log.diverged", "step", Sizes.whole(step, texts.locale()))));
    return words.toString();
  }

  /** Which way it goes, as far as the numbers that are read out can tell. */
  private static String trend(LogScene scene, Locale locale) {
    double before = scene.loss(scene.first());
    double now = scene.loss(scene.last());
    boolean same = Sizes.error(before, locale).equals(Sizes.error(now, locale));
    return same ? "log.stays" : now < before ? "log.falls" : "log.rises";
  }
}
