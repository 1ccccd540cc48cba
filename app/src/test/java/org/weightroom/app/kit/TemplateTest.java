package org.weightroom.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a lesson is called, its template compiles. */
class TemplateTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @CsvSource({
    "two-taxis,lessons/twotaxis/TwoTaxisLesson",
    "my-lesson,lessons/mylesson/MyLesson",
    "lesson,lessons/lesson/LessonLesson",
    "class,lessons/classlesson/ClassLesson",
    "a--1-,lessons/a1/A1Lesson"
  })
  void namesAreGoodInJava(String name, String path) throws Exception {
    Path project = new Template(name).write(temporary);
    assertThat(project.resolve("src/main/java/" + path + ".java")).exists();
    Build build = new Project(project, Locale.ENGLISH).build();
    assertThat(build.problems()).isEmpty();
    assertThat(build.id()).isEqualTo(name);
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file))
            .doesNotContainPattern("\\$\\{(?!project\\.|plugin\\.)|__");
      }
    }
  }

  @Test
  void testsAreForMavenAlone() throws Exception {
    Path project = new Template("tested").write(temporary);
    Path test = project.resolve("src/test/java/lessons/tested/TestedLessonTest.java");
    assertThat(test).content().contains("extends LessonContract");
    byte[] jar = new Project(project, Locale.ENGLISH).build().jar();
    Files.writeString(test, "no Java");
    assertThat(new Project(project, Locale.ENGLISH).build().jar()).isEqualTo(jar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-taxis", "my-lesson", "lesson", "a--1-"})
  void theArchetypeMakesTheSameFiles(String name) throws Exception {
    Path project = new Template(name).write(temporary);
    Map<String, String> written = new TreeMap<>();
    for (Path file : TemporaryFolder.files(project)) {
      String path = project.relativize(file).toString().replace('\\', '/');
      written.put(path, Files.readString(file));
    }
    assertThat(Archetype.expand(name)).hasSize(7).isEqualTo(written);
  }
}
