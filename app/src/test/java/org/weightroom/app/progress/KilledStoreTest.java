package org.weightroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.file.SafeFile;

/**
 * The program is killed while it saves: whatever it had said to be saved is there. {@code
 * -Dweightroom.kills=1000} kills as often.
 */
final class KilledStoreTest {
  private static final int KILLS = Integer.getInteger("weightroom.kills", 12);

  @TempDir private Path folder;

  @Test
  void noSavedWorkIsLostAndNoDamagedFileIsTaken() throws Exception {
    Random random = new Random(7);
    long saved = 0;
    for (int i = 0; i < KILLS; i++) {
      saved = Math.max(saved, saveAndKill(saved + 1, random.nextInt(400)));
      SavedWorks now = load();
      assertThat(now.problems()).as("kill %d", i).isEmpty();
      assertThat(Works.number(now, "one")).as("kill %d", i).isGreaterThanOrEqualTo(saved);
      saved = Works.number(now, "one");
    }
    assertThat(saved).isGreaterThan(KILLS); // it did save
  }

  /** Gives the last number that was said to be saved. */
  private long saveAndKill(long first, int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                folder.toString(),
                String.valueOf(first))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long last = 0;
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      String line = told.readLine();
      for (int i = 0; line != null; i++) {
        last = Long.parseLong(line);
        if (i == lines) {
          process.toHandle().destroyForcibly(); // what it has said can still be read
        }
        line = nextWhole(told);
      }
    }
    process.waitFor();
    return last;
  }

  /** A line that a kill cut short says nothing. */
  private static String nextWhole(BufferedReader told) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int letter = told.read(); letter >= 0; letter = told.read()) {
      if (letter == '\n') {
        return line.toString().strip();
      }
      line.append((char) letter);
    }
    return null;
  }

  private SavedWorks load() throws IOException {
    Writer reader = Writer.open("pc");
    try {
      return new WorkFolder(folder, reader, new SafeFile(new SafeFile.Disk())).load();
    } finally {
      reader.close();
    }
  }
}
