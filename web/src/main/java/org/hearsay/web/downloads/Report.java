package org.hearsay.web.downloads;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Taken;
import org.hearsay.web.words.Isolated;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows: a page that carries its own style, so that it can be kept and printed by itself.
 *
 * @param title what it is about
 * @param made on which day, for people
 * @param base the server's address, without a stroke at its end
 * @param question the question; null for a selection of claims
 * @param claims the claims of a selection; none of a question, whose positions are shown
 */
public record Report(
        String title, String made, String base, @Nullable Question question, Iterable<FoundClaim> claims) {
    /** Voices in the words of the reports. */
    public static @Nullable String voice(FoundClaim found) {
        return Told.voice(found.claim());
    }

    /** What is claimed by whom through whom, without the content. */
    public static String head(FoundClaim found) {
        return head(found.claim());
    }

    /** The same of a position. */
    public static String head(Taken taken) {
        return head(taken.claim());
    }

    private static String head(StoredClaim claim) {
        String sentence = Told.sentence(claim);
        return sentence.substring(0, sentence.length() - claim.content().length() - 2);
    }

    /** The positions of a kind on the question, in their order. */
    public List<Taken> positions(Position position) {
        return question == null
                ? List.of()
                : question.positions().stream()
                        .filter(taken -> taken.position() == position)
                        .toList();
    }

    /** The question where there is one for certain. */
    public Question asked() {
        return Objects.requireNonNull(question);
    }

    /** When and by whom it was published, as far as is known. */
    public static String where(@Nullable String published, @Nullable String outlet, @Nullable String title) {
        return (published == null ? "no date" : published.substring(0, Math.min(10, published.length())))
                + (outlet == null ? " · outlet not stated" : " · " + Isolated.of(outlet))
                + (title == null ? "" : " · " + Isolated.of(title));
    }

    /** Which styles a browser may use that gets a report from this server: the one that reports carry, and none that words could bring in. */
    static String policy(TemplateEngine templates) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render("report.jte", new Report("", "", "", null, List.of()), out);
        String page = new String(out.toByteArray(), StandardCharsets.UTF_8);
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
