package org.hearsay.web.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.ledger.questions.Retellings;
import org.hearsay.text.Article;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Excerpt;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A position on a question with its words.
 *
 * @param id of the claim
 * @param style of its side
 * @param own whether it is the outlet's own voice
 * @param act what the voice does by it, and how far it commits itself
 * @param words within what stands around them
 * @param chain how they came, the outlet first
 * @param link to the claim in its article
 * @param paragraph where it stands there
 * @param date of publication
 * @param iso the same as ISO 8601; null when unknown
 * @param origin which origin it has, and from what it descends
 * @param copies the same words told again
 * @param why what links it to the question and what makes its position, in words
 * @param evidence why it descends from other tellings
 * @param rule what lined it up
 * @param corrected what of it is not as it was read
 */
public record Card(
        String id,
        String style,
        String voice,
        boolean own,
        String act,
        Excerpt words,
        List<String> chain,
        String link,
        int paragraph,
        String date,
        @Nullable String iso,
        String origin,
        List<Copy> copies,
        String why,
        List<String> evidence,
        String rule,
        List<CorrectionNote> corrected) {
    /** Makes the lists unchangeable. */
    public Card {
        chain = List.copyOf(chain);
        copies = List.copyOf(copies);
        evidence = List.copyOf(evidence);
        corrected = List.copyOf(corrected);
    }

    /** Where it is corrected. */
    public String correct() {
        return Links.correctClaim(id);
    }

    /**
     * The same words in another article.
     *
     * @param id of the claim there
     */
    public record Copy(String id, String outlet, String date, String link, int paragraph) {
        static Copy of(Taken taken) {
            return new Copy(
                    taken.claim().id(),
                    Names.outlet(taken.where().outlet(), taken.where().uri()),
                    Dates.day(taken.where().published()),
                    Links.claim(taken.claim().document(), taken.claim().id()),
                    taken.claim().paragraph());
        }
    }

    /**
     * A card.
     *
     * @param copies later tellings of the same words by the same voice
     * @param names of voices and outlets by the ids of their claims on the question
     */
    static Card of(
            Taken taken,
            List<Taken> copies,
            Retellings retellings,
            @Nullable Article article,
            Map<String, String> names) {
        StoredClaim claim = taken.claim();
        List<OriginLink> links = retellings.links(taken);
        return new Card(
                claim.id(),
                Sides.of(taken.position()).style(),
                Names.voice(taken),
                Names.isOwn(taken),
                act(claim),
                Excerpt.of(claim, article),
                Names.chain(taken).toList(),
                Links.claim(claim.document(), claim.id()),
                claim.paragraph(),
                Dates.day(taken.where().published()),
                taken.where().published(),
                origin(retellings.number(taken), links, names),
                copies.stream().map(Copy::of).toList(),
                taken.why(),
                links.stream().map(OriginLink::evidence).toList(),
                taken.rule(),
                CorrectionNote.of(taken.corrections()));
    }

    private static String act(StoredClaim claim) {
        StoredClaim.Stance stance = claim.stance();
        String act = claim.kind().equals("own") ? "own voice" : stance.act();
        String how = Stream.of(
                        stance.negated() ? "it is said that it did not" : "",
                        stance.hypothetical() ? "perhaps" : "",
                        stance.certainty(),
                        stance.polarity().equals("negative") ? "worded as a negative" : "")
                .filter(word -> !word.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return act + " · " + how;
    }

    private static String origin(int number, List<OriginLink> links, Map<String, String> names) {
        String origin = "Origin " + number;
        if (links.isEmpty()) {
            return origin;
        }
        OriginLink link = links.getFirst();
        String how = switch (link.kind()) {
            case COPY -> "a copy of ";
            case NEAR_COPY -> "nearly a copy of ";
            case QUOTATION -> "the same quotation as ";
            case CREDIT -> "passed on from ";
        };
        String from = link.origin() == null ? null : names.get(link.origin());
        String outlet = link.outlet();
        return origin + " · " + how
                + (from != null
                        ? Isolated.of(from)
                        : outlet != null ? Isolated.of(outlet) : "a telling outside this question");
    }
}
