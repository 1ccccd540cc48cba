package org.weightroom.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is damaged, foreign or wicked is refused in one line, and nothing is written. */
final class BadStudentFilesTest {
  private static final String LIST = "student.json";

  @TempDir private Path temporary;
  private LabPc here;
  private byte[] good = new byte[0];
  private Map<String, byte[]> entries = Map.of();
  private String work = "";

  @BeforeEach
  void aGoodFile() throws Exception {
    LabPc away = new LabPc(temporary.resolve("away"), "lab-1");
    away.play("Ada", "first", 1, "a").play("Ada", "second", 2);
    here = new LabPc(temporary.resolve("here"), "lab-2");
    here.play("Ada", "first", 3, "b");
    good = away.gather("Ada").bytes();
    entries = Zip.unpack(good);
    work = entries.keySet().stream().filter(n -> n.endsWith(".work")).findFirst().orElseThrow();
  }

  @Test
  void aGoodOneIsGood() throws Exception {
    assertThat(entries.keySet()).startsWith(LIST, "log.lab-1.jsonl").hasSize(4);
    assertThat(StudentFile.of(zip(entries), LabPc.TEXTS).student()).isEqualTo("Ada");
  }

  // ---- what is in it
  // -----------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.pc.1.a.work",
        "/etc/log.pc.jsonl",
        "C:\\log.pc.jsonl",
        "..\\log.pc.jsonl",
        "a/log.pc.jsonl",
        "log.PC.jsonl",
        "log..jsonl",
        "log.pc.jsonl.torn-1",
        "log.pc.json",
        "first.pc.1.a.work.1",
        "first.work",
        "con.pc.1.a.work",
        "pc.txt",
        "",
        "log.pc.jsonl\u0000.work"
      })
  void anEntryThatDoesNotBelongThereIsRefused(String name) throws Exception {
    for (String source : List.of(work, "log.lab-1.jsonl")) {
      byte[] bytes = entries.get(source);
      Map<String, byte[]> more = new LinkedHashMap<>(entries);
      more.put(name, bytes);
      refuses(more, ": this does not belong into such a file");
      Map<String, byte[]> named = new LinkedHashMap<>(more);
      named.put(LIST, listed(more));
      refuses(named, "");
    }
  }

  @Test
  void whatIsMissingTwiceChangedOrAnothersIsRefusedWithItsPlace() throws Exception {
    Map<String, byte[]> less = new LinkedHashMap<>(entries);
    less.remove(work);
    refuses(less, work + ": this is missing");
    refuses(with(work, bytes -> change(bytes, "\"a\"", "\"z\"")), work + ": this is not what was");
    refuses(with("log.lab-1.jsonl", bytes -> change(bytes, "first", "third")), "checksum");
    Map<String, byte[]> unlisted = new LinkedHashMap<>(entries);
    unlisted.remove(LIST);
    refuses(unlisted, "this is no file with a student’s work");
    refuses(list("\"Ada\"", "\"Bo\""), "log.lab-1.jsonl: this log is another student’s");
    refuses(list("\"Ada\"", "\"\""), "student.json: student: ");
    refuses(list("\"Ada\"", "\" Ada\""), "student.json: student: ");
    refuses(list("\"Ada\"", "7"), "student.json: student: a text is wanted here");
    refuses(list("\"version\" : 1", "\"version\" : 2"), "written by a newer Weightroom");
    refuses(list("weightroom-student", "weightroom"), "not the kind of file that is wanted");
    refuses(list("\"files\"", "\"flies\""), "student.json: files: this is missing");
    refuses(list("}", ""), "student.json: ");
    Map<String, byte[]> twice = new LinkedHashMap<>(entries);
    String line = "{\"name\":\"" + work + "\",\"sha256\":";
    twice.put(LIST, change(entries.get(LIST), "\"files\" : [", "\"files\" : [ " + again(line)));
    refuses(twice, work + ": this does not belong");
  }

  @Test
  void whatIsListedRightlyButIsNoWorkAndNoLogIsRefused() throws Exception {
    refuses(relisted(work, "{}"), work + ": 1:1: it is not what was written");
    refuses(
        relisted("log.lab-1.jsonl", "Dear diary\n"), "log.lab-1.jsonl: line 1: this is no line");
    refuses(relisted("log.lab-1.jsonl", ""), "log.lab-1.jsonl: no line of a log");
    Map<String, byte[]> renamed = new LinkedHashMap<>(entries);
    renamed.put("third.pc.1.a.work", renamed.remove(work));
    renamed.put(LIST, listed(renamed));
    refuses(renamed, "third.pc.1.a.work: writer: ");
  }

  // ---- zips
  // --------------------------------------------------------------------------------------

  @Test
  void aBombIsRefused() throws Exception {
    Map<String, byte[]> large = new LinkedHashMap<>(entries);
    large.put("log.large.jsonl", new byte[Zip.MOST_ENTRY + 1]);
    byte[] bomb = zip(large);
    assertThat(bomb).hasSizeLessThan(1 << 20);
    refuses(bomb, "larger than such a file can be");
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= Zip.MOST_ENTRIES; i++) {
      many.put("log.a" + i + ".jsonl", new byte[0]);
    }
    refuses(zip(many), "larger than such a file can be");
    Map<String, byte[]> sum = new LinkedHashMap<>();
    byte[] part = new byte[Zip.MOST_ENTRY];
    for (int i = 0; i <= Zip.MOST_UNPACKED / Zip.MOST_ENTRY; i++) {
      sum.put("log.a" + i + ".jsonl", part);
    }
    refuses(zip(sum), "larger than such a file can be");
    assertThatThrownBy(() -> Zip.pack(large)).isInstanceOf(TransferException.class);
    assertThatThrownBy(() -> Zip.pack(many)).isInstanceOf(TransferException.class);
  }

  @Test
  void aZipThatIsNoneOrSaysAnythingTwiceIsRefused() throws Exception {
    refuses(new byte[0], "this is no file with a student’s work");
    refuses("PK and then a letter to my aunt".getBytes(StandardCharsets.UTF_8), "damaged");
    refuses(zip(Map.of("lesson.txt", new byte[3])), "this is no file with a student’s work");
    Map<String, byte[]> two = new LinkedHashMap<>(entries);
    two.put("log.lab-2.jsonl", entries.get("log.lab-1.jsonl"));
    String text = new String(zip(two), StandardCharsets.ISO_8859_1);
    byte[] same = text.replace("log.lab-2", "log.lab-1").getBytes(StandardCharsets.ISO_8859_1);
    refuses(same, "log.lab-1.jsonl: this does not belong");
    refuses(temporary, "cannot be read");
    refuses(temporary.resolve("nowhere"), "cannot be read");
  }

  @Test
  void aFileThatWasCutOffIsRefused() throws Exception {
    for (int length = 0; length < good.length; length += 13) {
      refuses(Arrays.copyOf(good, length), "");
    }
  }

  /** {@code -Dweightroom.mutations=10000} makes as many. */
  @Test
  void aFileThatWasTamperedWithIsTakenOrRefused() throws Exception {
    Map<String, String> before = here.files();
    Path file = temporary.resolve("tampered.weightroom-student");
    Random random = new Random(11);
    int refused = 0;
    int all = Integer.getInteger("weightroom.mutations", 1_000);
    for (int i = 0; i < all; i++) {
      byte[] changed = i % 5 == 4 ? inside(random) : good.clone();
      for (int j = 0; j <= i % 3; j++) {
        changed = mutate(changed, random);
      }
      Files.write(file, changed);
      long start = System.nanoTime();
      Intake.Taken taken = here.take(file);
      assertThat(System.nanoTime() - start).as("mutation %d", i).isLessThan(2_000_000_000L);
      if (taken.isTaken()) {
        assertThat(taken.student()).isEqualTo("Ada");
        restore(before);
      } else {
        refused++;
        assertThat(taken.problem()).doesNotContain("\n").hasSizeBetween(10, 400);
        assertThat(here.files()).isEqualTo(before);
      }
    }
    assertThat(refused).isBetween(all / 2, all);
  }

  /** Changes an entry before it is listed and packed: checksums do not find that. */
  private byte[] inside(Random random) throws Exception {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    List<String> names = List.copyOf(entries.keySet());
    String name = names.get(random.nextInt(names.size()));
    changed.put(name, mutate(entries.get(name), random));
    if (!name.equals(LIST)) {
      changed.put(LIST, listed(changed));
    }
    return zip(changed);
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> {
        byte[] changed = bytes.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
      }
      case 1 -> {
        return Arrays.copyOf(bytes, Math.max(1, at));
      }
      case 2 -> {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        longer[at] = (byte) random.nextInt(256);
        return longer;
      }
      default -> {
        byte[] changed = bytes.clone();
        int length = random.nextInt(Math.min(40, bytes.length - at));
        System.arraycopy(bytes, random.nextInt(bytes.length - length), changed, at, length);
        return changed;
      }
    }
  }

  // ---- hands
  // -------------------------------------------------------------------------------------

  private void restore(Map<String, String> before) throws IOException {
    for (String name : here.files().keySet()) {
      Path file = here.home().resolve(name);
      if (!before.containsKey(name)) {
        Files.delete(file);
      }
    }
    assertThat(here.files()).isEqualTo(before); // nothing that was there has changed
  }

  private void refuses(Map<String, byte[]> changed, String why) throws Exception {
    refuses(zip(changed), why);
  }

  private void refuses(byte[] bytes, String why) throws Exception {
    refuses(Files.write(temporary.resolve("bad.weightroom-student"), bytes), why);
  }

  private void refuses(Path file, String why) throws Exception {
    Map<String, String> before = here.files();
    Intake.Taken taken = here.take(file);
    assertThat(taken.isTaken()).isFalse();
    assertThat(taken.problem()).contains(why).hasLineCount(1).hasSizeLessThan(500);
    assertThat(here.files()).isEqualTo(before);
  }

  private Map<String, byte[]> with(String name, UnaryOperator<byte[]> change) {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.put(name, change.apply(entries.get(name)));
    return changed;
  }

  private Map<String, byte[]> list(String from, String to) {
    return with(LIST, bytes -> change(bytes, from, to));
  }

  private Map<String, byte[]> relisted(String name, String content) throws Exception {
    Map<String, byte[]> changed = with(name, any -> content.getBytes(StandardCharsets.UTF_8));
    changed.put(LIST, listed(changed));
    return changed;
  }

  /** A list that has the right checksums of whatever there is. */
  private static byte[] listed(Map<String, byte[]> files) throws Exception {
    StringBuilder list = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().equals(LIST)) {
        String name = file.getKey().replace("\\", "\\\\").replace("\u0000", "\\u0000");
        list.append(list.isEmpty() ? "" : ",")
            .append("{\"name\":\"%s\",\"sha256\":\"%s\"}".formatted(name, sum(file.getValue())));
      }
    }
    return ("{\"format\":\"weightroom-student\",\"version\":1,\"student\":\"Ada\",\"pc\":\"x\","
            + "\"files\":["
            + list
            + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String sum(byte[] bytes) throws Exception {
    return java.util.HexFormat.of()
        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private String again(String line) throws Exception {
    return line + "\"" + sum(entries.get(work)) + "\"},";
  }

  private static byte[] change(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
