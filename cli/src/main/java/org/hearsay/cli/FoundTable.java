package org.hearsay.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.jspecify.annotations.Nullable;

/** Claims of a ledger as a table. */
final class FoundTable {
    private record Column(String name, Function<FoundClaim, @Nullable Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("published", FoundClaim::published),
            new Column("outlet", FoundClaim::outlet),
            new Column("voice", found -> name(found.claim().source())),
            new Column(
                    "chain",
                    found -> found.claim().chain().stream()
                            .map(FoundListing::name)
                            .collect(Collectors.joining("; "))),
            new Column("act", found -> FoundListing.act(found.claim().stance())),
            new Column("certainty", found -> found.claim().stance().certainty()),
            new Column("polarity", found -> found.claim().stance().polarity()),
            new Column("kind", found -> found.claim().kind()),
            new Column(
                    "source",
                    found -> found.claim().source() == null
                            ? null
                            : found.claim().source().text()),
            new Column("cue", found -> found.claim().cue()),
            new Column("content", found -> found.claim().content()),
            new Column("said", found -> found.claim().said()),
            new Column("title", FoundClaim::title),
            new Column("document", FoundClaim::uri),
            new Column("paragraph", found -> found.claim().paragraph()),
            new Column("claim", found -> found.claim().id()),
            new Column("corrected", found -> CorrectionListing.cell(found.corrections())));

    private FoundTable() {}

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : FoundListing.name(party);
    }

    /** The names of the columns, then a line a claim. */
    static String of(List<FoundClaim> claims) {
        String header = COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
        return claims.stream()
                .map(found -> COLUMNS.stream()
                        .map(column -> ClaimTable.cell(column.value().apply(found)))
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining("", header, ""));
    }
}
