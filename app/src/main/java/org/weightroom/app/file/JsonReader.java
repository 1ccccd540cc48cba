package org.weightroom.app.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON strictly: UTF-8, one object, no name twice, no null, nothing after it. Numbers with a
 * point or an exponent are Doubles, others Longs.
 */
final class JsonReader {
  static final int MOST_BYTES = 16 << 20;

  private static final String WHOLE = "1:1";
  private static final int MOST_DEPTH = 32;
  private static final int LONGEST_STRING = 1 << 20;
  private static final int LONGEST_NUMBER = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_STRING)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The object that the bytes spell. */
  static Map<String, Object> read(byte[] bytes) throws BadFileException {
    if (bytes.length > MOST_BYTES) {
      throw new BadFileException("size", WHOLE, "");
    }
    String text = text(bytes);
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonReader reader = new JsonReader(parser);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadFileException("object", reader.place(), "");
      }
      Map<String, Object> object = reader.object();
      if (parser.nextToken() != null) {
        throw reader.problem("more than one object");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw new BadFileException("syntax", place(e.getLocation()), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // from a string: cannot happen
    }
  }

  private static String text(byte[] bytes) throws BadFileException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadFileException("encoding", WHOLE, "");
    }
  }

  private Map<String, Object> object() throws IOException, BadFileException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value());
    }
    return object;
  }

  private List<Object> list() throws IOException, BadFileException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value());
    }
    return list;
  }

  private Object value() throws IOException, BadFileException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> finite(parser.getDoubleValue());
      default -> throw problem(parser.getText());
    };
  }

  private double finite(double number) throws IOException, BadFileException {
    if (!Double.isFinite(number)) {
      throw new BadFileException("value", place(), parser.getText());
    }
    return number;
  }

  private BadFileException problem(String what) {
    return new BadFileException("syntax", place(), what);
  }

  private String place() {
    return place(parser.currentTokenLocation());
  }

  private static String place(JsonLocation where) {
    return where == null ? WHOLE : where.getLineNr() + ":" + where.getColumnNr();
  }
}
