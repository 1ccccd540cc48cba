package org.weightroom.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weightroom.observe.Cause;
import org.weightroom.observe.NumberProperty;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Type;

/**
 * A low row for a number that counts words: its name, and the words ({@code word.ID}) side by side,
 * of which one is chosen. They are one stop of Tab, in which the arrow keys choose.
 */
public final class Choice extends Part implements Labelled {
  private static final long serialVersionUID = 1L;

  private final transient NumberProperty property;
  private final transient List<String> words;
  private final List<Segment> segments = new ArrayList<>();
  private final JLabel label = Labels.bold("", Type.CONTROL);

  private Choice(NumberProperty property, List<String> words) {
    super(new BorderLayout());
    this.property = property;
    this.words = words;
    setName("choice." + property.id());
    label.setName("label." + property.id());
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

  /** The property that it sets. */
  public NumberProperty property() {
    return property;
  }

  @Override
  public boolean isBar() {
    return true;
  }

  @Override
  public void join(PartContext context) {
    String name = context.name(property);
    label.setText(context.texts().find(property.id() + ".label").orElse(name));
    context.concept(property).ifPresent(concept -> label.setForeground(concept.text()));
    Segments row = new Segments();
    row.getAccessibleContext().setAccessibleName(name);
    OneStop stop = new OneStop(row, this::choose);
    ButtonGroup group = new ButtonGroup();
    for (String word : words) {
      int number = segments.size();
      Segment segment = new Segment(context.texts().text("word." + word));
      segment.setName("choice." + property.id() + "." + word);
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

  @Override
  public int labelWidth() {
    label.setPreferredSize(null);
    return label.getPreferredSize().width;
  }

  @Override
  public void setLabelWidth(int width) {
    label.setPreferredSize(new Dimension(width, label.getPreferredSize().height));
    label.setMinimumSize(label.getPreferredSize());
    invalidate(); // revalidate alone does nothing before the row is on a page
    revalidate();
  }

  @Override
  public void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(property.id()));
  }
}
