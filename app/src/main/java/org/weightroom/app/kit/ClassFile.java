package org.weightroom.app.kit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a class file tells without being loaded. Names are written with slashes, as in the file.
 *
 * @param name the class's name
 * @param superName its superclass's name; empty for none
 * @param java the Java it was built for
 * @param references the classes that its code, fields and methods name
 */
record ClassFile(String name, String superName, int java, Set<String> references) {
  private static final int MARK = 0xcafebabe;
  private static final int JAVA_0 = 44;
  private static final Pattern DESCRIBED = Pattern.compile("L([\\w$/]+)[;<]");

  /** Reads a class file; empty if it is none. */
  static Optional<ClassFile> of(byte[] bytes) {
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return data.readInt() == MARK ? Optional.of(read(data)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // cut off: loading it says so
    }
  }

  private static ClassFile read(DataInputStream data) throws IOException {
    data.readUnsignedShort(); // the minor version
    int java = data.readUnsignedShort() - JAVA_0;
    Map<Integer, String> words = new LinkedHashMap<>();
    Map<Integer, Integer> classes = new LinkedHashMap<>();
    int count = data.readUnsignedShort();
    for (int index = 1; index < count; index++) {
      index += constant(data, index, words, classes);
    }
    data.readUnsignedShort(); // the access flags
    String name = word(classes.get(data.readUnsignedShort()), words);
    String superName = word(classes.get(data.readUnsignedShort()), words);
    Set<String> references = new TreeSet<>();
    classes.values().forEach(word -> references.add(word(word, words)));
    words.values().forEach(word -> addDescribed(word, references));
    return new ClassFile(name, superName, java, references);
  }

  /** Reads one constant; says how many places it takes beyond its own. */
  private static int constant(
      DataInputStream data, int index, Map<Integer, String> words, Map<Integer, Integer> classes)
      throws IOException {
    int tag = data.readUnsignedByte();
    switch (tag) {
      case 1 -> words.put(index, data.readUTF());
      case 7 -> classes.put(index, data.readUnsignedShort());
      case 8, 16, 19, 20 -> data.skipNBytes(2);
      case 15 -> data.skipNBytes(3);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
      case 5, 6 -> {
        data.skipNBytes(8);
        return 1;
      }
      default -> throw new IOException("constant " + tag);
    }
    return 0;
  }

  private static String word(@Nullable Integer index, Map<Integer, String> words) {
    return index == null ? "" : words.getOrDefault(index, "");
  }

  /** The classes in a descriptor or signature, such as {@code (Ljava/lang/String;)V}. */
  private static void addDescribed(String word, Set<String> references) {
    if (word.startsWith("(") || word.startsWith("L") || word.startsWith("[")) {
      Matcher described = DESCRIBED.matcher(word);
      while (described.find()) {
        references.add(described.group(1));
      }
    }
  }
}
