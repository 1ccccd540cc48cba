package org.weightroom.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.HierarchyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.lesson.Texts;
import org.weightroom.lesson.Training;
import org.weightroom.lesson.Waypoint;
import org.weightroom.nn.Accuracy;
import org.weightroom.nn.Parameters;
import org.weightroom.observe.Watcher;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * Loss and accuracy over the steps of a training, a line for each set of examples: those it learns
 * from, and those held out. A line's name, {@code curves.ID}, stands at its end.
 */
public final class TrainingCurves extends Part {
  private static final long serialVersionUID = 1L;
  private static final int HEAD = 22;
  private static final int PLACES = 160;

  /** How long a frame may measure; the next ones catch up. */
  private static final long FRAME_NANOS = 6_000_000;

  private final transient Training training;
  private final List<String> ids = new ArrayList<>();
  private final transient List<Function<Parameters, Measure>> sets = new ArrayList<>();
  private final transient Measured measured = new Measured(sets);
  private final JLabel note = Labels.muted("", Type.NOTE);
  private transient @Nullable PartContext context;
  private transient @Nullable Watcher watcher;
  private @Nullable CurvesCanvas canvas;
  private boolean inWindow;
  private boolean awaited;

  /** Whether what is known belongs to a training that a change has ended. */
  private boolean ended;

  /**
   * How well a network does on a set of examples.
   *
   * @param loss its loss, 0 or more
   * @param accuracy how many it gets right
   */
  public record Measure(double loss, Accuracy accuracy) {}

  private TrainingCurves(Training training) {
    super(new BorderLayout());
    this.training = training;
    setName("curves");
  }

  /** Curves of a training, as yet of no set. */
  public static TrainingCurves of(Training training) {
    return new TrainingCurves(training);
  }

  /**
   * Adds a set of examples; the first one's line is solid, the others' are dashed.
   *
   * @param id its text is {@code curves.ID}
   * @param measure how well parameters of the training do on it. It is asked in any order, many
   *     times, and only while the training stands: it must depend on the parameters and on the
   *     recipe alone
   */
  public TrainingCurves set(String id, Function<Parameters, Measure> measure) {
    ids.add(id);
    sets.add(measure);
    return this;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public void join(PartContext page) {
    context = page;
    Texts texts = page.texts();
    note.setName("curves.note");
    CurvesCanvas drawing = new CurvesCanvas(texts, this::tell);
    drawing.getAccessibleContext().setAccessibleName(texts.text("curves.name"));
    canvas = drawing;
    add(new PlotHead(texts.text("curves.title"), HEAD, note), BorderLayout.NORTH);
    add(drawing, BorderLayout.CENTER);
    addHierarchyListener(
        e -> {
          if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
            catchUp();
          }
        });
    watcher = page.watch(this::refresh);
  }

  @Override
  public Optional<JComponent> giveNote() {
    removeAll();
    add(Objects.requireNonNull(canvas), BorderLayout.CENTER);
    return Optional.of(note);
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet()
        ? super.getMinimumSize()
        : new Dimension(Space.px(300), Space.px(150));
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet()
        ? super.getPreferredSize()
        : new Dimension(Space.px(560), Space.px(190));
  }

  private void refresh() {
    List<Waypoint> way = training.step() == 0 ? List.of() : training.waypoints(PLACES);
    boolean complete = true;
    if (!training.goesOn()) {
      ended = true;
    } else if (isSeen()) {
      if (ended) {
        measured.forget(); // the same parameters may mean something else now
        ended = false;
      }
      complete = measured.measure(way, inWindow ? FRAME_NANOS : Long.MAX_VALUE);
    }
    if (canvas != null && context != null) {
      boolean over = ended && training.step() > 0;
      canvas.show(CurvesScene.of(names(context.texts()), way, measured, over));
      tell();
      if (!complete && !awaited) {
        awaited = true;
        context.model().scope().later(this::catchUp);
      }
    }
  }

  private void catchUp() {
    awaited = false;
    if (watcher != null && !watcher.isClosed()) {
      refresh();
    }
  }

  /** Without a window nothing is showing, but pictures are made, and at once. */
  private boolean isSeen() {
    inWindow |= isDisplayable();
    return !inWindow || isShowing();
  }

  private List<String> names(Texts texts) {
    return ids.stream().map(id -> texts.text("curves." + id)).toList();
  }

  /** Says in words what the lines show; during a run a screen reader is left in peace. */
  private void tell() {
    if (canvas == null || context == null) {
      return;
    }
    CurvesWords words = new CurvesWords(context.texts());
    CurvesScene scene = canvas.scene();
    note.setText(words.note(scene, canvas.shown()));
    if (!training.isRunning()) {
      canvas
          .getAccessibleContext()
          .setAccessibleDescription(words.description(scene, canvas.shown()));
    }
  }
}
