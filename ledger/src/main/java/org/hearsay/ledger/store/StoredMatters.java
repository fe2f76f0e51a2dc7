package org.hearsay.ledger.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.questions.QuestionOutline;

/** The matters of a ledger: questions that belong together. Each call sees the ledger as it stands at one moment. */
public final class StoredMatters {
    private final Claims.Reading reading;

    StoredMatters(Claims.Reading reading) {
        this.reading = reading;
    }

    /**
     * A matter.
     *
     * @param id "m" and the digits of the id of one of its questions
     * @param questions at least one, the most contested first
     */
    public record Matter(String id, List<QuestionOutline> questions) {
        /** @throws IllegalArgumentException if there is no question */
        public Matter {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("a matter without a question");
            }
        }
    }

    /**
     * Matters of a list.
     *
     * @param matters in its order
     * @param all how many the whole list has
     */
    public record Page(List<Matter> matters, long all) {
        /** Makes the list unchangeable. */
        public Page {
            matters = List.copyOf(matters);
        }
    }

    /** The matter of an id. */
    public Optional<Matter> of(String id) {
        return reading.read(handle -> id.startsWith("m")
                ? handle.createQuery(
                                "select c.number from claim c where c.id = :id"
                                        + " and exists (select 1 from question q where q.matter = c.number) order by c.number limit 1")
                        .bind("id", "c" + id.substring(1))
                        .mapTo(Long.class)
                        .findOne()
                        .map(number -> new Matter(id, Questions.ofMatter(handle, number)))
                : Optional.empty());
    }

    /**
     * Matters, those of the most contested questions first.
     *
     * @param from how many to pass over
     * @param most how many at most
     */
    public Page list(int from, int most) {
        return reading.read(handle -> {
            List<Long> numbers = handle.createQuery(
                            "select q.matter, max(q.contested) as contested, max(q.weight) as weight, min(c.id) as id"
                                    + " from question q join claim c on c.number = q.matter group by q.matter"
                                    + " order by 2 desc, 3 desc, 4 limit :most offset :from")
                    .bind("most", most)
                    .bind("from", from)
                    .map((row, context) -> row.getLong("matter"))
                    .list();
            long all = handle.createQuery("select count(distinct matter) from question")
                    .mapTo(long.class)
                    .one();
            List<Matter> matters = numbers.stream()
                    .map(number -> Questions.ofMatter(handle, number))
                    .map(questions -> new Matter(questions.getFirst().summary().matter(), questions))
                    .toList();
            return new Page(matters, all);
        });
    }
}
