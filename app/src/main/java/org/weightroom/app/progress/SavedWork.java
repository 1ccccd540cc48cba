package org.weightroom.app.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.JsonObject;

/**
 * Work as it lies in a student's folder: JSON that begins with the checksum of all that follows.
 *
 * @param sequence counts the savings of a lesson over all writers; the highest is the newest
 * @param writer who wrote it
 * @param work what is saved
 */
record SavedWork(long sequence, String writer, Work work) {
  /**
   * The newest first; of two instances that counted alike the order is at least always the same.
   */
  static final Comparator<SavedWork> NEWEST_FIRST =
      Comparator.comparingLong(SavedWork::sequence).thenComparing(SavedWork::writer).reversed();

  private static final String FORMAT = "weightroom-work";
  private static final int VERSION = 1;
  private static final String BEGIN = "{\"sha256\":\"";
  private static final String GO_ON = "\",";
  private static final int HASH = 64;
  private static final int HEAD = BEGIN.length() + HASH + GO_ON.length();

  byte[] bytes() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    json.put("sequence", sequence);
    json.put("writer", writer);
    json.put("work", WorkFile.json(work));
    byte[] whole = JsonObject.bytes(json);
    byte[] rest = Arrays.copyOfRange(whole, 1, whole.length); // all but the first brace
    byte[] head = head(rest);
    byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, bytes, head.length, rest.length);
    return bytes;
  }

  /**
   * Reads a file.
   *
   * @throws BadFileException if it is not what was written, byte by byte
   */
  static SavedWork read(byte[] bytes) throws BadFileException {
    boolean begins = bytes.length > HEAD;
    byte[] rest = begins ? Arrays.copyOfRange(bytes, HEAD, bytes.length) : new byte[0];
    if (!begins || !Arrays.equals(head(rest), 0, HEAD, bytes, 0, HEAD)) {
      throw new BadFileException("checksum", "1:1", "");
    }
    JsonObject json = JsonObject.read(bytes, FORMAT, VERSION);
    return new SavedWork(
        json.whole("sequence", 1, Long.MAX_VALUE - 1),
        json.text("writer"),
        WorkFile.of(json.object("work")));
  }

  private static byte[] head(byte[] rest) {
    return (BEGIN + mark(rest) + GO_ON).getBytes(StandardCharsets.US_ASCII);
  }

  /** What no other bytes have. */
  static String mark(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
