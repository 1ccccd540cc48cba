package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.Main;
import org.weightroom.app.plugin.TestJar;

/**
 * The program in a process of its own, in the poorest surroundings: LANG=C, no display, no home.
 */
class MainTest {
  @TempDir private Path temporary;

  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    Door door = run("try", "line", "weight=7", "--lessons", Door.lessons(temporary).toString());
    assertThat(door.err()).contains("0 … 0.4").hasLineCount(1);
    assertThat(door.code()).isEqualTo(2);
  }

  @Test
  void namesRenderWhereThereIsNoDisplay() throws Exception {
    Door door = run();
    assertThat(door.err()).contains("weightroom render").hasLineCount(1);
    assertThat(door.code()).isEqualTo(2);
  }

  @Test
  void whatALessonPrintsAndStartsDoesNotMingle() throws Exception {
    String members =
        "static { System.out.println(\"mingled\");"
            + " new Thread(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); })"
            + ".start(); }";
    Path folder = temporary.resolve("loud");
    TestJar.lesson(temporary, "loud", members, "").write(folder.resolve("loud.jar"));
    Door door = run("try", "loud", "--lessons", folder.toString());
    assertThat(door.out()).startsWith("lesson").doesNotContain("mingled");
    assertThat(door.code()).isZero();
  }

  private Door run(String... arguments) throws IOException, InterruptedException {
    Path out = temporary.resolve("out.txt");
    Path err = temporary.resolve("err.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=/nowhere",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("DISPLAY");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Door(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
