package org.weightroom.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.weightroom.lesson.Texts;

/** Lets picocli take its words from our texts. */
final class TextsBundle extends ResourceBundle {
  private final Texts texts;

  TextsBundle(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    Optional<String> text = texts.find(key);
    return text.isPresent() ? text.get() : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keys(""));
  }
}
