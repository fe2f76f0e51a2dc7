package org.hearsay.cli;

import org.hearsay.ledger.Address;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.store.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The option that names the ledger. */
final class LedgerOption {
    private LedgerOption() {}

    static void add(CommandSpec spec) {
        spec.addOption(InputOptions.option("--ledger", String.class, "LEDGER")
                .description("The ledger: a file, or postgresql://[user[:password]@]host[:port]/database (hearsay.db).")
                .build());
    }

    /** Reads a parsed argument. @throws ParameterException if it names no ledger */
    static Address of(ParseResult parsed) {
        try {
            return Address.parse(parsed.matchedOptionValue("--ledger", Address.USUAL));
        } catch (IllegalArgumentException e) {
            throw InputOptions.wrong(parsed, "--ledger: " + e.getMessage());
        }
    }

    /** Opens a ledger, and makes it where it is missing. @throws Unusable if it cannot be used */
    static Ledger open(Address address, Console console) {
        return open(address, Ledger.Missing.MADE, console);
    }

    /** Opens a ledger that must be there. @throws Unusable if it is not, or cannot be used */
    static Ledger openExisting(Address address, Console console) {
        return open(address, Ledger.Missing.REFUSED, console);
    }

    private static Ledger open(Address address, Ledger.Missing missing, Console console) {
        try (Progress progress = Progress.of(console, "renewing an older ledger", true)) {
            return Ledger.open(address, missing, progress::step);
        } catch (LedgerException e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        }
    }
}
