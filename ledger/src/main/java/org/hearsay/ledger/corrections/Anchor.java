package org.hearsay.ledger.corrections;

import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * What a correction holds on to: a claim, by its id and, where the article was changed or read anew, by its words.
 *
 * @param claim its id
 * @param document id of the document that it stood in
 * @param uri the document's address
 * @param kind of claim, "attributed" or "own"
 * @param source its source's words; empty for none
 * @param cue its cue's words; empty for none
 * @param content its content's words; empty only where its claim gave no place in the text
 */
public record Anchor(
        String claim,
        String document,
        String uri,
        String kind,
        List<Quote> source,
        List<Quote> cue,
        List<Quote> content) {
    /** Share of the content's words that must be the same. */
    private static final double ALIKE = 0.5;

    /** Makes the lists unchangeable. */
    public Anchor {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** An anchor at a claim of a document. */
    public static Anchor at(StoredClaim claim, Document document) {
        Text text = Text.of(document.text());
        ClaimSpans spans = ClaimSpans.of(claim);
        return new Anchor(
                claim.id(),
                document.id(),
                document.uri(),
                claim.kind(),
                quotes(text, spans.source()),
                quotes(text, spans.cue()),
                quotes(text, spans.content()));
    }

    private static List<Quote> quotes(Text text, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> Quote.of(text, span))
                .toList();
    }

    /**
     * The claim in a document: of its own document the one of its id; else, at the same address, the one whose content's words are those that are held
     * on to, more than half of them, and whose source and cue are not others. Empty where the words do not stand.
     */
    public Optional<StoredClaim> in(Document its, List<StoredClaim> claims) {
        if (!its.uri().equals(uri)) {
            return Optional.empty();
        }
        if (its.id().equals(document)) {
            Optional<StoredClaim> same =
                    claims.stream().filter(each -> each.id().equals(claim)).findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        Text text = Text.of(its.text());
        List<Span> contents = found(content, text);
        if (contents.isEmpty() || contents.size() < content.size()) {
            return Optional.empty();
        }
        return nearest(claims, new ClaimSpans(found(source, text), found(cue, text), contents));
    }

    private static List<Span> found(List<Quote> quotes, Text text) {
        return quotes.stream().flatMap(quote -> quote.in(text).stream()).toList();
    }

    private Optional<StoredClaim> nearest(List<StoredClaim> claims, ClaimSpans sought) {
        StoredClaim best = null;
        double most = 0;
        for (StoredClaim each : claims) {
            if (!each.kind().equals(kind)) {
                continue;
            }
            ClaimSpans its = ClaimSpans.of(each);
            double contents = ClaimSpans.overlap(sought.content(), its.content());
            if (contents < ALIKE || !meet(sought.source(), its.source()) || !meet(sought.cue(), its.cue())) {
                continue;
            }
            double alike = contents
                    + ClaimSpans.overlap(sought.cue(), its.cue())
                    + ClaimSpans.overlap(sought.source(), its.source());
            if (alike > most) {
                best = each;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether two parts share words; what is not known of one is no difference. */
    private static boolean meet(List<Span> ours, List<Span> theirs) {
        return ours.isEmpty() || theirs.isEmpty() || ClaimSpans.overlap(ours, theirs) > 0;
    }
}
