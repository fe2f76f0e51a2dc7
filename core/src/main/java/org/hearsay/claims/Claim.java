package org.hearsay.claims;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Judgement;
import org.hearsay.attributions.Attribution;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * One attribution with all that is known of it, or a statement in the outlet's own voice.
 *
 * @param id hash of document, kind and spans: "c" and sixteen hexadecimal digits
 * @param article the article it stands in
 * @param kind attributed, or the outlet's own voice
 * @param attribution the attribution it was made from; null in the outlet's own voice
 * @param judgement act, negation, certainty and polarity
 * @param source whose word it is; null when the article names nobody
 * @param cue the words that attribute; null in the outlet's own voice
 * @param content what is claimed
 * @param quotation whether the content is quoted
 * @param chain those who passed it on, outermost first, without the outlet and without the voice
 * @param within id of the claim whose content holds this one, or null
 * @param paragraph number of the content's paragraph, from 1, title included
 * @param sentence number of the sentence that holds the cue (for an own statement the content), from 1
 * @param holdings what its content holds, and when it was said
 * @param confidence probability that a careful reader would mark it so, 0 to 1
 * @param reader program, model and rules that made it, with versions
 */
public record Claim(
        String id,
        Article article,
        Kind kind,
        @Nullable Attribution attribution,
        Judgement judgement,
        @Nullable Source source,
        @Nullable Words cue,
        Words content,
        Quotation quotation,
        List<Carrier> chain,
        @Nullable String within,
        int paragraph,
        int sentence,
        Holdings holdings,
        double confidence,
        String reader) {
    /** @throws IllegalArgumentException if a span lies outside the article, or an own statement has a source, cue or chain */
    public Claim {
        content.spans().forEach(article::check);
        if (cue != null) {
            cue.spans().forEach(article::check);
        }
        if (source != null) {
            Stream.of(source.words(), source.standing(), source.anonymity())
                    .filter(Objects::nonNull)
                    .forEach(words -> words.spans().forEach(article::check));
        }
        if (kind == Kind.OWN && (source != null || cue != null || !chain.isEmpty())) {
            throw new IllegalArgumentException("the outlet's own statement has no source, cue or chain");
        }
        chain = List.copyOf(chain);
        holdings.figures().forEach(figure -> figure.words().spans().forEach(article::check));
        holdings.times().forEach(time -> time.spans().forEach(article::check));
        holdings.events().forEach(event -> event.words().spans().forEach(article::check));
    }

    /** The same claim with what its content holds. */
    Claim holding(Holdings found) {
        return new Claim(
                id,
                article,
                kind,
                attribution,
                judgement,
                source,
                cue,
                content,
                quotation,
                chain,
                within,
                paragraph,
                sentence,
                found,
                confidence,
                reader);
    }

    /** Whose voice a claim is in. */
    public enum Kind {
        /** Somebody's, as the article says. */
        ATTRIBUTED,
        /** The outlet's own. */
        OWN;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the content gives the voice's own words. */
    public enum Quotation {
        /** In quotation marks altogether. */
        DIRECT,
        /** In the outlet's words. */
        INDIRECT,
        /** Partly in quotation marks. */
        MIXED;

        /** The name as the formats write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Whose word a claim is.
     *
     * @param words the mention
     * @param kind how the article names it
     * @param actor the voice, where the text supports one; else null
     * @param standing the words that give it its standing; else null
     * @param anonymity the words that tell that, and why, it is not named; else null
     */
    public record Source(
            Words words,
            Naming kind,
            @Nullable Actor actor,
            @Nullable Words standing,
            @Nullable Words anonymity) {}

    /**
     * One who passed a claim on.
     *
     * @param words the mention
     * @param actor who it is, where the text supports it; else null
     */
    public record Carrier(Words words, @Nullable Actor actor) {}
}
