package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.ArithmeticSheet;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;
import org.weightroom.lesson.LessonModel;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Value;
import org.weightroom.theme.Space;

/**
 * The lab of a lesson: its parts in cards, sliders gathered in one strip below them. Read-outs go
 * to the goals zone of the page. A page joins the panel to a model and its texts.
 */
public final class LessonPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int LOW = 450;
  private static final int TWO_COLUMNS = 560;

  private final List<JComponent> pictures = new ArrayList<>();
  private final List<Slider> sliders = new ArrayList<>();
  private final List<Readout> readouts = new ArrayList<>();
  private final transient List<Part> parts = new ArrayList<>();
  private final LabCards cards;
  private @Nullable ArithmeticSheet sheet;
  private @Nullable PartContext context;
  private @Nullable Component focusBeforeSheet;

  private LessonPanel(JComponent... components) {
    super(null);
    setOpaque(false);
    for (JComponent component : components) {
      if (component instanceof Part part) {
        parts.add(part);
      }
      if (component instanceof Slider slider) {
        sliders.add(slider);
      } else if (component instanceof Readout readout) {
        readouts.add(readout);
      } else {
        pictures.add(component);
      }
    }
    cards = new LabCards(pictures, sliders);
    add(cards);
  }

  /** A panel of these parts: charts and networks in cards, sliders in a strip, read-outs aside. */
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
    boolean again = sheet != null && valueId.equals(sheet.getClientProperty("value"));
    closeSheet();
    if (value == null || again || context().model().working(valueId).isEmpty()) {
      return;
    }
    focusBeforeSheet = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    ArithmeticSheet opened = new ArithmeticSheet(context(), value, this::closeSheet);
    opened.putClientProperty("value", valueId);
    sheet = opened;
    opened.applyComponentOrientation(getComponentOrientation());
    add(opened, 0);
    revalidate();
    repaint();
    opened.requestFocusInWindow();
  }

  /** Closes the arithmetic, if it is open, and gives the focus back. */
  void closeSheet() {
    if (sheet != null) {
      remove(sheet);
      sheet = null;
      revalidate();
      repaint();
      if (focusBeforeSheet != null) {
        focusBeforeSheet.requestFocusInWindow();
      }
    }
  }

  @Override
  public void doLayout() {
    int low = Space.px(LOW);
    cards.arrange(getHeight() < low, getWidth() > Space.px(TWO_COLUMNS));
    cards.setBounds(0, 0, getWidth(), getHeight());
    if (sheet != null) {
      int height =
          Math.min(getHeight(), Math.max(getHeight() / 2, sheet.getPreferredSize().height));
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
