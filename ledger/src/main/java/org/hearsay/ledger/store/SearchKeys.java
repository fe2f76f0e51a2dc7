package org.hearsay.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Figure;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.filter.Stems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * By what a claim is found, computed here and not by the database, so that it is the same in all of them. A change to it needs a migration that
 * fills the index anew.
 *
 * @param keys keys of its postings
 * @param names names in these keys, with the words by which they are found
 */
record SearchKeys(Set<String> keys, Set<Name> names) {
    /** Stands before the stem of a word of the content. */
    static final String TEXT = "t";

    static final String VOICE = "v";
    static final String CARRIER = "c";

    /** Who acts, or is acted on, in an event, or owns a figure. */
    static final String PARTY = "e";

    static final String PLACE = "p";
    static final String OUTLET = "o";
    static final String ACT = "a";

    /** Stands before the stems of two words of the content that are side by side. */
    static final String PAIR = "s";

    /** Stands before what the voice commits itself to where that is not plainly so. */
    static final String CERTAINTY = "d";

    static final String POLARITY = "b";

    /** What most claims have, and so is no key. */
    static final String CERTAIN = "certain";

    static final String POSITIVE = "positive";

    /** The key that every claim has. */
    static final String ALL = "*";

    /** Names of actors by any of their words. */
    static final String ACTORS = "n";

    /** Names of persons by the last of their words. */
    static final String FAMILIES = "f";

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST_WORD = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A name by a word of its.
     *
     * @param field of what kind: {@link #ACTORS}, {@link #FAMILIES}, {@link #PLACE} or {@link #OUTLET}
     * @param name as keys have it
     */
    record Name(String field, String word, String name) {}

    /** @param outlet who published the claim's document; null when unknown */
    static SearchKeys of(StoredClaim claim, @Nullable String outlet) {
        SearchKeys all = new SearchKeys(new LinkedHashSet<>(), new LinkedHashSet<>());
        all.keys.add(ALL);
        all.keys.add(ACT + name(claim.stance().act()));
        Stems.searchable(claim.content()).forEach(stem -> all.keys.add(TEXT + stem));
        Stems.pairs(claim.content()).forEach(pair -> all.keys.add(PAIR + pair));
        if (!claim.stance().certainty().equals(CERTAIN)) {
            all.keys.add(CERTAINTY + name(claim.stance().certainty()));
        }
        if (!claim.stance().polarity().equals(POSITIVE)) {
            all.keys.add(POLARITY + name(claim.stance().polarity()));
        }
        if (outlet != null) {
            all.named(OUTLET, OUTLET, outlet);
        }
        if (claim.source() != null) {
            all.party(VOICE, claim.source());
        }
        claim.chain().forEach(carrier -> all.party(CARRIER, carrier));
        claim.holdings().figures().stream().map(Figure::owner).forEach(owner -> all.actor(PARTY, owner));
        claim.holdings().events().forEach(event -> all.event(JSON.readTree(event.json())));
        return all;
    }

    private void party(String field, Party party) {
        if (party.actor() == null) {
            named(field, ACTORS, party.text());
        } else {
            actor(field, party.actor());
        }
    }

    private void actor(String field, @Nullable Person actor) {
        if (actor != null) {
            actor(field, actor.name(), actor.type());
        }
    }

    private void actor(String field, String name, @Nullable String type) {
        named(field, ACTORS, name);
        List<String> words = words(name(name));
        if ("person".equals(type) && words.size() > 1) {
            names.add(new Name(FAMILIES, words.getLast(), name(name)));
        }
    }

    private void event(JsonNode event) {
        for (String role : List.of("actors", "recipients")) {
            for (JsonNode its : event.path(role)) {
                JsonNode name = its.path("name");
                if (name.isString()) {
                    actor(PARTY, name.stringValue(), its.path("type").stringValue(null));
                }
            }
        }
        JsonNode place = event.path("place");
        JsonNode words = event.path("place_words").path("text");
        if (place.isString()) {
            named(PLACE, PLACE, place.stringValue());
        } else if (words.isString()) {
            named(PLACE, PLACE, words.stringValue());
        }
    }

    private void named(String field, String kind, String text) {
        String name = name(text);
        keys.add(field + name);
        words(name).forEach(word -> names.add(new Name(kind, word, name)));
    }

    /** A name as keys have it. */
    static String name(String text) {
        return Person.key(text);
    }

    /** The words of a name as keys have it. */
    static List<String> words(String name) {
        return BREAK.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .distinct()
                .toList();
    }
}
