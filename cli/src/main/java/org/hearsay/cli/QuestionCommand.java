package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.QuestionJson;
import org.hearsay.ledger.sheets.Sheets;
import org.hearsay.ledger.store.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay question}: one question with all positions on it.
 *
 * @param id of the question, or of a claim on it
 * @param why whether to tell why each claim stands there
 */
record QuestionCommand(SearchOptions options, String id, boolean why, Console console) implements Command {
    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("question");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("ID")
                .index("0")
                .required(true)
                .type(String.class)
                .description("A question's id, as 'hearsay questions' shows it, or that of any claim on it.")
                .build());
        spec.addOption(InputOptions.option("--why", boolean.class, "")
                .arity("0")
                .description(
                        "Tell of each claim why it stands on this question, and why it affirms, denies or leaves open.")
                .build());
        SearchOptions.addOutput(spec, "position");
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static QuestionCommand of(ParseResult parsed, Console console) {
        return new QuestionCommand(
                SearchOptions.of(parsed),
                parsed.matchedPositionalValue(0, ""),
                parsed.hasMatchedOption("--why"),
                console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            Optional<Question> question = ledger.questions().of(id);
            if (question.isEmpty()) {
                console.say("no question '" + Plain.oneLine(id)
                        + "' in the ledger, or no two claims on it; 'hearsay questions' shows their ids");
                return ExitCode.WRONG_USAGE;
            }
            print(ledger, options, question.get(), why, console);
            return ExitCode.ALL_READ;
        });
    }

    /** Prints a question in the form that was asked for. */
    static void print(Ledger ledger, SearchOptions options, Question question, boolean why, Console console)
            throws IOException {
        String written = switch (options.format()) {
            case TEXT -> {
                List<Question.Summary> beside =
                        ledger.questions().beside(question.summary().id());
                String rivals = options.series(console)
                        .rivals(ledger.series().ofQuestion(question.summary().id()));
                yield options.questions(console, why).whole(question, rivals, beside);
            }
            case CSV -> Sheets.positions(question).text(question.positions());
            case JSONL -> String.join("\n", QuestionJson.lines(question)) + "\n";
        };
        FoundOutput.print(console, written);
    }
}
