package org.weightroom.app.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weightroom.app.transfer.LabPc.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.log.Entry;
import org.weightroom.app.log.LogReader;
import org.weightroom.app.log.Names;
import org.weightroom.app.log.Pc;
import org.weightroom.app.log.StudentLog;
import org.weightroom.app.log.StudentLog.Verdict;
import org.weightroom.app.progress.SavedWorks;

/** What a student did on several PCs is on each of them that has seen the stick. */
final class StudentFileTest {
  private static final String ADA = "Ada";

  @TempDir private Path temporary;
  private LabPc one;
  private LabPc two;
  private Path stick;

  @BeforeEach
  void pcs() throws IOException {
    one = new LabPc(temporary.resolve("one"), "lab-1");
    two = new LabPc(temporary.resolve("two"), "lab-2");
    stick = Files.createDirectory(temporary.resolve("stick"));
  }

  // ---- two PCs
  // -----------------------------------------------------------------------------------

  @Test
  void workOfTwoPcsIsUnitedOnBothAndTwiceIsAsGoodAsOnce() throws Exception {
    one.play(ADA, "first", 1, "a").play(ADA, "first", 5, "a", "b");
    two.play(ADA, "first", 7, "c").play(ADA, "second", 8);
    Path fromOne = one.export(ADA, stick.resolve("1.weightroom-student"));
    Path fromTwo = two.export(ADA, stick.resolve("2.weightroom-student"));
    assertThat(two.take(fromOne).fresh()).isPositive();
    assertThat(one.take(fromTwo).fresh()).isPositive();
    for (LabPc pc : List.of(one, two)) {
      SavedWorks saved = pc.saved(ADA);
      assertThat(saved.problems()).isEmpty();
      assertThat(SavedWorks.solved(saved.works().get("first"))).contains("a", "b", "c");
      assertThat(number(saved, "first")).isEqualTo(5); // saved twice: the higher count
      assertThat(saved.works().get("first").get(0).past().done()).hasSize(1); // and undo
      assertThat(number(saved, "second")).isEqualTo(8);
      assertThat(steps(pc)).containsExactlyInAnyOrder(1L, 5L, 7L, 8L);
      SortedMap<String, String> before = pc.files();
      for (Path file : List.of(fromOne, fromTwo, fromTwo, fromOne)) {
        assertThat(pc.take(file)).isEqualTo(new Intake.Taken(file, ADA, 0, "", "", ""));
      }
      assertThat(pc.files()).isEqualTo(before);
    }
  }

