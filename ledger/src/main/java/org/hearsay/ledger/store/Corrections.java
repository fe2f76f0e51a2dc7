package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.corrections.Anchor;
import org.hearsay.ledger.corrections.Change;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.Part;
import org.hearsay.ledger.corrections.Quote;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.questions.Position;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The corrections in a ledger: what people put right, kept apart from what was read. Whatever is corrected is shown so from then on; each correction can
 * be taken back. What cannot be corrected is a {@link CorrectionException}, and leaves the ledger as it was.
 */
public final class Corrections {
    /** Claims by which a question is known later. */
    private static final int HOLDS = 8;

    private final Claims.Reading reading;
    private final Writing writing;

    /** Work that changes the ledger, all of it or nothing. */
    interface Writing {
        <T> T write(Function<Handle, T> work);
    }

    Corrections(Claims.Reading reading, Writing writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** All corrections in the order of their time, those that were taken back among them. */
    public List<Correction> list() {
        return reading.read(handle -> new CorrectionRows(handle).all());
    }

    /**
     * The corrections of a claim, or of a question and the claims on it, in the order of their time, those that were taken back among them.
     *
     * @param id a claim's or a question's
     */
    public List<Correction> of(String id) {
        return reading.read(handle -> {
            Set<Long> claims = new HashSet<>();
            if (id.startsWith("q")) {
                Questions.exemplar(handle, id).ifPresent(exemplar -> claims.addAll(on(handle, exemplar)));
            } else {
                claims.addAll(numbers(handle, id));
            }
            return new CorrectionRows(handle)
                    .of(claims).values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .sorted(Correction.BY_TIME)
                            .toList();
        });
    }

    /** A correction by its id, taken back or not. */
    public Optional<Correction> byId(String id) {
        return reading.read(handle -> new CorrectionRows(handle).byId(id));
    }

    /**
     * A claim as it was read.
     *
     * @param position likewise; null where it stands on no question
     */
    public record AsRead(StoredClaim claim, @Nullable Position position) {}

    /** Claims as they were read, by their ids; nothing of those that are not there. */
    public Map<String, AsRead> asRead(Collection<String> claims) {
        return reading.read(handle -> {
            List<Long> numbers = new ArrayList<>();
            StandingRows.inParts(
                    List.copyOf(claims),
                    part -> numbers.addAll(handle.createQuery("select number from claim where id in (<ids>)")
                            .bindList("ids", part)
                            .mapTo(Long.class)
                            .list()));
            return new CorrectedRows(handle).asRead(numbers);
        });
    }

    /**
     * Puts the claims of one question under another.
     *
     * @param question its id, or that of a claim on it
     * @param into the question that stays, likewise
     */
    public Correction merge(String question, String into, Signed made) {
        return record(made, handle -> {
            long one = exemplar(handle, question);
            long other = exemplar(handle, into);
            if (one == other) {
                throw new CorrectionException(question + " and " + into + " are one question already");
            }
            return new Change.Merge(anchors(handle, one), anchors(handle, other));
        });
    }

    /** Makes claims of one question a question of their own. */
    public Correction split(List<String> claims, Signed made) {
        return record(made, handle -> {
            if (claims.isEmpty()) {
                throw new CorrectionException("no claims are named that make a question of their own");
            }
            List<Anchor> anchors = new ArrayList<>();
            Set<Long> chosen = new TreeSet<>();
            Set<Long> questions = new TreeSet<>();
            for (String id : claims) {
                Held held = claim(handle, id);
                if (chosen.add(held.number())) {
                    anchors.add(held.anchor());
                }
                questions.add(shown(handle, held.number()));
            }
            if (questions.size() > 1) {
                throw new CorrectionException("these claims stand on several questions; name claims of one");
            }
            Set<Long> left = on(handle, questions.iterator().next());
            left.removeAll(chosen);
            left.removeAll(pointing(handle, chosen));
            if (left.isEmpty()) {
                throw new CorrectionException(
                        "no other claim stands on the question of these; there is nothing to split");
            }
            return new Change.Split(anchors);
        });
    }

    /** Gives a claim another position on its question. */
    public Correction position(String claim, Position position, Signed made) {
        return record(made, handle -> {
            Held held = claim(handle, claim);
            String shown = handle.createQuery("select coalesce(x.position, s.position) as position from standing s"
                            + " left join corrected x on x.claim = s.claim where s.claim = :claim")
                    .bind("claim", held.number())
                    .map((row, context) -> Strings.of(row, "position"))
                    .findOne()
                    .orElse("");
            if (shown.equals(position.label())) {
                throw new CorrectionException("the position of claim " + claim + " is '" + shown + "' already");
            }
            return new Change.Placed(held.anchor(), position);
        });
    }

    /**
     * Makes a claim somebody's. An actor of this name whom the ledger knows is taken as it knows him.
     *
     * @param type as in {@link org.hearsay.actors.Actor.Type}; null for that of the known actor, or else a person
     * @param country ISO 3166-1 alpha-2; null for that of the known actor, or none
     */
    public Correction actor(String claim, String name, @Nullable String type, @Nullable String country, Signed made) {
        return record(made, handle -> {
            Held held = claim(handle, claim);
            String stripped = name.strip();
            if (stripped.isEmpty()) {
                throw new CorrectionException("no actor is named");
            }
            if (held.shown().kind().equals("own")) {
                throw new CorrectionException("claim " + claim + " is in the outlet's own voice, and has no actor");
            }
            Person actor = actor(handle, stripped, type, country);
            if (held.shown().source() != null
                    && actor.equals(held.shown().source().actor())) {
                throw new CorrectionException("claim " + claim + " is of " + actor.name() + " already");
            }
            return new Change.Spoken(held.anchor(), actor);
        });
    }

    private static Person actor(Handle handle, String name, @Nullable String type, @Nullable String country) {
        Optional<Person> known = handle
                .createQuery("select actor_id, actor_name, actor_type, actor_country from claim where actor_key = :key"
                        + " order by number desc")
                .bind("key", Person.key(name))
                .map((row, context) -> new Person(
                        Strings.of(row, "actor_id"),
                        Strings.of(row, "actor_name"),
                        Strings.maybe(row, "actor_type"),
                        Strings.maybe(row, "actor_country")))
                .stream()
                .filter(its -> its.name().equals(name) && (type == null || type.equals(its.type())))
                .findFirst();
        if (known.isPresent() && (country == null || country.equals(known.get().country()))) {
            return known.get();
        }
        String its = type != null
                ? type
                : known.flatMap(person -> Optional.ofNullable(person.type())).orElse("person");
        String id = "a" + Article.digest(name + "\0" + its);
        return new Person(known.map(Person::id).orElse(id), name, its, country);
    }

    /**
     * Gives a part of a claim other words of its article.
     *
     * @param words its pieces, each as it stands in the article; of several places the one nearest to the part as it was read
     */
    public Correction words(String claim, Part part, List<String> words, Signed made) {
        return record(made, handle -> {
            Held held = claim(handle, claim);
            Text text = Text.of(held.document().text());
            List<Quote> near = Part.near(held.read(), part, words);
            List<Span> spans = new ArrayList<>();
            for (Quote quote : near) {
                spans.add(quote.in(text)
                        .orElseThrow(() -> new CorrectionException("the article has no words '" + quote.exact()
                                + "'; write them as they stand in it, one piece at a time")));
            }
            return worded(held, part, spans, text);
        });
    }

    /**
     * The same by places.
     *
     * @param spans code points of the text of the claim's document
     */
    public Correction spans(String claim, Part part, List<Span> spans, Signed made) {
        return record(made, handle -> {
            Held held = claim(handle, claim);
            return worded(held, part, spans, Text.of(held.document().text()));
        });
    }

    private static Change worded(Held held, Part part, List<Span> spans, Text text) {
        List<Span> sorted = spans.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new CorrectionException("no words are given for the " + part.label());
        }
        for (int i = 0; i < sorted.size(); i++) {
            Span span = sorted.get(i);
            if (span.end() > text.length()) {
                throw new CorrectionException("the article ends at " + text.length() + ", before " + span.end());
            }
            if (i > 0 && sorted.get(i - 1).overlaps(span)) {
                throw new CorrectionException("pieces of the " + part.label() + " overlap");
            }
        }
        if (held.shown().kind().equals("own") && part != Part.CONTENT) {
            throw new CorrectionException(
                    "claim " + held.read().id() + " is in the outlet's own voice, and has no " + part.label());
        }
        if (Part.stands(held.shown(), part, sorted)) {
            throw new CorrectionException(
                    "the " + part.label() + " of claim " + held.read().id() + " has these words already");
        }
        return new Change.Worded(
                held.anchor(),
                part,
                sorted.stream().map(span -> Quote.of(text, span)).toList());
    }

