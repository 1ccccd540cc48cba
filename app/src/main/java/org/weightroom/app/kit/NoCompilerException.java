package org.weightroom.app.kit;

/** This Java runs programs but cannot compile any. */
public final class NoCompilerException extends Exception {
  private static final long serialVersionUID = 1L;
}
