package org.hearsay.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.ledger.Address;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.store.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code hearsay forget}: removes documents from a ledger.
 *
 * @param targets ids, addresses or paths, as given
 */
record ForgetCommand(Address address, List<String> targets, Console console) implements Command {
    private static final Pattern ID = Pattern.compile("d[0-9a-f]{16}");

    /** The command's place on the command line: names, and the words of its help. */
    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("forget");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("DOCUMENT")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Documents: an address or a file's path, for all its versions, or an id, for one.")
                .build());
        LedgerOption.add(spec);
        return spec;
    }

    /** Reads parsed arguments. @throws ParameterException if they make no sense */
    static ForgetCommand of(ParseResult parsed, Console console) {
        return new ForgetCommand(
                LedgerOption.of(parsed), List.copyOf(parsed.matchedPositionalValue(0, List.<String>of())), console);
    }

    @Override
    public ExitCode go() {
        int documents = 0;
        int corrections;
        boolean all = true;
        try (Ledger ledger = LedgerOption.openExisting(address, console)) {
            int before = ledger.corrections().list().size();
            for (String target : targets) {
                int removed = ledger.forget(ID.matcher(target).matches() ? target : Addresses.of(target));
                if (removed == 0) {
                    console.say(target + ": skipped: not in the ledger; 'hearsay export' shows ids and addresses");
                    all = false;
                }
                documents += removed;
            }
            corrections = before - ledger.corrections().list().size();
        } catch (Unusable | LedgerException e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        }
        console.say("forgot " + Tally.count(documents, "document")
                + (corrections > 0 ? " and " + Tally.count(corrections, "correction") + " that rested on them" : ""));
        return all ? ExitCode.ALL_READ : ExitCode.SKIPPED;
    }
}
