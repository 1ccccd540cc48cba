package org.weightroom.app.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Students' names as file names that every system takes, and that differ where the students do:
 * lower-case letters, digits, hyphen and underscore stay, every other byte of UTF-8 is {@code ~hh}.
 */
public final class Names {
  /** The longest file name that {@link #escape} makes. */
  public static final int LONGEST = 80;

  private static final int LONGEST_STUDENT = 60;
  private static final String NOBODY = "~";
  private static final String SHORTENED = "~~";
  private static final int SUFFIX = 8;
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])", Pattern.DOTALL);
  private static final Pattern HALF = Pattern.compile("~[0-9a-f]?$");
  private static final HexFormat HEX = HexFormat.of();

  private Names() {}

  /** Whether this is a student's name or seat: 1 … 60 letters, no control character, trimmed. */
  public static boolean isStudent(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= LONGEST_STUDENT
        && name.equals(name.strip())
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** Where a student's logs lie. */
  public static Path folder(Path userFolder, String student) {
    return userFolder.resolve("students").resolve(escape(student));
  }

  /** The students of whom anything is kept on this PC, in their order; none if nobody may know. */
  public static List<String> students(Path userFolder) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(userFolder.resolve("students"), Files::isDirectory)) {
      for (Path folder : folders) {
        unescape(String.valueOf(folder.getFileName()))
            .filter(name -> !name.isEmpty())
            .ifPresent(names::add);
      }
    } catch (IOException | RuntimeException e) {
      return List.of(); // nobody has been here, or nobody may know
    }
    return List.copyOf(names);
  }

  /** The name as part of a file's name; the guest's, which is empty, is {@code ~}. */
  public static String escape(String student) {
    if (student.isEmpty()) {
      return NOBODY;
    }
    byte[] bytes = student.getBytes(StandardCharsets.UTF_8);
    StringBuilder name = new StringBuilder();
    boolean device = DEVICE.matcher(student).matches();
    for (byte each : bytes) {
      boolean first = name.isEmpty();
      name.append(stays(each) && !(first && device) ? String.valueOf((char) each) : hex(each));
    }
    if (name.length() <= LONGEST) {
      return name.toString();
    }
    String kept = name.substring(0, LONGEST - SHORTENED.length() - SUFFIX);
    String hash = Chain.hash(Chain.START, bytes).substring(0, SUFFIX);
    return HALF.matcher(kept).replaceFirst("") + SHORTENED + hash;
  }

  /** The name that {@link #escape} made this of; empty if it made it of none, or shortened it. */
  public static Optional<String> unescape(String name) {
    if (name.equals(NOBODY)) {
      return Optional.of("");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      char at = name.charAt(i);
      if (at == '~' && isHex(name, i + 1) && isHex(name, i + 2)) {
        bytes.write(HexFormat.fromHexDigits(name, i + 1, i + 3));
        i += 2;
      } else if (at < 128) {
        bytes.write(at);
      } else {
        return Optional.empty();
      }
    }
    String student = bytes.toString(StandardCharsets.UTF_8);
    return Optional.of(student).filter(made -> escape(made).equals(name));
  }

  private static boolean isHex(String name, int at) {
    return at < name.length() && HexFormat.isHexDigit(name.charAt(at));
  }

  private static boolean stays(byte letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || letter == '-'
        || letter == '_';
  }

  private static String hex(byte each) {
    return "~" + HEX.toHexDigits(each);
  }
}
