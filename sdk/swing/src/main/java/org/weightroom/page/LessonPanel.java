package org.weightroom.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.ArithmeticSheet;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Sheet;
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

  private final List<Page> pages;

  /** Given to the panel itself: they always show. */
  private final List<Readout> lasting = new ArrayList<>();

  private final TabRow tabs = new TabRow(this::turnTo);
  private transient Set<String> hidden = Set.of();
  private transient Runnable turned = () -> {};
  private int chosen;
  private @Nullable Sheet sheet;
  private transient Runnable sheetCloses = () -> {};
  private @Nullable PartContext context;
  private @Nullable Component focusBeforeSheet;

  private LessonPanel(List<Page> pages) {
    super(null);
    this.pages = pages;
    setOpaque(false);
    tabs.setName("pages");
    tabs.setVisible(!pages().isEmpty());
    add(tabs);
    add(page());
  }

  /**
   * A panel of these parts, from top to bottom: charts, networks, {@link Strip} and {@link Tabs} in
   * cards, a {@link Row} in cards side by side, sliders in a strip below all, read-outs aside. Or
   * of {@link Page}s, one of them shown below a row of tabs, and the read-outs that always show.
   *
   * @throws IllegalArgumentException if parts that are no read-outs stand beside pages
   */
  public static LessonPanel with(JComponent... parts) {
    if (Arrays.stream(parts).noneMatch(Page.class::isInstance)) {
      return new LessonPanel(List.of(Page.whole(parts)));
    }
    List<Page> pages = new ArrayList<>();
    List<Readout> readouts = new ArrayList<>();
    for (JComponent part : parts) {
      if (part instanceof Page page) {
        pages.add(page);
      } else if (part instanceof Readout readout) {
        readouts.add(readout);
      } else {
        throw new IllegalArgumentException(
            part.getClass().getSimpleName() + " beside pages: put it into a Page too");
      }
    }
    if (pages.stream().map(Page::id).distinct().count() < pages.size()) {
      throw new IllegalArgumentException("two pages have the same id");
    }
    LessonPanel panel = new LessonPanel(pages);
    panel.lasting.addAll(readouts);
    return panel;
  }

  /** The ids of its pages, in the order of their tabs; empty for a lab without. */
  public List<String> pages() {
    return pages.stream().map(Page::id).filter(id -> !id.isEmpty()).toList();
  }

  /** The id of the page that shows; empty for a lab without pages. */
  public String selected() {
    return page().id();
  }

  /**
   * Shows the page of this id.
   *
   * @throws IllegalArgumentException if no page has that id
   */
  public void select(String id) {
    int number = pages().indexOf(id);
    if (number < 0) {
      throw new IllegalArgumentException("no page is named " + id);
    }
    turnTo(number);
  }

  /** Which tab is chosen in each tabbed card of the page that shows. */
  List<Integer> chosenTabs() {
    return page().tabs().stream().map(Tabs::chosen).toList();
  }

  /** Chooses tabs, as {@link #chosenTabs} told of a panel made from the same lesson. */
  void chooseTabs(List<Integer> numbers) {
    List<Tabs> cards = page().tabs();
    for (int i = 0; i < Math.min(cards.size(), numbers.size()); i++) {
      cards.get(i).choose(numbers.get(i));
    }
  }

  private Page page() {
    return pages.get(chosen);
  }

  private void turnTo(int number) {
    tabs.mark(number);
    if (number == chosen) {
      return;
    }
    dropSheet(); // it may show parts of the page that goes
    remove(page()); // a page that is not shown is laid out and painted nowhere
    chosen = number;
    add(page());
    if (context != null) {
      page().open(context, hidden);
    }
    page().applyComponentOrientation(getComponentOrientation());
    turned.run();
    revalidate();
    repaint();
  }

  /** Calls this whenever another page shows. */
  void whenTurned(Runnable listener) {
    turned = listener;
  }

  /** The view as a lesson panel, wrapped in one if it is another component. */
  static LessonPanel of(JComponent view) {
    return view instanceof LessonPanel panel ? panel : with(view);
  }

  /** Gives every part the student's own model and its texts. */
  void join(LessonModel model, Texts texts) {
    join(model, texts, null);
  }

  /**
   * Gives every part the model and its texts.
   *
   * @param story as in {@link PartContext}
   */
  void join(LessonModel model, Texts texts, @Nullable String story) {
    PartContext joined =
        new PartContext(
            model,
            texts,
            this::openSheet,
            (id, opening) -> toggleSheet(id, () -> opening.apply(this::closeSheet)),
            story);
    context = joined;
    lasting.forEach(readout -> readout.join(joined));
    pages().forEach(id -> tabs.offer("page." + id, texts.text("page." + id)));
    page().open(joined, hidden);
  }

  /** What the parts were given. */
  PartContext context() {
    if (context == null) {
      throw new IllegalStateException("this panel has not joined a page yet");
    }
    return context;
  }

  /** Chooses which picture of the page shows where only one has room. */
  JComponent chooser() {
    return page().chooser();
  }

  /** The read-outs of now, for the goals zone: first those of the page that shows. */
  List<Readout> readouts() {
    return Stream.of(page().readouts(), lasting).flatMap(List::stream).toList();
  }

  /** The read-outs of all pages. */
  List<Readout> everyReadout() {
    Stream<Readout> paged = pages.stream().flatMap(page -> page.readouts().stream());
    return Stream.concat(paged, lasting.stream()).toList();
  }

  /** Hides what belongs to properties that the story has not introduced yet. */
  void hideProperties(Set<String> ids) {
    hidden = Set.copyOf(ids);
    lasting.forEach(readout -> readout.hideProperties(ids));
    pages.forEach(page -> page.hideProperties(ids));
  }

  /** The ids whose parts do not show. */
  Set<String> hidden() {
    return hidden;
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
      dropSheet();
      if (focusBeforeSheet != null) {
        focusBeforeSheet.requestFocusInWindow();
      }
    }
  }

  private void dropSheet() {
    if (sheet != null) {
      remove(sheet);
      sheet = null;
      sheetCloses.run();
      sheetCloses = () -> {};
      revalidate();
      repaint();
    }
  }

  @Override
  public void doLayout() {
    int top = placeTabs();
    int height = Math.max(0, getHeight() - top);
    if (page().arrange(getWidth(), height) && !(sheet instanceof ArithmeticSheet)) {
      closeSheet(); // what it unfolded may be a picture of its own now
    }
    page().setBounds(0, top, getWidth(), height);
    if (sheet != null) {
      int high = sheet.heightIn(height);
      sheet.setBounds(0, getHeight() - high, getWidth(), high);
    }
  }

  /** Puts the tabs above all, and tells where the page begins. */
  private int placeTabs() {
    if (!tabs.isVisible()) {
      return 0;
    }
    tabs.setSize(getWidth(), tabs.getHeight()); // they know their height at their width
    int height = tabs.getPreferredSize().height;
    tabs.setBounds(0, 0, getWidth(), height);
    return height + Space.px(Space.S);
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension size = page().getPreferredSize();
    size.height += tabs.isVisible() ? tabs.getPreferredSize().height + Space.px(Space.S) : 0;
    return size;
  }

  @Override
  public boolean isOptimizedDrawingEnabled() {
    return sheet == null; // the sheet lies over the cards
  }
}
