package org.hearsay.ledger.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Figure;
import org.hearsay.ledger.pairs.Statement;
import org.hearsay.ledger.pairs.Statements;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes claims ready to be lined up. Thread-safe. */
public final class Tellings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What lines claims up, with its version; another one may put them elsewhere. */
    public static final String RULE = "questions 3";

    /** Code points before and after a content that make its setting. */
    private static final int AROUND = 250;

    /** Code points of a content that is good to read as a question's title. */
    private static final int SHORTEST = 30;

    private static final int LONGEST = 200;

    /** Terms that a content needs to stand for itself. */
    private static final int ENOUGH = 4;

    private static final Set<String> TOLLS = Set.of("killed", "missing");

    /** Acts that put a proposition as a clause, as a rule: "states that …", not "accuses somebody of …" or "urges somebody to …". */
    private static final Set<String> CLAUSES =
            Set.of("states", "reports", "alleges", "confirms", "admits", "warns", "predicts", "believes");

    private final Statements statements = Statements.withoutVectors();
    private final Antecedents antecedents = new Antecedents();
    private final Positions positions = Positions.load();
    private final Doers doers = Doers.load();
    private final Blame blame = Blame.load(doers);

    private Tellings() {}

    /**
     * With the tables of the class path.
     *
     * @throws IllegalStateException if one is missing or damaged
     */
    public static Tellings load() {
        return new Tellings();
    }

    /**
     * The claims of a document, in their order.
     *
     * @param document number of the document in the ledger
     * @param first number of its first claim; the others follow
     */
    public List<Telling> of(Entry entry, long document, long first) {
        Text text = Text.of(entry.document().text());
        LocalDate day = day(entry.document().published());
        List<StoredClaim> claims = entry.claims();
        List<Terms> settings = claims.stream()
                .map(claim -> Terms.of(statements.of(setting(text, claim))))
                .toList();
        Blames blames = new Blames(entry, settings, doers, blame, positions::callsFalse);
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            numbers.putIfAbsent(claims.get(i).id(), first + i);
        }
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            StoredClaim claim = claims.get(i);
            Statement said = statements.of(claim.content());
            String doer = doer(claim);
            Statement content = doer.isEmpty() ? said : statements.of(doer + claim.content());
            int denied = antecedents.of(
                    claims, i, before -> tellings.get(before).position().isSide());
            boolean points = denied >= 0 && !blames.isShared(i);
            NavigableSet<String> blamed = points ? new TreeSet<>() : blames.of(i);
            Position position = points
                    ? against(tellings.get(denied).position())
                    : positions.of(claim, content.isDoubted(), !blamed.isEmpty());
            tellings.add(new Telling(
                    first + i,
                    claim.id(),
                    document,
                    day,
                    claim.holdings().figures().stream().anyMatch(Tellings::isToll),
                    Terms.of(content),
                    new TreeSet<>(content.numbers()),
                    settings.get(i),
                    rank(claim, said, position),
                    position,
                    blamed,
                    points ? blamed : blames.scene(i, Terms.of(content)),
                    claim.within() == null ? null : numbers.get(claim.within()),
                    points ? first + denied : null));
        }
        return tellings;
    }

    /** Acts whose content, where it is no clause, is what the voice itself does: "denied sending weapons", "admitted a part in it". */
    private static final Set<String> OF_ITSELF = Set.of("denies", "admits", "promises", "threatens", "intends");

    private static final Pattern NO_CLAUSE = Pattern.compile(
            "(?:\\p{Ll}+ing|to|any|responsibility|involvement|its|their|his|her|having)\\b.*", Pattern.DOTALL);

    /** Who does what a content tells of without saying by whom; empty where it says so itself. */
    private static String doer(StoredClaim claim) {
        return claim.source() != null
                        && OF_ITSELF.contains(claim.stance().act())
                        && NO_CLAUSE.matcher(claim.content()).matches()
                ? Voice.name(claim.source()) + " "
                : "";
    }

    /** The position of who denies what takes this position; to deny a denial affirms nothing. */
    private static Position against(Position denied) {
        return denied == Position.DENIES ? Position.HEDGES : Position.DENIES;
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        return Optional.ofNullable(published)
                .flatMap(Published::parse)
                .map(Published::date)
                .orElse(null);
    }

    private static boolean isToll(Figure figure) {
        return figure.happening() != null && TOLLS.contains(figure.happening());
    }

    private static int rank(StoredClaim claim, Statement said, Position position) {
        int length = claim.content().codePointCount(0, claim.content().length());
        int rank = CLAUSES.contains(claim.stance().act()) ? 0 : 2;
        rank += claim.stance().polarity().equals("positive") ? 0 : 1;
        rank += position.isSide() ? 0 : 2;
        rank += length >= SHORTEST && length <= LONGEST ? 0 : 2;
        return rank + (said.terms().size() >= ENOUGH ? 0 : 2);
    }

    /** The words around a content, cut at white space. An import may name any span: what lies outside of the text is left out. */
    private static String setting(Text text, StoredClaim claim) {
        int from = text.length();
        int to = 0;
        for (JsonNode span : JSON.readTree(claim.json()).path("content").path("spans")) {
            from = Math.min(from, span.path(0).asInt(0));
            to = Math.max(to, span.path(1).asInt(0));
        }
        from = Math.clamp(from - AROUND, 0, text.length());
        to = Math.clamp((long) to + AROUND, 0, text.length());
        while (from > 0 && from < to && !Text.isBlank(text.codePointAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > from && !Text.isBlank(text.codePointAt(to))) {
            to--;
        }
        return from < to ? text.slice(new Span(from, to)) : claim.content();
    }
}
