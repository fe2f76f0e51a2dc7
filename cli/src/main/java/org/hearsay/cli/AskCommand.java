package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.encoder.Model;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.pairs.Vectors;
import org.hearsay.ledger.questions.Meaning;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay ask}: the question that is meant by words, with its matter, the next nearest below it; where there is none, claims with those words.
 *
 * @param text as the user asks it
 */
record AskCommand(SearchOptions options, String text, Console console) implements Command {
    /** Questions near by their words, which are compared by meaning. */
    private static final int NEAR = 12;

    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("ask");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("QUESTION")
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("What to ask, in plain words: \"is China arming Russia?\"")
                .build());
        SearchOptions.addOutput(spec, "question");
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static AskCommand of(ParseResult parsed, Console console) {
        String text = String.join(" ", parsed.matchedPositionalValue(0, List.<String>of()));
        if (text.isBlank()) {
            throw InputOptions.wrong(parsed, "QUESTION is empty; write what to ask");
        }
        return new AskCommand(SearchOptions.of(parsed), text, console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            List<Summary> near = ledger.questions().ask(text, NEAR);
            if (near.isEmpty()) {
                return claims(ledger);
            }
            List<Summary> nearest;
            try (Vectors vectors = Vectors.load(Model.english().words(), 1)) {
                nearest = Meaning.nearest(text, near, vectors::of);
            }
            answer(ledger, nearest.subList(0, Math.min(nearest.size(), options.limit())));
            return ExitCode.ALL_READ;
        });
    }

    private void answer(Ledger ledger, List<Summary> nearest) throws IOException {
        if (options.format() != FoundFormat.TEXT) {
            FoundOutput.print(console, QuestionsCommand.written(options, nearest, console));
            return;
        }
        Summary first = nearest.getFirst();
        QuestionCommand.print(ledger, options, ledger.questions().of(first.id()).orElseThrow(), false, console);
        List<Summary> others = nearest.stream()
                .skip(1)
                .filter(its -> !its.matter().equals(first.matter()))
                .toList();
        if (!others.isEmpty()) {
            FoundOutput.print(
                    console, "\nNear it\n" + options.questions(console, false).list(others));
        }
    }

    private ExitCode claims(Ledger ledger) throws IOException {
        Filter words = Meaning.anyWord(text);
        if (words.all().isEmpty()) {
            console.say("the question has no word to look for; write what it is about");
            return ExitCode.WRONG_USAGE;
        }
        Claims.Page page = ledger.claims().search(words, options.limit(), null);
        FoundOutput.print(
                console,
                FoundOutput.lines(
                        options.format(),
                        page.claims(),
                        options.listing(console, words).byDocument(page.claims())));
        console.say("no question has these words; claims that have some of them: "
                + page.claims().size());
        return ExitCode.ALL_READ;
    }
}
