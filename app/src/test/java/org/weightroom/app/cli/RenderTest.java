package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTest {
  @TempDir private Path temporary;

  @Test
  void writesAPictureOfTheSizeAsked() throws IOException {
    Path file = temporary.resolve("page.png");
    Door door =
        Door.open(
            Door.lessons(temporary),
            "render",
            "line",
            "weight=0.2",
            "--out=" + file,
            "--size=1024x690",
            "--theme=dark",
            "--scale=125",
            "--lang=en-XA",
            "--step=1");
    assertThat(door.err()).isEmpty();
    assertThat(door.code()).isZero();
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(1024);
    assertThat(picture.getHeight()).isEqualTo(690);
  }

  @Test
  void whatIsWrongIsToldOnOneLineAndNothingIsWritten() throws IOException {
    refuses("320x240 … 7680x4320", "--size", "319x690");
    refuses("320x240 … 7680x4320", "--size", "big");
    refuses("did you mean dark?", "--theme", "drk");
    refuses("--lang klingon", "--lang", "klingon");
    refuses("100, 125, 150, 200", "--scale", "110");
    refuses("1 … 2", "--step", "3");
    refuses("1 … 2", "--step", "0");
    refuses("0 … 0.4", "weight=7");
    refuses("no training", "--steps", "3");
    try (var files = Files.list(temporary)) {
      assertThat(files.filter(file -> file.toString().endsWith(".png"))).isEmpty();
    }
  }

  @Test
  void thePictureNeedsAPlace() {
    Path lessons = Door.lessons(temporary);
    Door none = Door.open(lessons, "render", "line");
    assertThat(none.err()).contains("--out is missing").hasLineCount(1);
    assertThat(none.code()).isEqualTo(2);
    Door nowhere = Door.open(lessons, "render", "line", "--out", temporary + "/no/page.png");
    assertThat(nowhere.err()).contains("cannot be written").hasLineCount(1);
    assertThat(nowhere.code()).isEqualTo(2);
    Door unknown = Door.open(lessons, "render", "lne", "--out", temporary + "/page.png");
    assertThat(unknown.err()).contains("did you mean line?").hasLineCount(1);
  }

  private void refuses(String what, String... more) {
    Path lessons = Door.lessons(temporary);
    List<String> arguments =
        new ArrayList<>(List.of("render", "line", "--out", temporary + "/page.png"));
    arguments.addAll(List.of(more));
    Door door = Door.open(lessons, arguments.toArray(String[]::new));
    assertThat(door.err()).contains(what).startsWith("weightroom render: ").hasLineCount(1);
    assertThat(door.out()).isEmpty();
    assertThat(door.code()).isEqualTo(2);
  }
}
