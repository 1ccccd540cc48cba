package org.weightroom.app.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One instance of the program that saves a student's work. It writes files of its own only, so that
 * several instances, on one PC or on many, never write over each other.
 *
 * @param pc the PC's name, in letters, digits and hyphens
 * @param process the number of its process there
 * @param instance tells it from earlier ones of that number
 */
record Writer(String pc, long process, String instance) {
  private static final Set<Writer> OPEN = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)\\.(\\d{1,18})\\.([a-z0-9-]+)");
  private static final int LONGEST_PC = 40;
  private static final int RADIX = 36;

  /** A writer that nobody has been before. */
  static Writer open(String pc) {
    String plain = pc.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    String start = Long.toString(System.currentTimeMillis(), RADIX);
    Writer writer =
        new Writer(
            plain.isEmpty() ? "pc" : plain.substring(0, Math.min(LONGEST_PC, plain.length())),
            ProcessHandle.current().pid(),
            start + "-" + COUNT.incrementAndGet());
    OPEN.add(writer);
    return writer;
  }

  static Optional<Writer> of(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(new Writer(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
        : Optional.empty();
  }

  /** The name in files' names. */
  String name() {
    return pc + "." + process + "." + instance;
  }

  void close() {
    OPEN.remove(this);
  }

  /** Whether that one certainly writes no more; of another PC nobody can tell. */
  boolean knowsDead(Writer other) {
    if (!other.pc.equals(pc) || other.equals(this)) {
      return false;
    }
    return other.process == ProcessHandle.current().pid()
        ? !OPEN.contains(other)
        : ProcessHandle.of(other.process).filter(ProcessHandle::isAlive).isEmpty();
  }
}
