package org.weightroom.app.replay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What may become of a file: by hand, by a bad disk, by malice. */
public final class Mutations {
  private static final List<String> NUMBERS =
      List.of("-1", "0", "1e308", "9223372036854775807", "0.1", "null", "\"NaN\"", "[]", "{}");

  private Mutations() {}

  /** The file, changed in one to three ways. */
  public static byte[] of(byte[] file, Random random) {
    byte[] changed = file;
    for (int left = 1 + random.nextInt(3); left > 0 && changed.length > 0; left--) {
      changed = one(changed, random);
    }
    return changed;
  }

  static boolean isText(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static byte[] one(byte[] file, Random random) {
    int at = random.nextInt(file.length);
    return switch (random.nextInt(7)) {
      case 0 -> {
        byte[] changed = file.clone();
        changed[at] = (byte) random.nextInt(256);
        yield changed;
      }
      case 1 -> Arrays.copyOf(file, at);
      case 2 -> {
        byte[] changed = file.clone();
        int length = Math.min(40, file.length - at);
        System.arraycopy(file, random.nextInt(file.length - length + 1), changed, at, length);
        yield changed;
      }
      case 3, 4 -> number(file, random);
      default -> lines(file, random);
    };
  }

  /** Puts something in the place of a number. */
  private static byte[] number(byte[] file, Random random) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int from = text.indexOf(':', random.nextInt(text.length())) + 1;
    int to = from;
    while (to < text.length() && "-+.E0123456789".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    String other = NUMBERS.get(random.nextInt(NUMBERS.size()));
    String changed = text.substring(0, from) + other + text.substring(to);
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] lines(byte[] file, Random random) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String line = lines.get(random.nextInt(lines.size()));
    if (random.nextBoolean()) {
      lines.remove(line);
    }
    if (random.nextBoolean()) {
      lines.add(random.nextInt(lines.size() + 1), line);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
