package org.weightroom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.app.shell.Window;

/** What the pages for teachers promise is what {@code try} answers. */
final class ChapterFiguresTest {
  private static final Pattern LINE = Pattern.compile("- (try .*) → (\\S+) (.+)");

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"regression", "automation", "two-variables", "classification", "titanic"})
  void everyFigureIsTrue(String lesson) throws IOException {
    int tried = 0;
    for (String line : text(lesson).lines().toList()) {
      Matcher promise = LINE.matcher(line);
      if (promise.matches()) {
        Door door = Door.builtIn(home, promise.group(1).split(" "));
        assertEquals("", door.err(), line);
        List<Double> numbers = numbers(door.out(), promise.group(2));
        String[] promised = promise.group(3).split(", ");
        assertEquals(promised.length, numbers.size(), door.out());
        for (int i = 0; i < promised.length; i++) {
          int decimals =
              promised[i].contains(".") ? promised[i].length() - promised[i].indexOf('.') - 1 : 0;
          assertEquals(
              Double.parseDouble(promised[i]),
              numbers.get(i),
              0.5000001 * Math.pow(10, -decimals),
              line);
        }
        tried++;
      }
    }
    assertTrue(tried >= 5, lesson + ": " + tried);
  }

  private static List<Double> numbers(String answer, String value) {
    List<Double> numbers = new ArrayList<>();
    for (String line : answer.lines().toList()) {
      String[] words = line.strip().split("\\s+", 2);
      if (words[0].equals(value) && words.length == 2) {
        Matcher number = Pattern.compile("-?\\d[\\d.E-]*").matcher(words[1]);
        while (number.find()) {
          numbers.add(Double.parseDouble(number.group()));
        }
        return numbers;
      }
    }
    return numbers;
  }

  private static String text(String lesson) throws IOException {
    try (InputStream in = Window.class.getResourceAsStream("chapters/" + lesson + ".md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
