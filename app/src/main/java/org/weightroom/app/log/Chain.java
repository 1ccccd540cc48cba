package org.weightroom.app.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How each line of a log hangs on the one before. A line is an object that ends with its hash: the
 * SHA-256 of the hash before, as text, and of the bytes of the line up to the comma before its own.
 */
final class Chain {
  /** What the first line hangs on. */
  static final String START = "";

  private static final byte[] BEFORE = ascii(",\"hash\":\"");
  private static final byte[] AFTER = ascii("\"}");
  private static final int DIGITS = 64;
  private static final int SEAL = BEFORE.length + DIGITS + AFTER.length;

  private Chain() {}

  /** The hash of a line that hangs on another. */
  static String hash(String before, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ascii(before));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** A whole line without its end. */
  static String line(String body, String hash) {
    return body + ",\"hash\":\"" + hash + "\"}";
  }

  /** Whether this can be a line: it ends with a hash. */
  static boolean isSealed(byte[] line) {
    int end = line.length - SEAL;
    if (end < 0) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      byte digit = line[end + BEFORE.length + i];
      if (!(digit >= '0' && digit <= '9') && !(digit >= 'a' && digit <= 'f')) {
        return false;
      }
    }
    return Arrays.equals(line, end, end + BEFORE.length, BEFORE, 0, BEFORE.length)
        && Arrays.equals(line, line.length - AFTER.length, line.length, AFTER, 0, AFTER.length);
  }

  /** What a sealed line says beside its hash, up to there. */
  static byte[] body(byte[] sealed) {
    return Arrays.copyOf(sealed, sealed.length - SEAL);
  }

  /** The hash that a sealed line says it has. */
  static String hash(byte[] sealed) {
    int from = sealed.length - SEAL + BEFORE.length;
    return new String(sealed, from, DIGITS, StandardCharsets.US_ASCII);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
