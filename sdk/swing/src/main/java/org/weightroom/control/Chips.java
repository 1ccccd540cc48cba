package org.weightroom.control;

import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Cause;
import org.weightroom.observe.ChoicesProperty;
import org.weightroom.theme.Icons;
import org.weightroom.theme.Labels;
import org.weightroom.theme.Space;
import org.weightroom.theme.Styles;
import org.weightroom.theme.Token;
import org.weightroom.theme.Type;

/**
 * A low row of chips after a property's name, one for each word ({@code word.ID}): any may be
 * chosen, at least one is. They are one stop of Tab; arrow keys go along, Space chooses and leaves.
 */
public final class Chips extends Part implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;
  private static final int ICON = 14;

  private final transient ChoicesProperty property;
  private final transient Map<String, Chip> chips = new LinkedHashMap<>();
  private final transient OneStop stop = new OneStop(this, reached -> {});
  private String last = "";
  private final JLabel label = Labels.bold("", Type.CONTROL);

  private Chips(ChoicesProperty property) {
    super(new WrapLayout(Space.px(Space.M), Space.px(Space.M)));
    this.property = property;
    setName("chips." + property.id());
    label.setName("label." + property.id());
  }

  /** A row for this property. */
  public static Chips of(ChoicesProperty property) {
    return new Chips(property);
  }

  /** The property that it sets. */
  public ChoicesProperty property() {
    return property;
  }

  @Override
  public boolean isBar() {
    return true;
  }

  @Override
  public void join(PartContext context) {
    Texts texts = context.texts();
    String name = context.name(property);
    getAccessibleContext().setAccessibleName(name);
    label.setText(texts.find(property.id() + ".label").orElse(name));
    context.concept(property).ifPresent(concept -> label.setForeground(concept.text()));
    add(label);
    for (String word : property.all()) {
      Chip chip = Styles.chip(new Chip(texts.text("word." + word)));
      chip.setName("chip." + property.id() + "." + word);
      chip.addActionListener(event -> toggle(word));
      chip.setEnabled(!property.isLocked());
      chips.put(word, chip);
      stop.add(chip);
      add(chip);
    }
    int height = chips.values().iterator().next().getPreferredSize().height;
    label.setPreferredSize(new Dimension(label.getPreferredSize().width, height));
    last = texts.text("chips.last");
    context.watch(this::refresh);
  }

  private void toggle(String word) {
    if (property.get().size() > 1 || !property.has(word)) {
      property.toggleByHand(word);
      property.scope().settle(Cause.HAND);
    } else {
      refresh(); // Swing has left it already
    }
  }

  private void refresh() {
    boolean one = property.get().size() == 1;
    chips.forEach(
        (word, chip) -> {
          boolean chosen = property.has(word);
          chip.setSelected(chosen);
          chip.explain(one && chosen ? last : null);
        });
  }

  @Override
  public int heightFor(int width) {
    if (getWidth() != width) {
      setSize(width, getHeight());
    }
    return getPreferredSize().height;
  }

  @Override
  public void hideProperties(Set<String> ids) {
    setVisible(!ids.contains(property.id()));
  }

  /** A button that a screen reader tells as a check box; a tick or a ring leads its word. */
  private static final class Chip extends JToggleButton {
    private static final long serialVersionUID = 1L;

    Chip(String word) {
      super(word);
      setIcon(Icons.of(Icons.Kind.RING, ICON, Token.MUTED));
      setSelectedIcon(Icons.of(Icons.Kind.TICK, ICON));
      setIconTextGap(Space.px(6));
      getAccessibleContext().setAccessibleName(word);
    }

    void explain(@Nullable String why) {
      setToolTipText(why);
      getAccessibleContext().setAccessibleDescription(why == null ? "" : why);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
      if (accessibleContext == null) {
        accessibleContext =
            new AccessibleJToggleButton() {
              private static final long serialVersionUID = 1L;

              @Override
              public AccessibleRole getAccessibleRole() {
                return AccessibleRole.CHECK_BOX;
              }
            };
      }
      return accessibleContext;
    }
  }
}
