package org.weightroom.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weightroom.lesson.bare.Bare;
import org.weightroom.lesson.sample.Sample;
import org.weightroom.script.ScriptException;

class TextsTest {
  private final Locale machine = Locale.getDefault();

  @AfterEach
  void machineLocaleIsAsBefore() {
    Locale.setDefault(machine);
  }

  private static Texts texts(String tag) {
    return Texts.of(Sample.class, Locale.forLanguageTag(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "en, One neuron is a line",
    "en-GB, One neuron is a line",
    "de, Ein Neuron ist eine Gerade",
    "de-CH, Ein Neuron ist eine Gerade",
    "de-AT, Ein Neuron is a Grade",
    "ja, One neuron is a line",
    "und, One neuron is a line"
  })
  void theNearestLanguageThatThereIs(String tag, String title) {
    assertEquals(title, texts(tag).text("title"));
  }

  @Test
  void whatALanguageLacksComesFromTheBroaderOne() {
    String english = "Nobody has translated this sentence yet";
    assertEquals(english, texts("de").text("only-english"));
    assertEquals(english, texts("de-AT").text("only-english"));
    assertTrue(texts("de-AT").text("goal.below-799").contains("größer"), "UTF-8 is read");
  }

  @ParameterizedTest
  @CsvSource({"de", "ar", "tr", "de-AT"})
  void theLocaleOfTheMachineIsNeverAsked(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertEquals("One neuron is a line", texts("en").text("title"));
    assertEquals("One neuron is a line", texts("ja").text("title"));
    assertEquals("Average price per square foot", texts("ja").story().steps().get(0).title());
  }

  @Test
  void aMissingTextShowsItsKey() {
    assertEquals("goal.none", texts("de").text("goal.none"));
    assertEquals(Optional.empty(), texts("de").find("goal.none"));
    assertEquals("title", Texts.of(Bare.class, Locale.ENGLISH).text("title"));
  }

  @Test
  void placeholdersAreFilledByName() {
    Texts texts = texts("en");
    assertEquals("Bring the error below 799", texts.text("goal.below-799", "limit", 799));
    assertEquals("Bring the error below limit", texts.text("goal.below-799", "other", 1));
    ScriptException problem = new ScriptException("goal.below-799", "limit", "$1 \\ {limit}");
    assertEquals("Bring the error below $1 \\ {limit}", texts.text(problem));
  }

  @Test
  void fillingAsksForWhatStandsInTheBraces() {
    assertEquals("<a> and <b:2>", Texts.fill("{a} and {b:2}", name -> "<" + name + ">"));
    assertEquals("{} { a} {A} {a:12} {a", Texts.fill("{} { a} {A} {a:12} {a", name -> "x"));
    assertEquals("$0\\1", Texts.fill("{a}", name -> "$0\\1"));
    assertEquals("", Texts.fill("", name -> "x"));
  }

  @Test
  void whatALessonLacksIsLookedUpInTheProgram() {
    Texts program = texts("de");
    Texts lesson = program.beside(Bare.class);
    assertEquals("Ein Neuron ist eine Gerade", lesson.text("title"));
    assertEquals(Optional.of("input"), lesson.setting("area.concept"));
    assertEquals(program.locale(), lesson.locale());
    Texts other = Texts.of(Bare.class, Locale.GERMAN).beside(Sample.class);
    assertEquals("Ein Neuron ist eine Gerade", other.text("title"));
  }

  @Test
  void keysAreListedByPrefix() {
    assertEquals(Set.of("goal.below-799"), texts("de").keys("goal."));
    assertEquals(Set.of("goal.below-799"), texts("de").beside(Bare.class).keys("goal."));
    assertEquals(5, texts("de").keys("").size());
  }

  @Test
  void aFileMayBeginWithAByteOrderMark() {
    assertEquals("خلية واحدة", texts("ar").text("title"));
    assertEquals("السعر", texts("ar").story().steps().get(0).title());
  }

  @Test
  void onlyTranslatedTextsRunFromRightToLeft() {
    assertTrue(texts("ar").isRightToLeft());
    assertTrue(texts("ar-EG").isRightToLeft());
    assertTrue(texts("ar-XB").isRightToLeft());
    assertFalse(texts("he").isRightToLeft(), "Hebrew shows English words");
    assertFalse(texts("de").isRightToLeft());
    assertFalse(texts("en-XA").isRightToLeft());
  }

  @Test
  void theStoryIsThatOfTheLanguage() {
    assertEquals(1, texts("ar").story().steps().size());
    assertEquals(1, texts("ar-EG").story().steps().size());
    assertEquals(3, texts("de").story().steps().size());
    assertEquals(0, Texts.of(Bare.class, Locale.ENGLISH).story().steps().size());
  }

  @Test
  void wordsThatStandInNoFile() {
    Texts own = texts("de").with(Map.of("title", "My own"), "# One\n\nText {error}.\n");
    assertEquals("My own", own.text("title"));
    assertEquals("Nobody has translated this sentence yet", own.text("only-english"));
    assertEquals("de", own.locale().getLanguage());
    assertEquals("One", own.story().steps().get(0).title());
    assertTrue(texts("en").with(Map.of(), "").story().steps().isEmpty());
    assertFalse(texts("ar-XB").with(Map.of("title", "My own"), "").text("title").equals("My own"));
  }
}
