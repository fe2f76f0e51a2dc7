package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.cli.Wrapping.Run;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.questions.Question;
import org.hearsay.ledger.questions.Question.Summary;
import org.hearsay.ledger.questions.Question.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Questions for people.
 *
 * @param width columns to keep to
 * @param coloured whether to mark titles, voices and positions
 * @param why whether to tell why each claim stands there, and where
 */
record QuestionListing(int width, boolean coloured, boolean why) {
    private static final String STEP = "  ";

    /** One question after another, each with who stands where. */
    String list(List<Summary> questions) {
        StringBuilder out = new StringBuilder();
        for (Summary question : questions) {
            head(out, question, state(question));
        }
        return out.toString();
    }

    private void head(StringBuilder out, Summary question, String state) {
        append(out, "", "", List.of(new Run(Style.STRONG, Plain.oneLine(question.title()))));
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Style.FAINT, question.id() + " · "));
        runs.add(new Run(question.contested() ? Style.DENIAL : Style.FAINT, Plain.oneLine(state)));
        runs.add(new Run(
                Style.WORDS,
                " · " + sides(question) + " · " + Tally.count(question.claims(), "claim") + " · "
                        + Tally.count(question.origins(), "independent origin")));
        runs.add(new Run(Style.FAINT, span(question)));
        append(out, STEP, STEP, runs);
    }

    private static String state(Summary question) {
        return question.contested() ? "contested" : "uncontested";
    }

    /** For example: 3 affirm, 1 denies, 2 leave it open. */
    private static String sides(Summary question) {
        return Stream.of(
                        side(question.affirms(), "affirms", "affirm"),
                        side(question.denies(), "denies", "deny"),
                        side(question.hedges(), "leaves it open", "leave it open"))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String side(int voices, String one, String more) {
        return voices == 0 ? null : voices + " " + (voices == 1 ? one : more);
    }

    private static String span(Summary question) {
        if (question.first() == null) {
            return " · not dated";
        }
        String first = day(question.first());
        String last = day(question.last());
        return " · " + (first.equals(last) ? first : first + " to " + last);
    }

    private static String day(@Nullable String published) {
        return published == null ? "no date" : Plain.oneLine(published.substring(0, Math.min(10, published.length())));
    }

    /**
     * A question with its timeline, what changed, all positions by voice, rival figures in them, and what else its matter holds.
     *
     * @param rivals as lines; empty for none
     */
    String whole(Question question, String rivals, List<Summary> beside) {
        StringBuilder out = new StringBuilder();
        head(out, question.summary(), question.state());
        question.corrections()
                .forEach(its -> append(out, STEP, STEP, List.of(new Run(Style.ACT, CorrectionListing.note(its)))));
        String timeline = Timeline.of(question, width);
        if (!timeline.isEmpty()) {
            out.append('\n').append(timeline);
        }
        if (!question.changes().isEmpty()) {
            out.append('\n').append(changes(question.changes()));
        }
        OriginNotes origins = new OriginNotes(question);
        question.byVoice().values().forEach(taken -> voice(out, taken, origins));
        if (!rivals.isEmpty()) {
            out.append('\n').append(rivals);
        }
        if (!beside.isEmpty()) {
            out.append('\n');
            append(out, "", "", List.of(new Run(Style.FAINT, "In the same matter")));
            beside.forEach(other -> head(out, other, state(other)));
        }
        return out.toString();
    }

    /** Who says otherwise than before, a line or more each. */
    String changes(List<Question.Change> changes) {
        StringBuilder out = new StringBuilder();
        for (Question.Change change : changes) {
            String before = change.before().position() == Position.DENIES ? "denied" : "affirmed";
            String told = " " + verb(change.after().position()) + " since "
                    + day(change.after().where().published()) + " what it " + before + " on "
                    + day(change.before().where().published()) + ": ";
            append(
                    out,
                    "",
                    STEP,
                    List.of(
                            new Run(Style.STRONG, Plain.oneLine(change.after().name())),
                            new Run(Style.DENIAL, told),
                            new Run(
                                    Style.WORDS,
                                    Plain.oneLine(change.after().claim().content()))));
        }
        return out.toString();
    }

    private void voice(StringBuilder out, List<Taken> positions, OriginNotes origins) {
        out.append('\n');
        append(
                out,
                "",
                "",
                List.of(new Run(Style.STRONG, Plain.oneLine(positions.getFirst().name()))));
        origins.withCopies(positions).forEach((taken, copies) -> {
            position(out, taken, origins);
            copies.forEach(copy -> copy(out, copy, origins));
        });
    }

    private void position(StringBuilder out, Taken taken, OriginNotes origins) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Style.FAINT, day(taken.where().published()) + " "));
        runs.add(new Run(taken.position() == Position.DENIES ? Style.DENIAL : Style.ACT, verb(taken.position()) + " "));
        String chain = Stream.concat(
                        Stream.ofNullable(taken.where().outlet()),
                        taken.claim().chain().stream().map(FoundListing::name))
                .map(Plain::oneLine)
                .collect(Collectors.joining(" ← "));
        runs.add(new Run(
                Style.FAINT,
                "(" + Plain.oneLine(taken.claim().stance().act()) + (chain.isEmpty() ? "" : ", in " + chain) + ") "));
        runs.add(new Run(Style.WORDS, Plain.oneLine(taken.claim().content())));
        append(out, STEP, STEP + STEP, runs);
        String origin = "origin " + origins.number(taken);
        note(
                out,
                place(taken) + " · "
                        + origins.shortly(taken).map(how -> origin + ", " + how).orElse(origin));
        corrections(out, taken);
        if (why) {
            note(out, "why: " + Plain.oneLine(taken.why()) + " [" + taken.rule() + "]");
            origins.links(taken).forEach(link -> note(out, "origin: " + Plain.oneLine(link.evidence())));
        }
    }

    /** A later telling of the same words, under the first one. */
    private void copy(StringBuilder out, Taken taken, OriginNotes origins) {
        String outlet = taken.where().outlet();
        note(
                out,
                "also " + day(taken.where().published()) + " "
                        + (outlet == null ? "" : "in " + Plain.oneLine(outlet) + " ") + place(taken)
                        + origins.shortly(taken).map(how -> " · " + how).orElse(""));
        corrections(out, taken);
        if (why) {
            origins.links(taken).forEach(link -> note(out, "origin: " + Plain.oneLine(link.evidence())));
        }
    }

    private void corrections(StringBuilder out, Taken taken) {
        taken.corrections()
                .forEach(its -> append(
                        out, STEP + STEP, STEP + STEP, List.of(new Run(Style.ACT, CorrectionListing.note(its)))));
    }

    private static String place(Taken taken) {
        return Plain.oneLine(taken.where().uri()) + " ¶" + taken.claim().paragraph() + " · "
                + taken.claim().id();
    }

    private void note(StringBuilder out, String words) {
        append(out, STEP + STEP, STEP + STEP, List.of(new Run(Style.FAINT, words)));
    }

    private static String verb(Position position) {
        return switch (position) {
            case AFFIRMS -> "affirms";
            case DENIES -> "denies";
            case HEDGES -> "leaves open";
            case ASIDE -> "takes no side";
        };
    }

    private void append(StringBuilder out, String first, String indent, List<Run> runs) {
        Wrapping.append(out, width, coloured, first, indent, runs);
    }
}
