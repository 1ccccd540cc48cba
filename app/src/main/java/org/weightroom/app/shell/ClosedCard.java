package org.weightroom.app.shell;

import javax.swing.JButton;
import javax.swing.JLabel;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.lesson.Texts;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Type;

/**
 * A lesson that is broken, that the school blocks, or that hung: which file, why, and what to do.
 */
final class ClosedCard extends ReadCard {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 24;

  /**
   * Makes the card.
   *
   * @param tryAgain lets a lesson out of quarantine
   */
  ClosedCard(ShelfItem item, Texts texts, Runnable tryAgain) {
    super(
        name(item),
        words(item, texts, tryAgain),
        caption(item, texts) + ": " + item.title(),
        item.reason() + " " + item.fix() + " " + item.source());
  }

  private static Column words(ShelfItem item, Texts texts, Runnable tryAgain) {
    Column words =
        new Column()
            .addLoose(0, new JLabel(Icons.of(icon(item), ICON)))
            .add(Space.L, Wrapped.muted(caption(item, texts), Type.NOTE))
            .add(2, Wrapped.bold(item.title(), Type.CARD_TITLE))
            .add(Space.M, Wrapped.plain(item.reason(), Type.CONTROL))
            .add(Space.M, Wrapped.plain(item.fix(), Type.CONTROL))
            .add(Space.M, Wrapped.muted(Foreign.isolated(item.source(), texts), Type.NOTE));
    if (item.state() == LessonEntry.State.QUARANTINED) {
      words.addLoose(Space.L, again(item, texts, tryAgain));
    }
    return words;
  }

  private static JButton again(ShelfItem item, Texts texts, Runnable tryAgain) {
    JButton button = Styles.quiet(new JButton(texts.text("quarantined.action")));
    button.setName(name(item) + ".try");
    button.addActionListener(
        e -> {
          button.setEnabled(false); // loading it takes a moment
          tryAgain.run();
        });
    return button;
  }

  private static String name(ShelfItem item) {
    return "catalogue." + item.stateId() + "." + item.id();
  }

  private static String caption(ShelfItem item, Texts texts) {
    return texts.text(item.stateId() + ".caption");
  }

  private static Icons.Kind icon(ShelfItem item) {
    return item.state() == LessonEntry.State.BLOCKED ? Icons.Kind.EYE_OFF : Icons.Kind.WARNING;
  }
}
