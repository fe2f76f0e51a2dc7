package org.hearsay.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reported figures of a text, a sentence at a time, by number words, word lists and the order of words. Immutable and
 * thread-safe.
 */
public final class Figures {
    /** Of these only people are counted. */
    private static final Set<Happening> OF_PEOPLE = Set.of(
            Happening.KILLED,
            Happening.WOUNDED,
            Happening.DISPLACED,
            Happening.ARRESTED,
            Happening.INFECTED,
            Happening.VOTED);

    private final Vocabulary vocabulary;
    private final WordLists words;
    private final Deeds deeds;

    private Figures(Vocabulary vocabulary, WordLists words, Deeds deeds) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.deeds = deeds;
    }

    /**
     * Reads the tables from the class path.
     *
     * @throws IllegalStateException if they are missing or malformed; the message says which and where
     */
    public static Figures load() {
        return new Figures(Vocabulary.load(), WordLists.load(), Deeds.load());
    }

    /** The reported figures of an article, in order; words that are not the article hold none. */
    public List<Figure> in(Article article) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Figure figure : in(article.text(), sentence.span())) {
                if (figure.spans().stream().noneMatch(article::isLeftOut)) {
                    figures.add(figure);
                }
            }
        }
        return List.copyOf(figures);
    }

    /** The reported figures of a sentence, in order. */
    public List<Figure> in(Text text, Span sentence) {
        Reading reading = new Reading(text, sentence, vocabulary, Convention.NEWS);
        Tokens tokens = reading.tokens();
        Phrases phrases = new Phrases(tokens, words, deeds, reading.numerals());
        Syntax syntax = new Syntax(tokens, words, deeds, phrases, reading.numerals());
        Screening screening = new Screening(syntax);
        List<Draft> drafts = new Drafts(reading, vocabulary.numerals())
                .all().stream().filter(screening::isQuantity).toList();
        new Counting(syntax).find(drafts);
        drafts = drafts.stream().filter(screening::isCount).toList();
        new Predicates(syntax).find(drafts);
        new Owners(syntax).find(drafts);
        Moments moments = new Moments(tokens, words);
        int[] asOf = moments.asOf();
        return drafts.stream()
                .filter(screening::isReported)
                .map(draft -> figure(tokens, draft, asOf, moments))
                .toList();
    }

    private Figure figure(Tokens tokens, Draft draft, int @Nullable [] asOf, Moments moments) {
        Unit unit = draft.unit;
        String currency = unit == null ? null : unit.iso() == null ? unit.usual() : unit.iso();
        return new Figure(
                List.of(tokens.span(draft.from, draft.to)),
                rounded(draft, draft.value),
                rounded(draft, draft.low),
                rounded(draft, draft.high),
                draft.bound,
                unit(tokens, draft),
                currency,
                draft.hasNoun() ? tokens.span(draft.nounFrom, draft.nounTo) : null,
                draft.hasOwner() ? tokens.span(draft.ownerFrom, draft.ownerTo) : null,
                draft.deed == null ? null : draft.deed.happening(),
                asOf == null ? null : tokens.span(asOf[0], asOf[1]),
                moments.scope(draft, asOf != null));
    }

    /** Shares have four decimals. */
    private static @Nullable BigDecimal rounded(Draft draft, @Nullable BigDecimal value) {
        return value == null || !draft.share
                ? value
                : value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private Figure.Unit unit(Tokens tokens, Draft draft) {
        return switch (draft.kind) {
            case NUMBER ->
                draft.share ? Figure.Unit.SHARE : isPeople(tokens, draft) ? Figure.Unit.PEOPLE : Figure.Unit.THINGS;
            case PERCENT -> Figure.Unit.PERCENT;
            case MONEY -> Figure.Unit.MONEY;
            case LENGTH -> Figure.Unit.DISTANCE;
            case AREA -> Figure.Unit.AREA;
            case VOLUME -> Figure.Unit.VOLUME;
            case WEIGHT -> Figure.Unit.WEIGHT;
            case SPEED -> Figure.Unit.SPEED;
            case INFORMATION -> Figure.Unit.INFORMATION;
            case ANGLE -> Figure.Unit.ANGLE;
            case TEMPERATURE -> Figure.Unit.TEMPERATURE;
            case POWER -> Figure.Unit.POWER;
        };
    }

    private boolean isPeople(Tokens tokens, Draft draft) {
        Happening happening = draft.deed == null ? null : draft.deed.happening();
        boolean harmed = happening == Happening.AFFECTED && !draft.hasNoun();
        if (harmed || (happening != null && OF_PEOPLE.contains(happening))) {
            return true;
        }
        for (int at = draft.nounFrom; at < draft.nounTo && !tokens.form(at).equals("and"); at++) {
            boolean last = at == draft.nounTo - 1
                    || tokens.form(at + 1).equals("of")
                    || tokens.form(at + 1).equals("and");
            if (last && words.has("people", tokens.form(at))) {
                return true;
            }
        }
        return false;
    }
}
