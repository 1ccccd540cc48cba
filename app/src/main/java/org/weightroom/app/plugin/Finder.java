package org.weightroom.app.plugin;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weightroom.app.policy.Policy;

/** Reads every file of every place once, and looks it through without running it. */
final class Finder {
  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final Map<String, List<LessonFile>> files = new LinkedHashMap<>();
  private final List<Candidate> unreadable = new ArrayList<>();

  private Finder() {}

  /**
   * What the places hold, in their order. Built-in ids are refused to everybody else, and the
   * policy is asked about everything else.
   */
  static List<Candidate> find(List<Place> places, Policy policy) {
    Finder finder = new Finder();
    places.forEach(place -> place.files().forEach(finder::read));
    List<Candidate> found = new ArrayList<>();
    finder.contents.forEach(
        (hash, bytes) ->
            found.add(
                Candidate.of(
                    bytes, hash(bytes), finder.files.getOrDefault(hash, List.of()), policy)));
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
    } catch (BrokenLessonException e) {
      unreadable.add(Candidate.broken(file, e));
    } catch (IOException | RuntimeException e) {
      unreadable.add(Candidate.broken(file, new BrokenLessonException("unreadable")));
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
        .map(candidate -> isTaken(candidate, reserved) ? candidate.refused() : candidate)
        .toList();
  }

  private static boolean isTaken(Candidate candidate, Set<String> reserved) {
    return candidate.source() != null
        && candidate.problem() == null
        && !candidate.isBuiltIn()
        && reserved.contains(candidate.info().id());
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
