package org.weightroom.lesson;

import org.weightroom.nn.Parameters;

/**
 * A place on the way of a training.
 *
 * @param step how many steps led there
 * @param parameters the parameters there
 */
public record Waypoint(long step, Parameters parameters) {}
