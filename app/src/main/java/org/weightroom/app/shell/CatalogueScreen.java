package org.weightroom.app.shell;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;

/** All lessons, and the search for one. */
final class CatalogueScreen implements Screen {
  private final Supplier<List<ShelfItem>> items;
  private final Visits visits;
  private final Miniatures miniatures;
  private final CataloguePage.Host host;
  private String query = "";
  private boolean begun;
  private @Nullable SearchField search;
  private @Nullable CataloguePage page;
  private @Nullable Look look;

  /**
   * Makes the screen.
   *
   * @param items the lessons in the language of now
   */
  CatalogueScreen(
      Supplier<List<ShelfItem>> items,
      Visits visits,
      Miniatures miniatures,
      CataloguePage.Host host) {
    this.items = items;
    this.visits = visits;
    this.miniatures = miniatures;
    this.host = host;
  }

  @Override
  public Header header(Commands commands) {
    SearchField field = new SearchField(commands.texts().text("search.label"), query);
    field.onQuery(this::filter);
    field.onKey(KeyEvent.VK_ENTER, () -> onPage(CataloguePage::openOnly));
    field.onKey(KeyEvent.VK_DOWN, () -> onPage(CataloguePage::focusFirst));
    search = field;
    return Header.ofCatalogue(commands, field, host.whoSits());
  }

  @Override
  public JComponent page(Texts texts, Look now) {
    CataloguePage next = new CataloguePage(items.get(), visits, texts, host);
    next.filter(query);
    next.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent e) {
            paintMiniatures();
          }
        });
    page = next;
    return next;
  }

  @Override
  public String title(Texts texts) {
    return texts.text("app.name");
  }

  @Override
  public void shown(Look now) {
    look = now;
    paintMiniatures();
  }

  @Override
  public boolean canRun(Command command) {
    return command == Command.FIND;
  }

  @Override
  public void run(Command command) {
    if (search != null) {
      search.requestFocusInWindow();
      search.selectAll();
    }
  }

  /** Begins with miniatures: not before the window has been painted for the first time. */
  void begin() {
    begun = true;
    paintMiniatures();
  }

  /** Shows all lessons again. */
  void clearSearch() {
    if (search != null) {
      search.setText("");
      search.requestFocusInWindow();
    }
  }

  /** Shows the cards anew, as one of them has changed. */
  void refresh() {
    onPage(
        now -> {
          Optional<String> focus = now.focusedCard();
          now.show(items.get());
          filter(query);
          now.focus(focus);
        });
  }

  private void filter(String words) {
    query = words;
    onPage(now -> now.filter(words));
    paintMiniatures();
  }

  /** Waits for the layout: a miniature is as wide as its card. */
  private void paintMiniatures() {
    SwingUtilities.invokeLater(
        () -> {
          if (begun && page != null && look != null && page.isShowing()) {
            miniatures.paint(page.cards(), look);
          }
        });
  }

  private void onPage(Consumer<CataloguePage> action) {
    if (page != null) {
      action.accept(page);
    }
  }
}
