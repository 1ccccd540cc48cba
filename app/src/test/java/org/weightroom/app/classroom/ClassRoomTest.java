package org.weightroom.app.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.classroom.Pupil.Presence;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.Standings;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.log.Weave;
import org.weightroom.lesson.Texts;

/** Reading a class folder while a class writes into it. */
final class ClassRoomTest {
  private static final Instant START = Instant.parse("2026-09-07T08:00:00Z");

  @TempDir private Path root;
  private Path local;
  private Path folder;
  private Instant now = START;
  private final List<ClassPicture> told = new ArrayList<>();
  private ClassRoom room;

  @BeforeEach
  void open() throws IOException {
    local = root.resolve("local");
    folder = Files.createDirectories(root.resolve("class"));
    room = new ClassRoom(folder, Texts.of(ClassRoom.class, Locale.ENGLISH), () -> now, told::add);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private ClassPicture look() throws InterruptedException {
    room.look();
    return room.picture();
  }

  private Pupil pupil(String name) {
    return room.picture().pupils().stream()
        .filter(pupil -> pupil.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private LabPc sit(String student, String pc) throws IOException {
    LabPc seat = new LabPc(local.resolve(pc), folder, student, pc, student.hashCode());
    seat.open(now);
    return seat;
  }

  private void arrive(LabPc seat) throws IOException {
    seat.copy();
    seat.rename();
  }

  @Test
  void theGridIsTheUnionOfWhatThirtyPcsWriteThroughOutages() throws Exception {
    Random random = new Random(30);
    List<LabPc> seats = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String student = i < 24 ? "Öğrenci " + i : "Öğrenci " + (i - 24); // six sit at two PCs
      LabPc seat = new LabPc(local.resolve("pc-" + i), folder, student, "pc-" + i, i);
      seat.open(now.plusMillis(i));
      seats.add(seat);
    }
    int[] outage = new int[seats.size()];
    Path gone = root.resolve("gone");
    for (int tick = 0; tick < 720; tick++) {
      now = now.plusSeconds(5);
      boolean shareIsGone = tick > 300 && tick < 360;
      if (tick == 301) {
        Files.move(folder, gone);
      } else if (tick == 360) {
        Files.move(gone, folder);
      }
      for (int i = 0; i < seats.size(); i++) {
        LabPc seat = seats.get(i);
        if (random.nextInt(3) == 0) {
          seat.play(now.plusMillis(10L * i));
        }
        outage[i] = outage[i] > 0 ? outage[i] - 1 : random.nextInt(100) == 0 ? 80 : 0;
        if (!shareIsGone && outage[i] == 0) {
          if (random.nextInt(3) == 0) {
            seat.rename(); // takes its time
          }
          seat.copy();
        }
      }
      ClassPicture picture = look();
      assertEquals(!shareIsGone, picture.isReachable());
      if (tick % 20 == 0 && !shareIsGone) {
        assertEquals(union(seats, LabPc::arrived), lessons(picture), "at tick " + tick);
      }
    }
    for (LabPc seat : seats) {
      seat.rename();
      arrive(seat);
    }
    ClassPicture picture = look();

    assertEquals(union(seats, LabPc::written), lessons(picture));
    assertEquals(24, picture.pupils().size());
    assertEquals(0, picture.suspect());
    assertEquals(24, picture.here());
    for (LabPc seat : seats) {
      seat.close();
    }
  }

  private static Map<String, Object> lessons(ClassPicture picture) {
    Map<String, Object> lessons = new TreeMap<>();
    picture.pupils().forEach(pupil -> lessons.put(pupil.name(), pupil.lessons()));
    return lessons;
  }

  private static Map<String, Object> union(
      List<LabPc> seats, java.util.function.Function<LabPc, List<Entry>> lines) {
    Map<String, List<List<Entry>>> byStudent = new TreeMap<>();
    for (LabPc seat : seats) {
      List<Entry> there = lines.apply(seat);
      if (!there.isEmpty()) {
        byStudent.computeIfAbsent(seat.student(), name -> new ArrayList<>()).add(there);
      }
    }
    Map<String, Object> lessons = new TreeMap<>();
    byStudent.forEach(
        (name, logs) -> lessons.put(name, new Standings().addAll(Weave.of(logs)).byLesson()));
    return lessons;
  }

  @Test
  void aSchoolOfTwoThousandLogsIsReadAndThenOnlyWhatGrew() throws Exception {
    LabPc last = sit("student 0", "pc-0");
    arrive(last);
    for (int i = 1; i < 2000; i++) {
      try (LabPc seat = sit("student " + i % 500, "pc-" + i)) {
        for (int k = 0; k < 5; k++) {
          seat.play(now.plusSeconds(k));
        }
        arrive(seat);
      }
    }
    now = now.plusSeconds(60);
    ClassPicture all = look();
    assertEquals(500, all.pupils().size());
    assertEquals(0, all.unread());
    assertTrue(told.size() > 1 && told.get(0).unread() > 0, "it tells what it has while it reads");

    last.play(now);
    arrive(last);
    long start = System.nanoTime();
    look();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took.toString());
    assertEquals(500, room.picture().here());
    last.close();
  }

  @Test
  void nothingNewIsToldTwice() throws Exception {
    arrive(sit("Ada", "pc-1"));
    look();
    int pictures = told.size();
    look();

    assertEquals(pictures, told.size());
  }

  @Test
  void filesThatAreNoLogsAreRowsThatSaySo() throws Exception {
    arrive(sit("Ada", "pc-1"));
    Files.write(folder.resolve("noise.pc-1.jsonl"), new byte[] {0, 1, 2, (byte) 0xff, '\n', 7});
    Files.createFile(folder.resolve("empty.pc-1.jsonl"));
    Files.createDirectories(folder.resolve("folder.pc-1.jsonl"));
    Files.writeString(folder.resolve("holiday.jpg"), "no log");
    Files.writeString(folder.resolve("~.pc-1.jsonl"), "a guest");
    ClassPicture picture = look();

    assertEquals(
        List.of("Ada", "empty", "folder", "noise"),
        picture.pupils().stream().map(Pupil::name).toList());
    assertEquals(Verdict.CHAINED, pupil("Ada").verdict());
    for (String bad : List.of("empty", "folder", "noise")) {
      assertEquals(Verdict.UNREADABLE, pupil(bad).verdict(), bad);
      assertTrue(pupil(bad).problem().startsWith(bad + ".pc-1.jsonl: "), pupil(bad).problem());
    }
  }

  @Test
  void whatIsAlteredCountsUpToThere() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    for (int i = 0; i < 40; i++) {
      seat.play(now.plusSeconds(i));
    }
    arrive(seat);
    look();
    int before = pupil("Ada").in("regression").orElseThrow().gestures();
    String text = Files.readString(seat.file(), StandardCharsets.UTF_8);
    int middle = text.indexOf("\"weight\"", text.length() / 2);
    Files.writeString(
        seat.file(), text.substring(0, middle) + "\"Weight\"" + text.substring(middle + 8));
    Files.setLastModifiedTime(
        seat.file(), java.nio.file.attribute.FileTime.from(Instant.now().plusSeconds(9)));
    look();

    assertEquals(Verdict.ALTERED, pupil("Ada").verdict());
    int after = pupil("Ada").in("regression").orElseThrow().gestures();
    assertTrue(after > 0 && after < before, after + " of " + before);
  }

