package org.weightroom.app.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a lesson against the running program, whose jar has the SDK in it. */
final class Compiler {
  private static final String PROCESSOR = "org.pf4j.processor.ExtensionAnnotationProcessor";

  private final Path folder;
  private final Wording wording;

  Compiler(Path folder, Wording wording) {
    this.folder = folder;
    this.wording = wording;
  }

  /** Compiles with PF4J's processor, which lists the lesson; gives the errors. */
  List<Problem> compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-g",
            "-nowarn",
            "-processor",
            PROCESSOR,
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    Locale language = wording.language();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, language, StandardCharsets.UTF_8)) {
      compiler
          .getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return said.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(this::problem)
        .toList();
  }

  private Problem problem(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    String file = source == null ? Project.SOURCES : relative(Path.of(source.toUri()));
    String line = source == null ? "" : wording.line(error.getLineNumber());
    String message = error.getMessage(wording.language()).replaceAll("\\s*\\R\\s*", ", ").strip();
    return wording.told("compile", file, line, message, wording.fix("compile"));
  }

  private String relative(Path source) {
    Path root = folder.toAbsolutePath().normalize();
    return root.relativize(source.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
