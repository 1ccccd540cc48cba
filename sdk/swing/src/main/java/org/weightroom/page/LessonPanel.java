package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.ArithmeticSheet;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Sheet;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Value;

/**
 * The lab of a lesson: its parts in cards, sliders gathered in one strip below them. Read-outs go
 * to the goals zone of the page. A page joins the panel to a model and its texts.
 */
public final class LessonPanel extends JPanel {
  private static final long serialVersionUID = 1L;

  private final List<Readout> readouts = new ArrayList<>();
  private final transient List<Part> parts = new ArrayList<>();
  private final LabCards cards;
  private @Nullable Sheet sheet;
  private transient Runnable sheetCloses = () -> {};
  private @Nullable PartContext context;
  private @Nullable Component focusBeforeSheet;

  private LessonPanel(JComponent... components) {
    super(null);
    setOpaque(false);
    List<JComponent> rows = new ArrayList<>();
    List<Slider> sliders = new ArrayList<>();
    for (JComponent component : components) {
      Group.readoutsIn(component).forEach(readouts::add);
      if (component instanceof Part part) {
        parts.add(part);
      }
      if (component instanceof Slider slider) {
        sliders.add(slider);
      } else if (!(component instanceof Readout)) {
        rows.add(component);
      }
    }
    cards = new LabCards(rows, sliders);
    add(cards);
  }

  /**
   * A panel of these parts, from top to bottom: charts, networks, {@link Strip} and {@link Tabs} in
   * cards, a {@link Row} in cards side by side, sliders in a strip below all, read-outs aside.
   */
  public static LessonPanel with(JComponent... parts) {
    return new LessonPanel(parts);
  }

  /** The view as a lesson panel, wrapped in one if it is another component. */
  static LessonPanel of(JComponent view) {
    return view instanceof LessonPanel panel ? panel : with(view);
  }

  /** Gives every part the model and its texts. */
  void join(LessonModel model, Texts texts) {
    PartContext joined = new PartContext(model, texts, this::openSheet);
    context = joined;
    parts.forEach(part -> part.join(joined));
    cards.join(joined);
  }

  /** What the parts were given. */
  PartContext context() {
    if (context == null) {
      throw new IllegalStateException("this panel has not joined a page yet");
    }
    return context;
  }

  /** Chooses which picture shows where only one has room. */
  JComponent chooser() {
    return cards.chooser();
  }

  /** The read-outs, for the goals zone. */
  List<Readout> readouts() {
    return readouts;
  }

  /** Hides what belongs to properties that the story has not introduced yet. */
  void hideProperties(Set<String> ids) {
    parts.forEach(part -> part.hideProperties(ids));
    cards.align();
  }

  /** Opens the arithmetic of a value over the lower half, or closes it when it is open already. */
  void openSheet(String valueId) {
    Value<?> value = context().model().find(valueId).orElse(null);
    if (value == null || context().model().working(valueId).isEmpty()) {
      closeSheet();
    } else {
      toggleSheet(valueId, () -> new ArithmeticSheet(context(), value, this::closeSheet));
    }
  }

  /** Opens a sheet in place of any other, or closes it when it is open already. */
  void toggleSheet(String id, Supplier<Sheet> opening) {
    boolean again = sheet != null && id.equals(sheet.getClientProperty("id"));
    closeSheet();
    if (again) {
      return;
    }
    focusBeforeSheet = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    Sheet opened = opening.get();
    opened.putClientProperty("id", id);
    sheet = opened;
    opened.applyComponentOrientation(getComponentOrientation());
    add(opened, 0);
    revalidate();
    repaint();
    opened.requestFocusInWindow();
  }

  /** Calls this once, when the sheet that is just opening goes. */
  void whenSheetCloses(Runnable closes) {
    sheetCloses = closes;
  }

  /** Closes the sheet, if one is open, and gives the focus back. */
  void closeSheet() {
    if (sheet != null) {
      remove(sheet);
      sheet = null;
      sheetCloses.run();
      sheetCloses = () -> {};
      revalidate();
      repaint();
      if (focusBeforeSheet != null) {
        focusBeforeSheet.requestFocusInWindow();
      }
    }
  }

  @Override
  public void doLayout() {
    if (cards.arrange(getWidth(), getHeight()) && !(sheet instanceof ArithmeticSheet)) {
      closeSheet(); // what it unfolded may be a picture of its own now
    }
    cards.setBounds(0, 0, getWidth(), getHeight());
    if (sheet != null) {
      int height = sheet.heightIn(getHeight());
      sheet.setBounds(0, getHeight() - height, getWidth(), height);
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return cards.getPreferredSize();
  }

  @Override
  public boolean isOptimizedDrawingEnabled() {
    return sheet == null; // the sheet lies over the cards
  }
}