  @Test
  void anEarlierLineThatIsAlteredWhileTheLogGrowsIsFoundInTime() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    arrive(seat);
    look();
    boolean found = false;
    for (int i = 0; i < 60 && !found; i++) {
      seat.play(now.plusSeconds(i));
      arrive(seat);
      String text = Files.readString(seat.file());
      Files.writeString(seat.file(), text.replace("\"app\":\"test\"", "\"app\":\"Test\""));
      look();
      found = pupil("Ada").verdict() != Verdict.CHAINED;
    }

    assertTrue(found);
  }

  @Test
  void aLogUnderAnotherStudentsNameIsAltered() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    arrive(seat);
    Files.copy(seat.file(), folder.resolve("bob.pc-1.jsonl"));
    look();

    assertEquals(Verdict.ALTERED, pupil("bob").verdict());
    assertTrue(pupil("bob").problem().contains("another student"), pupil("bob").problem());
    assertEquals(Verdict.CHAINED, pupil("Ada").verdict());
  }

  @Test
  void aCopyOfALogCountsOnce() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    for (int i = 0; i < 40; i++) {
      seat.play(now.plusSeconds(i));
    }
    arrive(seat);
    Files.copy(seat.file(), folder.resolve("~41da.pc-1 (1).jsonl"));
    for (int i = 40; i < 60; i++) {
      seat.play(now.plusSeconds(i));
      arrive(seat);
      look();
    }

    Object alone = new Standings().addAll(seat.written()).byLesson();
    assertEquals(alone, pupil("Ada").lessons());
  }

  @Test
  void whoWritesNothingIsQuietAndThenGone() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    arrive(seat);
    look();
    assertEquals(Presence.HERE, pupil("Ada").presence());
    now = now.plus(ClassRoom.QUIET).plusSeconds(1);
    assertEquals(1, look().quiet());
    seat.play(now);
    arrive(seat);
    assertEquals(0, look().quiet());
    now = now.plus(ClassRoom.AWAY_OPEN).plusSeconds(1);
    assertEquals(0, look().here());
    assertEquals(1, room.picture().expected());
  }

  @Test
  void whoHasClosedTheLessonIsNotCalledQuiet() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    seat.close(now);
    arrive(seat);
    now = now.plus(ClassRoom.QUIET).plusSeconds(1);
    look();
    assertEquals(Presence.HERE, pupil("Ada").presence());
    now = now.plus(ClassRoom.AWAY_CLOSED);
    assertEquals(0, look().here());
  }

  @Test
  void thePresenceOfAPcWhoseClockIsWrongGoesByWhatArrives() throws Exception {
    Instant right = now;
    now = now.minus(Duration.ofDays(900));
    LabPc seat = sit("Ada", "pc-1");
    Instant wrong = now;
    now = right;
    arrive(seat);
    assertEquals(0, look().here(), "an old log, for all we know");
    seat.play(wrong.plusSeconds(10));
    arrive(seat);

    assertEquals(1, look().here());
  }

  @Test
  void aListSaysWhoIsExpected() throws Exception {
    Files.writeString(folder.resolve("class.txt"), "\ufeff# 7b\nBob\n\nAda\nSeat 2\nSeat 12\n");
    arrive(sit("Ada", "pc-1"));
    ClassPicture picture = look();

    assertEquals(
        List.of("Ada", "Bob", "Seat 2", "Seat 12"),
        picture.pupils().stream().map(Pupil::name).toList());
    assertEquals(4, picture.expected());
    assertEquals(1, picture.here());
  }

  @Test
  void aFolderThatIsNotThereSaysSo() throws Exception {
    Files.delete(folder);
    assertFalse(look().isReachable());
    Files.createDirectory(folder);
    assertTrue(look().isReachable());
  }

  @Test
  void handsGoUpAndDown() throws Exception {
    LabPc seat = sit("Ada", "pc-1");
    for (int i = 0; i < 200; i++) {
      seat.play(now.plusSeconds(i));
    }
    arrive(seat);
    look();
    List<Entry.What> hands =
        seat.written().stream()
            .map(Entry::what)
            .filter(what -> what == Entry.What.HAND_UP || what == Entry.What.HAND_DOWN)
            .toList();

    assertEquals(hands.get(hands.size() - 1) == Entry.What.HAND_UP, pupil("Ada").handUp());
  }
}
