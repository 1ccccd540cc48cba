package org.weightroom.app.report;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which statements a store has taken: a file with an id a line. What is missing in it is sent
 * again, which does no harm, as it has the same id.
 */
public final class SentList {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path file;
  private final Set<UUID> ids = new HashSet<>();
  private boolean torn;

  private SentList(Path file) {
    this.file = file;
  }

  /**
   * The list of one store.
   *
   * @param userFolder where this user's files belong
   */
  public static SentList read(Path userFolder, URI address) throws IOException {
    UUID name = NameUuid.of(NameUuid.URL, address.toString());
    SentList list = new SentList(userFolder.resolve("xapi").resolve(name + ".sent"));
    try {
      String text = new String(Files.readAllBytes(list.file), StandardCharsets.ISO_8859_1);
      for (String line : text.split("\n", -1)) {
        if (ID.matcher(line).matches()) {
          list.ids.add(UUID.fromString(line));
        }
      }
      list.torn = !text.isEmpty() && !text.endsWith("\n");
    } catch (NoSuchFileException e) {
      // nothing was sent yet
    }
    return list;
  }

  /** Whether the store has it. */
  boolean has(Statement statement) {
    return ids.contains(statement.id());
  }

  /** Notes what the store has taken, and waits until that is on the disk. */
  void add(List<Statement> batch) throws IOException {
    batch.forEach(statement -> ids.add(statement.id()));
    StringBuilder lines = new StringBuilder(torn ? "\n" : "");
    batch.forEach(statement -> lines.append(statement.id()).append('\n'));
    Files.createDirectories(Objects.requireNonNull(file.getParent(), "it lies in a folder"));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    torn = false;
  }
}
