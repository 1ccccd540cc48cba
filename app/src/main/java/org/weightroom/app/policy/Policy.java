package org.weightroom.app.policy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which lessons are accepted besides the built-in ones.
 *
 * @param file the file's name; empty where there is none
 * @param mode what becomes of the others
 * @param jars the accepted jars' SHA-256
 * @param signers the SHA-256 of the accepted signers' certificates
 * @param school what else the school says: who sits at a PC, where a class keeps its copies, and
 *     where results may be sent
 * @param problem what is wrong with the file: then nothing is accepted
 */
public record Policy(
    String file,
    Mode mode,
    Set<String> jars,
    Set<String> signers,
    SchoolRules school,
    Optional<PolicyProblem> problem) {

  /** What becomes of lessons that are not on the list. */
  public enum Mode {
    /** There is no list: every lesson opens. */
    OPEN,
    /** They open, and their cards say so. */
    WARN,
    /** They do not open. */
    REQUIRE
  }

  /** No list: every lesson is accepted. */
  public static final Policy NONE =
      new Policy("", Mode.OPEN, Set.of(), Set.of(), SchoolRules.NONE, Optional.empty());

  /** Makes a policy that does not change any more. */
  public Policy {
    jars = Set.copyOf(jars);
    signers = Set.copyOf(signers);
  }

  /** Reads a list; what is wrong with it stands in {@link #problem}. */
  public static Policy read(Path file) {
    return PolicyFile.read(file);
  }

  /** A list that cannot be used: it accepts nothing. */
  static Policy unusable(PolicyProblem problem) {
    return new Policy(
        problem.file(), Mode.REQUIRE, Set.of(), Set.of(), SchoolRules.NONE, Optional.of(problem));
  }

  /** Whether students' results may be sent to an address: only where the school says so. */
  public boolean allows(URI address) {
    return school.xapi().stream().anyMatch(prefix -> prefix.covers(address));
  }

  /**
   * What the school has against a jar; none of its code is run.
   *
   * @param jar the jar's bytes
   * @param sha256 their hash
   * @param entries what was unpacked from the very same bytes and would be loaded
   */
  public Optional<Objection> objection(byte[] jar, String sha256, Map<String, byte[]> entries) {
    if (mode == Mode.OPEN) {
      return Optional.empty();
    }
    Verdict verdict = verdict(jar, sha256, entries);
    return verdict == Verdict.ACCEPTED
        ? Optional.empty()
        : Optional.of(new Objection(mode == Mode.REQUIRE, verdict, file, sha256, problem));
  }

  private Verdict verdict(byte[] jar, String sha256, Map<String, byte[]> entries) {
    if (problem.isPresent()) {
      return Verdict.NO_LIST;
    }
    if (jars.contains(sha256)) {
      return Verdict.ACCEPTED;
    }
    return signers.isEmpty() ? Verdict.UNLISTED : new SignedJar(entries).verify(jar, signers);
  }
}
