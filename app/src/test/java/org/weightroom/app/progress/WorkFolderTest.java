package org.weightroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weightroom.app.progress.Works.number;
import static org.weightroom.app.progress.Works.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.SafeFile;

/** What was saved is there, whatever happens to the disk, and whoever else saves. */
final class WorkFolderTest {
  private static final int CRASHES = 12;
  private static final Path PLACE = Path.of("/memory");

  @TempDir private Path home;
  private int copies;

  // ---- disks that fail
  // ---------------------------------------------------------------------------

  @ParameterizedTest
  @EnumSource(MemoryDisk.Fate.class)
  void whereverItFailsOrHaltsSavedWorkIsThere(MemoryDisk.Fate fate) throws Exception {
    int failed = 0;
    for (int operation = 0; operation < 12; operation++) {
      for (int seed = 0; seed < CRASHES; seed++) {
        failed += saveOn(operation, fate, new Random(seed)) ? 0 : 1;
      }
    }
    assertThat(failed).isGreaterThanOrEqualTo(CRASHES); // it did go wrong
  }

  /** Gives whether the third work was said to be saved. */
  private boolean saveOn(int operation, MemoryDisk.Fate fate, Random random) throws Exception {
    MemoryDisk disk = new MemoryDisk();
    WorkFolder folder = new WorkFolder(PLACE, Writer.open("pc"), new SafeFile(disk));
    folder.save(work("one", 1));
    folder.save(work("one", 2));
    disk.goWrong(operation, fate);
    boolean saved = true;
    boolean dead = false;
    try {
      folder.save(work("one", 3));
    } catch (IOException e) {
      saved = false;
    } catch (MemoryDisk.PowerOff e) {
      saved = false;
      dead = true;
    }
    if (!saved && !dead) { // it goes on and tries again
      assertThat(number(read(disk), "one")).isBetween(2L, 3L);
      disk.mend();
      folder.save(work("one", 3));
      assertThat(number(read(disk), "one")).isEqualTo(3);
    }
    disk.crash(random);
    SavedWorks left = read(disk);
    assertThat(left.problems()).isEmpty();
    assertThat(number(left, "one")).isBetween(saved || !dead ? 3L : 2L, 3L);
    return saved;
  }

  @Test
  void onADiskThatIsFullAtAnyByteTheOldWorkIsWhole() throws Exception {
    MemoryDisk disk = new MemoryDisk();
    WorkFolder folder = new WorkFolder(PLACE, Writer.open("pc"), new SafeFile(disk));
    folder.save(work("one", 1));
    int length = new SavedWork(2, "pc.1.a", work("one", 2)).bytes().length;
    for (int room = 0; room < length; room++) {
      disk.room(room);
      assertThatThrownBy(() -> folder.save(work("one", 2))).isInstanceOf(IOException.class);
      assertThat(number(read(disk), "one")).as("room for %d", room).isEqualTo(1);
    }
    disk.mend();
    folder.save(work("one", 2));
    assertThat(number(read(disk), "one")).isEqualTo(2);
  }

  // ---- damage
  // ------------------------------------------------------------------------------------

