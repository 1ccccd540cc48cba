package org.weightroom.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.lesson.Texts;

/** A class folder that is looked at again and again, and left, and come back to. */
final class WatchedRoomTest {
  private static final Texts TEXTS = Texts.of(ClassRoom.class, Locale.ENGLISH);
  private static final Duration PAUSE = Duration.ofMillis(20);

  @TempDir private Path root;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(root.resolve("class"));
  }

  @Test
  void whoComesBackKnowsWhatWasReadAndSeesWhatCameMeanwhile() throws Exception {
    LabPc ada = sit("Ada", "pc-1");
    arrive(ada);
    List<ClassPicture> pictures = new CopyOnWriteArrayList<>();
    ClassRoom watched = ClassRoom.open(folder, TEXTS, PAUSE, pictures::add);
    try {
      await(() -> names(watched).equals(List.of("Ada")));
      watched.close();
      watched.close();
      assertEquals(List.of("Ada"), names(watched));
      LabPc bob = sit("Bob", "pc-2");
      arrive(bob);
      Thread.sleep(200);
      assertEquals(List.of("Ada"), names(watched), "nobody looks");
      int told = pictures.size();
      watched.resume(PAUSE);
      await(() -> names(watched).equals(List.of("Ada", "Bob")));
      assertEquals(told + 1, pictures.size(), "nothing is read as if it were new");
      bob.close();
    } finally {
      watched.close();
    }
    ada.close();
  }

  @Test
  void theThreadEndsWithTheRoom() throws Exception {
    ClassRoom watched = ClassRoom.open(folder, TEXTS, PAUSE, seen -> {});
    arrive(sit("Ada", "pc-1"));
    await(() -> names(watched).equals(List.of("Ada")));
    watched.close();
    await(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("weightroom-class")));
  }

  private LabPc sit(String student, String pc) throws IOException {
    LabPc seat = new LabPc(root.resolve(pc), folder, student, pc, student.hashCode());
    seat.open(Instant.now());
    return seat;
  }

  private static void arrive(LabPc seat) throws IOException {
    seat.copy();
    seat.rename();
  }

  private static List<String> names(ClassRoom room) {
    return room.picture().pupils().stream().map(Pupil::name).toList();
  }

  private static void await(BooleanSupplier wanted) throws InterruptedException {
    for (int i = 0; i < 1_000 && !wanted.getAsBoolean(); i++) {
      Thread.sleep(20);
    }
    assertTrue(wanted.getAsBoolean());
  }
}
