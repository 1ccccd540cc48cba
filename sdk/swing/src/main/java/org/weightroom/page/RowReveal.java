package org.weightroom.page;

import javax.swing.JButton;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.PartContext;
import org.weightroom.control.Readout;
import org.weightroom.lesson.Story;
import org.weightroom.theme.Styles;

/** A step's own action: the worked table of a read-out fills in row by row. */
final class RowReveal {
  private final Readout readout;
  private final int rows;
  private final Runnable changed;
  private final JButton button;
  private int revealed;

  private RowReveal(Readout readout, int rows, PartContext context, Runnable changed) {
    this.readout = readout;
    this.rows = rows;
    this.changed = changed;
    button = Styles.primary(new JButton(context.texts().text("story.reveal")));
    button.setName("story.reveal");
    button.addActionListener(event -> next());
    readout.setRevealedRows(0);
  }

  /** The step's reveal, if its header asks for one and the panel has that read-out. */
  static @Nullable RowReveal of(Story.Step step, LessonPanel panel, Runnable changed) {
    String id = step.header().getOrDefault("reveal", "");
    PartContext context = panel.context();
    for (Readout readout : panel.everyReadout()) {
      if (readout.value().id().equals(id) && context.model().working(id).isPresent()) {
        int rows = context.model().working(id).get().rows().size();
        return new RowReveal(readout, rows, context, changed);
      }
    }
    return null;
  }

  JButton button() {
    return button;
  }

  boolean isDone() {
    return revealed >= rows;
  }

  private void next() {
    revealed++;
    if (isDone()) {
      readout.revealAll();
      button.setVisible(false);
    } else {
      readout.setRevealedRows(revealed);
    }
    changed.run();
  }
}