    /** Takes a correction back, and keeps it as taken back. */
    public Correction undo(String id, Signed undone) {
        return writing.write(handle -> {
            CorrectionRows corrections = new CorrectionRows(handle);
            Correction correction = corrections
                    .byId(id)
                    .orElseThrow(() -> new CorrectionException(
                            "no correction '" + id + "' in the ledger; 'hearsay corrections' shows their ids"));
            if (correction.undone() != null) {
                throw new CorrectionException("correction " + id + " was undone already, by "
                        + correction.undone().by() + " at "
                        + correction.undone().at());
            }
            Correction its = correction.undone(undone);
            apply(handle, corrections.update(its));
            return its;
        });
    }

    /**
     * Takes in corrections of another ledger, all of them or none. Those that are there stay as they are, but that what was taken back in either is taken
     * back; those whose documents are not there wait for them.
     *
     * @return how many were not there, or not taken back
     */
    public int add(List<Correction> corrections) {
        return writing.write(handle -> {
            CorrectionRows rows = new CorrectionRows(handle);
            Set<Long> claims = new TreeSet<>();
            int changed = 0;
            for (Correction correction : corrections) {
                Optional<Correction> known = rows.byId(correction.id());
                Signed undone = correction.undone();
                if (known.isEmpty()) {
                    claims.addAll(rows.insert(correction));
                    changed++;
                } else if (known.get().holds() && undone != null) {
                    claims.addAll(rows.update(known.get().undone(undone)));
                    changed++;
                }
            }
            apply(handle, claims);
            return changed;
        });
    }

