package org.weightroom.page;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weightroom.control.Stack;
import org.weightroom.theme.Space;

/** A picture in the story: as large as the lesson made it, or as the column is wide. */
final class StoryPicture extends JComponent implements Stack.Wrapping {
  private static final long serialVersionUID = 1L;

  private final transient BufferedImage image;
  private transient @Nullable BufferedImage scaled;

  /**
   * Shows a picture.
   *
   * @param shows what it shows, in words
   */
  StoryPicture(BufferedImage image, String shows) {
    this.image = image;
    setName("story.picture");
    getAccessibleContext().setAccessibleName(shows);
  }

  @Override
  public int heightFor(int width) {
    return sizeFor(width).height;
  }

  @Override
  public Dimension getPreferredSize() {
    return sizeFor(Integer.MAX_VALUE);
  }

  /** One pixel of the picture is one design pixel, where the column is wide enough. */
  private Dimension sizeFor(int width) {
    float own = Space.scale(image.getWidth());
    float factor = Math.min(own, Math.max(1, width)) / image.getWidth();
    return new Dimension(
        Math.max(1, Math.round(image.getWidth() * factor)),
        Math.max(1, Math.round(image.getHeight() * factor)));
  }

  @Override
  protected void paintComponent(Graphics g) {
    Dimension size = sizeFor(getWidth());
    int x = getComponentOrientation().isLeftToRight() ? 0 : getWidth() - size.width;
    Graphics2D brush = (Graphics2D) g.create();
    AffineTransform device = brush.getTransform();
    int width = Math.max(1, (int) Math.round(size.width * device.getScaleX()));
    int height = Math.max(1, (int) Math.round(size.height * device.getScaleY()));
    if (scaled == null || scaled.getWidth() != width || scaled.getHeight() != height) {
      scaled = scaled(width, height); // made for the pixels of this screen: painted one to one
    }
    smooth(brush);
    brush.drawImage(scaled, x, 0, size.width, size.height, null);
    brush.dispose();
  }

  /** Halves as long as it can: one great step would drop lines. */
  private BufferedImage scaled(int width, int height) {
    BufferedImage now = image;
    while (now.getWidth() != width || now.getHeight() != height) {
      int w = Math.max(width, (now.getWidth() + 1) / 2);
      int h = Math.max(height, (now.getHeight() + 1) / 2);
      BufferedImage next = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D brush = next.createGraphics();
      smooth(brush);
      brush.drawImage(now, 0, 0, w, h, null);
      brush.dispose();
      now = next;
    }
    return now;
  }

  private static void smooth(Graphics2D brush) {
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessiblePicture();
    }
    return accessibleContext;
  }

  /** Says that it is a picture. */
  private final class AccessiblePicture extends AccessibleJComponent {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.ICON;
    }
  }
}
