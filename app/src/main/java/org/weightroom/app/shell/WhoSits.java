package org.weightroom.app.shell;

/**
 * What a header tells of who sits here.
 *
 * @param student the name; empty for a guest
 * @param raises whether there is a teacher who would see a hand
 * @param isUp whether the hand is up
 */
record WhoSits(String student, boolean raises, boolean isUp) {
  /** Nobody in particular. */
  static final WhoSits GUEST = new WhoSits("", false, false);

  boolean isGuest() {
    return student.isEmpty();
  }
}
