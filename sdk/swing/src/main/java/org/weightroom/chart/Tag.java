package org.weightroom.chart;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A short text beside a plot.
 *
 * @param y its middle on the screen
 */
record Tag(String text, double y, Color color) {

  /** The same texts from top to bottom, moved apart so that they can be read, within the plot. */
  static List<Tag> spread(List<Tag> tags, Rectangle plot, int apart) {
    List<Tag> sorted = new ArrayList<>(tags);
    sorted.sort(Comparator.comparingDouble(Tag::y));
    for (int i = 1; i < sorted.size(); i++) {
      double missing = sorted.get(i - 1).y + apart - sorted.get(i).y;
      if (missing > 0) {
        move(sorted, i - 1, -missing / 2);
        move(sorted, i, missing / 2);
      }
    }
    double floor = plot.getMaxY();
    for (int i = sorted.size() - 1; i >= 0; i--) {
      move(sorted, i, Math.min(0, floor - sorted.get(i).y));
      floor = sorted.get(i).y - apart;
    }
    double ceiling = plot.y;
    for (int i = 0; i < sorted.size(); i++) {
      move(sorted, i, Math.max(0, ceiling - sorted.get(i).y));
      ceiling = sorted.get(i).y + apart;
    }
    return sorted;
  }

  private static void move(List<Tag> tags, int i, double by) {
    Tag tag = tags.get(i);
    tags.set(i, new Tag(tag.text, tag.y + by, tag.color));
  }
}
