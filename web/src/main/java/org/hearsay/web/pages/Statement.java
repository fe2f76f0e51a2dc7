package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.web.words.Acts;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param id of the claim
 * @param day ISO 8601; null when not dated
 * @param date for people
 * @param outlet who published it, or else where it stands
 * @param voice whose word it is; "nobody named" for nobody; the outlet for its own voice
 * @param voiceLink null where the article does not tell who it is
 * @param chain the way it took, outlet first and voice last; empty where nobody passed it on
 * @param deed what the voice does by it
 * @param more what else is told of that; may be empty
 * @param words what is claimed
 * @param stand on which question; null for none
 * @param corrected what of it is not as it was read
 */
public record Statement(
        String id,
        @Nullable String day,
        String date,
        String outlet,
        @Nullable String title,
        int paragraph,
        boolean own,
        String voice,
        @Nullable String voiceLink,
        List<String> chain,
        String deed,
        String more,
        List<Hits.Piece> words,
        @Nullable Stand stand,
        List<CorrectionNote> corrected) {
    /** Claims may hold a whole speech; a list shows how it begins. */
    private static final int LONGEST = 700;

    /** Makes the lists unchangeable. */
    public Statement {
        chain = List.copyOf(chain);
        words = List.copyOf(words);
        corrected = List.copyOf(corrected);
    }

    /**
     * A position on a question.
     *
     * @param corrected whether it is another than was read
     */
    public record Stand(String link, String style, String verb, String title, boolean corrected) {
        static Stand of(Standing standing) {
            Sides side = Sides.of(standing.position());
            return new Stand(
                    Links.question(standing.question()),
                    side.style(),
                    side.verb(1),
                    standing.title(),
                    standing.corrected());
        }
    }

    /** The address of its words in the article. */
    public String link() {
        return Links.claim(id);
    }

    /** These claims, with where they stand. */
    public static List<Statement> of(List<FoundClaim> claims, Map<String, Standing> standings, Hits hits) {
        return claims.stream()
                .map(found -> of(found, standings.get(found.claim().id()), hits))
                .toList();
    }

    static Statement of(FoundClaim found, @Nullable Standing standing, Hits hits) {
        StoredClaim claim = found.claim();
        String outlet = outlet(found);
        boolean own = claim.kind().equals("own");
        Party source = claim.source();
        String voice = own ? outlet : source == null ? "nobody named" : Names.of(source);
        return new Statement(
                claim.id(),
                day(found),
                Dates.day(found.published()),
                outlet,
                found.title(),
                claim.paragraph(),
                own,
                voice,
                source == null || source.actor() == null
                        ? null
                        : Links.voice(source.actor().name()),
                chain(claim, outlet, voice),
                Acts.of(claim.stance()),
                more(claim, voice),
                hits.in(Cut.to(claim.content(), LONGEST)),
                standing == null ? null : Stand.of(standing),
                CorrectionNote.of(found.corrections()));
    }

    /** The day of publication as ISO 8601; null when unknown. */
    static @Nullable String day(FoundClaim found) {
        return Dates.of(found.published()) == null
                ? null
                : Objects.requireNonNull(Dates.of(found.published())).toString();
    }

    /** Who published it, or else where it stands. */
    static String outlet(FoundClaim found) {
        return Names.outlet(found.outlet(), found.uri());
    }

    private static List<String> chain(StoredClaim claim, String outlet, String voice) {
        if (claim.chain().isEmpty()) {
            return List.of();
        }
        List<String> chain = new ArrayList<>();
        chain.add(outlet);
        claim.chain().forEach(carrier -> chain.add(Names.of(carrier)));
        chain.add(voice);
        return chain;
    }

    private static String more(StoredClaim claim, String voice) {
        String certainty = claim.stance().certainty();
        Party source = claim.source();
        return Stream.of(
                        certainty.equals("certain")
                                ? ""
                                : certainty.equals("unknown") ? "certainty unknown" : certainty,
                        claim.stance().polarity().equals("negative") ? "in negative words" : "",
                        source == null || source.text().equals(voice)
                                ? ""
                                : "called here “" + Isolated.of(Cut.to(source.text(), 160)) + "”",
                        claim.cue() == null || claim.cue().isBlank()
                                ? ""
                                : "by “" + Isolated.of(Cut.to(claim.cue(), 80)) + "”")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
