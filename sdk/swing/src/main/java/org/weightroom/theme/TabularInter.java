package org.weightroom.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes Inter's tabular figures its ordinary ones.
 *
 * <p>Inter's default digits differ in width (at 100 px a 1 is 41 wide, a 4 is 65), and neither
 * {@code Font} nor {@code TextAttribute} can switch on OpenType's {@code tnum} feature. Painting
 * digits in cells would miss every text field, label and table. So the copy of Inter in memory is
 * told, before Java loads it, that the characters 0 to 9 are the glyphs which {@code tnum} would
 * put in their place. The shipped file stays as it is.
 *
 * <p>The same way the bidirectional isolates U+2066 to U+2069, which Java 17 would draw as boxes,
 * become invisible.
 */
final class TabularInter {
  private static final int BOLD_BIT = 0x20;
  private static final int REGULAR_BIT = 0x40;
  private static final int SELECTION_AT = 62;
  private static final int UNICODE_SEGMENTS = 12;
  private static final int SEGMENTS_AT = 16;
  private static final int SEGMENT = 12;
  private static final int MOST_SEGMENTS = 1 << 16;
  private static final int ZERO_WIDTH_SPACE = 0x200b;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2069;

  private TabularInter() {}

  /**
   * The font with tabular digits under another name.
   *
   * @param bold whether Java is to find it as the family's bold face
   * @throws RuntimeException if the bytes are not a font of Inter's kind
   */
  static byte[] make(byte[] inter, String family, boolean bold) {
    Sfnt font = new Sfnt(inter);
    Map<Integer, Integer> tabular = tabularGlyphs(font.table("GSUB"));
    int[] glyphs = glyphs(font.table("cmap"));
    for (int digit = '0'; digit <= '9'; digit++) {
      glyphs[digit] = tabular.getOrDefault(glyphs[digit], glyphs[digit]);
    }
    for (int isolate = FIRST_ISOLATE; isolate <= LAST_ISOLATE; isolate++) {
      glyphs[isolate] = glyphs[ZERO_WIDTH_SPACE];
    }
    font.replace("cmap", characterTable(glyphs));
    font.replace("name", nameTable(family, bold ? "Bold" : "Regular"));
    font.replace("OS/2", withStyle(font.table("OS/2"), bold));
    return font.bytes();
  }

  private static Map<Integer, Integer> tabularGlyphs(ByteBuffer gsub) {
    ByteBuffer features = Sfnt.at(gsub, gsub.getShort(6));
    ByteBuffer lookups = Sfnt.at(gsub, gsub.getShort(8));
    Map<Integer, Integer> result = new HashMap<>();
    for (int i = 0; i < features.getShort(0); i++) {
      if (features.getInt(2 + 6 * i) != Sfnt.tag("tnum")) {
        continue;
      }
      ByteBuffer feature = Sfnt.at(features, features.getShort(6 + 6 * i));
      for (int k = 0; k < feature.getShort(2); k++) {
        int lookup = feature.getShort(4 + 2 * k);
        addSubstitutions(Sfnt.at(lookups, lookups.getShort(2 + 2 * lookup)), result);
      }
    }
    return result;
  }

  /** Reads the "single substitution, format 2" subtables, the only ones Inter uses here. */
  private static void addSubstitutions(ByteBuffer lookup, Map<Integer, Integer> result) {
    for (int i = 0; i < lookup.getShort(4); i++) {
      ByteBuffer table = Sfnt.at(lookup, lookup.getShort(6 + 2 * i));
      if (lookup.getShort(0) != 1 || table.getShort(0) != 2) {
        continue;
      }
      List<Integer> from = Sfnt.coverage(Sfnt.at(table, table.getShort(2)));
      for (int k = 0; k < from.size(); k++) {
        result.put(from.get(k), Short.toUnsignedInt(table.getShort(6 + 2 * k)));
      }
    }
  }

  /** The glyph of each character, 0 for none. */
  private static int[] glyphs(ByteBuffer cmap) {
    for (int i = 0; i < cmap.getShort(2); i++) {
      ByteBuffer table = Sfnt.at(cmap, cmap.getInt(8 + 8 * i));
      if (table.getShort(0) != UNICODE_SEGMENTS) {
        continue;
      }
      int lastCharacter = table.getInt(table.getInt(4) - SEGMENT + 4);
      int[] glyphs = new int[lastCharacter + 1];
      for (int at = SEGMENTS_AT; at < table.getInt(4); at += SEGMENT) {
        int first = table.getInt(at);
        for (int c = first; c <= table.getInt(at + 4); c++) {
          glyphs[c] = table.getInt(at + 8) + c - first;
        }
      }
      return glyphs;
    }
    throw new IllegalArgumentException("no table of Unicode segments");
  }

  private static byte[] characterTable(int[] glyphs) {
    ByteBuffer segments = ByteBuffer.allocate(SEGMENT * MOST_SEGMENTS);
    for (int c = 0; c < glyphs.length; c++) {
      int first = c;
      while (glyphs[c] != 0 && c + 1 < glyphs.length && glyphs[c + 1] == glyphs[c] + 1) {
        c++;
      }
      if (glyphs[first] != 0) {
        segments.putInt(first).putInt(c).putInt(glyphs[first]);
      }
    }
    int length = SEGMENTS_AT + segments.position();
    ByteBuffer out = ByteBuffer.allocate(12 + length);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) 3).putShort((short) 10).putInt(12);
    out.putShort((short) UNICODE_SEGMENTS).putShort((short) 0);
    out.putInt(length).putInt(0).putInt(segments.position() / SEGMENT);
    out.put(segments.flip());
    return out.array();
  }

  private static byte[] nameTable(String family, String style) {
    String full = family + " " + style;
    Map<Integer, String> names = new TreeMap<>();
    names.putAll(Map.of(1, family, 2, style, 4, full, 6, full.replace(' ', '-')));
    int start = 6 + 12 * names.size();
    ByteBuffer out = ByteBuffer.allocate(start + 8 * full.length());
    out.putShort((short) 0).putShort((short) names.size()).putShort((short) start);
    int at = 0;
    for (Map.Entry<Integer, String> name : names.entrySet()) {
      byte[] text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
      out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
      out.putShort(name.getKey().shortValue());
      out.putShort((short) text.length).putShort((short) at);
      out.put(start + at, text);
      at += text.length;
    }
    return out.array();
  }

  private static byte[] withStyle(ByteBuffer os2, boolean bold) {
    byte[] copy = new byte[os2.remaining()];
    os2.get(0, copy);
    int others = os2.getShort(SELECTION_AT) & ~(BOLD_BIT | REGULAR_BIT);
    ByteBuffer.wrap(copy)
        .putShort(SELECTION_AT, (short) (others | (bold ? BOLD_BIT : REGULAR_BIT)));
    return copy;
  }
}
