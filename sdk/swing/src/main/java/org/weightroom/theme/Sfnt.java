package org.weightroom.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An OpenType file as a set of named tables (OpenType 1.9, "Organization of an OpenType font"). */
final class Sfnt {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private final int kind;
  private final Map<String, Table> tables = new TreeMap<>();

  Sfnt(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    kind = in.getInt(0);
    for (int i = 0; i < in.getShort(4); i++) {
      int at = HEADER + ENTRY * i;
      ByteBuffer content = in.slice(in.getInt(at + 8), in.getInt(at + 12));
      String name = new String(file, at, 4, StandardCharsets.US_ASCII);
      tables.put(name, new Table(in.getInt(at + 4), content));
    }
  }

  ByteBuffer table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("font without a table " + name);
    }
    return table.content;
  }

  void replace(String name, byte[] content) {
    tables.put(name, new Table(checksum(content), ByteBuffer.wrap(content)));
  }

  byte[] bytes() {
    int at = HEADER + ENTRY * tables.size();
    int size = at;
    for (Table table : tables.values()) {
      size += table.padded();
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    out.putInt(kind).putShort((short) tables.size());
    out.putShort((short) (ENTRY * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (ENTRY * (tables.size() - power)));
    for (Map.Entry<String, Table> entry : tables.entrySet()) {
      Table table = entry.getValue();
      int length = table.content.capacity();
      out.putInt(tag(entry.getKey())).putInt(table.checksum).putInt(at).putInt(length);
      out.put(at, table.content, 0, length);
      at += table.padded();
    }
    return out.array();
  }

  /** The glyphs of a coverage table, in order. */
  static List<Integer> coverage(ByteBuffer table) {
    List<Integer> glyphs = new ArrayList<>();
    boolean ranges = table.getShort(0) == 2;
    for (int i = 0; i < table.getShort(2); i++) {
      int at = ranges ? 4 + 6 * i : 4 + 2 * i;
      int first = Short.toUnsignedInt(table.getShort(at));
      int last = ranges ? Short.toUnsignedInt(table.getShort(at + 2)) : first;
      for (int glyph = first; glyph <= last; glyph++) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  /** The part of a table from a 16 bit offset on. */
  static ByteBuffer at(ByteBuffer table, short offset) {
    return at(table, Short.toUnsignedInt(offset));
  }

  /** The part of a table from an offset on. */
  static ByteBuffer at(ByteBuffer table, int offset) {
    return table.slice(offset, table.capacity() - offset);
  }

  static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  private static int checksum(byte[] content) {
    ByteBuffer in = ByteBuffer.allocate(padded(content.length)).put(0, content);
    int sum = 0;
    while (in.hasRemaining()) {
      sum += in.getInt();
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private record Table(int checksum, ByteBuffer content) {
    int padded() {
      return Sfnt.padded(content.capacity());
    }
  }
}
