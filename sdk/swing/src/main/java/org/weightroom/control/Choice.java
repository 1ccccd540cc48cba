package org.weightroom.control;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Space;

/**
 * A low row for a number that counts words: its name, and the words ({@code word.ID}) side by side,
 * of which one is chosen. They are one stop of Tab, in which the arrow keys choose.
 */
public final class Choice extends Labelled {
  private static final long serialVersionUID = 1L;

  private final transient List<String> words;
  private final List<Segment> segments = new ArrayList<>();

  private Choice(NumberProperty property, List<String> words) {
    super(property);
    this.words = words;
    setName("choice." + property.id());
  }

  /**
   * A row for this property.
   *
   * @param words one for each step of the property, from its least value on
   * @throws IllegalArgumentException if there are more or fewer words than steps
   */
  public static Choice of(NumberProperty property, String... words) {
    if (words.length != property.positions() + 1) {
      throw new IllegalArgumentException(
          "%s has %d values, not one for each of %s"
              .formatted(property.id(), property.positions() + 1, Arrays.toString(words)));
    }
    return new Choice(property, List.of(words));
  }

  @Override
  public void join(PartContext context) {
    String name = context.name(property);
    name(context);
    Segments row = new Segments();
    row.getAccessibleContext().setAccessibleName(name);
    OneStop stop = new OneStop(row, this::choose);
    ButtonGroup group = new ButtonGroup();
    for (String word : words) {
      int number = segments.size();
      Segment segment = new Segment(context.texts().text("word." + word));
      segment.setName("choice." + property.id() + "." + word);
      segment.setEnabled(!property.isLocked());
      segment.addActionListener(event -> choose(number));
      group.add(segment);
      segments.add(segment);
      stop.add(segment);
      row.add(segment);
    }
    JPanel line = new JPanel(new BorderLayout(Space.px(Space.M), 0));
    line.setOpaque(false);
    line.add(label, BorderLayout.LINE_START);
    line.add(row);
    add(line, BorderLayout.LINE_START);
    context.watch(
        () -> {
          int chosen = property.position(property.get());
          segments.get(chosen).setSelected(true);
          stop.stand(chosen);
        });
  }

  private void choose(int number) {
    if (number != property.position(property.get())) {
      property.setByHand(property.at(number));
      property.scope().settle(Cause.HAND);
    }
  }
}
