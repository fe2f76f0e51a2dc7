package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.sheets.Sheets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code hearsay questions}: the questions of a ledger, the most contested first. */
record QuestionsCommand(SearchOptions options, Filter filter, Console console) implements Command {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("questions");
        SearchOptions.add(spec, 0, "question", false);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static QuestionsCommand of(ParseResult parsed, Console console) {
        List<String> arguments = parsed.matchedPositionalValue(0, List.of());
        return new QuestionsCommand(
                SearchOptions.of(parsed), SearchOptions.filterOfQuestions(parsed, arguments), console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            List<Summary> questions = ledger.questions().list(filter, options.limit());
            FoundOutput.print(console, written(options, questions, console));
            console.say(
                    questions.isEmpty()
                            ? "no question in the ledger" + (filter.all().isEmpty() ? "" : " fits " + filter)
                            : Tally.count(questions.size(), "question")
                                    + (questions.size() == options.limit() ? "; --limit shows more" : ""));
            return ExitCode.ALL_READ;
        });
    }

    /** Questions in the form that was asked for. */
    static String written(SearchOptions options, List<Summary> questions, Console console) {
        return switch (options.format()) {
            case TEXT -> options.questions(console, false).list(questions);
            case CSV -> Sheets.questions().text(questions);
            case JSONL -> {
                StringBuilder lines = new StringBuilder();
                questions.forEach(its -> lines.append(QuestionJson.line(its)).append('\n'));
                yield lines.toString();
            }
        };
    }
}
