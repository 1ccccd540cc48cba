package org.weightroom.chart;

/** The two ways of moving a line by hand. */
enum Grip {
  /** Up and down: the bias. */
  LIFT,
  /** About its left end: the weight. */
  TILT
}