  @Test
  void aStickThatGoesToAndFroBringsWhatIsNewAndAnOldOneTakesNothingBack() throws Exception {
    one.play(ADA, "first", 1, "a");
    Path old = one.export(ADA, stick.resolve("old.weightroom-student"));
    two.take(old);
    one.play(ADA, "first", 2, "a").play(ADA, "first", 3, "a", "b");
    two.take(one.export(ADA, stick.resolve("new.weightroom-student")));
    assertThat(number(two.saved(ADA), "first")).isEqualTo(3);
    assertThat(steps(two)).containsExactly(1L, 2L, 3L);
    SortedMap<String, String> before = two.files();
    two.take(old);
    assertThat(steps(two)).containsExactly(1L, 2L, 3L);
    assertThat(number(two.saved(ADA), "first")).isEqualTo(3);
    assertThat(two.files()).containsAllEntriesOf(before);
    two.play(ADA, "first", 4, "a", "b", "c");
    one.take(two.export(ADA, stick.resolve("back.weightroom-student")));
    assertThat(number(one.saved(ADA), "first")).isEqualTo(4);
    assertThat(steps(one)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
  }

  @Test
  void theSameStateMakesTheSameBytes() throws Exception {
    one.play(ADA, "first", 1, "a").play(ADA, "second", 2);
    assertThat(one.gather(ADA).bytes()).isEqualTo(one.gather(ADA).bytes());
    Path copy = one.export(ADA, stick.resolve("1.weightroom-student"));
    LabPc clean = new LabPc(temporary.resolve("clean"), "lab-9");
    clean.take(copy);
    assertThat(StudentFile.of(Files.readAllBytes(copy), LabPc.TEXTS).size())
        .isEqualTo(clean.gather(ADA).size());
  }

  @Test
  void gatheringChangesNothingAndTakesTheGenerationBeforeADamagedOne() throws Exception {
    one.play(ADA, "first", 1, "a");
    Path work = one.folder(ADA).resolve(work(one));
    Files.copy(work, work.resolveSibling(work.getFileName() + ".1"));
    Files.writeString(work, "damaged");
    Files.writeString(one.folder(ADA).resolve("first.pc.1.z.work"), "no work at all");
    SortedMap<String, String> before = one.files();
    StudentFile file = one.gather(ADA);
    assertThat(file.leftOut()).extracting(Path::getFileName).hasToString("[first.pc.1.z.work]");
    assertThat(one.files()).isEqualTo(before);
    Path out = stick.resolve("a.weightroom-student");
    file.write(out);
    two.take(out);
    assertThat(number(two.saved(ADA), "first")).isEqualTo(1);
  }

  @Test
  void ofAStudentOfWhomNothingIsKeptThereIsNoFile() {
    one.play(ADA, "first", 1);
    assertThatThrownBy(() -> one.gather("Bo"))
        .isInstanceOfSatisfying(
            TransferException.class,
            e -> assertThat(e.text(LabPc.TEXTS)).contains("Bo: nothing is kept"));
  }

  @Test
  void anyNameMakesAFileNameThatEverySystemTakes() {
    assertThat(StudentFile.suggestedName("Ada L")).isEqualTo("Ada L.weightroom-student");
    assertThat(StudentFile.suggestedName("../7b: A*?"))
        .matches("[^\\\\/:*?]+\\.weightroom-student");
    assertThat(StudentFile.is(Path.of(StudentFile.suggestedName("...")))).isTrue();
    assertThat(StudentFile.suggestedName("...")).doesNotStartWith(".");
  }

  // ---- logs
  // --------------------------------------------------------------------------------------

  @Test
  void logsThatHaveGoneOnInTwoWaysAreBothKept() throws Exception {
    one.tell(ADA, "first", 1);
    LabPc clone = new LabPc(temporary.resolve("clone"), "lab-1"); // an image of its disk
    Files.createDirectories(clone.folder(ADA));
    Path log = one.folder(ADA).resolve("log.lab-1.jsonl");
    Files.copy(log, clone.folder(ADA).resolve("log.lab-1.jsonl"));
    one.tell(ADA, "first", 2);
    clone.tell(ADA, "first", 3);
    Path file = clone.export(ADA, stick.resolve("c.weightroom-student"));
    byte[] ours = Files.readAllBytes(log);
    one.take(file);
    assertThat(log).hasBinaryContent(ours);
    assertThat(one.logs(ADA)).hasSize(2).allMatch(read -> read.verdict() == Verdict.CHAINED);
    assertThat(steps(one)).contains(2L, 3L);
    assertThat(one.take(file).fresh()).isZero();
    clone.tell(ADA, "first", 4);
    one.take(clone.export(ADA, file));
    assertThat(one.logs(ADA)).hasSize(2); // the copy has grown
    assertThat(steps(one)).contains(4L);
  }

  @Test
  void noLogComesUnderANameThatThisPcWritesTo() throws Exception {
    String here = Pc.name(one.home());
    LabPc twin = new LabPc(temporary.resolve("twin"), here);
    twin.tell(ADA, "first", 1);
    Path file = twin.export(ADA, stick.resolve("t.weightroom-student"));
    one.take(file);
    assertThat(one.folder(ADA).resolve("log." + here + ".jsonl")).doesNotExist();
    new LabPc(one.home(), here).tell(ADA, "first", 2);
    twin.tell(ADA, "first", 3);
    one.take(twin.export(ADA, file));
    assertThat(one.logs(ADA)).hasSize(2);
    assertThat(steps(one)).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void anAlteredLogTravelsAndIsSeenToBeAltered() throws Exception {
    one.tell(ADA, "first", 1).tell(ADA, "first", 2).tell(ADA, "first", 3);
    Path log = one.folder(ADA).resolve("log.lab-1.jsonl");
    Files.writeString(log, Files.readString(log).replace("\"step\":2", "\"step\":9"));
    two.take(one.export(ADA, stick.resolve("a.weightroom-student")));
    assertThat(two.logs(ADA)).singleElement().matches(read -> read.verdict() == Verdict.ALTERED);
  }

  @Test
  void aTornLineStaysBehind() throws Exception {
    one.tell(ADA, "first", 1);
    Path log = one.folder(ADA).resolve("log.lab-1.jsonl");
    byte[] whole = Files.readAllBytes(log);
    Files.writeString(log, "{\"n\":2,", StandardOpenOption.APPEND);
    two.take(one.export(ADA, stick.resolve("a.weightroom-student")));
    assertThat(two.folder(ADA).resolve("log.lab-1.jsonl")).hasBinaryContent(whole);
  }

  // ---- class folder
  // ------------------------------------------------------------------------------

  @Test
  void theClassFolderHasEveryLogOnceHoweverOldTheFile() throws Exception {
    Path shared = Files.createDirectory(temporary.resolve("class"));
    Intake teacher = new Intake(temporary.resolve("teacher"), Optional.of(shared), LabPc.TEXTS);
    one.tell(ADA, "first", 1);
    Path old = one.export(ADA, stick.resolve("old.weightroom-student"));
    one.tell(ADA, "first", 2);
    Path young = one.export(ADA, stick.resolve("new.weightroom-student"));
    for (Path file : List.of(old, young, old, young)) {
      assertThat(teacher.take(file).unshared()).isEmpty();
    }
    try (Stream<Path> all = Files.list(shared)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .containsExactly("~41da.lab-1.jsonl");
    }
    assertThat(LogReader.read(shared.resolve("~41da.lab-1.jsonl")).entries()).hasSize(3);
    Intake fresh = new Intake(temporary.resolve("other"), Optional.of(shared), LabPc.TEXTS);
    fresh.take(old); // nothing newer here, but there
    assertThat(LogReader.read(shared.resolve("~41da.lab-1.jsonl")).entries()).hasSize(3);
    assertThat(shared.resolve("~41da.lab-1-2.jsonl")).doesNotExist();
  }

  @Test
  void aClassFolderThatIsAwayIsToldAndTheWorkIsHere() throws Exception {
    one.play(ADA, "first", 1);
    Path file = one.export(ADA, stick.resolve("a.weightroom-student"));
    Path away = temporary.resolve("away");
    Intake.Taken taken = new Intake(two.home(), Optional.of(away), LabPc.TEXTS).take(file);
    assertThat(taken.isTaken()).isTrue();
    assertThat(taken.unshared()).contains("away", "could not be put into the class folder");
    assertThat(number(two.saved(ADA), "first")).isEqualTo(1);
    Files.createDirectory(away);
    assertThat(new Intake(two.home(), Optional.of(away), LabPc.TEXTS).take(file).unshared())
        .isEmpty();
    assertThat(away.resolve("~41da.lab-1.jsonl")).exists();
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsToldInOneLine() throws Exception {
    one.play(ADA, "first", 1);
    Path file = one.export(ADA, stick.resolve("a.weightroom-student"));
    Files.createDirectories(two.home());
    Files.writeString(two.home().resolve("students"), "in the way");
    assertThat(two.take(file).problem()).contains("could not be put").hasLineCount(1);
  }

  // ---- hands
  // -------------------------------------------------------------------------------------

  private static String work(LabPc pc) throws IOException {
    try (Stream<Path> all = Files.list(Names.folder(pc.home(), ADA))) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".work"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The steps that the student's logs on a PC tell of. */
  private static List<Object> steps(LabPc pc) throws IOException {
    return pc.logs(ADA).stream()
        .map(StudentLog::entries)
        .flatMap(List::stream)
        .map(Entry::more)
        .filter(more -> more.containsKey("step"))
        .map((Map<String, Object> more) -> more.get("step"))
        .toList();
  }
}
