package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.cli.Wrapping.Run;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Term;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Claims.Deed;
import org.hearsay.ledger.store.Claims.Summary;
import org.hearsay.ledger.store.Claims.Voice;
import org.hearsay.ledger.store.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay who}: what a voice said over time.
 *
 * @param name as the user writes it
 * @param filter which of its claims
 */
record WhoCommand(SearchOptions options, String name, Filter filter, Console console) implements Command {
    private static final int MOST_NAMED = 10;
    private static final int MOST_MENTIONS = 5;

    /** Questions, the most contested, that are looked through for changes. */
    private static final int MOST_QUESTIONS = 50;

    /** Shorter ones are pronouns. */
    private static final int SHORTEST_MENTION = 4;

    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("who");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("NAME")
                .index("0")
                .required(true)
                .type(String.class)
                .description("Whose claims: a whole name, or a person's last name.")
                .build());
        SearchOptions.add(spec, 1);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static WhoCommand of(ParseResult parsed, Console console) {
        String name = parsed.matchedPositionalValue(0, "");
        if (name.isBlank()) {
            throw InputOptions.wrong(parsed, "NAME is empty; write whose claims to show");
        }
        List<String> arguments = parsed.matchedPositionalValue(1, List.of());
        return new WhoCommand(SearchOptions.of(parsed), name, SearchOptions.filter(parsed, arguments), console);
    }

    @Override
    public ExitCode go() {
        return FoundOutput.of(options, console, ledger -> {
            List<Voice> voices = ledger.claims().voices(name);
            if (voices.isEmpty()) {
                console.say("no voice in the ledger is named '" + name + "'; 'hearsay search' finds where words stand");
                return ExitCode.ALL_READ;
            }
            if (voices.stream().filter(voice -> !voice.exact()).count() > 1) {
                console.say("'" + name + "' may be any of these; write the whole name: " + named(voices));
                return ExitCode.WRONG_USAGE;
            }
            return tell(ledger, voices);
        });
    }

    private static String named(List<Voice> voices) {
        String first = voices.stream()
                .limit(MOST_NAMED)
                .map(voice -> voice.name() + " (" + Tally.count(voice.claims(), "claim") + ")")
                .collect(Collectors.joining(", "));
        return voices.size() > MOST_NAMED ? first + ", and " + (voices.size() - MOST_NAMED) + " more" : first;
    }

    private ExitCode tell(Ledger ledger, List<Voice> voices) throws IOException {
        Filter its = filter.and(new Term(false, Field.VOICE, List.of(name)));
        Claims.Page page = ledger.claims().search(its, options.limit(), null);
        FoundListing listing = options.listing(console, filter);
        String text = options.format() == FoundFormat.TEXT && !page.claims().isEmpty()
                ? head(listing, voices, ledger.claims().summary(its)) + changes(ledger, its, voices) + "\n"
                        + listing.byDay(page.claims())
                : "";
        FoundOutput.print(console, FoundOutput.lines(options.format(), page.claims(), text));
        if (page.claims().isEmpty()) {
            console.say("no claim of " + named(voices) + " fits " + filter);
        } else if (page.next() != null) {
            console.say("the newest " + Tally.count(page.claims().size(), "claim") + "; --limit shows more");
        }
        return ExitCode.ALL_READ;
    }

    /** Where these voices say otherwise than before. */
    private String changes(Ledger ledger, Filter its, List<Voice> voices) {
        List<Question.Change> changes = ledger.questions().list(its, MOST_QUESTIONS).stream()
                .filter(summary -> summary.affirms() > 0 && summary.denies() > 0)
                .flatMap(summary -> ledger.questions().of(summary.id()).stream())
                .flatMap(question -> question.changes().stream())
                .filter(change -> voices.stream()
                        .anyMatch(voice -> voice.name().equals(change.after().name())))
                .toList();
        return options.questions(console, false).changes(changes);
    }

    /** For example: Anton Sekulin · 9 claims, 2025-03-05 to 2025-03-31 · states 5, denies 3, admits 1. */
    private static String head(FoundListing listing, List<Voice> voices, Summary summary) {
        String names = voices.stream().map(Voice::name).map(Plain::oneLine).collect(Collectors.joining(", "));
        String deeds = summary.deeds().entrySet().stream()
                .map(entry -> verb(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        List<String> mentions = summary.mentions().keySet().stream()
                .filter(mention -> mention.length() >= SHORTEST_MENTION)
                .map(mention -> "“" + Plain.oneLine(mention) + "”")
                .toList();
        int more = mentions.size() - MOST_MENTIONS;
        String named = mentions.stream().limit(MOST_MENTIONS).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
        return listing.line(List.of(
                        new Run(Style.STRONG, names),
                        new Run(Style.WORDS, " · " + Tally.count(summary.claims(), "claim") + span(summary) + " · "),
                        new Run(Style.ACT, deeds)))
                + (mentions.isEmpty() ? "" : listing.line(List.of(new Run(Style.FAINT, "named " + named))));
    }

    private static String span(Summary summary) {
        if (summary.first() == null) {
            return "";
        }
        return summary.first().equals(summary.last())
                ? ", " + summary.first()
                : ", " + summary.first() + " to " + summary.last();
    }

    private static String verb(Deed deed) {
        return Listing.act(Plain.oneLine(deed.act()), deed.negated(), deed.hypothetical());
    }
}
