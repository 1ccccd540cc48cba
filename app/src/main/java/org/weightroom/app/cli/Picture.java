package org.weightroom.app.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a picture where the user wants it. */
final class Picture {
  private Picture() {}

  /** The file to write, as far as one can tell before there is anything to write. */
  static Path target(String name, Console console) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      Path folder = file.getParent();
      if (folder != null && Files.isDirectory(folder) && !Files.isDirectory(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // told below
    }
    throw unwritable(name, console);
  }

  /** Writes a PNG. */
  static void write(BufferedImage picture, Path file, String name, Console console) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.setUseCache(false); // there may be no folder for temporary files
    try {
      ImageIO.write(picture, "png", bytes);
      Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw unwritable(name, console);
    }
  }

  private static UsageException unwritable(String name, Console console) {
    return console.problem("unwritable", "word", name);
  }
}
