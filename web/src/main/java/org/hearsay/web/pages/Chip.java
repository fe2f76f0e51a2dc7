package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Filter.Alternatives;
import org.hearsay.ledger.filter.Term;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Links;

/**
 * A condition of a filter in words, with the list without it.
 *
 * @param before words of ours before what was asked for
 * @param asked what was asked for
 * @param after words of ours after it
 * @param condition the condition as the filter writes it
 * @param without the filter without it
 */
public record Chip(String before, String asked, String after, String condition, Filter without) {
    /** The conditions of a filter. */
    public static List<Chip> of(Filter filter) {
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < filter.all().size(); i++) {
            List<Alternatives> rest = new ArrayList<>(filter.all());
            Alternatives its = rest.remove(i);
            chips.add(of(its, new Filter(rest)));
        }
        return chips;
    }

    private static Chip of(Alternatives alternatives, Filter without) {
        String condition = alternatives.toString();
        if (alternatives.any().size() > 1) {
            String all = alternatives.any().stream().map(Term::toString).collect(Collectors.joining(" or "));
            return new Chip("", all, "", condition, without);
        }
        Term term = alternatives.any().getFirst();
        String not = term.negated() ? "not: " : "";
        String asked = String.join(" or ", term.values());
        return switch (term.field()) {
            case ACTOR -> new Chip(not, asked, " is an actor", condition, without);
            case VOICE -> new Chip(not, asked, " speaks", condition, without);
            case ACT -> new Chip(not + "somebody ", asked, "", condition, without);
            case KIND -> new Chip(not, asked.equals("own") ? "outlet’s own voice" : asked, "", condition, without);
            case PLACE -> new Chip(not + "at ", asked, "", condition, without);
            case OUTLET -> new Chip(not + "told by ", asked, "", condition, without);
            case SINCE -> new Chip(not + "from ", Dates.period(term.value()), "", condition, without);
            case UNTIL -> new Chip(not + "until ", Dates.period(term.value()), "", condition, without);
            case ON ->
                new Chip(
                        not + (term.value().length() > 7 ? "on " : "in "),
                        Dates.period(term.value()),
                        "",
                        condition,
                        without);
            case DATED -> new Chip(not, asked.equals("no") ? "not dated" : "dated", "", condition, without);
            case CERTAINTY -> new Chip(not + "certainty ", asked, "", condition, without);
            case POLARITY -> new Chip(not + "wording ", asked, "", condition, without);
            case CONTESTED -> new Chip(not, asked.equals("no") ? "not contested" : "contested", "", condition, without);
            case TEXT -> new Chip(not + "the words ", asked, "", condition, without);
        };
    }

    /** What choosing it does. */
    public String label() {
        return "Drop: " + before + asked + after;
    }

    /** The address of the list without it. */
    public String link() {
        return Links.questions(without);
    }
}
