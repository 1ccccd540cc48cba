package org.weightroom.lesson;

/** The engine's parameters after a step. */
record Waypoint(long step, double[] parameters) {}
