package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.Hang;
import org.weightroom.app.plugin.LessonEntry;
import org.weightroom.app.plugin.LessonLibrary;
import org.weightroom.app.plugin.Places;
import org.weightroom.app.plugin.Quarantine;
import org.weightroom.app.plugin.TestJar;

/** What is in quarantine is not loaded, through any door, until somebody lets it out. */
final class QuarantineTest {
  private static final Logger LOG = Logger.getLogger(Quarantine.class.getName());

  @TempDir private Path temporary;

  @BeforeEach
  void beQuiet() {
    LOG.setLevel(Level.OFF); // the failures are meant
  }

  @AfterEach
  void speakAgain() {
    LOG.setLevel(null);
  }

  @Test
  void everyDoorLeavesItAside() {
    Path lessons = lessons("");
    String hash = entry(lessons, "loud", Quarantine.none()).sha256();
    Quarantine quarantine = Quarantine.of(temporary, List.of());
    assertThat(quarantine.add(hang(hash))).isTrue();
    String data = temporary.toString();
    Door list = Door.open(lessons, "list", "--json", "--data", data);
    assertThat(list.out()).contains("\"quarantined\"", "\"Loud\"", "try it again");
    assertThat(Door.open(lessons, "list", "--data", data).out()).contains("quarantined");
    Door tried = Door.open(lessons, "try", "loud", "--data", data);
    assertThat(tried.code()).isEqualTo(2);
    assertThat(tried.err()).contains("stopped answering").hasLineCount(1);
    Quarantine.of(temporary, List.of()).release("loud", hash);
    assertThat(Door.open(lessons, "try", "loud", "--data", data).code()).isZero();
  }

  @Test
  void aMendedJarIsFree() {
    String hash = entry(lessons(""), "loud", Quarantine.none()).sha256();
    Quarantine quarantine = Quarantine.of(temporary, List.of(hang(hash)));
    assertThat(entry(lessons(""), "loud", quarantine).isQuarantined()).isTrue();
    assertThat(entry(lessons("int mended;"), "loud", quarantine).isReady()).isTrue();
    Quarantine anyJar = Quarantine.of(temporary, List.of(hang("")));
    assertThat(entry(lessons("int mended;"), "loud", anyJar).isQuarantined()).isTrue();
  }

  @Test
  void whatCannotBeWrittenHoldsAsLongAsTheProgramRuns() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "no folder");
    Quarantine quarantine = Quarantine.of(file, List.of());
    assertThat(quarantine.add(hang("12"))).isFalse();
    assertThat(quarantine.find("loud", "12")).isPresent();
    assertThat(Quarantine.of(file, quarantine.all()).find("loud", "12")).isPresent();
    quarantine.release("loud", "12");
    assertThat(quarantine.all()).isEmpty();
  }

  @Test
  void aFileThatIsNotUnderstoodHoldsNobodyBack() throws Exception {
    for (String text : List.of("", "{", "[]", "{\"format\":\"weightroom-quarantine\"}")) {
      Files.writeString(temporary.resolve("quarantine.json"), text);
      Quarantine quarantine = Quarantine.of(temporary, List.of());
      assertThat(quarantine.all()).isEmpty();
      assertThat(quarantine.add(hang("12"))).isTrue();
      assertThat(Quarantine.of(temporary, List.of()).all()).containsExactly(hang("12"));
    }
  }

  private static Hang hang(String hash) {
    return new Hang("loud", "Loud", hash, Instant.parse("2026-11-20T10:00:00Z"));
  }

  private Path lessons(String members) {
    Path folder = temporary.resolve("lessons");
    TestJar.lesson(temporary, "loud", members, "").write(folder.resolve("loud.jar"));
    return folder;
  }

  private static LessonEntry entry(Path lessons, String id, Quarantine quarantine) {
    Places places = Places.of(List.of(lessons));
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH, quarantine)) {
      return library.find(id).orElseThrow();
    }
  }
}
