package org.weightroom.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weightroom.app.plugin.Quarantine;

/**
 * How a window goes on from an earlier one, and how a later one goes on from it.
 *
 * @param arguments what the program is started with again, but for the look
 * @param userFolder where this user's files belong
 * @param quarantine the lessons that are left aside
 * @param before what an earlier window has handed over
 * @param safe whether only built-in lessons are loaded
 * @param watches whether a lesson that hangs is looked for
 */
public record Continuity(
    List<String> arguments,
    Path userFolder,
    Quarantine quarantine,
    Optional<Handover> before,
    boolean safe,
    boolean watches) {

  /** Makes a continuity that does not change any more. */
  public Continuity {
    arguments = List.copyOf(arguments);
  }

  /** A window that comes from none, and that nobody watches. */
  static Continuity none(Path userFolder) {
    return new Continuity(List.of(), userFolder, Quarantine.none(), Optional.empty(), false, false);
  }
}
