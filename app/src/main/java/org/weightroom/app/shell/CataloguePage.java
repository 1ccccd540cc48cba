package org.weightroom.app.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/** The page with a card for each lesson. */
final class CataloguePage extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MARGIN = 40;
  private static final int NOON = 12;
  private static final int EVENING = 18;

  /** What the page asks of the window. */
  interface Host {
    /** Opens a lesson. */
    void open(ShelfItem item);

    /** Lets a lesson out of quarantine. */
    void tryAgain(String id);

    /** What is to be said above all lessons: that only some are loaded. */
    List<String> remarks();

    /** Who sits here. */
    WhoSits whoSits();

    /** Shows all lessons again after a search. */
    void clearSearch();

    /** Tells where lessons are looked for. */
    void showPlaces();
  }

  private final transient Host host;
  private final transient Texts texts;
  private final transient Visits visits;
  private transient List<ShelfItem> items;
  private final transient List<LessonCard> cards = new ArrayList<>();

  CataloguePage(List<ShelfItem> items, Visits visits, Texts texts, Host host) {
    super(new BorderLayout());
    this.items = items;
    this.visits = visits;
    this.texts = texts;
    this.host = host;
    setName("catalogue");
    setOpaque(false);
  }

  /** Takes other lessons; {@link #filter} shows them. */
  void show(List<ShelfItem> lessons) {
    items = lessons;
  }

  /** Shows the lessons that match; all of them for an empty query. */
  void filter(String query) {
    List<ShelfItem> found =
        items.stream()
            .filter(item -> query.isBlank() || item.matches(query, texts.locale()))
            .toList();
    removeAll();
    cards.clear();
    if (items.isEmpty()) {
      add(nothing("catalogue.empty", Icons.Kind.STORY, "", host::showPlaces));
    } else if (found.isEmpty()) {
      add(nothing("catalogue.no-match", Icons.Kind.SEARCH, query.strip(), host::clearSearch));
    } else {
      add(Scroll.around(content(found, query.isBlank()), Token.BACKGROUND));
    }
    applyComponentOrientation(getComponentOrientation());
    revalidate();
    repaint();
  }

  /** The cards that can be opened, in order. */
  List<LessonCard> cards() {
    return List.copyOf(cards);
  }

  /** Gives the first card the focus. */
  void focusFirst() {
    if (!cards.isEmpty()) {
      cards.get(0).requestFocusInWindow();
    }
  }

  /** The name of the card that has the focus. */
  Optional<String> focusedCard() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean here = owner != null && SwingUtilities.isDescendingFrom(owner, this);
    return here ? Optional.ofNullable(owner.getName()) : Optional.empty();
  }

  /** Gives the card of that name the focus; the first one if it has gone. */
  void focus(Optional<String> name) {
    name.ifPresent(
        wanted ->
            cards.stream()
                .filter(card -> wanted.equals(card.getName()))
                .findFirst()
                .ifPresentOrElse(LessonCard::requestFocusInWindow, this::focusFirst));
  }

  /** Opens the one lesson that a search has left. */
  void openOnly() {
    if (cards.size() == 1) {
      cards.get(0).doClick();
    }
  }

  private JComponent content(List<ShelfItem> found, boolean greets) {
    List<JComponent> all = new ArrayList<>();
    for (ShelfItem item : found) {
      if (!item.isOpen()) {
        all.add(new ClosedCard(item, texts, () -> host.tryAgain(item.id())));
      } else {
        LessonCard card =
            new LessonCard(item, visits.reach(item.id()), texts, () -> host.open(item));
        cards.add(card);
        all.add(card);
      }
    }
    Column content = new Column();
    content.setBorder(Space.padding(Space.XL, MARGIN, Space.XL, MARGIN));
    if (greets) {
      content.add(0, greeting());
    }
    for (String words : host.remarks()) {
      content.add(Space.M, Wrapped.bold(words, Type.CONTROL));
    }
    return content.add(Space.XL, new CardGrid(all));
  }

  private JComponent greeting() {
    Column words = new Column();
    words.add(0, Wrapped.bold(greetingWords(), Type.PAGE_TITLE));
    Optional<ShelfItem> last = visits.last().flatMap(this::find);
    words.add(
        Space.S, Wrapped.muted(last.map(this::whereStopped).orElseGet(this::start), Type.CONTROL));
    return last.isPresent() ? new Spread(words, continueButton(last.get())) : words;
  }

  private String greetingWords() {
    String name = host.whoSits().student();
    String hello = texts.text(greetingKey());
    return name.isEmpty()
        ? hello
        : texts.text("greeting.name", "hello", hello, "name", Foreign.isolated(name, texts));
  }

  private String start() {
    return texts.text("greeting.start");
  }

  private String whereStopped(ShelfItem last) {
    List<Reach> begun = items.stream().flatMap(item -> visits.reach(item.id()).stream()).toList();
    int solved = begun.stream().mapToInt(Reach::solved).sum();
    int goals = begun.stream().mapToInt(Reach::goals).sum();
    return texts.text("greeting.stopped", "title", last.title(), "solved", solved, "goals", goals);
  }

  private JButton continueButton(ShelfItem last) {
    boolean number = last.chapter().matches("\\d+");
    String text =
        number
            ? texts.text("continue.chapter", "number", last.chapter())
            : texts.text("continue.lesson", "title", last.title());
    JButton button = Styles.primary(new JButton(text));
    button.setName("catalogue.continue");
    button.addActionListener(e -> host.open(last));
    button.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent e) {
            // Later, as for cards: what stands beside and above it comes along.
            SwingUtilities.invokeLater(() -> button.scrollRectToVisible(fromTop(button)));
          }
        });
    return button;
  }

  /** From the top of all that scrolls down to the button. */
  private static Rectangle fromTop(JComponent button) {
    Container view = SwingUtilities.getAncestorOfClass(JViewport.class, button);
    Component all = view instanceof JViewport port ? port.getView() : button;
    int above = SwingUtilities.convertPoint(button, 0, 0, all).y;
    return new Rectangle(0, -above, 1, above + button.getHeight());
  }

  private Notice nothing(String key, Icons.Kind icon, String query, Runnable action) {
    return new Notice(
        key,
        icon,
        texts.text(key + ".title", "query", query),
        texts.text(key + ".sentence", "query", query),
        texts.text(key + ".action"),
        action);
  }

  private Optional<ShelfItem> find(String id) {
    return items.stream().filter(item -> item.id().equals(id) && item.isOpen()).findFirst();
  }

  private static String greetingKey() {
    int hour = LocalTime.now(ZoneId.systemDefault()).getHour();
    return hour < NOON
        ? "greeting.morning"
        : hour < EVENING ? "greeting.afternoon" : "greeting.evening";
  }
}
