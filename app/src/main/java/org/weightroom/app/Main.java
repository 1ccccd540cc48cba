package org.weightroom.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.weightroom.app.cli.Cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Opens the window, or does a command and exits with its code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    new Cli(out, err).run(arguments).ifPresent(System::exit);
  }

  /** UTF-8 whatever the machine's locale: "0 … 0.4" must not come out as "0 ? 0.4". */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
