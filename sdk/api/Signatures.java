import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes the small jar that japicmp compares with: of a module's jar what an author can see, the
 * public and protected signatures. The profile {@code api-baseline} runs it.
 */
final class Signatures {
  private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

  public static void main(String[] args) throws IOException {
    Map<String, byte[]> all = read(Path.of(args[0]));
    Map<String, byte[]> kept = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    all.forEach(
        (name, bytes) -> {
          if ((new ClassReader(bytes).getAccess() & SEEN) != 0) {
            open.add(name);
          }
        });
    while (!open.isEmpty()) {
      String name = open.remove();
      if (all.containsKey(name) && !kept.containsKey(name)) {
        ClassReader reader = new ClassReader(all.get(name));
        kept.put(name, stripped(reader));
        open.add(reader.getSuperName()); // whose public members are seen, if it is not
        Collections.addAll(open, reader.getInterfaces());
      }
    }
    write(kept, Path.of(args[1]));
    System.out.println(args[1] + ": " + kept.size() + " classes");
  }

  private static byte[] stripped(ClassReader reader) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor members =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public FieldVisitor visitField(
              int access, String name, String type, String generic, Object value) {
            return (access & SEEN) == 0
                ? null
                : super.visitField(access, name, type, generic, value);
          }

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String generic, String[] thrown) {
            // A class without a constructor that is seen cannot be extended.
            return (access & SEEN) == 0 && !name.equals("<init>")
                ? null
                : super.visitMethod(access, name, type, generic, thrown);
          }

          @Override
          public void visitNestMember(String member) {}

          @Override
          public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return null;
          }
        };
    int parts = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    reader.accept(members, parts);
    return writer.toByteArray();
  }

  private static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class")) {
          try (InputStream stream = jar.getInputStream(entry)) {
            classes.put(entry.getName().replace(".class", ""), stream.readAllBytes());
          }
        }
      }
    }
    return classes;
  }

  /** In the order of names, with one date: the same signatures give the same bytes. */
  private static void write(Map<String, byte[]> classes, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream jar = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> type : classes.entrySet()) {
        ZipEntry entry = new ZipEntry(type.getKey() + ".class");
        entry.setTimeLocal(LONG_AGO);
        jar.putNextEntry(entry);
        jar.write(type.getValue());
      }
    }
  }
}
