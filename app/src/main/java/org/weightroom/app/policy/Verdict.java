package org.weightroom.app.policy;

/** What a list says of a jar; but for the first, all of them are objections. */
public enum Verdict {
  /** Its bytes are on the list, or all of it is signed by somebody on the list. */
  ACCEPTED("accepted"),
  /** Neither its bytes nor a signature that counts are on the list. */
  UNLISTED("unlisted"),
  /** There is something in it that nobody signed. */
  PART_SIGNED("part-signed"),
  /** What was signed is not what is there. */
  CHANGED("changed"),
  /** Signed as a whole, but not by anybody on the list. */
  OTHER_SIGNER("other-signer"),
  /** The list itself cannot be used, so nobody can tell. */
  NO_LIST("no-list");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  /** Its texts' name. */
  String key() {
    return key;
  }
}