    private Correction record(Signed made, Function<Handle, Change> change) {
        return writing.write(handle -> {
            Correction correction = Correction.of(change.apply(handle), made);
            CorrectionRows corrections = new CorrectionRows(handle);
            if (corrections.byId(correction.id()).isPresent()) {
                throw new CorrectionException("this correction is in the ledger already, as " + correction.id());
            }
            apply(handle, corrections.insert(correction));
            return correction;
        });
    }

    private static void apply(Handle handle, Set<Long> claims) {
        new CorrectedRows(handle).refresh(claims);
        new Lineup(handle).corrected(claims);
    }

    /** A claim that a correction is about, as it was read and as it is shown. */
    private record Held(long number, StoredClaim read, StoredClaim shown, Document document) {
        Anchor anchor() {
            return Anchor.at(read, document);
        }
    }

    private static List<Long> numbers(Handle handle, String id) {
        return handle.createQuery("select number from claim where id = :id order by number")
                .bind("id", id)
                .mapTo(Long.class)
                .list();
    }

    private static Held claim(Handle handle, String id) {
        List<Long> numbers = numbers(handle, id);
        if (numbers.isEmpty()) {
            throw new CorrectionException("no claim '" + id + "' in the ledger; 'hearsay question' shows their ids");
        }
        long number = numbers.getFirst();
        Document document =
                new DocumentRows(handle).of(ClaimRows.document(number)).document();
        return handle.createQuery("select c.json, coalesce(x.json, c.json) as shown from claim c"
                        + " left join corrected x on x.claim = c.number where c.number = :number")
                .bind("number", number)
                .map((row, context) -> new Held(
                        number,
                        StoredClaim.parse(Strings.of(row, "json")),
                        StoredClaim.parse(Strings.of(row, "shown")),
                        document))
                .one();
    }

    private static long exemplar(Handle handle, String id) {
        return Questions.exemplar(handle, id)
                .orElseThrow(() -> new CorrectionException(
                        "no question '" + id + "' in the ledger; 'hearsay questions' shows their ids"));
    }

    private static long shown(Handle handle, long claim) {
        return Objects.requireNonNull(handle.createQuery("select shown from standing where claim = :claim")
                .bind("claim", claim)
                .mapTo(Long.class)
                .one());
    }

    private static Set<Long> on(Handle handle, long exemplar) {
        return new HashSet<>(handle.createQuery("select claim from standing where shown = :exemplar")
                .bind("exemplar", exemplar)
                .mapTo(Long.class)
                .list());
    }

    private static Set<Long> pointing(Handle handle, Set<Long> claims) {
        Set<Long> pointing = new HashSet<>();
        StandingRows.inParts(
                List.copyOf(claims),
                part -> pointing.addAll(handle.createQuery("select claim from standing where denied in (<claims>)")
                        .bindList("claims", part)
                        .mapTo(Long.class)
                        .list()));
        return pointing;
    }

    /** The claim that stands for a question, then others of its claims. */
    private static List<Anchor> anchors(Handle handle, long exemplar) {
        return handle
                .createQuery(
                        "select c.id from standing s join claim c on c.number = s.claim"
                                + " where s.shown = :exemplar and s.denied is null"
                                + " order by case when s.claim = :exemplar then 0 else 1 end, s.rank, s.id, s.claim limit :most")
                .bind("exemplar", exemplar)
                .bind("most", HOLDS)
                .map((row, context) -> Strings.of(row, "id"))
                .list()
                .stream()
                .map(id -> claim(handle, id).anchor())
                .toList();
    }
}
