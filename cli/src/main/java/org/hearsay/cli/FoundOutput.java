package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.sheets.Sheets;
import org.hearsay.ledger.store.Ledger;

/** Opens a ledger for a look into it, and writes what was found to standard output. */
final class FoundOutput {
    private FoundOutput() {}

    /** Looks something up. */
    interface Look {
        ExitCode into(Ledger ledger) throws IOException;
    }

    static ExitCode of(SearchOptions options, Console console, Look look) {
        try (Ledger ledger = LedgerOption.openExisting(options.ledger(), console)) {
            return look.into(ledger);
        } catch (Unusable | LedgerException e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            if (Outputs.isClosedPipe(e)) {
                return ExitCode.ALL_READ;
            }
            console.say("cannot write the results: " + e.getMessage());
            return ExitCode.UNUSABLE;
        }
    }

    /** Claims as lines for programs; a listing is written by whoever asks for one. */
    static String lines(FoundFormat format, List<FoundClaim> claims, String listing) {
        return switch (format) {
            case JSONL ->
                claims.stream().map(found -> Entry.line(found.claim())).collect(Collectors.joining());
            case CSV -> Sheets.claims().text(claims);
            case TEXT -> listing;
        };
    }

    static void print(Console console, String text) throws IOException {
        OutputStream out = console.out();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
