package org.weightroom.app.kit;

/**
 * Something to mend before a class meets it.
 *
 * @param rule the id of the rule that is broken, such as {@code no-index}
 * @param file the file to open: of a project, or inside a jar
 * @param place where in the file: a line, a key, an id, a component; may be empty
 * @param message what is wrong
 * @param fix what to do
 */
public record Problem(String rule, String file, String place, String message, String fix) {}
