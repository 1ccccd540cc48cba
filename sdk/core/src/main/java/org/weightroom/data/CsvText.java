package org.weightroom.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The characters of a file: decoded strictly, block by block, and no further than asked for. */
final class CsvText extends Reader {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST_MEGABYTES = 20;
  private static final int BLOCK = 32 * 1024;

  private final InputStream in;
  private final String name;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
  private long taken;
  private long line = 1;
  private boolean afterReturn;
  private boolean ended;
  private @Nullable TableException problem;

  /**
   * Opens a file.
   *
   * @param in left open
   * @param name the file's name, for messages
   * @param chosen the encoding that somebody chose; null for UTF-8, or what the mark at the
   *     beginning says
   */
  CsvText(InputStream in, String name, @Nullable Charset chosen) throws IOException {
    this.in = in;
    this.name = name;
    while (!ended && bytes.limit() < BLOCK) {
      fill();
    }
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    charset = chosen != null ? chosen : mark.charset();
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    refuseOtherFiles();
    if (chosen == null || mark.charset().equals(chosen)) {
      bytes.position(mark.length());
    }
  }

  private void refuseOtherFiles() throws TableException {
    boolean packed = bytes.limit() > 3 && bytes.getInt(0) == 0x504b0304; // as .xlsx and .ods are
    if (packed) {
      throw problem("this is a spreadsheet; save it as CSV (UTF-8) there", "spreadsheet");
    }
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    for (int i = 0; i < bytes.limit() && !wide; i++) {
      if (bytes.get(i) == 0) {
        throw problem("this is no text; save it as CSV (UTF-8) in the program it is of", "no-text");
      }
    }
  }

  /** What comes next, without taking it: the first tens of thousands of characters. */
  String head() throws IOException {
    return chars.hasRemaining() || more() ? chars.toString() : "";
  }

  /** Whether {@link #head} was all there is. */
  boolean isShort() {
    return ended && !bytes.hasRemaining();
  }

  @Override
  public int read(char[] room, int from, int length) throws IOException {
    if (!chars.hasRemaining() && !more()) {
      return -1;
    }
    int some = Math.min(length, chars.remaining());
    chars.get(room, from, some);
    return some;
  }

  /** Decodes the next block; a problem waits until all before it is read. */
  private boolean more() throws IOException {
    chars.clear();
    while (chars.position() == 0) {
      if (problem != null) {
        throw problem;
      }
      CoderResult result = decoder.decode(bytes, chars, ended);
      countLines();
      if (result.isError()) {
        problem =
            problem(
                "not %s; save the file in that encoding".formatted(charset.name()),
                "encoding",
                "encoding",
                charset.name());
      } else if (chars.position() == 0 && ended) {
        break;
      } else if (chars.position() == 0) {
        fill();
      }
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void fill() throws IOException {
    bytes.compact();
    int some = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = some < 0;
    bytes.position(bytes.position() + Math.max(0, some)).flip();
    taken += Math.max(0, some);
    if (taken > (long) MOST_MEGABYTES * MEGABYTE) {
      throw problem(
          "the file is larger than %d MB, and no more is read; save it with fewer rows or columns"
              .formatted(MOST_MEGABYTES),
          "bytes",
          "most",
          MOST_MEGABYTES);
    }
  }

  private void countLines() {
    for (int i = 0; i < chars.position(); i++) {
      char c = chars.get(i);
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = c == '\r';
    }
  }

  private TableException problem(String what, String key, Object... namesAndValues) {
    return CsvFile.problem(name, line, what, key, namesAndValues);
  }

  @Override
  public void close() {
    // The stream is its owner's.
  }

  /** How some editors begin a file, to say in which encoding it is. */
  private record ByteOrderMark(Charset charset, int length) {
    static ByteOrderMark of(ByteBuffer bytes) {
      int first = unsigned(bytes, 0) << 8 | unsigned(bytes, 1);
      if (first == 0xfeff) {
        return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
      }
      if (first == 0xfffe) {
        return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
      }
      boolean eight = first == 0xefbb && unsigned(bytes, 2) == 0xbf;
      return new ByteOrderMark(StandardCharsets.UTF_8, eight ? 3 : 0);
    }

    private static int unsigned(ByteBuffer bytes, int index) {
      return index < bytes.limit() ? Byte.toUnsignedInt(bytes.get(index)) : 0;
    }
  }
}
