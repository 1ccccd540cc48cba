package org.weightroom.app.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody who knows how a log is made. */
public final class Forger {
  private Forger() {}

  /** Writes lines with hashes that fit them. */
  public static void chain(Path file, List<String> lines) throws IOException {
    StringBuilder log = new StringBuilder();
    String hash = Chain.START;
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      byte[] body = Chain.isSealed(bytes) ? Chain.body(bytes) : bytes;
      hash = Chain.hash(hash, body);
      String text = new String(body, StandardCharsets.UTF_8);
      log.append(Chain.line(text, hash)).append('\n');
    }
    Files.writeString(file, log);
  }
}
