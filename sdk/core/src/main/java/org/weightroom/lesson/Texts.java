package org.weightroom.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weightroom.script.ScriptException;

/**
 * The words of a lesson or of the program in one language, from {@code messages.properties} (UTF-8)
 * beside a class. {@code messages_ar.properties} is looked up before {@code messages.properties},
 * without detour over the machine's locale. Numbers follow the locale that was asked for.
 */
public final class Texts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z0-9-]*)(?::(\\d))?}");

  private static final String BYTE_ORDER_MARK = "\uFEFF"; // some editors begin a file with it

  /** Where the files lie; null for words that lie in none. */
  private final @Nullable Class<?> anchor;

  /** The story of words that lie in no file; empty if there is none. */
  private final String markdown;

  private final Locale locale;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final @Nullable Texts parent;
  private final Optional<PseudoLanguage> pseudo;
  private final boolean translated;

  private Texts(Class<?> anchor, Locale locale, @Nullable Texts parent) {
    this.anchor = anchor;
    this.markdown = "";
    this.locale = locale;
    this.parent = parent;
    this.pseudo = PseudoLanguage.of(locale);
    boolean found = false;
    for (String suffix : suffixes()) {
      Optional<Map<String, String>> bundle = read("messages" + suffix + ".properties");
      bundle.ifPresent(texts -> texts.forEach(words::putIfAbsent));
      found |= bundle.isPresent() && !suffix.isEmpty();
    }
    this.translated = found;
  }

  private Texts(Map<String, String> words, String markdown, Texts parent) {
    this.anchor = null;
    this.markdown = markdown;
    this.locale = parent.locale;
    this.parent = parent;
    this.pseudo = parent.pseudo;
    this.translated = false;
    this.words.putAll(words);
  }

  /** The texts beside {@code anchor}. */
  public static Texts of(Class<?> anchor, Locale locale) {
    return new Texts(anchor, locale, null);
  }

  /** The texts beside another class, in the same language; what they lack is looked up here. */
  public Texts beside(Class<?> other) {
    return new Texts(other, locale, this);
  }

  /**
   * Words and a story that stand in no file, in the same language; what they lack is looked up
   * here.
   *
   * @param own a text by key
   * @param story as {@code lesson.md} has it; empty for none
   */
  public Texts with(Map<String, String> own, String story) {
    return new Texts(own, story, this);
  }

  /** The locale that numbers are shown and typed in. */
  public Locale locale() {
    return locale;
  }

  /** Whether these texts are read from right to left. */
  public boolean isRightToLeft() {
    String language = locale.getLanguage();
    boolean rightToLeft =
        Set.of("ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi").contains(language);
    return rightToLeft && (translated || pseudo.isPresent());
  }

  /** A text, if there is one. */
  public Optional<String> find(String key) {
    String own = words.get(key);
    if (own != null) {
      return Optional.of(pseudo(own));
    }
    return parent == null ? Optional.empty() : parent.find(key);
  }

  /** An entry that is no text for people, such as {@code area.concept}. */
  public Optional<String> setting(String key) {
    return Optional.ofNullable(words.get(key))
        .or(() -> parent == null ? Optional.empty() : parent.setting(key));
  }

  /** A text; a missing one shows its key, so that it is seen and found. */
  public String text(String key) {
    return find(key).orElse(key);
  }

  /** A text with its placeholders filled: name, value, name, value … */
  public String text(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return text(key, arguments);
  }

  /** A text with its placeholders filled by name. */
  public String text(String key, Map<String, ?> arguments) {
    return fill(
        text(key),
        name -> arguments.containsKey(name) ? String.valueOf(arguments.get(name)) : name);
  }

  /** What went wrong with a script, in words. */
  public String text(ScriptException problem) {
    return text(problem.key(), problem.arguments());
  }

  /** The keys with this prefix that these texts know, sorted. */
  public Set<String> keys(String prefix) {
    Set<String> keys = parent == null ? new TreeSet<>() : parent.keys(prefix);
    words.keySet().stream().filter(key -> key.startsWith(prefix)).forEach(keys::add);
    return keys;
  }

  /** Fills {@code {name}} and {@code {name:decimals}}; the operator gets what is in the braces. */
  public static String fill(String template, UnaryOperator<String> value) {
    Matcher places = PLACEHOLDER.matcher(template);
    StringBuilder result = new StringBuilder();
    while (places.find()) {
      String name = template.substring(places.start() + 1, places.end() - 1);
      places.appendReplacement(result, Matcher.quoteReplacement(value.apply(name)));
    }
    return places.appendTail(result).toString();
  }

  /** The story in {@code lesson.md} beside the class; empty if there is none. */
  public Story story() {
    if (anchor == null) {
      return StoryReader.read(markdown, this::pseudo);
    }
    for (String suffix : suffixes()) {
      Optional<String> markdown = content("lesson" + suffix + ".md");
      if (markdown.isPresent()) {
        return StoryReader.read(markdown.get(), this::pseudo);
      }
    }
    return new Story(List.of());
  }

  /**
   * Opens a file that the story names, such as a picture; empty if there is none. It lies beside
   * {@code lesson.md} itself, or in a folder there: nothing else that the class path holds, and no
   * address, can be opened.
   *
   * @param name {@code "houses.png"}
   * @return to be closed by the caller
   */
  public Optional<InputStream> storyFile(String name) {
    Class<?> beside = anchor;
    if (beside == null) {
      return Optional.empty(); // words that stand in no file have no pictures beside them
    }
    if (!StoryReader.isOwnFile(name)) {
      return Optional.empty();
    }
    Optional<URL> story =
        suffixes().stream()
            .map(suffix -> beside.getResource("lesson" + suffix + ".md"))
            .filter(Objects::nonNull)
            .findFirst();
    URL file = beside.getResource(name);
    if (story.isEmpty() || file == null || !liesBeside(file, story.get())) {
      return Optional.empty();
    }
    return Optional.ofNullable(beside.getResourceAsStream(name));
  }

  /** Another jar may hold a file of the same name. */
  private static boolean liesBeside(URL file, URL story) {
    String place = story.toExternalForm();
    return file.toExternalForm().startsWith(place.substring(0, place.lastIndexOf('/') + 1));
  }

  private String pseudo(String text) {
    return pseudo.map(language -> language.of(text)).orElse(text);
  }

  private List<String> suffixes() {
    String language = locale.getLanguage();
    String country = locale.getCountry();
    if (pseudo.isPresent() || language.isEmpty()) {
      return List.of("");
    }
    return country.isEmpty()
        ? List.of("_" + language, "")
        : List.of("_" + language + "_" + country, "_" + language, "");
  }

  private Optional<Map<String, String>> read(String name) {
    Optional<String> content = content(name);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader reader = new StringReader(content.get())) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Optional.of(texts);
  }

  private Optional<String> content(String name) {
    Class<?> beside = Objects.requireNonNull(anchor);
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(beside.getName() + ": cannot read " + name, e);
    }
  }
}
