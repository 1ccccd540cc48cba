package org.weightroom.app.shell;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.weightroom.page.LessonPage;
import org.weightroom.theme.Space;

/** Paints the miniatures of cards from real lessons, one after another, between other events. */
final class Miniatures {
  /** A page at which story and goals stand beside the lab. */
  private static final Dimension PAGE = new Dimension(1366, 600);

  private final Visits visits;
  private final BiConsumer<ShelfItem, LessonFailure> onFailure;
  private final Queue<LessonCard> waiting = new ArrayDeque<>();
  private boolean scheduled;

  /**
   * Makes a painter.
   *
   * @param onFailure told of a lesson that cannot be shown
   */
  Miniatures(Visits visits, BiConsumer<ShelfItem, LessonFailure> onFailure) {
    this.visits = visits;
    this.onFailure = onFailure;
  }

  /** Paints the cards that have no picture of their size yet, instead of what is still waiting. */
  void paint(List<LessonCard> cards, Look look) {
    waiting.clear();
    cards.stream()
        .filter(card -> card.getWidth() > 0 && card.wantsMiniature())
        .forEach(waiting::add);
    schedule(look);
  }

  private void schedule(Look look) {
    if (!scheduled && !waiting.isEmpty()) {
      scheduled = true;
      SwingUtilities.invokeLater(
          () -> {
            scheduled = false;
            LessonCard card = waiting.poll();
            if (card != null && card.isShowing()) {
              paint(card, look);
            }
            schedule(look);
          });
    }
  }

  private void paint(LessonCard card, Look look) {
    try {
      Visit visit = visits.get(card.item(), look);
      LessonPage page = visit.page(look);
      if (visit.isBegun()) {
        card.tell(visits.reach(card.item().id())); // it may have been begun in an earlier window
      }
      card.setMiniature(picture(page, card.miniatureSize(), card.getGraphicsConfiguration()));
    } catch (LessonFailure e) {
      onFailure.accept(card.item(), e);
    } catch (Throwable e) { // a picture runs the lesson's painting
      onFailure.accept(card.item(), new LessonFailure(e));
    }
  }

  /** The upper part of the page's lab, as wide as the card. */
  private static BufferedImage picture(
      LessonPage page, Dimension size, GraphicsConfiguration screen) {
    Layouts.settle(page, new Dimension(Space.px(PAGE.width), Space.px(PAGE.height)));
    JComponent lab = page.lab();
    double dense = screen == null ? 1 : screen.getDefaultTransform().getScaleX();
    int width = (int) Math.round(size.width * dense);
    int height = (int) Math.round(size.height * dense);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = image.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double zoom = (double) width / Math.max(1, lab.getWidth());
    brush.scale(zoom, zoom);
    lab.printAll(brush);
    brush.dispose();
    return image;
  }
}
