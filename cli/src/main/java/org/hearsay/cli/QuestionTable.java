package org.hearsay.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.jspecify.annotations.Nullable;

/** Questions, and the positions on one, as tables. */
final class QuestionTable {
    private QuestionTable() {}

    /** The names of the columns, then a line a question. */
    static String of(List<Summary> questions) {
        return "question,matter,title,contested,claims,affirms,denies,hedges,first,last\n"
                + questions.stream()
                        .map(its -> line(
                                its.id(),
                                its.matter(),
                                its.title(),
                                its.contested(),
                                its.claims(),
                                its.affirms(),
                                its.denies(),
                                its.hedges(),
                                its.first(),
                                its.last()))
                        .collect(Collectors.joining());
    }

    /** The names of the columns, then a line a position. */
    static String of(Question question) {
        return "question,published,outlet,voice,chain,position,act,certainty,polarity,content,document,paragraph,claim,why\n"
                + question.positions().stream()
                        .map(taken -> line(question.summary(), taken))
                        .collect(Collectors.joining());
    }

    private static String line(Summary question, Taken taken) {
        return line(
                question.id(),
                taken.where().published(),
                taken.where().outlet(),
                taken.name(),
                taken.claim().chain().stream().map(FoundListing::name).collect(Collectors.joining("; ")),
                taken.position().label(),
                FoundListing.act(taken.claim().stance()),
                taken.claim().stance().certainty(),
                taken.claim().stance().polarity(),
                taken.claim().content(),
                taken.where().uri(),
                taken.claim().paragraph(),
                taken.claim().id(),
                taken.why());
    }

    private static String line(@Nullable Object... cells) {
        return Stream.of(cells).map(ClaimTable::cell).collect(Collectors.joining(",", "", "\n"));
    }
}
