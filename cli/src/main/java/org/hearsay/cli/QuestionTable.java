package org.hearsay.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.origins.OriginLink;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.jspecify.annotations.Nullable;

/** Questions, and the positions on one, as tables. */
final class QuestionTable {
    private QuestionTable() {}

    /** The names of the columns, then a line a question. */
    static String of(List<Summary> questions) {
        return "question,matter,title,contested,claims,origins,affirms,denies,hedges,first,last\n"
                + questions.stream()
                        .map(its -> line(
                                its.id(),
                                its.matter(),
                                its.title(),
                                its.contested(),
                                its.claims(),
                                its.origins(),
                                its.affirms(),
                                its.denies(),
                                its.hedges(),
                                its.first(),
                                its.last()))
                        .collect(Collectors.joining());
    }

    /** The names of the columns, then a line a position. */
    static String of(Question question) {
        OriginNotes origins = new OriginNotes(question);
        return "question,published,outlet,voice,chain,position,act,certainty,polarity,content,document,paragraph,claim,origin,descends,why,corrected\n"
                + question.positions().stream()
                        .map(taken -> line(question.summary(), taken, origins))
                        .collect(Collectors.joining());
    }

    private static String line(Summary question, Taken taken, OriginNotes origins) {
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
                origins.number(taken),
                origins.links(taken).stream().map(QuestionTable::link).collect(Collectors.joining("; ")),
                taken.why(),
                CorrectionListing.cell(taken.corrections()));
    }

    /** For example: near_copy c0f3a2b41 in Pallas. */
    private static String link(OriginLink link) {
        return link.kind().label() + " "
                + Stream.of(link.origin(), link.outlet())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" in "));
    }

    private static String line(@Nullable Object... cells) {
        return Stream.of(cells).map(ClaimTable::cell).collect(Collectors.joining(",", "", "\n"));
    }
}
