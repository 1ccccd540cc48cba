package org.weightroom.app.plugin;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every file of every place once, and looks it through without running it. */
final class Finder {
  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final Map<String, List<LessonFile>> files = new LinkedHashMap<>();
  private final List<Candidate> unreadable = new ArrayList<>();

  private Finder() {}

  /** What the places hold, in their order. Built-in ids are refused to everybody else. */
  static List<Candidate> find(List<Place> places) {
    Finder finder = new Finder();
    places.forEach(place -> place.files().forEach(finder::read));
    List<Candidate> found = new ArrayList<>();
    finder.contents.forEach(
        (hash, bytes) ->
            found.add(Candidate.of(bytes, finder.files.getOrDefault(hash, List.of()))));
    List<Candidate> checked = new ArrayList<>(refuseReserved(found));
    checked.addAll(finder.unreadable);
    return checked;
  }

  private void read(LessonFile file) {
    try {
      byte[] bytes = file.contents().read();
      // Empty files have nothing in common but that; each gets its own card.
      String hash = bytes.length == 0 ? file.toString() : hash(bytes);
      contents.putIfAbsent(hash, bytes);
      List<LessonFile> same = files.computeIfAbsent(hash, key -> new ArrayList<>());
      if (same.stream().noneMatch(other -> other.path().equals(file.path()))) {
        same.add(file);
      }
    } catch (IOException | RuntimeException e) {
      BrokenLessonException problem = new BrokenLessonException("unreadable");
      unreadable.add(new Candidate(List.of(file), null, problem));
    }
  }

  private static List<Candidate> refuseReserved(List<Candidate> found) {
    Set<String> reserved = new LinkedHashSet<>();
    for (Candidate candidate : found) {
      if (candidate.isBuiltIn()) {
        reserved.add(candidate.info().id());
      }
    }
    return found.stream()
        .map(candidate -> isTaken(candidate, reserved) ? refused(candidate) : candidate)
        .toList();
  }

  private static boolean isTaken(Candidate candidate, Set<String> reserved) {
    return candidate.jar() != null
        && candidate.problem() == null
        && !candidate.isBuiltIn()
        && reserved.contains(candidate.info().id());
  }

  private static Candidate refused(Candidate candidate) {
    BrokenLessonException problem =
        new BrokenLessonException("reserved", "id", candidate.info().id());
    return new Candidate(candidate.files(), candidate.jar(), problem);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new BigInteger(1, digest).toString(Character.MAX_RADIX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
