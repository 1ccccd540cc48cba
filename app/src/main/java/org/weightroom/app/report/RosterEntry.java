package org.weightroom.app.report;

/**
 * Who sits where, as the school's systems know them; what is not known is empty.
 *
 * @param line the row in the file, from 1 without the names of the columns
 * @param name the name
 * @param id the number in Canvas, or the ID number in Moodle
 * @param idNumber the ID number in Moodle, where both are given
 * @param email the e-mail address
 * @param sisId the number in the student information system
 * @param login the name to log in with
 * @param section the section of the course
 */
record RosterEntry(
    int line,
    String name,
    String id,
    String idNumber,
    String email,
    String sisId,
    String login,
    String section) {

  /** Somebody of whom only the name is known. */
  static RosterEntry unknown(String name) {
    return new RosterEntry(0, name, "", "", "", "", "", "");
  }

  /** What Moodle calls the ID number. */
  String moodleId() {
    return idNumber.isEmpty() ? id : idNumber;
  }
}
