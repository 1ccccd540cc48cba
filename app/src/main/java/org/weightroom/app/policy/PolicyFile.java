package org.weightroom.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.weightroom.app.policy.Policy.Mode;

/** Reads a policy file strictly: the first thing that is not understood makes it unusable. */
final class PolicyFile {
  private static final int MOST_BYTES = 1 << 20;
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{2}(:[0-9a-f]{2}){31}");
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // some editors begin a file with it

  private final String name;
  private final Set<String> jars = new HashSet<>();
  private final Set<String> signers = new HashSet<>();
  private final Set<XapiPrefix> xapi = new HashSet<>();
  private Optional<Mode> mode = Optional.empty();
  private Optional<SchoolRules.Student> student = Optional.empty();
  private Optional<String> classFolder = Optional.empty();

  private PolicyFile(String name) {
    this.name = name;
  }

  static Policy read(Path path) {
    PolicyFile file = new PolicyFile(String.valueOf(path.getFileName()));
    try {
      return file.parse(text(bytes(path)));
    } catch (Unusable e) {
      return Policy.unusable(new PolicyProblem(path, e.line, e.key, e.word));
    }
  }

  private static byte[] bytes(Path path) throws Unusable {
    try {
      if (!Files.isRegularFile(path)) {
        throw new Unusable(0, "unreadable", ""); // a folder, or a pipe that would never end
      }
      try (InputStream stream = Files.newInputStream(path)) {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw new Unusable(0, "too-large", "");
        }
        return bytes;
      }
    } catch (IOException | RuntimeException e) {
      throw new Unusable(0, "unreadable", "");
    }
  }

  private static String text(byte[] bytes) throws Unusable {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      throw new Unusable(lines(decoded).length, "not-utf-8", "");
    }
    return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
  }

  private static String[] lines(String text) {
    return LINE_BREAK.split(text, -1);
  }

  private Policy parse(String text) throws Unusable {
    String[] lines = lines(text);
    for (int i = 0; i < lines.length; i++) {
      String rule = lines[i].replaceFirst("#.*", "").strip();
      if (!rule.isEmpty()) {
        take(rule, i + 1);
      }
    }
    boolean saysElse = student.isPresent() || classFolder.isPresent() || !xapi.isEmpty();
    boolean open = saysElse && jars.isEmpty() && signers.isEmpty();
    Mode found =
        mode.or(() -> open ? Optional.of(Mode.OPEN) : Optional.empty())
            .orElseThrow(() -> new Unusable(1, "no-mode", ""));
    SchoolRules school = new SchoolRules(student, classFolder, xapi);
    return new Policy(name, found, jars, signers, school, Optional.empty());
  }

  private void take(String rule, int line) throws Unusable {
    int equals = rule.indexOf('=');
    if (equals < 0) {
      throw new Unusable(line, "no-rule", rule);
    }
    String value = rule.substring(equals + 1).strip();
    switch (rule.substring(0, equals).strip()) {
      case "lessons" -> takeMode(value, line);
      case "sha256" -> jars.add(hash(value, line));
      case "student" -> takeStudent(value, line);
      case "class-folder" -> takeClassFolder(value, line);
      case "signer" -> signers.add(hash(value, line));
      case "xapi" ->
          xapi.add(XapiPrefix.of(value).orElseThrow(() -> new Unusable(line, "bad-xapi", value)));
      default -> throw new Unusable(line, "unknown", rule.substring(0, equals));
    }
  }

  private void takeMode(String value, int line) throws Unusable {
    if (mode.isPresent()) {
      throw new Unusable(line, "twice", "");
    }
    mode =
        Optional.of(
            switch (value) {
              case "require" -> Mode.REQUIRE;
              case "warn" -> Mode.WARN;
              default -> throw new Unusable(line, "bad-mode", value);
            });
  }

  private void takeStudent(String value, int line) throws Unusable {
    if (student.isPresent()) {
      throw new Unusable(line, "student-twice", "");
    }
    student =
        Optional.of(
            switch (value) {
              case "ask" -> SchoolRules.Student.ASK;
              case "guest" -> SchoolRules.Student.GUEST;
              case "os-user" -> SchoolRules.Student.OS_USER;
              default -> throw new Unusable(line, "bad-student", value);
            });
  }

  private void takeClassFolder(String value, int line) throws Unusable {
    if (classFolder.isPresent()) {
      throw new Unusable(line, "class-folder-twice", "");
    }
    try {
      classFolder = Optional.of(Path.of(value).toString()).filter(folder -> !folder.isEmpty());
    } catch (InvalidPathException e) {
      classFolder = Optional.empty(); // told below
    }
    if (classFolder.isEmpty()) {
      throw new Unusable(line, "bad-class-folder", value);
    }
  }

  /** As our list, keytool and openssl print it: colons and capitals do not matter. */
  private static String hash(String value, int line) throws Unusable {
    String small = value.toLowerCase(Locale.ROOT);
    if (!HASH.matcher(small).matches()) {
      throw new Unusable(line, "bad-hash", value);
    }
    return small.replace(":", "");
  }

  /** The file cannot be used. */
  private static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String key;
    private final String word;

    Unusable(int line, String key, String word) {
      super(key);
      this.line = line;
      this.key = key;
      this.word = word;
    }
  }
}
