package org.weightroom.app.report;

import java.util.UUID;

/**
 * An xAPI statement.
 *
 * @param id its id; the same event always has the same one
 * @param json the whole statement on one line
 */
public record Statement(UUID id, String json) {}
