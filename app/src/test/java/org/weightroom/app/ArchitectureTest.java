package org.weightroom.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.LessonModel;

/** Which room may see which; sdk/docs/decisions say why. */
final class ArchitectureTest {
  private static final String[] SDK_CORE =
      List.of("observe", "data", "nn", "script", "challenge", "lesson").stream()
          .map(room -> "org.weightroom." + room + "..")
          .toArray(String[]::new);

  private static JavaClasses house;
  private static JavaClasses lessons;

  @BeforeAll
  static void importClasses() throws IOException, URISyntaxException {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.weightroom");
    List<JarFile> jars = new ArrayList<>();
    for (Path jar : lessonJars()) {
      jars.add(new JarFile(jar.toFile()));
    }
    lessons = new ClassFileImporter().importJars(jars);
    for (JarFile jar : jars) {
      jar.close();
    }
  }

  private static List<Path> lessonJars() throws IOException, URISyntaxException {
    URL folder = ArchitectureTest.class.getResource("/lessons");
    assertTrue(folder != null, "the build puts the lessons' jars into the app's classes");
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  @Test
  void thereIsSomethingToCheck() {
    assertFalse(house.isEmpty());
    assertTrue(lessons.stream().anyMatch(type -> type.isAssignableTo(LessonModel.class)));
  }

  @Test
  void noModelSeesSwing() {
    noClasses()
        .that()
        .areAssignableTo(LessonModel.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.swing..", "java.awt..", "org.jfree..")
        .check(lessons);
    noClasses()
        .that()
        .resideInAnyPackage(SDK_CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.swing..", "java.awt..", "org.jfree..")
        .check(house);
  }

  @Test
  void networksSeeOnlyData() {
    classes()
        .that()
        .resideInAPackage("org.weightroom.nn..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.weightroom.nn..", "org.weightroom.data..", "java..", "org.jspecify..")
        .check(house);
  }

  @Test
  void lessonsSeeTheSdkAndNothingElse() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.weightroom.app..", "org.jfree..", "com.formdev.."))
        .check(lessons);
    slices()
        .matching("org.weightroom.lessons.(*)..")
        .should()
        .notDependOnEachOther()
        .check(lessons);
  }

  @Test
  void theSdkDoesNotSeeTheHostAndTheHostMeetsLessonsOnlyAtRunTime() {
    noClasses()
        .that(not(resideInAPackage("org.weightroom.app..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.weightroom.app..")
        .check(house);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.weightroom.lessons..")
        .check(house);
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching("org.weightroom.(*)").should().beFreeOfCycles().check(house);
    slices().matching("org.weightroom.app.(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void jfreechartStaysBehindTheChartPackage() {
    noClasses()
        .that(not(resideInAPackage("org.weightroom.chart..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jfree..")
        .check(house);
  }

  @Test
  void coloursAndFontsComeFromTheTheme() {
    ArchRule rule =
        noClasses()
            .that(not(resideInAPackage("org.weightroom.theme..")))
            .should()
            .callConstructor(Color.class, int.class)
            .orShould()
            .callConstructor(Color.class, int.class, boolean.class)
            .orShould()
            .callConstructor(Color.class, int.class, int.class, int.class)
            .orShould()
            .callConstructor(Color.class, int.class, int.class, int.class, int.class)
            .orShould()
            .callConstructor(Font.class, String.class, int.class, int.class)
            .orShould()
            .callMethod(Color.class, "decode", String.class);
    rule.check(house);
    rule.check(lessons);
  }

  @Test
  void oneExpEverywhere() {
    for (Class<?> maths : List.of(Math.class, StrictMath.class)) {
      for (String function : List.of("exp", "log", "tanh")) {
        noClasses()
            .that()
            .resideInAnyPackage(SDK_CORE)
            .should()
            .callMethod(maths, function, double.class)
            .check(house);
      }
      noClasses()
          .that()
          .resideInAnyPackage(SDK_CORE)
          .should()
          .callMethod(maths, "pow", double.class, double.class)
          .orShould()
          .callMethod(maths, "fma", double.class, double.class, double.class)
          .check(house);
    }
  }

  @Test
  void randomnessHasASeed() {
    ArchRule rule =
        noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");
    rule.check(house);
    rule.check(lessons);
  }

  @Test
  void noPackageIsCalledModel() {
    noClasses().should().resideInAPackage("..model..").check(house);
  }
}
