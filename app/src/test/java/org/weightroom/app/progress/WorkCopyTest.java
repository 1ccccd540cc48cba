package org.weightroom.app.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weightroom.app.progress.Works.number;
import static org.weightroom.app.progress.Works.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weightroom.app.file.BadFileException;
import org.weightroom.app.file.SafeFile;

/** Work from elsewhere replaces only what its own writer wrote before, and what is all in it. */
final class WorkCopyTest {
  private static final String WRITER = "pc.1.a";
  private static final String NAME = "one.pc.1.a.work";

  @TempDir private Path home;

  @Test
  void whatIsNewComesWhatIsOlderGoesToTheGenerationBefore() throws Exception {
    assertThat(copy(2, work("one", 2, "a")).putInto(home)).isTrue();
    assertThat(copy(2, work("one", 2, "a")).putInto(home)).isFalse();
    assertThat(copy(1, work("one", 1)).putInto(home)).isFalse();
    assertThat(copy(5, work("one", 5, "a", "b")).putInto(home)).isTrue();
    assertThat(files()).containsExactlyInAnyOrder(NAME, NAME + ".1");
    assertThat(SavedWork.read(Files.readAllBytes(home.resolve(NAME))).sequence()).isEqualTo(5);
    assertThat(SavedWork.read(Files.readAllBytes(home.resolve(NAME + ".1"))).sequence())
        .isEqualTo(2);
  }

  @Test
  void twoFilesOfOneWriterThatDoNotGoOnFromEachOtherAreBothKept() throws Exception {
    copy(2, work("one", 2, "a")).putInto(home);
    WorkCopy sameCount = copy(2, work("one", 3, "b"));
    WorkCopy laterWithoutGoal = copy(9, work("one", 4, "c"));
    for (WorkCopy copy : List.of(sameCount, laterWithoutGoal)) {
      assertThat(copy.putInto(home)).isTrue();
      assertThat(copy.putInto(home)).isFalse();
    }
    assertThat(files()).hasSize(3).allMatch(WorkCopy::isName);
    SavedWorks all = load();
    assertThat(SavedWorks.solved(all.works().get("one"))).contains("a", "b", "c");
    assertThat(number(all, "one")).isEqualTo(4);
    assertThat(WorkCopy.all(home, file -> {})).hasSize(3); // they travel on
  }

  @Test
  void aDamagedFileIsNotWrittenOver() throws Exception {
    Files.writeString(home.resolve(NAME), "damaged");
    assertThat(copy(2, work("one", 2)).putInto(home)).isTrue();
    assertThat(home.resolve(NAME)).hasContent("damaged");
    SavedWorks all = load();
    assertThat(number(all, "one")).isEqualTo(2);
    assertThat(all.problems()).hasSize(1);
  }

  @Test
  void ofACrashBetweenTwoGenerationsTheOneBeforeCounts() throws Exception {
    copy(3, work("one", 3)).putInto(home);
    Files.move(home.resolve(NAME), home.resolve(NAME + ".1"));
    assertThat(copy(3, work("one", 3)).putInto(home)).isFalse();
    assertThat(copy(4, work("one", 4)).putInto(home)).isTrue();
    assertThat(number(load(), "one")).isEqualTo(4);
  }

  @Test
  void aCountAfterWhichNothingCouldBeSavedAndAnotherWritersNameAreRefused() {
    byte[] last = new SavedWork(Long.MAX_VALUE - 1, WRITER, work("one", 1)).bytes();
    assertThatThrownBy(() -> WorkCopy.of(NAME, last)).isInstanceOf(BadFileException.class);
    byte[] bytes = new SavedWork(1, WRITER, work("one", 1)).bytes();
    for (String name :
        List.of("one.pc.1.b.work", "two.pc.1.a.work", "one.pc.1.a-x1.work", NAME + ".1")) {
      assertThatThrownBy(() -> WorkCopy.of(name, bytes)).isInstanceOf(BadFileException.class);
    }
    byte[] nobody = new SavedWork(1, "me", work("one", 1)).bytes();
    assertThatThrownBy(() -> WorkCopy.of("one.me.work", nobody))
        .isInstanceOf(BadFileException.class);
  }

  @Test
  void workThatIsInNoFileYetIsTheNewest() throws Exception {
    copy(7, work("one", 7)).putInto(home);
    WorkCopy.fresh(work("one", 8, "x"), "pc", WorkCopy.all(home, file -> {})).putInto(home);
    assertThat(number(load(), "one")).isEqualTo(8);
  }

  private static WorkCopy copy(long sequence, Work work) throws BadFileException {
    return WorkCopy.of(NAME, new SavedWork(sequence, WRITER, work).bytes());
  }

  private SavedWorks load() throws Exception {
    return new WorkFolder(home, Writer.open("pc"), new SafeFile(new SafeFile.Disk())).load();
  }

  private List<String> files() throws Exception {
    try (Stream<Path> all = Files.list(home)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
