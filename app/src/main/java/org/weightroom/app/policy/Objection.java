package org.weightroom.app.policy;

import java.util.Optional;
import org.weightroom.lesson.Texts;

/**
 * What the school has against a lesson.
 *
 * @param blocks whether the lesson must not be opened; a warning otherwise
 * @param verdict what the list says
 * @param file the list's name
 * @param sha256 the jar's hash, which would let it in
 * @param problem what is wrong with the list itself
 */
public record Objection(
    boolean blocks, Verdict verdict, String file, String sha256, Optional<PolicyProblem> problem) {

  /** Why, in words. */
  public String reason(Texts texts) {
    Optional<String> bad = problem.map(wrong -> wrong.text(texts));
    return bad.orElseGet(() -> text(texts, ""));
  }

  /** What to do about it, in words. */
  public String fix(Texts texts) {
    return text(texts, ".fix");
  }

  private String text(Texts texts, String suffix) {
    return texts
        .beside(Objection.class)
        .text("objection." + verdict.key() + suffix, "file", file, "sha256", sha256);
  }
}
