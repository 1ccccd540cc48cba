package org.weightroom.app.plugin;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * The methods that a class file names, read from its constant pool (Java Virtual Machine
 * Specification, 4.4). What is called by reflection is named nowhere and cannot be seen.
 */
final class CalledMethods {
  private static final int MAGIC = 0xcafebabe;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int METHOD = 10;
  private static final int NAME_AND_TYPE = 12;

  private final TreeMap<Integer, String> words = new TreeMap<>();
  private final TreeMap<Integer, Integer> firsts = new TreeMap<>();
  private final TreeMap<Integer, int[]> methods = new TreeMap<>();

  private CalledMethods() {}

  /** The methods as {@code java/lang/System.exit}; none where the bytes are no class file. */
  static Set<String> of(byte[] classFile) {
    CalledMethods called = new CalledMethods();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      called.read(in);
    } catch (IOException e) {
      return Set.of(); // torn: loading it will tell
    }
    return called.names();
  }

  private void read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      return;
    }
    in.readInt(); // the version
    int count = in.readUnsignedShort();
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      entry(in, index, tag);
      if (tag == LONG || tag == DOUBLE) {
        index++; // they take two places
      }
    }
  }

  private void entry(DataInputStream in, int index, int tag) throws IOException {
    switch (tag) {
      case UTF8 -> words.put(index, in.readUTF());
      case CLASS, NAME_AND_TYPE -> {
        firsts.put(index, in.readUnsignedShort());
        in.skipNBytes(tag == CLASS ? 0 : Short.BYTES);
      }
      case METHOD -> methods.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
      case LONG, DOUBLE -> in.skipNBytes(Long.BYTES);
      case 3, 4, 9, 11, 17, 18 -> in.skipNBytes(Integer.BYTES);
      case 8, 16, 19, 20 -> in.skipNBytes(Short.BYTES);
      case 15 -> in.skipNBytes(Short.BYTES + 1);
      default -> throw new IOException("constant " + tag);
    }
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int[] method : methods.values()) {
      names.add(word(method[0]) + "." + word(method[1]));
    }
    return names;
  }

  /** What a class or a name with its type is called. */
  private String word(int index) {
    return words.getOrDefault(firsts.getOrDefault(index, 0), "");
  }
}
