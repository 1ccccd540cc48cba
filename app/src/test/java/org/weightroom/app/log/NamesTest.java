package org.weightroom.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any student's name is a file name, and no two are the same. */
final class NamesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ada, ada", "seat-07_b, seat-07_b", "Ada, ~41da", "a b, a~20b", "é, ~c3~a9", "a.b, a~2eb",
    "../x, ~2e~2e~2fx", "con, ~63on", "com1, ~63om1", "lpt0, ~6cpt0", "cons, cons", "~, ~7e",
    "'', ~", "CON, ~43~4f~4e"
  })
  void namesAreEscaped(String student, String name) {
    assertThat(Names.escape(student)).isEqualTo(name);
    assertThat(Names.unescape(name)).contains(student);
  }

  @Test
  void anyNameComesBackOrIsShortened() {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder any = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        int point = random.nextInt(random.nextInt(4) == 0 ? 0x10ffff : 0x17f);
        any.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 'x' : point);
      }
      String name = Names.escape(any.toString());
      assertThat(name).matches("[a-z0-9_~-]{1,80}");
      boolean shortened = name.matches(".*~~[0-9a-f]{8}");
      assertThat(Names.unescape(name).isEmpty()).isEqualTo(shortened);
      assertThat(Names.unescape(name).orElse(any.toString())).isEqualTo(any.toString());
    }
    assertThat(Names.escape("é".repeat(60)))
        .hasSizeLessThanOrEqualTo(80)
        .matches("(~c3~a9)+(~c3)?~~[0-9a-f]{8}");
    assertThat(Names.escape("é".repeat(60))).isNotEqualTo(Names.escape("é".repeat(59)));
  }

  @Test
  void whatEscapeNeverMakesIsNoName() {
    for (String name : List.of("Ada", "~61", "~4", "~4G", "a b", "con", "é", "~ff", "~41DA")) {
      assertThat(Names.unescape(name)).as(name).isEmpty();
    }
  }

  @Test
  void aPcIsCalledAsItsSystemCallsIt() throws Exception {
    Path none = folder.resolve("none");
    assertThat(Pc.name(folder, Map.of("COMPUTERNAME", "LAB-07"), none)).isEqualTo("lab-07");
    assertThat(Pc.name(folder, Map.of("HOSTNAME", "İMac von Ada.local"), none))
        .matches("[a-z0-9-]+");
    Path hostname = Files.writeString(folder.resolve("hostname"), "lab-08.school.example\n");
    assertThat(Pc.name(folder, Map.of(), hostname)).isEqualTo("lab-08");
    assertThat(folder.resolve("pc.txt")).doesNotExist();
  }

  @Test
  void aPcWithoutANameGetsOneThatStays() throws Exception {
    Path hostname = Files.writeString(folder.resolve("hostname"), "localhost\n");
    Path home = folder.resolve("home");
    String name = Pc.name(home, Map.of(), hostname);
    assertThat(name).matches("pc-[0-9a-f]{8}");
    assertThat(Pc.name(home, Map.of(), hostname)).isEqualTo(name);
    assertThat(Pc.name(hostname, Map.of(), hostname)).matches("pc-[0-9a-f]{8}");
  }
}
