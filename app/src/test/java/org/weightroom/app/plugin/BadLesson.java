package org.weightroom.app.plugin;

/**
 * A kind of bad lesson, as a jar that lies beside good ones.
 *
 * @param name the kind
 * @param jar the file's bytes
 * @param told what its card must say
 */
public record BadLesson(String name, byte[] jar, String told) {
  /** What is told of one that hangs. */
  static final String HANGS = "did not answer within";

  static BadLesson of(String name, TestJar jar, String told) {
    return new BadLesson(name, jar.bytes(), told);
  }

  @Override
  public String toString() {
    return name;
  }
}
