package org.weightroom.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;

/** What opens a learning record store; never shown, not even in a message. */
public final class Credentials {
  private static final int MOST_BYTES = 8192;
  private static final Pattern HEADER = Pattern.compile("(Basic|Bearer) [\\x21-\\x7e]+");
  private static final Pattern PAIR = Pattern.compile("[^:\\p{Cntrl}]+:[^\\p{Cntrl}]+");

  private final String header;

  private Credentials(String header) {
    this.header = header;
  }

  /** None: the store is open. */
  public static Credentials none() {
    return new Credentials("");
  }

  /**
   * Reads a file of one line: {@code KEY:SECRET}, or a header's value, {@code Basic …} or {@code
   * Bearer …}.
   *
   * @throws ReportException if it is something else
   */
  public static Credentials read(Path file) throws ReportException {
    String line = line(file);
    if (HEADER.matcher(line).matches()) {
      return new Credentials(line);
    }
    if (!PAIR.matcher(line).matches()) {
      throw new ReportException("auth-file", "word", file);
    }
    byte[] pair = line.getBytes(StandardCharsets.UTF_8);
    return new Credentials("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static String line(Path file) throws ReportException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
          .replaceFirst("^\uFEFF", "")
          .strip();
    } catch (IOException e) {
      throw new ReportException("unreadable", "word", file);
    }
  }

  /** The value of the header Authorization; empty for none. */
  String header() {
    return header;
  }

  /** A text without them, should a store say them after us. */
  String hide(String text) {
    String key = header.replaceFirst("^\\S+ ", "");
    return key.isEmpty() ? text : text.replace(key, "…");
  }

  @Override
  public String toString() {
    return "credentials";
  }
}
