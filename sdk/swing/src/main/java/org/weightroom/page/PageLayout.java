package org.weightroom.page;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import org.weightroom.theme.Space;

/**
 * Three zones side by side where there is room; otherwise the lab alone under a bar, with story and
 * goals as drawers over it.
 */
final class PageLayout implements LayoutManager {
  /** Below this design width story and goals are drawers. */
  private static final int THREE_ZONES = 1160;

  private static final int THREE_ZONES_HIGH = 500;
  private static final int STORY = 316;
  private static final int GOALS = 284;
  private static final int BAR = 32;
  private static final int LOW = 420;

  private final Component story;
  private final Component lab;
  private final Component goals;
  private final Component bar;
  private boolean hasStory = true;

  PageLayout(Component story, Component lab, Component goals, Component bar) {
    this.story = story;
    this.lab = lab;
    this.goals = goals;
    this.bar = bar;
  }

  void setHasStory(boolean has) {
    hasStory = has;
  }

  /** Whether a page of this size shows story and goals as drawers. */
  static boolean hasDrawers(Component page) {
    return page.getWidth() < Space.px(THREE_ZONES) || page.getHeight() < Space.px(THREE_ZONES_HIGH);
  }

  @Override
  public void layoutContainer(Container page) {
    int gap = Space.px(page.getHeight() < Space.px(LOW) ? Space.M : Space.L);
    int width = page.getWidth() - 2 * gap;
    int height = page.getHeight() - 2 * gap;
    boolean leftToRight = page.getComponentOrientation().isLeftToRight();
    if (hasDrawers(page)) {
      int barHeight = Space.px(BAR);
      int top = gap + barHeight + Math.min(gap, Space.px(10));
      int below = page.getHeight() - gap - top;
      bar.setBounds(gap, gap, width, barHeight);
      lab.setBounds(gap, top, width, below);
      place(story, leftToRight, gap, top, Math.min(width, Space.px(STORY)), below, page);
      place(goals, !leftToRight, gap, top, Math.min(width, Space.px(GOALS)), below, page);
    } else {
      int storyWidth = hasStory ? Space.px(STORY) : 0;
      int goalsWidth = Space.px(GOALS);
      int before = hasStory ? storyWidth + gap : 0;
      place(story, leftToRight, gap, gap, storyWidth, height, page);
      place(goals, !leftToRight, gap, gap, goalsWidth, height, page);
      int labWidth = width - before - goalsWidth - gap;
      lab.setBounds(leftToRight ? gap + before : gap + goalsWidth + gap, gap, labWidth, height);
    }
  }

  private static void place(
      Component zone, boolean left, int x, int y, int width, int height, Container page) {
    zone.setBounds(left ? x : page.getWidth() - x - width, y, width, height);
  }

  @Override
  public Dimension preferredLayoutSize(Container page) {
    return new Dimension(Space.px(1366), Space.px(642));
  }

  @Override
  public Dimension minimumLayoutSize(Container page) {
    return new Dimension(Space.px(320), Space.px(240));
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    // the zones are known from the start
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // the zones are known from the start
  }
}
