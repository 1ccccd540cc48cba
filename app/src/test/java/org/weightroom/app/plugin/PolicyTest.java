package org.weightroom.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.plugin.LessonEntry.State;
import org.weightroom.lesson.Texts;

/** What the school's list accepts, and what becomes of everything else. */
class PolicyTest {
  private static final String RAN = "weightroom.test.ran";
  private static final String HASH = "ab".repeat(32);

  @TempDir private Path temporary;
  private Path lessons;
  private Path policy;

  @BeforeEach
  void folders() throws IOException {
    lessons = Files.createDirectories(temporary.resolve("lessons"));
    policy = temporary.resolve("weightroom.policy");
    System.clearProperty(RAN);
  }

  @Test
  void withoutAListEveryLessonOpens() {
    write("demo");
    try (LessonLibrary library = LessonLibrary.open(places(), Locale.ENGLISH)) {
      assertThat(library.ids()).containsExactly("demo");
      assertThat(library.entries().get(0).warning()).isEmpty();
      assertThat(library.policyProblem()).isEmpty();
    }
  }

  @Test
  void aListedJarIsAcceptedAndAnotherIsNot() throws IOException {
    String hash = write("demo");
    write("other");
    try (LessonLibrary library = open("lessons = require", "sha256 = " + hash)) {
      assertThat(library.ids()).containsExactly("demo");
      LessonEntry other = library.find("other").orElseThrow();
      assertThat(other.state()).isEqualTo(State.BLOCKED);
      assertThat(other.reason()).isEqualTo("It is not on your school’s list (weightroom.policy).");
      assertThat(other.fix()).endsWith("sha256 = " + other.sha256());
      assertThat(other.lesson()).isEmpty();
    }
  }

  @Test
  void nothingOfABlockedLessonRuns() throws IOException {
    String touched = "static { System.setProperty(\"" + RAN + "\", \"yes\"); }";
    TestJar.lesson(temporary, "demo", touched, "").write(lessons.resolve("demo.jar"));
    try (LessonLibrary library = open("lessons = require")) {
      assertThat(library.find("demo").orElseThrow().isBlocked()).isTrue();
      assertThat(System.getProperty(RAN)).isNull();
    }
    try (LessonLibrary library = open("lessons = warn")) {
      assertThat(library.ids()).containsExactly("demo");
      assertThat(System.getProperty(RAN)).as("it does run where it may").isEqualTo("yes");
    }
  }

  @Test
  void aWarningLetsItOpen() throws IOException {
    String hash = write("demo");
    write("other");
    try (LessonLibrary library = open("lessons = warn", "sha256 = " + hash)) {
      assertThat(library.ids()).containsExactly("demo", "other");
      assertThat(library.find("demo").orElseThrow().warning()).isEmpty();
      assertThat(library.find("other").orElseThrow().warning())
          .isEqualTo("It is not on your school’s list (weightroom.policy).");
    }
  }

  @Test
  void builtInLessonsNeedNoList() throws IOException {
    byte[] jar = TestJar.good(temporary, "demo").bytes();
    List<Place> places = new ArrayList<>();
    places.add(() -> List.of(new LessonFile(Optional.empty(), "demo", () -> jar)));
    places.addAll(places().places());
    TestJar.good(temporary, "demo").write(lessons.resolve("copy.jar"));
    for (String list : List.of("lessons = require", "not a list")) {
      Files.writeString(policy, list);
      Places all = new Places(places, List.of(), Optional.of(policy));
      try (LessonLibrary library = LessonLibrary.open(all, Locale.ENGLISH)) {
        assertThat(library.ids()).as(list).containsExactly("demo");
      }
    }
  }

  @Test
  void aBlockedHigherVersionDoesNotHideALowerOneThatIsListed() throws IOException {
    String hash = write("demo");
    TestJar.good(temporary, "demo")
        .manifest("Plugin-Version", "2.0.0")
        .write(lessons.resolve("new.jar"));
    try (LessonLibrary library = open("lessons = require", "sha256 = " + hash)) {
      assertThat(library.find("demo").orElseThrow().info().version()).isEqualTo("1.0.0");
      assertThat(library.entries())
          .extracting(LessonEntry::state)
          .containsExactlyInAnyOrder(State.READY, State.BLOCKED);
    }
  }

  @Test
  void spacesCommentsCapitalsColonsAndWindowsAreFine() throws IOException {
    String hash = write("demo");
    String colons = hash.replaceAll("(..)(?!$)", "$1:").toUpperCase(Locale.ROOT);
    String list = "\uFEFF# our list\r\n\r\n\tlessons=require # yes\r\nsha256 =  " + colons + " #é";
    try (LessonLibrary library = open(list)) {
      assertThat(library.policyProblem()).isEmpty();
      assertThat(library.ids()).containsExactly("demo");
    }
  }

  private record Bad(String list, String where, String what) {}

