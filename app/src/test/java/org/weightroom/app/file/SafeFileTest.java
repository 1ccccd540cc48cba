package org.weightroom.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails while a file is written: there is a whole one, and nothing beside it. */
final class SafeFileTest {
  private static final byte[] OLD = bytes("old");
  private static final byte[] NEW = bytes("new and longer");

  @TempDir private Path folder;

  @Test
  void aFileIsWrittenAndReadWithTheFolderItLiesIn() throws Exception {
    Path file = folder.resolve("deeper").resolve("file");
    SafeFile.write(file, OLD);
    SafeFile.write(file, NEW);
    assertThat(SafeFile.read(file)).isEqualTo(NEW);
    assertThat(names(file.getParent())).containsExactly("file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"makeFolder", "makeTemporary", "write", "half", "move"})
  void whateverFailsTheOldFileIsWhole(String where) throws Exception {
    Path file = folder.resolve("file");
    Files.write(file, OLD);
    assertThatThrownBy(() -> new SafeFile(new Failing(where)).put(file, NEW, Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessage(where);
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names(folder)).containsExactly("file");
  }

  @Test
  void whatCannotEvenBeTidiedUpIsToldWithTheCause() {
    assertThatThrownBy(
            () ->
                new SafeFile(new Failing("move", "delete"))
                    .put(folder.resolve("file"), NEW, Optional.empty()))
        .hasMessage("move")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  @Test
  void aProgramThatIsKilledLeavesAWholeFile() throws Exception {
    Path file = folder.resolve("file");
    Files.write(file, OLD);
    for (String where : List.of("makeTemporary", "write", "half", "move")) {
      // A kill is an error that nobody tidies up after.
      assertThatThrownBy(() -> new SafeFile(new Killed(where)).put(file, NEW, Optional.empty()))
          .isInstanceOf(Kill.class);
      assertThat(file).hasBinaryContent(OLD);
    }
    assertThatThrownBy(
            () -> new SafeFile(new Killed("forceFolder")).put(file, NEW, Optional.empty()))
        .isInstanceOf(Kill.class);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void aFileLargerThanAnyOfOursIsNotRead() throws Exception {
    Path file = folder.resolve("large");
    Files.write(file, new byte[JsonReader.MOST_BYTES + 1]);
    assertThatThrownBy(() -> SafeFile.read(file)).isInstanceOf(BadFileException.class);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Fails at some of the steps. */
  private static class Failing extends SafeFile.Disk {
    private final List<String> where;

    Failing(String... where) {
      this.where = List.of(where);
    }

    void at(String step) throws IOException {
      if (where.contains(step)) {
        throw new IOException(step);
      }
    }

    @Override
    protected void makeFolder(Path folder) throws IOException {
      at("makeFolder");
      super.makeFolder(folder);
    }

    @Override
    protected Path makeTemporary(Path folder) throws IOException {
      at("makeTemporary");
      return super.makeTemporary(folder);
    }

    @Override
    protected void write(Path file, byte[] bytes) throws IOException {
      at("write");
      if (where.contains("half")) {
        Files.write(file, List.of("n"));
        at("half");
      }
      super.write(file, bytes);
    }

    @Override
    protected void move(Path from, Path to) throws IOException {
      at("move");
      super.move(from, to);
    }

    @Override
    protected void delete(Path file) throws IOException {
      at("delete");
      super.delete(file);
    }
  }

  /** Nobody catches it. */
  private static final class Kill extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Ends at a step as a kill would. */
  private static final class Killed extends Failing {
    Killed(String where) {
      super(where);
      this.step = where;
    }

    private final String step;

    @Override
    void at(String now) {
      if (now.equals(step)) {
        throw new Kill();
      }
    }

    @Override
    protected void forceFolder(Path folder) {
      at("forceFolder");
    }
  }
}
