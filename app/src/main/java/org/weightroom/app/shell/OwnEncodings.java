package org.weightroom.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which encodings a file may be, and how its rows look in each: the first one, and some in which
 * the encodings differ.
 */
final class OwnEncodings {
  /** The most likely ones first. */
  private static final List<Known> KNOWN =
      List.of(
          Known.of("windows-1252", "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da"),
          Known.of("x-MacRoman"),
          Known.of("IBM850"),
          Known.of("windows-1250", "pl", "cs", "sk", "hu", "sl", "hr", "ro"),
          Known.of("windows-1251", "ru", "uk", "bg", "sr", "mk", "be"),
          Known.of("windows-1253", "el"),
          Known.of("windows-1254", "tr", "az"),
          Known.of("windows-1255", "he", "iw"),
          Known.of("windows-1256", "ar", "fa", "ur"),
          Known.of("Shift_JIS", "ja"),
          Known.of("GB18030", "zh"),
          Known.of("EUC-KR", "ko"));

  private static final int BLOCK = 64 * 1024;
  private static final int FARTHEST = 20 * 1024 * 1024; // as far as tables are read

  private final List<byte[]> lines;

  private OwnEncodings(List<byte[]> lines) {
    this.lines = lines;
  }

  /** A way to read a file, and how some of its rows look then. */
  record Choice(Charset encoding, String preview) {}

  /** Takes those lines of a file by which encodings can be told apart. */
  static OwnEncodings of(InputStream in) throws IOException {
    Telling telling = new Telling();
    byte[] block = new byte[BLOCK];
    int taken = 0;
    while (!telling.isFull() && taken < FARTHEST) {
      int some = in.read(block);
      if (some < 0) {
        telling.endLine();
        break;
      }
      for (int i = 0; i < some; i++) {
        telling.add(block[i]);
      }
      taken += some;
    }
    return new OwnEncodings(List.copyOf(telling.lines));
  }

  /**
   * The encodings in which these lines are text; of several that read them alike, the first.
   *
   * @param language those made for it come first
   */
  List<Choice> choices(Locale language) {
    Map<String, Charset> byPreview = new LinkedHashMap<>();
    KNOWN.stream()
        .filter(known -> Charset.isSupported(known.name))
        .sorted(Comparator.comparing(known -> !known.isFor(language)))
        .map(known -> Charset.forName(known.name))
        .forEach(
            charset -> preview(charset).ifPresent(text -> byPreview.putIfAbsent(text, charset)));
    return byPreview.entrySet().stream()
        .map(entry -> new Choice(entry.getValue(), entry.getKey()))
        .toList();
  }

  private Optional<String> preview(Charset charset) {
    List<String> texts = new ArrayList<>();
    for (byte[] line : lines) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      CharBuffer text = CharBuffer.allocate(line.length);
      // It may be cut within its last character, which is no error.
      boolean bad = decoder.decode(ByteBuffer.wrap(line), text, false).isError();
      String shown = text.flip().toString().replace('\t', ' ');
      if (bad || shown.chars().anyMatch(Character::isISOControl)) {
        return Optional.empty();
      }
      texts.add(shown);
    }
    return Optional.of(String.join("\n", texts));
  }

  /**
   * An encoding.
   *
   * @param languages it was made for
   */
  private record Known(String name, Set<String> languages) {
    static Known of(String name, String... languages) {
      return new Known(name, Set.of(languages));
    }

    boolean isFor(Locale language) {
      return languages.contains(language.getLanguage());
    }
  }

  /** Collects the first line, and some with letters that are not ASCII, shortened around those. */
  private static final class Telling {
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 90;
    private static final int BEFORE = 30;

    private final List<byte[]> lines = new ArrayList<>();
    private byte[] line = new byte[LONGEST];
    private int length;
    private boolean foreign;

    boolean isFull() {
      return lines.size() >= MOST_LINES;
    }

    void add(byte b) {
      if (b == '\n' || b == '\r') {
        endLine();
        return;
      }
      if (length == LONGEST && !foreign && !lines.isEmpty()) {
        System.arraycopy(line, LONGEST - BEFORE, line, 0, BEFORE);
        length = BEFORE;
      }
      if (length < LONGEST) {
        line[length] = b;
        length++;
        foreign |= b < 0;
      }
    }

    void endLine() {
      if (length > 0 && (foreign || lines.isEmpty()) && !isFull()) {
        lines.add(Arrays.copyOf(line, length));
      }
      length = 0;
      foreign = false;
    }
  }
}
