package org.weightroom.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  private static final String NARROW_SPACE = "\u202f";

  private static Locale locale(String tag) {
    return Locale.forLanguageTag(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '1,234,567.891'",
    "de, '1.234.567,891'",
    "tr, '1.234.567,891'",
    "fr, '1\u202f234\u202f567,891'",
    "ar-EG, '1,234,567.891'",
    "hi, '1,234,567.891'"
  })
  void eachLocaleHasItsOwnMarks(String tag, String shown) {
    assertEquals(shown, Numerals.show(1_234_567.891, 3, locale(tag)));
    assertEquals("−" + shown, Numerals.show(-1_234_567.891, 3, locale(tag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ar-EG", "ar", "tr", "hi", "sv", "he", "fa", "de-CH"})
  void whatIsShownIsReadAgain(String tag) {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      int decimals = random.nextInt(7);
      double size = Math.scalb(random.nextDouble(), random.nextInt(30));
      double value = Numerals.round(random.nextBoolean() ? size : -size, decimals);
      String shown = Numerals.show(value, decimals, locale(tag));
      assertEquals(value + 0.0, Numerals.parse(shown, locale(tag)) + 0.0, shown);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0.059, 0.059",
    "de, '0,059', 0.059",
    "de, 0.059, 0.059",
    "de, 1.500, 1500",
    "de, '1.500,5', 1500.5",
    "de, 1.5, 1.5",
    "de, 1500.5, 1500.5",
    "de, 12.345.678, 12345678",
    "en, '1,500', 1500",
    "en, '12,34,567', 1234567",
    "fr, 1.500, 1.5",
    "fr, '1\u00a0500,5', 1500.5",
    "fr, '1 500,5', 1500.5",
    "tr, '0,059', 0.059",
    "ar-EG, 0.059, 0.059",
    "ar-EG, '٠٫٠٥٩', 0.059",
    "hi, ०.०५९, 0.059",
    "en, −5, -5",
    "en, -5, -5",
    "en, .5, 0.5",
    "de, ',5', 0.5",
    "en, 5., 5",
    "en, ' 246 ', 246",
    "en, 1e-8, 1e-8",
    "de, '1,5E3', 1500"
  })
  void whatPeopleTypeIsUnderstood(String tag, String typed, double value) {
    assertEquals(value, Numerals.parse(typed, locale(tag)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "−",
        "–",
        ".",
        ",",
        "-.",
        "abc",
        "12abc",
        "1.2.3",
        "--5",
        "5-",
        "1,5,",
        ",,",
        "1,5",
        "0,059",
        "1,50",
        "NaN",
        "∞",
        "−∞",
        "Infinity",
        "0x10",
        "1d",
        "1f",
        "1e",
        "e5",
        "1e999",
        "1-2",
        "+5",
        "½",
        "五",
        "5 %",
        "\u0000",
        "1\n2"
      })
  void garbageIsNoNumber(String typed) {
    assertEquals(Double.NaN, Numerals.parse(typed, Locale.ENGLISH), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23.4", "1,2,3", "1.5,3", "1.2345,6", "0.500,5"})
  void misplacedMarksAreNoNumberInGermanEither(String typed) {
    assertEquals(Double.NaN, Numerals.parse(typed, Locale.GERMAN), typed);
  }

  @Test
  void randomTypingNeverThrows() {
    String keys = "0123456789.,-−eE \u202f\u00a0٫५x×·⁻⁸$\\{}[]()*+?^|𝟙";
    int[] codePoints = keys.codePoints().toArray();
    Random random = new Random(5);
    String[] tags = {"en", "de", "fr", "ar-EG", "tr", "hi", "de-CH"};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        typed.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      double value = Numerals.parse(typed.toString(), locale(tags[i % tags.length]));
      assertEquals(false, Double.isInfinite(value), typed::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "5, 5",
    "-5, −5",
    "0.1638304, 0.1638",
    "1.23456, 1.235",
    "-1.23456, −1.235",
    "12.3456, 12.35",
    "123.456, 123.5",
    "2057.734, '2,058'",
    "134972.4, '134,972'",
    "999.96, '1,000'",
    "99.996, 100.0",
    "9.99996, 10.00",
    "0.99996, 1.000",
    "431.99999999999994, 432",
    "0, 0",
    "0.0001, 0.0001",
    "0.000099999, 0.0001",
    "0.00009999, 9.999 × 10⁻⁵",
    "-0.00001, −1 × 10⁻⁵",
    "1e-8, 1 × 10⁻⁸",
    "1.2e-7, 1.2 × 10⁻⁷",
    "1.05e-8, 1.05 × 10⁻⁸",
    "1.23456e-10, 1.235 × 10⁻¹⁰",
    "5.7e-14, 0",
    "-5.7e-14, 0"
  })
  void adaptiveDecimalsKeepFourDigits(double value, String shown) {
    assertEquals(shown, Numerals.show(value, Numerals.ADAPTIVE, Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ar-EG", "ar", "tr", "hi", "sv", "he", "fa", "de-CH"})
  void tinyNumbersAreReadAgain(String tag) {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String digits = (random.nextBoolean() ? "-" : "") + (1_000 + random.nextInt(9_000));
      double value = Double.parseDouble(digits + "e-" + (8 + random.nextInt(7)));
      String shown = Numerals.show(value, Numerals.ADAPTIVE, locale(tag));
      assertEquals(true, shown.contains(" × 10⁻"), shown);
      assertEquals(value, Numerals.parse(shown, locale(tag)), shown);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 1.05 × 10⁻⁸", "de, '1,05 × 10⁻⁸'", "ar, 1.05 × 10⁻⁸", "tr, '1,05 × 10⁻⁸'"})
  void tinyNumbersHaveTheMarkOfTheLocale(String tag, String shown) {
    assertEquals(shown, Numerals.show(1.05e-8, Numerals.ADAPTIVE, locale(tag)));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1e-8, 1e-8",
    "en, 1E-8, 1e-8",
    "en, 1e−8, 1e-8",
    "en, 1.2E-7, 1.2e-7",
    "de, '1,2·10^-7', 1.2e-7",
    "de, 1.2x10^-7, 1.2e-7",
    "en, 1.2x10^-7, 1.2e-7",
    "en, 1.2X10^−7, 1.2e-7",
    "en, 1.2*10^-7, 1.2e-7",
    "en, 1.2 × 10^-7, 1.2e-7",
    "en, '1.2\u202f×\u00a010⁻⁷', 1.2e-7",
    "en, −1.2 × 10⁻⁷, -1.2e-7",
    "en, '1,200 × 10⁻⁷', 1.2e-4",
    "ar-EG, '١٫٢ × ١٠^-٧', 1.2e-7",
    "en, 10^-8, 1e-8",
    "en, 10⁻⁸, 1e-8",
    "en, 3 × 10², 300",
    "en, 3 x 10^+2, 300"
  })
  void powersOfTenAreUnderstood(String tag, String typed, double value) {
    assertEquals(value, Numerals.parse(typed, locale(tag)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "× 10⁻⁸", "1 × 10", "1 × 10^", "1 × 10⁻", "1 × 9^-8", "1 × 10^8.5", "1e3 × 10^2", "-× 10^2",
        "1 × 10⁻⁸ × 10⁻⁸", "10^-8 × 1", "1 10^-8", "a × 10^-8", "1 × 10^999", "1⁻⁸", "5 ×", "10^x"
      })
  void crookedPowersAreNoNumber(String typed) {
    assertEquals(Double.NaN, Numerals.parse(typed, Locale.ENGLISH), typed);
  }

  @Test
  void aFixedNumberOfDecimalsStaysFixed() {
    assertEquals("0.000", Numerals.show(1e-8, 3, Locale.ENGLISH));
    assertEquals("0.00000001", Numerals.show(1e-8, 8, Locale.ENGLISH));
  }

  @Test
  void roundingIsHalfUpOnTheDecimalsOneSees() {
    assertEquals(0.13, Numerals.round(0.125, 2));
    assertEquals(1.01, Numerals.round(1.005, 2)); // its binary value is below the half
    assertEquals(-0.13, Numerals.round(-0.125, 2));
    assertEquals("3", Numerals.show(2.5, 0, Locale.ENGLISH));
    assertEquals("0.3", Numerals.show(0.25, 1, Locale.ENGLISH));
  }

  @Test
  void noNegativeZeroIsShown() {
    assertEquals("0", Numerals.show(-0.4, 0, Locale.ENGLISH));
    assertEquals("0.00", Numerals.show(-0.0, 2, Locale.ENGLISH));
  }

  @Test
  void whatIsNoNumberHasItsSigns() {
    assertEquals("–", Numerals.show(Double.NaN, 2, Locale.ENGLISH));
    assertEquals("∞", Numerals.show(Double.POSITIVE_INFINITY, 2, Locale.ENGLISH));
    assertEquals("−∞", Numerals.show(Double.NEGATIVE_INFINITY, 2, Locale.GERMAN));
  }

  @Test
  void frenchThousandsAreApartByANarrowNoBreakSpace() {
    String shown = Numerals.show(134_972, 0, Locale.FRENCH);
    assertEquals("134" + NARROW_SPACE + "972", shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0.11920292202211757, en, 0.11920292202211757",
    "61.98720613207509, de, '61,98720613207509'",
    "1000000, en, '1,000,000'",
    "-2.5, en, −2.5",
    "0, en, 0",
    "0.0009118819655545162, en, 0.0009118819655545162",
    "1.3887943864964021E-11, en, 1.3887943864964021 × 10⁻¹¹",
    "4.9E-324, en, 4.9 × 10⁻³²⁴",
    "Infinity, en, ∞"
  })
  void everyDigitIsShownWhereItIsAskedFor(double value, Locale locale, String shown) {
    assertEquals(shown, Numerals.exact(value, locale));
  }
}
