package org.weightroom.app.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON: maps keep their order, doubles their full precision. */
final class Json {
  private static final JSON WRITER =
      JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT, JSON.Feature.WRITE_NULL_PROPERTIES);

  private Json() {}

  /** Maps, lists, strings, numbers, booleans and null as JSON. */
  static String write(Object value) {
    try {
      return WRITER.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into a string: cannot happen
    }
  }
}
