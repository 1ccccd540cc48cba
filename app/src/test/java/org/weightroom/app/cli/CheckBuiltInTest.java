package org.weightroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What teachers are asked to mend, our own lessons do not have. */
class CheckBuiltInTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"regression", "automation", "two-variables", "classification", "titanic"})
  void isSound(String id) throws Exception {
    Path jar = temporary.resolve(id + ".jar");
    try (InputStream shipped = Door.class.getResourceAsStream("/lessons/" + id + ".jar")) {
      assertThat(shipped).isNotNull();
      Files.copy(shipped, jar);
    }
    Door door = Door.open(temporary, "check", jar.toString());
    assertThat(door.out()).isEqualTo("sound\n");
    assertThat(door.code()).isZero();
  }
}
