package org.weightroom.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.lesson.Deed;
import org.weightroom.lesson.Texts;
import org.weightroom.observe.Cause;

/** What a log tells comes back to the last digit; whatever was done to it is found. */
final class LogReaderTest {
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123Z");
  private static final Texts TEXTS = Texts.of(LogReader.class, Locale.ENGLISH);

  @TempDir private Path folder;
  private Path file = Path.of("");
  private final List<Entry> written = new ArrayList<>();

  @BeforeEach
  void write() throws Exception {
    try (LogWriter log = new LogWriter(folder, "Ada", "pc", "1")) {
      for (Deed.Kind kind : Deed.Kind.values()) {
        for (Cause cause : Cause.values()) {
          written.add(log.append(deed(kind, cause)));
        }
      }
      for (Entry.What what : Entry.What.values()) {
        if (what != Entry.What.BEGIN && what != Entry.What.DEED) {
          Map<String, Object> more =
              Map.of("text", "“İ”\n\u0000\ud83d\ude00", "list", List.of("a", 1L, true));
          written.add(log.append(Entry.of(0, AT, what, "titanic", "0.1.0", more)));
        }
      }
      file = log.file().orElseThrow();
    }
  }

  private static Entry deed(Deed.Kind kind, Cause cause) {
    boolean full = cause != Cause.HAND;
    Map<String, Object> values = new LinkedHashMap<>();
    if (full) {
      values.put("tiny", Double.MIN_VALUE);
      values.put("third", 1 / 3.0);
      values.put("zero", -0.0);
      values.put("huge", -Double.MAX_VALUE);
      values.put("none", Double.NaN);
      values.put("worse", Double.NEGATIVE_INFINITY);
      values.put("step", 1L << 53);
      values.put("switch", true);
      values.put("word", "“sex”");
      values.put("features", List.of("age", "sex"));
      values.put("network", List.of(1.0, Double.POSITIVE_INFINITY, List.of(2.0)));
    }
    Deed deed =
        new Deed(
            kind,
            full ? "diverged" : "",
            full ? 2_226 : 0,
            values,
            cause,
            full,
            full ? List.of("below-450", "below-799") : List.of(),
            full ? OptionalDouble.of(447.36856533333383) : OptionalDouble.empty(),
            full ? "0123456789abcdef" : "");
    return new Entry(0, AT, Entry.What.DEED, "titanic", "0.1.0", Optional.of(deed), Map.of());
  }

  @Test
  void everyKindOfLineComesBackToTheLastDigit() {
    StudentLog log = read();
    assertThat(log.verdict()).as(log.problem()).isEqualTo(Verdict.CHAINED);
    assertThat(log.entries().subList(1, log.entries().size())).isEqualTo(written);
  }

  @Test
  void everyEditIsFoundInItsLine() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] edited = whole.clone();
      int at = random.nextInt(edited.length - 1);
      edited[at] ^= (byte) (1 << random.nextInt(7));
      int line = 1;
      for (int j = 0; j < at; j++) {
        line += whole[j] == '\n' ? 1 : 0;
      }
      Files.write(file, edited);
      StudentLog log = read();
      assertThat(log.verdict()).as("byte " + at).isNotEqualTo(Verdict.CHAINED);
      assertThat(log.entries()).hasSize(line - 1);
      assertThat(log.problem()).startsWith("line " + line + ": ").doesNotContain("\n");
    }
  }

  @Test
  void linesTakenOutPutInMovedOrTurnedAreFound() throws Exception {
    List<String> whole = Files.readAllLines(file);
    for (int i = 0; i < whole.size() - 1; i++) {
      List<String> without = new ArrayList<>(whole);
      without.remove(i);
      altered(without, i + 1);
      List<String> twice = new ArrayList<>(whole);
      twice.add(i, whole.get(i));
      altered(twice, i + 2);
      List<String> swapped = new ArrayList<>(whole);
      Collections.swap(swapped, i, i + 1);
      altered(swapped, i + 1);
      List<String> spaced = new ArrayList<>(whole);
      spaced.add(i, "");
      Files.write(file, spaced);
      assertThat(read().verdict()).isEqualTo(i == 0 ? Verdict.UNREADABLE : Verdict.ALTERED);
    }
    Files.writeString(file, String.join("\r\n", whole) + "\r\n");
    assertThat(read().verdict()).isEqualTo(Verdict.UNREADABLE);
  }

  private void altered(List<String> lines, int at) throws Exception {
    Files.write(file, lines);
    StudentLog log = read();
    assertThat(log.verdict()).as("line " + at).isEqualTo(Verdict.ALTERED);
    assertThat(log.problem()).startsWith("line " + at + ": ");
    assertThat(log.entries()).hasSize(at - 1);
  }

  /** What the docs say: the end of a log can be cut off, and nothing in the log tells. */
  @Test
  void aLogThatWasCutShortIsTheLogOfAnEarlierMoment() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 1; length < whole.length; length += 97) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      StudentLog log = read();
      boolean begun = !log.entries().isEmpty();
      assertThat(log.verdict()).isEqualTo(begun ? Verdict.CHAINED : Verdict.UNREADABLE);
      assertThat(log.problem().isEmpty()).isEqualTo(begun);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | "version":1      | "version":2       | UNREADABLE | written by a newer Weightroom
          1 | weightroom-log   | diary             | UNREADABLE | not the kind of file
          1 | "student":"Ada"  | "student":7       | UNREADABLE | student: a text is wanted here
          2 | "n":1            | "n":2             | ALTERED    | does not belong here
          2 | "what":"deed"    | "what":"begin"    | ALTERED    | does not belong here
          2 | "what":"deed"    | "what":"party"    | ALTERED    | what: party is not possible here
          2 | "deed":"set"     | "deed":"dance"    | ALTERED    | deed: dance is not possible here
          2 | "at":"2026       | "at":"19          | ALTERED    | is not possible here
          2 | "at":"2026       | "at":"1926        | ALTERED    | is not possible here
          3 | "typed":true     | "typed":"x"       | ALTERED    | typed: true or false
          3 | "steps":2226     | "steps":-1        | ALTERED    | steps: -1 is not possible here
          3 | "score":447      | "score":true,"x":447 | ALTERED | score: a number is wanted here
          3 | "switch":true    | "switch":{}       | ALTERED    | values.switch: a value or a list
          3 | "switch":true    | "switch":null     | ALTERED    | no JSON
          """)
  void whatNoWeightroomWritesIsToldThoughItsHashesFit(
      int line, String from, String to, Verdict verdict, String told) throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    assertThat(lines.get(line - 1)).contains(from);
    lines.set(line - 1, lines.get(line - 1).replace(from, to));
    Forger.chain(file, lines);
    StudentLog log = read();
    assertThat(log.verdict()).isEqualTo(verdict);
    assertThat(log.problem()).startsWith("line " + line + ": ").contains(told);
  }

  @Test
  void whatIsNoLogIsToldInOneLine() throws Exception {
    Files.delete(file);
    unreadable("no such file");
    Files.createDirectory(file);
    unreadable("no such file");
    Files.delete(file);
    Files.createFile(file);
    unreadable("no line of a log");
    Files.writeString(file, "Dear diary\n");
    unreadable("no line of a log");
    Files.write(file, new byte[(1 << 20) + 1]);
    unreadable("longer than a line");
    try (var channel =
        java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8)), 65L << 20);
    }
    unreadable("larger than a log");
  }

  private void unreadable(String told) {
    assertThat(read().verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(read().problem()).contains(told).doesNotContain("\n");
  }

  private StudentLog read() {
    return new LogReader(TEXTS).log(file);
  }
}
