package org.weightroom.app.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weightroom.lesson.LessonModel;

/** What the entries of a lesson's jar tell without being run. */
final class StaticRules {
  /** The Java that every school's Weightroom runs on. */
  private static final int JAVA = 17;

  private static final String MODEL = LessonModel.class.getName().replace('.', '/');

  /** What a model must not see: it runs without a window. */
  private static final List<String> SWING =
      List.of(
          "javax/swing/",
          "java/awt/",
          "org/jfree/",
          "org/weightroom/page/",
          "org/weightroom/control/",
          "org/weightroom/chart/",
          "org/weightroom/canvas/",
          "org/weightroom/theme/");

  private final Map<String, byte[]> entries;
  private final Wording wording;

  StaticRules(Map<String, byte[]> entries, Wording wording) {
    this.entries = new TreeMap<>(entries);
    this.wording = wording;
  }

  /** Everything to mend in the class files. */
  List<Problem> classes() {
    Map<String, ClassFile> classes = new LinkedHashMap<>();
    entries.forEach(
        (name, bytes) -> {
          // META-INF/versions may hold classes for a newer Java, which are passed over.
          if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
            ClassFile.of(bytes).ifPresent(read -> classes.put(read.name(), read));
          }
        });
    List<Problem> problems = new ArrayList<>();
    javaLevel(classes).ifPresent(problems::add);
    classes.values().stream()
        .filter(type -> belongsToModel(type, classes))
        .forEach(type -> problems.addAll(swing(type)));
    return problems;
  }

  /** The newest Java that a class was built for; 0 without classes. */
  int newestJava() {
    return entries.values().stream()
        .flatMap(bytes -> ClassFile.of(bytes).stream())
        .mapToInt(ClassFile::java)
        .max()
        .orElse(0);
  }

  private Optional<Problem> javaLevel(Map<String, ClassFile> classes) {
    return classes.values().stream()
        .filter(type -> type.java() > JAVA)
        .findFirst()
        .map(type -> wording.problem("java-level", entry(type), "", "theirs", type.java()));
  }

  private List<Problem> swing(ClassFile model) {
    return model.references().stream()
        .filter(name -> SWING.stream().anyMatch(name::startsWith))
        .map(name -> name.replace('/', '.'))
        .map(name -> wording.problem("model-swing", entry(model), name, "name", name))
        .toList();
  }

  /** Models, and the classes inside them. */
  private static boolean belongsToModel(ClassFile type, Map<String, ClassFile> classes) {
    return classes.values().stream()
        .filter(model -> isModel(model, classes))
        .anyMatch(
            model ->
                type.name().equals(model.name()) || type.name().startsWith(model.name() + "$"));
  }

  private static boolean isModel(ClassFile type, Map<String, ClassFile> classes) {
    return Stream.iterate(
            Optional.of(type),
            Optional::isPresent,
            next -> next.map(ClassFile::superName).map(classes::get))
        .limit(classes.size() + 1L) // a damaged class may be its own ancestor
        .flatMap(Optional::stream)
        .anyMatch(ancestor -> ancestor.superName().equals(MODEL));
  }

  private static String entry(ClassFile type) {
    return type.name() + ".class";
  }
}
