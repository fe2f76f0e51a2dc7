package org.hearsay.bench.corpora;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/**
 * The gold of contested questions ({@code bench/gold/questions}, see docs/annotation-questions.md).
 *
 * @param questions every question
 * @param outside claims that belong to none of the questions that they look like
 * @param apart pairs of questions that look alike and are not the same
 */
public record GoldQuestions(List<Question> questions, List<Outside> outside, List<Apart> apart) {
    /** Makes the lists unchangeable. */
    public GoldQuestions {
        questions = List.copyOf(questions);
        outside = List.copyOf(outside);
        apart = List.copyOf(apart);
    }

    /** What a voice says to a question's proposition. */
    public enum Position {
        /** It is so. */
        AFFIRMS,
        /** It is not so. */
        DENIES,
        /** It may be so: the voice leaves it open, doubts it, has seen no sign of it so far, or asks. */
        HEDGES
    }

    /**
     * One proposition that can be affirmed or denied.
     *
     * @param id its name
     * @param part what it may be used for; all its documents are of this part
     * @param matter name of the matter that it belongs to
     * @param title the proposition as a question, in neutral words
     * @param claims the claims on it, by document and place
     */
    public record Question(
            String id, GoldDocuments.Part part, String matter, String title, List<PositionedClaim> claims) {
        /** Makes the list unchangeable. */
        public Question {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A claim on a question.
     *
     * @param place where it stands
     * @param position what it says to the proposition
     * @param voice whose word it is, in neutral words; "outlet" for the article's own
     */
    public record PositionedClaim(Place place, Position position, String voice) {}

    /**
     * Where a claim stands in a document.
     *
     * @param document which document
     * @param cue the words that attribute; empty in the article's own voice
     * @param content what is claimed
     * @param first first word of the content, to check the spans by
     * @param last last word of the content
     */
    public record Place(GoldDocuments.Name document, List<Span> cue, List<Span> content, String first, String last) {
        /** Makes the lists unchangeable. */
        public Place {
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }

        static Place of(GoldRow row) {
            List<String> words = row.texts("words");
            return new Place(
                    GoldDocuments.Name.of(row), row.spans("cue"), row.spans("content"), words.get(0), words.get(1));
        }
    }

    /**
     * A claim that is near some questions.
     *
     * @param place where it stands
     * @param borderline whether it counts neither for nor against a program that puts it there; if not, it counts against
     * @param near names of the questions
     * @param why why it is none of theirs, or what is doubtful
     */
    public record Outside(Place place, boolean borderline, List<String> near, String why) {
        /** Makes the list unchangeable. */
        public Outside {
            near = List.copyOf(near);
        }
    }

    /**
     * Two questions that look alike.
     *
     * @param one name of the one
     * @param other name of the other
     * @param why what sets them apart
     */
    public record Apart(String one, String other, String why) {}

    /**
     * Reads the gold.
     *
     * @param gold its folder
     */
    public static GoldQuestions read(Path gold) {
        return new GoldQuestions(
                GoldRow.read(gold.resolve("questions.jsonl"), GoldQuestions::question),
                GoldRow.read(gold.resolve("outside.jsonl"), GoldQuestions::outside),
                GoldRow.read(gold.resolve("apart.jsonl"), GoldQuestions::apart));
    }

    /** The questions of a part, in order. */
    public List<Question> questions(GoldDocuments.Part part) {
        return questions.stream().filter(question -> question.part() == part).toList();
    }

    private static Question question(GoldRow row) {
        return new Question(
                row.text("id"),
                GoldDocuments.Part.of(row.text("part")),
                row.text("matter"),
                row.text("title"),
                row.rows("claims").stream().map(GoldQuestions::claim).toList());
    }

    private static PositionedClaim claim(GoldRow row) {
        return new PositionedClaim(
                Place.of(row), Position.valueOf(row.text("position").toUpperCase(Locale.ROOT)), row.text("voice"));
    }

    private static Outside outside(GoldRow row) {
        return new Outside(Place.of(row), row.text("verdict").equals("borderline"), row.texts("near"), row.text("why"));
    }

    private static Apart apart(GoldRow row) {
        List<String> questions = row.texts("questions");
        return new Apart(questions.get(0), questions.get(1), row.text("why"));
    }
}
