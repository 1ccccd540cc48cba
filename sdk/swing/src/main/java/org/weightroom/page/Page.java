package org.weightroom.page;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.weightroom.control.Part;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.control.Slider;

/**
 * One of several pages of a lab, chosen by a tab above it. Its parts stand as they would in a panel
 * of their own; its read-outs show while it is chosen. It joins the model when it is first chosen.
 */
public final class Page extends JPanel {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final List<Readout> readouts;
  private final transient List<Part> parts = new ArrayList<>();
  private final LabCards cards;
  private boolean joined;

  private Page(String id, JComponent... components) {
    super(new BorderLayout());
    this.id = id;
    setOpaque(false);
    List<JComponent> rows = new ArrayList<>();
    List<Slider> sliders = new ArrayList<>();
    for (JComponent component : components) {
      if (component instanceof Part part) {
        parts.add(part);
      }
      if (component instanceof Slider slider) {
        sliders.add(slider);
      } else if (!(component instanceof Readout)) {
        rows.add(component);
      }
    }
    readouts = List.of(components).stream().flatMap(Group::readoutsIn).toList();
    cards = new LabCards(rows, sliders);
    add(cards);
  }

  /**
   * A page of these parts, from top to bottom, as in {@link LessonPanel#with}.
   *
   * @param id completes the key {@code page.ID} of its tab; {@code page: ID} in a story step turns
   *     to it
   * @throws IllegalArgumentException without an id, or with a page among the parts
   */
  public static Page of(String id, JComponent... parts) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a page needs an id");
    }
    if (List.of(parts).stream().anyMatch(Page.class::isInstance)) {
      throw new IllegalArgumentException("page " + id + ": a Page stands in the panel only");
    }
    return new Page(id, parts);
  }

  /** A lab that is one page, without a tab. */
  static Page whole(JComponent... parts) {
    return new Page("", parts);
  }

  /** What the story calls it; empty for a whole lab. */
  String id() {
    return id;
  }

  /** Gives every part the model and its texts, once; hides what the story has not introduced. */
  void open(PartContext context, Set<String> hidden) {
    if (!joined) {
      joined = true;
      parts.forEach(part -> part.join(context));
      cards.join(context);
      hideProperties(hidden);
    }
  }

  /** Hides what belongs to these properties; a page that has not joined does so when it joins. */
  void hideProperties(Set<String> ids) {
    if (joined) {
      parts.forEach(part -> part.hideProperties(ids));
      cards.align();
    }
  }

  /**
   * Arranges the cards for the room there is.
   *
   * @return whether anything moved
   */
  boolean arrange(int width, int height) {
    return cards.arrange(width, height);
  }

  /** Chooses which picture shows where only one has room. */
  JComponent chooser() {
    return cards.chooser();
  }

  /** Its tabbed cards, in the order of reading. */
  List<Tabs> tabs() {
    return parts.stream().flatMap(Tabs::in).toList();
  }

  /** Its read-outs, for the goals zone. */
  List<Readout> readouts() {
    return readouts;
  }
}
