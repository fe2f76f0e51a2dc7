package org.hearsay.ledger.questions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.pairs.Token;
import org.hearsay.ledger.questions.Doers.Doer;
import org.hearsay.ledger.questions.Doers.Kind;
import org.jspecify.annotations.Nullable;

/** For whom the voices of an article speak, and which country it tells of where it has no name for "the army". */
final class Allegiances {
    /** The country that an article tells of is named so many times as often as any other. */
    private static final int TIMES = 2;

    /** Before the name of a country they tell where somebody is, not for whom he speaks: "extremists in Syria". */
    private static final Set<String> PLACING = Set.of("in", "near", "at");

    private final Doers doers;
    private final Map<String, String> voices = new HashMap<>();
    private final String country;

    Allegiances(Doers doers, Entry entry) {
        this.doers = doers;
        Map<String, Integer> countries = new HashMap<>();
        for (StoredClaim claim : entry.claims()) {
            doers.in(Token.of(claim.content())).forEach(doer -> count(doer.name(), countries));
            Stream.concat(Stream.ofNullable(claim.source()), claim.chain().stream())
                    .forEach(party -> {
                        String side = side(party);
                        count(side, countries);
                        if (party.actor() != null && !side.isEmpty()) {
                            voices.putIfAbsent(party.actor().id(), side);
                        }
                    });
        }
        country = foremost(countries);
    }

    private void count(String doer, Map<String, Integer> countries) {
        if (doers.isCountry(doer)) {
            countries.merge(doer, 1, Integer::sum);
        }
    }

    private static String foremost(Map<String, Integer> countries) {
        List<Map.Entry<String, Integer>> most = countries.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean foremost = most.size() == 1
                || (most.size() == 2
                        && most.getFirst().getValue() >= TIMES * most.getLast().getValue());
        return foremost ? most.getFirst().getKey() : "";
    }

    /** The doer for whom a claim's voice speaks, or that it is; empty if the article does not tell. */
    String voice(StoredClaim claim) {
        Party source = claim.source();
        if (source == null) {
            return "";
        }
        Person actor = source.actor();
        String known = actor == null ? null : voices.get(actor.id());
        return known == null ? side(source) : known;
    }

    /** Doers with the country of the article for a state without a name. */
    NavigableSet<String> resolved(NavigableSet<String> named) {
        NavigableSet<String> resolved = new TreeSet<>(named);
        if (resolved.remove(Doers.STATE) && !country.isEmpty()) {
            resolved.add(country);
        }
        return resolved;
    }

    /** "Kardovia's Defence Minister" speaks for Kardovia, "a Syrian army source" for Syria, "a rebel commander" for rebels, the Syrian opposition not for Syria. */
    private String side(Party party) {
        Person actor = party.actor();
        String said = side(party.text(), actor);
        String country = actor == null || actor.country() == null ? "" : doers.country(actor.country());
        if (said.equals(Doers.REBELS) || country.isEmpty()) {
            return said.isEmpty() && actor != null ? side(actor.name(), actor) : said;
        }
        return country;
    }

    private String side(String words, @Nullable Person actor) {
        List<Token> tokens = Token.of(words);
        List<Doer> named = doers.in(tokens).stream()
                .filter(doer -> doer.from() == 0
                        || !PLACING.contains(tokens.get(doer.from() - 1).form()))
                .toList();
        boolean many = actor != null && ("state".equals(actor.type()) || "group".equals(actor.type()));
        return first(named, doer -> doer.kind() == Kind.KNOWN || doer.kind() == Kind.REBELS)
                .or(() -> first(
                        named,
                        doer -> doer.kind() == Kind.UNKNOWN
                                && (many
                                        || doers.isCountry(doer.name())
                                        || isOwner(tokens.get(doer.from()).form()))))
                .or(() -> first(named, doer -> doer.kind() == Kind.STATE))
                .orElse("");
    }

    private static Optional<String> first(List<Doer> named, Predicate<Doer> condition) {
        return named.stream().filter(condition).map(Doer::name).findFirst();
    }

    private static boolean isOwner(String form) {
        return form.endsWith("'s") || form.endsWith(Countries.ADJECTIVE);
    }
}
