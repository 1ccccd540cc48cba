package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weightroom.lesson.sample.Sample;

/** Two languages for tests: what stays plain English on screen is hard-coded. */
class PseudoLanguageTest {
  private final Texts accented = Texts.of(Sample.class, Locale.forLanguageTag("en-XA"));
  private final Texts mirrored = Texts.of(Sample.class, Locale.forLanguageTag("ar-XB"));
  private final Texts english = Texts.of(Sample.class, Locale.ENGLISH);

  @Test
  void accentedTextIsSomeFortyPercentLonger() {
    int before = 0;
    int after = 0;
    for (String key : english.keys("")) {
      before += english.text(key).length();
      after += accented.text(key).length();
    }
    assertEquals(1.35, (double) after / before, 0.1);
  }

  @Test
  void everyWordIsChangedButSymbolsOfOneLetterStay() {
    assertEquals("Óñé~ ñéúŕóñ~~ íš~ a ĺíñé~~", accented.text("title"));
    for (String word : mirrored.text("title").split(" ")) {
      boolean symbol = word.length() == 1;
      assertTrue(symbol || word.startsWith("\u200f\u202e") && word.endsWith("\u202c\u200f"), word);
    }
  }

  @Test
  void placeholdersAreKeptAndFilled() {
    for (Texts texts : new Texts[] {accented, mirrored}) {
      String text = texts.text("feedback");
      assertTrue(text.contains("{error:0}") && text.contains("{steps}"), text);
      assertTrue(texts.text("goal.below-799", "limit", 799).contains("799"));
      assertTrue(!texts.text("goal.below-799", "limit", 799).contains("limit"));
    }
  }

  @Test
  void whatIsNoTextForPeopleStaysAsItIs() {
    assertEquals(Optional.of("input"), accented.setting("area.concept"));
    assertEquals(Optional.of("input"), mirrored.setting("area.concept"));
  }

  @Test
  void theStoryIsChangedButItsTargetsAreNot() {
    Story.Step step = accented.story().steps().get(0);
    assertTrue(step.title().startsWith("Áv"), step.title());
    assertEquals("weight=0.18 bias=0", step.header().get("show"));
    Story.Span link = step.blocks().get(0).spans().get(1);
    assertEquals(new Story.Span(Story.Kind.CONCEPT, "ŵéíğĥť~~", "weight"), link);
  }

  @Test
  void onlyTheTwoTagsAreMeant() {
    for (String tag : new String[] {"en", "en-US", "ar", "ar-EG", "de-XA", "und"}) {
      assertEquals(Optional.empty(), PseudoLanguage.of(Locale.forLanguageTag(tag)), tag);
    }
    assertEquals(
        Optional.of(PseudoLanguage.MIRRORED), PseudoLanguage.of(Locale.forLanguageTag("ar-XB")));
  }
}
