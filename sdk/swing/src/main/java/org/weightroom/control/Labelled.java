package org.weightroom.control;

/** A low row that begins with a name; where several stand below each other, their names line up. */
public interface Labelled {

  /** How wide the name is, in pixels. */
  int labelWidth();

  /** Gives the name this width, so that what follows it begins at one line in several rows. */
  void setLabelWidth(int width);
}
