package org.weightroom.lesson;

import org.weightroom.nn.Parameters;

/** The engine's parameters after a step. */
record Waypoint(long step, Parameters parameters) {}
