package org.weightroom.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weightroom.lesson.Texts;

/** How the rows of a file look in other encodings, and that every problem has its words. */
class OwnEncodingsTest {
  private static final Texts TEXTS = Texts.of(Window.class, Locale.ENGLISH);

  private static List<OwnEncodings.Choice> choices(String text, String encoding, Locale language)
      throws IOException {
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    return OwnEncodings.of(new ByteArrayInputStream(bytes)).choices(language);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, de, Größe", "windows-1251, ru, длина", "windows-1256, ar, طول",
    "windows-1250, pl, długość", "windows-1253, el, μήκος", "Shift_JIS, ja, 長さ",
    "GB18030, zh, 长度", "EUC-KR, ko, 길이"
  })
  void theEncodingOfTheLanguageComesFirst(String encoding, String language, String word)
      throws IOException {
    OwnEncodings.Choice first =
        choices("x;y\n1;" + word + "\n", encoding, Locale.forLanguageTag(language)).get(0);
    assertEquals(Charset.forName(encoding), first.encoding());
    assertEquals("x;y\n1;" + word, first.preview());
  }

  @Test
  void theFirstRowAndThoseThatTellAreShownOnce() throws IOException {
    String text = "a,b\r\n1,2\r\n3,é\r\n4,5\r\n6,ü\r\n7,ö\r\n";
    List<OwnEncodings.Choice> all = choices(text, "windows-1252", Locale.ENGLISH);
    assertEquals("a,b\n3,é\n6,ü", all.get(0).preview());
    List<String> previews = all.stream().map(OwnEncodings.Choice::preview).toList();
    assertEquals(previews.size(), previews.stream().distinct().count());
    assertTrue(previews.size() > 2, "there is a choice");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 89, 90, 91, 150, 1_000, 200_000})
  void aLetterFarOutInALongRowIsSeen(int before) throws IOException {
    String text = "a,b\n" + "z".repeat(before) + "Größe," + "y".repeat(300) + "\n";
    String preview = choices(text, "windows-1252", Locale.ENGLISH).get(0).preview();
    assertTrue(preview.contains("zGrö") || before < 91 && preview.contains("Grö"), preview);
    assertTrue(preview.length() < 200, preview);
  }

  @Test
  void aLetterThatIsCutAtTheEndIsNoError() throws IOException {
    for (int before = 0; before < 4; before++) {
      String text = "a,b\n" + "z".repeat(before) + "長".repeat(100) + "\n";
      assertTrue(
          choices(text, "Shift_JIS", Locale.JAPANESE).get(0).preview().contains("長長長"), text);
    }
  }

  @Test
  void everyEncodingHasAName() throws IOException {
    for (int b = 0x80; b < 0x100; b++) {
      byte[] bytes = {'x', '\n', (byte) b, 'a', '\n'};
      for (OwnEncodings.Choice choice :
          OwnEncodings.of(new ByteArrayInputStream(bytes)).choices(Locale.ENGLISH)) {
        String key = "own-data.encoding." + choice.encoding().name();
        assertTrue(TEXTS.find(key).isPresent(), key);
      }
    }
    assertFalse(TEXTS.find("own-data.encoding.none").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "encoding", "no-text", "spreadsheet", "quote", "no-columns", "no-name", "twice", "cells",
        "long-cell", "bytes", "rows", "columns", "all-cells", "folder", "missing", "denied",
        "unreadable", "memory", "two-columns"
      })
  void everyProblemHasItsWords(String key) {
    assertTrue(TEXTS.find("own-data.problem." + key).isPresent());
  }
}
