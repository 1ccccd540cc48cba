package org.weightroom.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.lesson.Texts;
import org.weightroom.page.Picture.Fault;

/** Which files are pictures, and how large they may be. */
class PictureTest {
  @TempDir private Path folder;
  private URLClassLoader loader;
  private Texts texts;

  /** A class that stands alone: a loader of its own can load it. */
  static final class Anchor {}

  @BeforeEach
  void aLessonOfItsOwn() throws Exception {
    String name = Anchor.class.getName();
    try (InputStream in = Anchor.class.getResourceAsStream("PictureTest$Anchor.class")) {
      write(name.substring(name.lastIndexOf('.') + 1) + ".class", in.readAllBytes());
    }
    write("lesson.md", new byte[0]);
    URL[] root = {folder.toUri().toURL()};
    loader = new URLClassLoader(root, ClassLoader.getPlatformClassLoader());
    texts = Texts.of(loader.loadClass(name), Locale.ENGLISH);
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("org/weightroom/page").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] encoded(int width, int height, int type, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(new BufferedImage(width, height, type), format, bytes));
    return bytes.toByteArray();
  }

  private Optional<Fault> fault(byte[] bytes) throws IOException {
    write("x.png", bytes);
    return Picture.of(texts, "x.png").fault();
  }

  @ParameterizedTest
  @CsvSource({"png, 2", "png, 10", "png, 12", "jpg, 1", "gif, 13"})
  void pngJpegAndGifAreRead(String format, int type) throws IOException {
    write("x." + format, encoded(30, 20, type, format));
    Picture picture = Picture.of(texts, "x." + format);
    assertEquals(Optional.empty(), picture.fault());
    BufferedImage image = picture.image().orElseThrow();
    assertEquals(30, image.getWidth());
    assertEquals(20, image.getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bmp", "wbmp", "tiff"})
  void otherFormatsAreNot(String format) throws IOException {
    byte[] bytes = encoded(30, 20, format.equals("wbmp") ? 12 : 1, format);
    assertEquals(Optional.of(Fault.NO_PICTURE), fault(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG", "GIF"})
  void wordsAreNoPicture(String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(Optional.of(Fault.NO_PICTURE), fault(bytes));
  }

  @Test
  void aDamagedFileIsNoPictureAndDoesNoHarm() throws IOException {
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] whole = encoded(30, 20, 1, format);
      for (int i = 0; i < whole.length; i++) {
        byte[] bent = whole.clone();
        bent[i] ^= 0x5a;
        fault(bent); // whatever it is, it is told
        fault(Arrays.copyOf(whole, i));
      }
      assertEquals(Optional.of(Fault.NO_PICTURE), fault(Arrays.copyOf(whole, 16)), format);
    }
  }

  @Test
  void pixelsAreCountedBeforeTheyAreRead() throws IOException {
    assertEquals(Optional.empty(), fault(encoded(2000, 2000, 12, "png")));
    assertEquals(Optional.of(Fault.TOO_MANY_PIXELS), fault(encoded(2000, 2001, 12, "png")));
    byte[] bomb = encoded(1, 1, 12, "png");
    for (int i = 16; i < 24; i++) {
      bomb[i] = 0x7f; // two thousand million by as many: to decode it would end the program
    }
    Optional<Fault> fault = fault(bomb);
    assertTrue(fault.isPresent(), fault.toString());
  }

  @Test
  void aFileMayHaveTwoMillionBytes() throws IOException {
    byte[] small = encoded(30, 20, 1, "png");
    assertEquals(Optional.empty(), fault(Arrays.copyOf(small, Picture.MOST_BYTES)));
    Optional<Fault> fault = fault(Arrays.copyOf(small, Picture.MOST_BYTES + 1));
    assertEquals(Optional.of(Fault.TOO_MANY_BYTES), fault);
  }

  @Test
  void whatIsMissingOrElsewhereIsToldApart() {
    assertEquals(Optional.of(Fault.MISSING), Picture.of(texts, "none.png").fault());
    assertEquals(Optional.of(Fault.ELSEWHERE), Picture.of(texts, "").fault());
    assertEquals(Optional.of(Fault.MISSING), Picture.of(texts, "file:/x.png").fault());
  }
}
