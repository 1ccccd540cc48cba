package org.weightroom.page;

import java.awt.Component;
import java.awt.ComponentOrientation;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.weightroom.control.Slider;
import org.weightroom.theme.Space;

/** Sliders below each other or in columns, their names aligned. */
final class SliderGrid extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String COLUMN = "[0:0, grow, fill]";

  SliderGrid(List<Slider> sliders, int columns) {
    super(new MigLayout());
    setColumns(columns);
    setOpaque(false);
    int widest = sliders.stream().mapToInt(Slider::labelWidth).max().orElse(0);
    sliders.forEach(slider -> slider.setLabelWidth(widest));
    int widestField = sliders.stream().mapToInt(Slider::fieldWidth).max().orElse(0);
    sliders.forEach(slider -> slider.setFieldWidth(widestField));
    sliders.forEach(slider -> add(slider, "growx, wmin 0"));
    setVisible(sliders.stream().anyMatch(Component::isVisible));
  }

  /** Stands the sliders in so many columns. */
  void setColumns(int columns) {
    MigLayout layout = (MigLayout) getLayout();
    int gap = Space.px(Space.S);
    layout.setLayoutConstraints("insets 0, fillx, hidemode 3, gapy " + gap + ", wrap " + columns);
    layout.setColumnConstraints((COLUMN + Space.px(Space.XL)).repeat(columns - 1) + COLUMN);
  }

  /** Sliders stand beside charts and networks, so they are not mirrored in any language. */
  @Override
  public void applyComponentOrientation(ComponentOrientation orientation) {
    super.applyComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  /** How high these sliders are in so many columns, in pixels. */
  static int heightOf(List<Slider> sliders, int columns) {
    List<Slider> shown = sliders.stream().filter(Component::isVisible).toList();
    int rows = (shown.size() + columns - 1) / columns;
    int highest = shown.stream().mapToInt(s -> s.getPreferredSize().height).max().orElse(0);
    return rows * highest + Math.max(0, rows - 1) * Space.px(Space.S);
  }
}
