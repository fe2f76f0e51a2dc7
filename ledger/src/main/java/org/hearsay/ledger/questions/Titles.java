package org.hearsay.ledger.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.tables.Table;

/**
 * Puts a question in words: those of the claim that stands for it, without quotation marks, the conjunction before them, and their negation, since
 * a question is asked of what can be affirmed.
 */
public final class Titles {
    private static final int LONGEST = 160;

    private static final Pattern QUOTES = Pattern.compile("[“”„«»\"]|(?<!\\p{L})[‘’']|[‘’'](?!\\p{L})");
    private static final Pattern CONJUNCTION = Pattern.compile("^(?:that|how|whether|if) ", Pattern.CASE_INSENSITIVE);

    /** How a denial is made, before what it denies: "with contempt", "categorically". */
    private static final Pattern MANNER =
            Pattern.compile("^(?:(?:with|as|in) \\p{Ll}+|\\p{Ll}+ly) ", Pattern.CASE_INSENSITIVE);

    private static final String THAT = " that ";
    private static final Pattern END = Pattern.compile("[\\s,;:.!?–-]+$");

    private final References references = References.load();

    /** The longer ones first: "not one" goes before "not". */
    private final List<Rule> rules = Table.read("question-negations.tsv").stream()
            .sorted(Comparator.comparingInt(row -> -row.getFirst().length()))
            .map(row -> new Rule(pattern(row.get(0)), row.get(1).equals("-") ? "" : row.get(1)))
            .toList();

    private record Rule(Pattern negation, String instead) {}

    private static Pattern pattern(String negation) {
        String before = negation.matches("n['’]t") ? "" : "(?<![\\p{L}'’])";
        return Pattern.compile(before + Pattern.quote(negation) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /**
     * A title.
     *
     * @param content a claim's
     * @param denied whether its act is a denial
     * @param negative whether it says that something is not so
     */
    public String of(String content, boolean denied, boolean negative) {
        String plain = QUOTES.matcher(content).replaceAll(" ");
        String clause = CONJUNCTION
                .matcher(plain.replaceAll("\\s+", " ").strip())
                .replaceFirst("")
                .replace(" ,", ",");
        String proposition = denied ? denied(clause) : clause;
        String positive = negative ? positive(proposition) : proposition;
        String whole = END.matcher(positive.replaceAll("\\s+", " ").strip()).replaceFirst("");
        if (whole.isEmpty()) {
            return content.strip();
        }
        String title = shortened(whole);
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }

    /** Without what only names the proposition that follows: "the accusation that …". */
    private String denied(String clause) {
        int that = clause.indexOf(THAT);
        if (that < 0) {
            return clause;
        }
        String named = MANNER.matcher(clause.substring(0, that)).replaceFirst("");
        return references.pointsAnywhere(named) ? clause.substring(that + THAT.length()) : clause;
    }

    /** Without the negation that comes first. */
    private String positive(String clause) {
        Matcher first = null;
        String instead = "";
        for (Rule rule : rules) {
            Matcher matcher = rule.negation().matcher(clause);
            if (matcher.find() && (first == null || matcher.start() < first.start())) {
                first = matcher;
                instead = rule.instead();
            }
        }
        return first == null ? clause : clause.substring(0, first.start()) + instead + clause.substring(first.end());
    }

    private static String shortened(String clause) {
        if (clause.length() <= LONGEST) {
            return clause;
        }
        int blank = clause.lastIndexOf(' ', LONGEST);
        return clause.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }
}
