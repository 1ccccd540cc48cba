package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryTest {
  @TempDir private Path temporary;
  private Path lessons = Path.of("");
  private final Locale locale = Locale.getDefault();

  @BeforeEach
  void writeLessons() {
    lessons = Door.lessons(temporary);
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  /** The figures were computed apart from this program, with Python's doubles. */
  @Test
  void jsonTellsTheStart() throws IOException {
    Door door = Door.open(lessons, "try", "line", "--json");
    assertThat(door.err()).isEmpty();
    assertThat(door.code()).isZero();
    Map<String, Object> report = JSON.std.mapFrom(door.out());
    assertThat(new ArrayList<>(report.keySet()))
        .containsExactly("lesson", "properties", "values", "challenges", "steps", "stopped");
    assertThat(report.get("lesson")).isEqualTo("line");
    assertThat(report.get("properties")).hasToString("{weight=0.1, bias=150.0}");
    assertThat(report.get("values"))
        .hasToString("{error=799.0866666666665, both=[150.0, 0.3333333333333333], odd=Infinity}");
    assertThat(report.get("challenges")).hasToString("{below-799=false, below-450=false}");
    assertThat(report.get("steps")).isEqualTo(0);
    assertThat(report.get("stopped")).isNull();
    assertThat(report).containsKey("stopped");
  }

  @Test
  void assignmentsApplyTogether() {
    Door door = Door.open(lessons, "try", "line", "weight=0.059", "--json", "bias=246");
    assertThat(door.out())
        .contains("447.36856533333383", "\"below-799\" : true", "\"below-450\" : true");
    assertThat(door.code()).isZero();
  }

  @Test
  void textIsAlignedAndInFullPrecisionInEveryLocale() {
    Locale.setDefault(Locale.GERMANY);
    assertThat(Door.open(lessons, "try", "line", "weight=0.059", "bias=246").out())
        .isEqualTo(
            """
            lesson       line
            properties
              weight     0.059
              bias       246.0
            values
              error      447.36856533333383
              both       [246.0, 0.3333333333333333]
              odd        Infinity
            challenges
              below-799  yes
              below-450  yes
            steps        0
            stopped      no run
            """);
  }

  @Test
  void whatIsWrongIsToldOnOneLine() {
    tells("weight=7: out of range; give a number 0 … 0.4", "weight=7");
    tells("0 … 0.4", "weight=abc");
    tells("0 … 0.4", "weight=NaN");
    tells("0 … 0.4", "weight=0.0005");
    tells("did you mean weight?", "wieght=0.1");
    tells("name=value", "weight");
    tells("do=jump", "do=jump");
    tells("--steps", "--steps", "5");
    tells("whole number", "--steps", "-1");
    tells("whole number", "--steps=1.5");
    tells("whole number", "--steps=1e3");
    tells("value is missing", "--steps");
    tells("did you mean --steps?", "--stpes", "5");
    tells("given twice", "--steps", "1", "--steps", "2");
    tells("no floor 13", "bias=13");
  }

  private void tells(String what, String... words) {
    List<String> arguments = new ArrayList<>(List.of("try", "line"));
    arguments.addAll(List.of(words));
    Door door = Door.open(lessons, arguments.toArray(String[]::new));
    assertThat(door.err()).contains(what).startsWith("weightroom try: ").endsWith("\n");
    assertThat(door.err().lines()).hasSize(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }

  @Test
  void aLessonThatIsNotThere() {
    Door similar = Door.open(lessons, "try", "lien");
    assertThat(similar.err()).contains("lien", "did you mean line?");
    assertThat(similar.code()).isEqualTo(2);
    Door broken = Door.open(lessons, "try", "torn");
    assertThat(broken.err()).contains("torn.jar", "annotation processing").hasLineCount(1);
    assertThat(broken.code()).isEqualTo(2);
    Door nothing = Door.open(temporary.resolve("none"), "try", "line");
    assertThat(nothing.err()).contains("no lessons were found", "--lessons DIR").hasLineCount(1);
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(Door.open(lessons, "try").err()).contains("LESSON is missing").hasLineCount(1);
  }
}