  @TestFactory
  Stream<DynamicTest> aListThatIsNotUnderstoodAcceptsNothing() {
    String large = "lessons = warn\n" + "# more\n".repeat(200_000);
    return Stream.of(
            new Bad("", ", line 1", "write lessons = require, or lessons = warn"),
            new Bad("# nothing\n", ", line 1", "write lessons = require"),
            new Bad("sha256 = " + HASH, ", line 1", "no line says"),
            new Bad("lessons = warn\n\nlessons = warn", ", line 3", "write only one"),
            new Bad("lessons = Require", ", line 1", "“Require”"),
            new Bad("lessons =", ", line 1", "write lessons = require"),
            new Bad("lessons = warn\nsha256 = " + HASH + "0", ", line 2", "64 digits"),
            new Bad("lessons = warn\nsha256 = xy" + HASH.substring(2), ", line 2", "64 digits"),
            new Bad("lessons = warn\r\n\r\nsigner = AB:CD", ", line 3", "“AB:CD”"),
            new Bad("lessons = warn\rsigner =", ", line 2", "64 digits"),
            new Bad("lessons = warn\nsha512 = " + HASH, ", line 2", "“sha512”"),
            new Bad("lessons = warn\n" + HASH, ", line 2", "no rule"),
            new Bad("lessons = warn\nxapi = http://lrs.example/", ", line 2", "https://"),
            new Bad("lessons = warn\nxapi =", ", line 2", "no address"),
            new Bad("xapi = https://lrs.example/\nsha256 = " + HASH, ", line 1", "no line says"),
            new Bad("lessons = warn\n# \u00e9\nsigner = \u00ff", ", line 3", "not UTF-8"),
            new Bad(large, ":", "larger than 1 MB"))
        .map(bad -> DynamicTest.dynamicTest(bad.what() + bad.where(), () -> check(bad)));
  }

  private void check(Bad bad) throws IOException {
    String hash = write("demo");
    // The one table entry that is not UTF-8 ends with the byte ff.
    byte[] bytes = bad.list().getBytes(StandardCharsets.UTF_8);
    if (bad.what().equals("not UTF-8")) {
      bytes[bytes.length - 1] = (byte) 0xff;
    }
    Files.write(policy, bytes);
    refusesEverything(hash, "weightroom.policy" + bad.where(), bad.what());
  }

  @Test
  void aListThatCannotBeReadAcceptsNothing() throws IOException {
    Files.createDirectory(policy);
    refusesEverything(write("demo"), "weightroom.policy:", "cannot be read");
    Files.delete(policy);
    refusesEverything(write("demo"), "weightroom.policy:", "cannot be read");
  }

  private void refusesEverything(String hash, String where, String what) {
    Places places = new Places(places().places(), List.of(), Optional.of(policy));
    try (LessonLibrary library = LessonLibrary.open(places, Locale.ENGLISH)) {
      String line =
          library.policyProblem().orElseThrow().text(Texts.of(LessonLibrary.class, Locale.ENGLISH));
      assertThat(line).startsWith(where).contains(what).hasLineCount(1);
      assertThat(line).doesNotContain("{", "problem.");
      LessonEntry entry = library.find("demo").orElseThrow();
      assertThat(entry.state()).isEqualTo(State.BLOCKED);
      assertThat(entry.sha256()).isEqualTo(hash);
      assertThat(entry.reason()).isEqualTo(line);
      assertThat(entry.fix()).contains("mend the school’s list");
    }
  }

  @Test
  void theFileBesideTheJarHoldsWhateverElseThereIs() throws IOException {
    Path jar = Files.createFile(temporary.resolve("weightroom.jar"));
    Path home = Files.createDirectories(temporary.resolve("home"));
    Files.writeString(home.resolve("weightroom.policy"), "lessons = warn");
    Files.writeString(lessons.resolve("weightroom.policy"), "lessons = warn");
    assertThat(standard(jar, home).policy()).isEmpty();

    Files.writeString(policy, "lessons = require");
    assertThat(standard(jar, home).policy()).contains(policy.toRealPath());
    assertThatThrownBy(() -> standard(jar, home).withPolicy(home.resolve("weightroom.policy")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLinkToTheJarDoesNotLeadAwayFromTheList() throws IOException {
    Path jar = Files.createFile(temporary.resolve("weightroom.jar"));
    Files.writeString(policy, "lessons = require");
    Path home = Files.createDirectories(temporary.resolve("home"));
    Path link = Files.createSymbolicLink(home.resolve("weightroom.jar"), jar);
    Files.writeString(home.resolve("weightroom.policy"), "lessons = warn");
    assertThat(standard(link, home).policy()).contains(policy.toRealPath());
  }

  @Test
  void aListThatIsALinkToNowhereIsThereAndCannotBeRead() throws IOException {
    Path jar = Files.createFile(temporary.resolve("weightroom.jar"));
    Files.createSymbolicLink(policy, temporary.resolve("gone"));
    assertThat(standard(jar, temporary).policy()).isPresent();
  }

  private Places standard(Path program, Path home) {
    return Places.standard(Optional.of(program), List.of(lessons), home);
  }

  private Places places() {
    return Places.of(List.of(lessons));
  }

  private LessonLibrary open(String... list) throws IOException {
    Files.writeString(policy, String.join("\n", list));
    return LessonLibrary.open(places().withPolicy(policy), Locale.ENGLISH);
  }

  /** Writes a sound lesson and gives its hash, as the list of lessons prints it. */
  private String write(String id) {
    TestJar.good(temporary, id).write(lessons.resolve(id + ".jar"));
    try (LessonLibrary library = LessonLibrary.open(places(), Locale.ENGLISH)) {
      return library.find(id).orElseThrow().sha256();
    }
  }
}
