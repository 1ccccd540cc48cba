package org.weightroom.app.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weightroom.app.plugin.BrokenLessonException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on one line of standard error what is wrong, where, and what to do. */
final class Problems implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  Problems(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    return tell(problem.getCommandLine(), usage(problem));
  }

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine command, ParseResult arguments) {
    if (problem instanceof UsageException usage) {
      return tell(command, usage.line());
    }
    if (problem instanceof BrokenLessonException broken) {
      String reason = broken.reason(console.texts());
      return tell(command, console.texts().text("broken", "reason", reason, "fix", fix(broken)));
    }
    return tell(command, console.texts().text("fault", "problem", problem));
  }

  private String fix(BrokenLessonException broken) {
    return broken.fix(console.texts());
  }

  private int tell(CommandLine command, String line) {
    String where = command.getCommandSpec().qualifiedName();
    String whole = where + ": " + line;
    console.err().println(whole.replaceAll("\\s*\\R\\s*", " "));
    console.err().flush();
    return CommandLine.ExitCode.USAGE;
  }

  private String usage(ParameterException problem) {
    CommandSpec command = problem.getCommandLine().getCommandSpec();
    String help = command.qualifiedName() + " --help";
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(command, unmatched.getUnmatched(), help);
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return text("usage.twice", name(twice.getOverwritten()), help);
    }
    if (problem instanceof MissingParameterException missing) {
      ArgSpec argument = missing.getMissing().get(0);
      return text(argument.isOption() ? "usage.no-value" : "usage.missing", name(argument), help);
    }
    ArgSpec argument = problem.getArgSpec();
    return argument == null
        ? text("usage.other", "", help)
        : text(argument.isOption() ? "usage.value" : "usage.other", name(argument), help);
  }

  private String unmatched(CommandSpec command, List<String> words, String help) {
    String word = words.get(0);
    if (word.startsWith("-")) {
      Set<String> known =
          command.options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
      String name = word.replaceFirst("=.*", "");
      return console.unknown("usage.option", help, name, known).line();
    }
    Set<String> commands = command.subcommands().keySet();
    return commands.isEmpty()
        ? text("usage.word", word, help)
        : console.unknown("usage.command", help, word, commands).line();
  }

  private String text(String key, String word, String help) {
    return console.texts().text(key, "word", word, "where", help);
  }

  private static String name(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
  }
}
