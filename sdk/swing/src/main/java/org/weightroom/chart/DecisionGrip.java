package org.weightroom.chart;

/** What a hand takes hold of on a decision map. */
enum DecisionGrip {
  /** The line itself: it moves without turning. */
  LINE,
  /** The handle near its left (or lower) end: it turns about the other one. */
  FIRST,
  /** The handle near its right (or upper) end. */
  SECOND
}
