package org.weightroom.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;

/** A picture of the story, from the lesson's own files; or what is the matter with it. */
public final class Picture {
  /** How large a file may be, in bytes: 2 MB. */
  public static final int MOST_BYTES = 2_000_000;

  /** How many pixels a picture may have: 4 million, such as 2,000 × 2,000. */
  public static final int MOST_PIXELS = 4_000_000;

  private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

  private final @Nullable BufferedImage image;
  private final @Nullable Fault fault;

  private Picture(@Nullable BufferedImage image, @Nullable Fault fault) {
    this.image = image;
    this.fault = fault;
  }

  /** Why a picture does not show. */
  public enum Fault {
    /** The story names an address, or a place outside the lesson. */
    ELSEWHERE,
    /** No such file lies beside the story. */
    MISSING,
    /** The file has more than {@link #MOST_BYTES}. */
    TOO_MANY_BYTES,
    /** The picture has more than {@link #MOST_PIXELS}. */
    TOO_MANY_PIXELS,
    /** The file is no PNG, JPEG or GIF, or a damaged one. */
    NO_PICTURE
  }

  /**
   * Reads a picture that lies beside the story. Nothing is decoded before its size is known.
   *
   * @param texts of the lesson
   * @param file its name; empty for one that lies elsewhere
   */
  public static Picture of(Texts texts, String file) {
    if (file.isEmpty()) {
      return new Picture(null, Fault.ELSEWHERE);
    }
    Optional<InputStream> found = texts.storyFile(file);
    if (found.isEmpty()) {
      return new Picture(null, Fault.MISSING);
    }
    try (InputStream in = found.get()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? new Picture(null, Fault.TOO_MANY_BYTES) : read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Why it does not show; empty if it does. */
  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  Optional<BufferedImage> image() {
    return Optional.ofNullable(image);
  }

  private static Picture read(byte[] bytes) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          if (isKnown(reader)) {
            reader.setInput(in, true, true); // no metadata: it may unpack to anything
            return decode(reader);
          }
        } finally {
          reader.dispose();
        }
      }
    }
    return new Picture(null, Fault.NO_PICTURE);
  }

  /** One of the JDK's own readers, of a format that we promise. */
  private static boolean isKnown(ImageReader reader) throws IOException {
    return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
        && reader.getClass().getModule() == ImageIO.class.getModule();
  }

  private static Picture decode(ImageReader reader) {
    try {
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MOST_PIXELS
          ? new Picture(null, Fault.TOO_MANY_PIXELS)
          : new Picture(plain(reader.read(0)), null);
    } catch (IOException | RuntimeException e) { // a damaged file may throw anything
      return new Picture(null, Fault.NO_PICTURE);
    }
  }

  /** The same picture in the colours of the screen, whatever the file's own are. */
  private static BufferedImage plain(BufferedImage read) {
    BufferedImage image =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D brush = image.createGraphics();
    brush.drawImage(read, 0, 0, null);
    brush.dispose();
    return image;
  }
}