  @Test
  void ofADamagedFileTheGenerationBeforeItIsUsedAndTheFileIsSetAside() throws Exception {
    WorkFolder folder = open(Writer.open("pc"));
    folder.save(work("one", 1));
    folder.save(work("one", 2));
    Path file = only(".work");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      SavedWorks read = open(Writer.open("pc")).load();
      assertThat(number(read, "one")).isEqualTo(1);
      assertThat(read.problems()).hasSize(1);
      Path aside = read.problems().get(0).file();
      assertThat(aside.getFileName().toString()).contains(".corrupt-");
      assertThat(aside).hasBinaryContent(changed);
    }
  }

  @Test
  void aFileWithAByteMoreIsNotTaken() throws Exception {
    String text =
        new String(new SavedWork(1, "pc.1.a", work("one", 1)).bytes(), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SavedWork.read((text + " ").getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadFileException.class);
    assertThat(SavedWork.read(text.getBytes(StandardCharsets.UTF_8)).sequence()).isEqualTo(1);
  }

  // ---- several instances
  // -------------------------------------------------------------------------

  @Test
  void severalInstancesSaveSideBySideAndNothingIsLost() throws Exception {
    Writer first = Writer.open("pc");
    Writer second = Writer.open("pc");
    WorkFolder here = open(first);
    WorkFolder there = open(second);
    here.save(work("one", 1, "a"));
    there.save(work("one", 2, "b"));
    here.save(work("one", 3, "a", "c"));
    here.save(work("two", 9));
    SavedWorks read = open(Writer.open("pc")).load();
    assertThat(number(read, "one")).isEqualTo(3);
    assertThat(SavedWorks.solved(read.works().get("one"))).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(number(read, "two")).isEqualTo(9);
  }

  @Test
  void whatDeadInstancesLeftGoesOnlyWhenItIsInTwoGenerations() throws Exception {
    Writer dead = Writer.open("pc");
    open(dead).save(work("one", 1));
    dead.close();
    Writer living = Writer.open("pc");
    open(living).save(work("one", 2));
    WorkFolder next = open(Writer.open("pc"));
    assertThat(next.load().works().get("one")).hasSize(2);
    next.save(work("one", 3));
    assertThat(files()).filteredOn(name -> name.contains(dead.instance())).hasSize(1);
    next.save(work("one", 4));
    assertThat(files()).filteredOn(name -> name.contains(dead.instance())).isEmpty();
    assertThat(files()).filteredOn(name -> name.contains(living.instance())).hasSize(1);
  }

  @Test
  void filesOfAnotherPcStay() throws Exception {
    Writer elsewhere = Writer.open("other");
    open(elsewhere).save(work("one", 1));
    elsewhere.close();
    WorkFolder here = open(Writer.open("pc"));
    here.load();
    here.save(work("one", 2));
    here.save(work("one", 3));
    assertThat(files()).filteredOn(name -> name.contains("other")).hasSize(1);
  }

  @Test
  void aDeadInstanceThatTurnsOutToLiveLosesNothing() throws Exception {
    Writer slow = Writer.open("pc");
    WorkFolder there = open(slow);
    there.save(work("one", 1));
    slow.close(); // as if its process could not be seen
    WorkFolder here = open(Writer.open("pc"));
    here.load();
    there.save(work("one", 5)); // after it was read
    here.save(work("one", 2));
    here.save(work("one", 3));
    assertThat(open(Writer.open("pc")).load().works().get("one"))
        .extracting(Works::number)
        .contains(5L, 3L);
  }

  @Test
  void whatALessonCannotGoOnFromIsSetAsideAndNotDeleted() throws Exception {
    open(Writer.open("pc")).save(work("one", 1));
    WorkFolder next = open(Writer.open("pc"));
    next.load();
    assertThat(next.setAside("one")).hasSize(1);
    assertThat(files()).hasSize(1).first().asString().endsWith(".unused-1");
    assertThat(open(Writer.open("pc")).load().works()).isEmpty();
  }

  // ---- helpers
  // -----------------------------------------------------------------------------------

  private WorkFolder open(Writer writer) {
    return new WorkFolder(home, writer, new SafeFile(new SafeFile.Disk()));
  }

  private SavedWorks read(MemoryDisk disk) throws IOException {
    Path copy = home.resolve("copy" + copies++);
    disk.copyTo(copy);
    return new WorkFolder(copy, Writer.open("pc"), new SafeFile(new SafeFile.Disk())).load();
  }

  private Path only(String ending) throws IOException {
    return home.resolve(
        files().stream().filter(name -> name.endsWith(ending)).findFirst().orElseThrow());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(home)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
