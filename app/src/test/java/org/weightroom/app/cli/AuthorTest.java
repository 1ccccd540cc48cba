package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.kit.Template;
import org.weightroom.app.plugin.TestJar;

/** From nothing to a lesson, and what is refused on the way. */
class AuthorTest {
  @TempDir private Path temporary;

  @Test
  void fromNothingToALesson() throws Exception {
    Door made = Apart.run(temporary, List.of(), "new", "two-taxis");
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    Path project = temporary.resolve("two-taxis");

    Door checked = Door.open(temporary, "check", project.toString());
    assertThat(checked.out()).isEqualTo("sound\n");
    assertThat(checked.code()).isZero();

    Door packed = Door.open(temporary, "pack", project.toString());
    Path jar = project.resolve("two-taxis.jar");
    assertThat(packed.out()).isEqualTo(jar + "\n");
    assertThat(packed.code()).isZero();

    Door sound = Door.open(temporary, "check", jar.toString(), "--json");
    assertThat(JSON.std.mapFrom(sound.out()))
        .containsEntry("path", jar.toString())
        .containsEntry("sound", true)
        .containsEntry("findings", List.of());

    Door tried = Door.open(project, "try", "two-taxis", "weight=2", "bias=5", "--json");
    assertThat(tried.out()).contains("\"exact\" : true", "\"error\" : 0.0");
    Path picture = temporary.resolve("page.png");
    Door painted = Door.open(project, "render", "two-taxis", "--out", picture.toString());
    assertThat(painted.err()).isEmpty();
    assertThat(picture).isNotEmptyFile();
  }

  @Test
  void packingTwiceGivesTheSameBytes() throws Exception {
    Path project = new Template("same").write(temporary);
    Path one = temporary.resolve("one.jar");
    Path two = temporary.resolve("two.jar");
    assertThat(Door.open(temporary, "pack", project.toString(), "--out", one.toString()).code())
        .isZero();
    Thread.sleep(2_100); // a jar's clock ticks every two seconds
    Door.open(temporary, "pack", project.toString(), "--out", two.toString());
    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(project.resolve("same.jar")).doesNotExist();
  }

  @Test
  void newWritesOverNothing() throws Exception {
    Files.writeString(temporary.resolve("mine"), "mine");
    Door door = Apart.run(temporary, List.of(), "new", "mine");
    assertThat(door.err()).contains("mine: exists already").hasLineCount(1);
    assertThat(door.code()).isEqualTo(2);
    assertThat(temporary.resolve("mine")).hasContent("mine");
    for (String name : List.of("My-Lesson", "2taxis", "../up", "a b", "", "a/b")) {
      refuses("not an id", "new", name);
    }
    refuses("NAME is missing", "new");
  }

  @Test
  void aJavaErrorIsToldWithFileAndLine() throws Exception {
    Path project = new Template("torn").write(temporary);
    Path source = project.resolve("src/main/java/lessons/torn/TornLesson.java");
    Files.writeString(source, Files.readString(source).replace("new Model()", "new Modle()"));
    Files.delete(project.resolve("src/main/resources/lessons/torn/messages.properties"));
    for (String command : List.of("pack", "check")) {
      Door door = Door.open(temporary, command, project.toString());
      assertThat(door.code()).isEqualTo(1);
      assertThat(door.err()).isEmpty();
      assertThat(door.out().lines().toList().get(0))
          .startsWith("src/main/java/lessons/torn/TornLesson.java: line ")
          .contains("Modle")
          .endsWith("; correct this line");
    }
    assertThat(Door.open(temporary, "check", project.toString()).out())
        .contains("messages.properties: The lesson has no texts")
        .endsWith("2 findings\n");
    assertThat(project.resolve("torn.jar")).doesNotExist();
  }

  @Test
  void foldersThatAreNoProject() throws Exception {
    refuses("pom.xml: The folder has no pom.xml", "pack", temporary.toString());
    Door door = Door.open(temporary, "check", temporary.toString());
    assertThat(door.out()).contains("pom.xml", "weightroom new").endsWith("1 finding\n");
    assertThat(door.code()).isEqualTo(1);
    Files.writeString(temporary.resolve("pom.xml"), "<project>\n<oops");
    refuses("pom.xml: line 2: The file is no sound XML", "pack", temporary.toString());
    Files.writeString(temporary.resolve("pom.xml"), "<project/>");
    refuses("src/main/java: There is no Java file", "pack", temporary.toString());
    Path file = Files.writeString(temporary.resolve("file"), "");
    refuses("not a folder", "pack", file.toString());
    refuses("no such file or folder", "pack", temporary.resolve("nowhere").toString());
    refuses("no such file or folder", "check", temporary.resolve("nowhere").toString());
    refuses("PATH is missing", "check");
  }

  @Test
  void aPomWithoutAnIdCannotBePacked() throws Exception {
    Path project = new Template("named").write(temporary);
    Path pom = project.resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace(">named<", ">Named One<"));
    refuses("“Named One” is not an id", "pack", project.toString());
    Door door = Door.open(temporary, "check", project.toString());
    assertThat(door.out()).startsWith("pom.xml: artifactId: Plugin-Id Named One is not an id");
  }

  @Test
  void packTellsWhereItCannotWrite() throws Exception {
    Path project = new Template("homeless").write(temporary);
    String nowhere = temporary.resolve("none/x.jar").toString();
    refuses("cannot be written", "pack", project.toString(), "--out", nowhere);
  }

  @Test
  void withoutACompilerOneLineSaysSo() throws Exception {
    Path project = new Template("poor").write(temporary);
    List<String> poor =
        List.of("--limit-modules", "java.desktop,java.logging,java.xml,java.management");
    for (String command : List.of("pack", "check")) {
      Door door = Apart.run(temporary, poor, command, project.toString());
      assertThat(door.err()).contains("no compiler", "JDK").hasLineCount(1);
      assertThat(door.out()).isEmpty();
      assertThat(door.code()).isEqualTo(2);
    }
  }

  @Test
  void emptyAndCorruptFilesAreToMend() throws Exception {
    Path empty = Files.createFile(temporary.resolve("empty.jar"));
    assertThat(Door.open(temporary, "check", empty.toString()).out())
        .isEqualTo(
            "empty.jar: The file is empty; copy the lesson again, or remove the file\n1 finding\n");
    byte[] whole = TestJar.good(temporary, "torn").bytes();
    Path torn = temporary.resolve("torn.jar");
    Files.write(torn, Arrays.copyOf(whole, whole.length / 2));
    Door door = Door.open(temporary, "check", torn.toString(), "--json");
    assertThat(door.out()).contains("\"damaged\"", "\"sound\" : false");
    assertThat(door.code()).isEqualTo(1);
  }

  private void refuses(String what, String... arguments) {
    Door door = Door.open(temporary, arguments);
    assertThat(door.err()).contains(what).startsWith("weightroom").hasLineCount(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }
}
