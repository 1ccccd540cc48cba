package org.weightroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved together with the work is told of together with it. */
final class CompanionTest {
  @TempDir private Path temporary;
  private volatile boolean writable;
  private volatile boolean keeps;
  private volatile boolean forsaken;

  private final Companion log =
      new Companion() {
        @Override
        public void save() throws IOException {
          require(writable);
        }

        @Override
        public void keep(Path place) throws IOException {
          require(keeps);
          Files.writeString(place.resolve("log"), "x");
        }

        @Override
        public void forsake() {
          forsaken = true;
        }
      };

  private static void require(boolean can) throws IOException {
    if (!can) {
      throw new IOException("no");
    }
  }

  @Test
  void onlyWhatIsWhollyKeptIsSaidToBe() throws Exception {
    Path home = Files.writeString(temporary.resolve("home"), "in the way");
    try (Store store = Store.open(home.resolve("ada"), "pc", log, () -> {})) {
      store.put(Works.work("regression", 1));
      await(store, Store.State.NOWHERE);
      Thread.sleep(700); // it looks again and again
      assertThat(store.status().state()).isEqualTo(Store.State.NOWHERE);
      keeps = true;
      await(store, Store.State.MEANWHILE);
      Path place = store.status().where().orElseThrow();
      assertThat(place.resolve("regression.weightroom")).exists();
      assertThat(place.resolve("log")).exists();
      assertThat(forsaken).isFalse();

      Files.delete(home);
      assertThat(store.await(Duration.ofSeconds(1))).as("the log cannot be saved yet").isFalse();
      assertThat(store.status().state()).isEqualTo(Store.State.MEANWHILE);
      writable = true;
      assertThat(store.await(Duration.ofSeconds(20))).isTrue();
      assertThat(store.status()).isEqualTo(Store.Status.SAVED);
      Files.delete(place.resolve("log"));
      for (int i = 0; i < 100 && Files.exists(place); i++) {
        Thread.sleep(50);
      }
      assertThat(forsaken).isTrue();
      assertThat(place).doesNotExist();
    }
  }

  private static void await(Store store, Store.State state) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(20);
    while (store.status().state() != state && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(store.status().state()).isEqualTo(state);
  }
}
