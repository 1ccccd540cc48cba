/** A lesson's model. It cannot see Swing: {@code java.desktop} is not required here. */
module org.weightroom.sdk.core {
  requires static transitive org.jspecify;
  requires de.siegmar.fastcsv;
  requires org.commonmark;

  exports org.weightroom.challenge;
  exports org.weightroom.data;
  exports org.weightroom.lesson;
  exports org.weightroom.nn;
  exports org.weightroom.observe;
  exports org.weightroom.script;
}
